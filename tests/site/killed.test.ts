import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOf, firstPaper } from "./edits.ts";
import { start } from "./run-build.ts";
import { article, expectSameFiles, type Files, type SmallSite, smallSite } from "./small-site.ts";
import { strays } from "./strays.ts";

/** What a build that is killed was doing. */
const works: Record<string, (site: SmallSite) => void> = {
	"a first build": ({ output, cache }) => {
		for (const folder of [output, cache]) rmSync(folder, { recursive: true });
	},
	"a build after edits": (site) => {
		for (const name of ["tale-3", "tale-6"]) site.drop(`stories/${name}.md`);
		for (const name of ["kept", "new", "newer"]) {
			const fields = { title: `${name} now`, date: "1990-05-05", topics: ["Harbour", "Round"] };
			site.put(`stories/${name}.md`, article(fields, "Other words."));
		}
	},
	"a build without its cache": (site) => {
		site.drop("stories/tale-3.md");
		rmSync(site.cache, { recursive: true });
	},
};

/** When it was killed: before one of its changes to the disk, or at a time, as a share of all. */
const anyDeath = fc.record({
	work: fc.constantFrom(...Object.keys(works)),
	by: fc.constantFrom("step", "step", "time"),
	share: fc.double({ min: 0, max: 1, noNaN: true }),
	thenLosesCache: fc.boolean(),
});

let first: SmallSite;
const whole = new Map<string, Files>();
const measures = new Map<string, { steps: number; time: number }>();

function build({ articles, output, cache }: SmallSite, dieAt?: number) {
	const folders = ["--articles", articles, "--output", output, "--cache", cache];
	const wishes = ["--now", "2024-07-01", "--url", "https://paper.example"];
	return start(
		process.cwd(),
		["--import", "./tests/site/die-at-step.js", "src/start.js", "build", ...folders, ...wishes],
		{
			BACKFILE_DIE_AT: String(dieAt),
		},
	);
}

async function complete(site: SmallSite): Promise<string> {
	const { code, errors } = await build(site).done;
	expect(code, errors).toBe(0);
	return errors;
}

beforeAll(async () => {
	first = smallSite(Object.fromEntries(filesOf(firstPaper())));
	await complete(first);
	for (const [work, begin] of Object.entries(works)) {
		const site = first.copy();
		begin(site);
		for (const folder of [site.output, site.cache]) rmSync(folder, { recursive: true, force: true });
		await complete(site);
		whole.set(work, site.files());
		site.remove();
		const measured = first.copy();
		begin(measured);
		const began = performance.now();
		const said = await complete(measured);
		const steps = [...said.matchAll(/(\d+) steps/g)].map(([, steps]) => Number(steps));
		measures.set(work, { steps: Math.max(...steps), time: performance.now() - began });
		measured.remove();
	}
}, 600_000);

afterAll(() => first.remove());

test("a build killed at any point is put right by the next, byte for byte", async () => {
	let killed = 0;
	const die = async ({
		work,
		by,
		share,
		thenLosesCache,
	}: {
		work: string;
		by: string;
		share: number;
		thenLosesCache: boolean;
	}) => {
		const site = first.copy();
		try {
			works[work]?.(site);
			const { steps, time } = measures.get(work) ?? { steps: 1, time: 0 };
			const { child, done } = build(site, by === "step" ? Math.ceil(share * steps) : undefined);
			if (by === "time") {
				await sleep(share * time);
				child.kill("SIGKILL");
			}
			if ((await done).code === undefined) killed++;
			if (thenLosesCache) rmSync(site.cache, { recursive: true, force: true });
			await complete(site);
			expectSameFiles(site.files(), whole.get(work) ?? new Map());
			expect(strays(site)).toEqual([]);
		} finally {
			site.remove();
		}
	};
	const numRuns = Number(process.env["BACKFILE_DEATHS"] ?? 6);
	await fc.assert(fc.asyncProperty(anyDeath, die), { numRuns, endOnFailure: true });
	console.log(`${killed} of ${numRuns} builds were killed`);
	expect(killed).toBeGreaterThan(numRuns / 2);
}, 3_600_000);
