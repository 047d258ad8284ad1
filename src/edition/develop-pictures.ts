import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Darkroom } from "../pictures/darkroom.ts";
import { twoAtATime } from "../pictures/two-at-a-time.ts";
import type { Progress } from "../report/progress.ts";
import type { Asset } from "./assets.ts";

/** Puts the pictures among `assets` into the staging folder; those that no earlier build has encoded take time. */
export async function developPictures(
	assets: readonly Asset[],
	darkroom: Darkroom,
	staging: string,
	progress: Progress,
): Promise<void> {
	const wanted = assets.flatMap(({ path, key, origin, source }) =>
		"develop" in source ? [{ path, key, origin, ...source }] : [],
	);
	if (wanted.length === 0) return;
	const stage = progress.stage("pictures", wanted.length);
	await twoAtATime(wanted, async ({ path, key, origin, develop }) => {
		const target = join(staging, path);
		mkdirSync(dirname(target), { recursive: true });
		try {
			writeFileSync(target, await darkroom.develop(key, develop));
		} catch (error) {
			throw new Error(`The picture ${origin} could not be encoded`, { cause: error });
		}
		stage.step();
	});
	stage.end();
}
