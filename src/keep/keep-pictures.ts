import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textsHeld } from "../archive/texts-held.ts";
import type { Pointer } from "../article/body.ts";
import { keptList, keptPath, writeKeptList } from "../article/kept-pictures.ts";
import { Crew } from "../crew/crew.ts";
import { Bodies } from "../disk/bodies.ts";
import { FileCache } from "../disk/file-cache.ts";
import { Journal } from "../disk/journal.ts";
import { lock } from "../disk/lock.ts";
import { scanFolder } from "../disk/scan-folder.ts";
import { writeWhole } from "../disk/write-file.ts";
import { readCode } from "../edition/code.ts";
import { foldersOf } from "../edition/folders.ts";
import { locateProblems } from "../edition/locate-problems.ts";
import { complaint } from "../edition/pictures.ts";
import { readHoldings } from "../edition/read-holdings.ts";
import { readKeptPictures } from "../edition/read-kept-pictures.ts";
import { examinePicture } from "../pictures/examine-picture.ts";
import { pictureEnding } from "../pictures/picture-ending.ts";
import { twoAtATime } from "../pictures/two-at-a-time.ts";
import { InputError, type LocatedProblem, type Problem } from "../problem.ts";
import type { Progress } from "../report/progress.ts";
import type { BuildSettings } from "../settings.ts";
import { type FetchRules, fetchBytes } from "./fetch-bytes.ts";

/** Pictures after which the list is written: what is fetched is not to be fetched again after a power cut. */
const BATCH = 20;

export interface Keeping {
	/** How many pictures are kept, those from before among them. */
	kept: number;
	fetched: number;
	/** Pictures that could not be had, each where it is first named. */
	failed: LocatedProblem[];
}

interface Wanted {
	/** What the list says before anything is fetched. */
	listed: Map<string, string | undefined>;
	notes: string[];
	/** The first place where each picture without a copy is named, by its address. */
	wanted: Map<string, { file: string; pointer: Pointer }>;
}

/** Finds what is to be fetched. Throws an InputError when an article or the list cannot be read. */
async function findWanted(settings: BuildSettings, articles: string, progress: Progress): Promise<Wanted> {
	const { compiled } = await readCode();
	const scratch = mkdtempSync(join(tmpdir(), "backfile-"));
	const crew = new Crew(compiled.hand);
	try {
		const found = scanFolder(articles);
		const { kept, listed, notes, problems } = readKeptPictures(found, articles);
		const { timeZone, language, base } = settings;
		const bodiesFolder = join(scratch, "bodies");
		const bodies = new Bodies(bodiesFolder);
		const read = await readHoldings(found, {
			root: articles,
			rules: { timeZone, language, base, remotePictures: kept },
			cache: new FileCache(join(scratch, "readings"), "keeping", 0),
			journal: new Journal(join(scratch, "journal.json"), "keeping"),
			bodies,
			bodiesFolder,
			crew,
			progress,
			onStale: () => {},
		});
		bodies.close();
		const wrong = [...problems, ...read.problems].filter(({ severity }) => severity === "error");
		if (wrong.length > 0) throw new InputError(locateProblems(wrong, articles));
		const givenUp = (address: string) => listed.has(address) && listed.get(address) === undefined;
		const wanted = new Map<string, { file: string; pointer: Pointer }>();
		for (const file of textsHeld(read.holdings))
			for (const pointer of file.uncopied)
				if (!wanted.has(pointer.path) && !givenUp(pointer.path)) wanted.set(pointer.path, { file: file.path, pointer });
		return { listed: new Map(listed), notes, wanted };
	} finally {
		await crew.dismiss();
		rmSync(scratch, { recursive: true, force: true });
	}
}

/** Fetches one picture and looks at it: what is kept has to be what a build can show. */
async function fetchPicture(
	address: string,
	rules: FetchRules,
	agent: string,
): Promise<{ bytes: Uint8Array; path: string } | { wrong: string }> {
	const fetched = await fetchBytes(address, rules, agent);
	if ("wrong" in fetched) return { wrong: `this picture ${fetched.wrong}` };
	const { bytes } = fetched;
	const ending = pictureEnding(bytes);
	if (ending === undefined)
		return { wrong: "what the server sends is no picture in JPEG, PNG, WebP, AVIF, GIF or SVG" };
	const path = keptPath(address, ending);
	const { wrong, faults = [] } = await examinePicture(path, bytes);
	const message = wrong?.message ?? faults[0]?.message;
	return message === undefined ? { bytes, path } : { wrong: message };
}

/**
 * Fetches every picture of another site that a file in the folder of articles names and that is not kept there, puts it
 * beside the others, and writes the list. What is kept already is not asked for again.
 *
 * @throws InputError when an article or the list cannot be read; nothing has been fetched then
 */
export async function keepPictures(settings: BuildSettings, rules: FetchRules, progress: Progress): Promise<Keeping> {
	const { articles, cache } = foldersOf(settings);
	const release = await lock(join(cache, "keeping"), (pid) =>
		progress.note(`Another process (${pid}) is fetching pictures; waiting for it to end.`),
	);
	try {
		const { listed, notes, wanted } = await findWanted(settings, articles, progress);
		const agent = `Backfile (+${settings.url})`;
		const problems: Problem[] = [];
		let fetched = 0;
		const writeList = () => writeWhole(join(articles, keptList), writeKeptList(listed, notes));
		const stage = progress.stage("fetching", wanted.size);
		await twoAtATime(wanted, async ([address, { file, pointer }]) => {
			const picture = await fetchPicture(address, rules, agent);
			if ("wrong" in picture) {
				const hint = `try again later; if it is gone, add a line to ${keptList}: its address and -`;
				problems.push(complaint(file, pointer, picture.wrong, hint));
			} else {
				writeWhole(join(articles, picture.path), picture.bytes);
				listed.set(address, picture.path);
				if (++fetched % BATCH === 0) writeList();
			}
			stage.step();
		});
		if (fetched > 0) writeList();
		stage.end();
		const kept = [...listed.values()].filter((path) => path !== undefined).length;
		return { kept, fetched, failed: locateProblems(problems, articles) };
	} finally {
		release();
	}
}
