import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { checkRoom } from "../disk/check-room.ts";
import { lock } from "../disk/lock.ts";
import { ManifestFile } from "../disk/manifest-file.ts";
import { moveIntoPlace } from "../disk/move-into-place.ts";
import { findSuspects, inspectOutput, toCompare } from "../disk/output.ts";
import { OwnFiles } from "../disk/own-files.ts";
import { stageAsset } from "../edition/assets.ts";
import { editionKey, type Making } from "../edition/edition-key.ts";
import { type Folders, foldersOf } from "../edition/folders.ts";
import { type PartFile, readPartFile } from "../edition/part-file.ts";
import { listAsset } from "../edition/search-step.ts";
import { joinWords } from "../edition/word-tables.ts";
import { checkParts } from "../plan/check-parts.ts";
import type { FileRecord, Manifest } from "../plan/manifest.ts";
import { partName } from "../plan/part.ts";
import { orphansOf } from "../plan/plan.ts";
import { SiteFiles } from "../plan/site-files.ts";
import { UsageError } from "../problem.ts";
import type { Progress } from "../report/progress.ts";
import { joinedFiles } from "../search/search-files.ts";
import type { BuildSettings } from "../settings.ts";
import { hash } from "../text/hash.ts";

const makingNames: Record<keyof Making, string> = {
	code: "the version of Backfile, its packages or Node",
	settings: "settings",
	articles: "articles, or what of them is published at the time",
	assets: "pictures, stylesheet or scripts",
	search: "whether they have a search",
};

/** Damaged files that are named one by one. */
const NAMED = 5;

interface FoundPart extends PartFile {
	folder: string;
}

/** What a site was joined from. */
export interface Assembly {
	parts: number;
	files: number;
}

/**
 * Joins parts, each a folder that `build --part` wrote, into one site, as one machine would have built it. The folders
 * of the parts stay as they are.
 *
 * @throws UsageError with everything that is missing, doubled, damaged or of another edition; the output stands untouched then
 */
export async function assemble(
	settings: BuildSettings,
	folders: readonly string[],
	progress: Progress,
): Promise<Assembly> {
	const own = foldersOf(settings);
	const parts = folders.map((folder): FoundPart => {
		if (resolve(folder) === own.output) throw new UsageError(`${folder} is the output itself. Say another: --output`);
		return { folder, ...readPartFile(folder) };
	});
	const faults = checkParts(parts, makingNames);
	if (faults.length > 0) throw new UsageError(`These parts make no whole site.\n${faults.join("\n")}`);
	const held: (() => void)[] = [() => rmSync(own.staging, { recursive: true, force: true })];
	try {
		for (const path of own.locks) {
			const waiting = (pid: number) =>
				progress.note(`A build (process ${pid}) is at work here; waiting for it to end.`);
			held.push(await lock(path, waiting));
		}
		rmSync(own.staging, { recursive: true, force: true });
		return { parts: parts.length, files: joinParts(parts, own, progress) };
	} finally {
		for (const release of held) release();
	}
}

function joinParts(parts: readonly FoundPart[], own: Folders, progress: Progress): number {
	const total = parts.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
	const stage = progress.stage("joining", total);
	const records = new Map<string, Omit<FileRecord, "modified">>();
	const broken = parts.flatMap((part) => {
		for (const [path, record] of Object.entries(part.files)) records.set(path, record);
		const lacking = stageFiles(part, own.staging);
		stage.step(Object.keys(part.files).length);
		return lacking.length === 0 ? [] : complaint(part, lacking);
	});
	if (broken.length > 0) throw new UsageError(broken.join("\n"));
	const volumes: Manifest["volumes"] = Object.assign({}, ...parts.map((part) => part.volumes));
	const [first] = parts;
	if (!first) return 0;
	if (first.making.search) {
		const cards = Object.values(volumes).flatMap(({ card }) => card ?? []);
		const lists = joinedFiles(cards, first.whole.search).map(listAsset);
		for (const asset of [...lists, ...joinWords(cards, own.staging)]) {
			stageAsset(asset, own.staging);
			const size = readFileSync(join(own.staging, asset.path)).length;
			records.set(asset.path, { key: asset.key, hash: asset.key, size });
		}
	}
	const file = new ManifestFile(own.cache, own.output);
	const manifest = file.read();
	const suspects = findSuspects(toCompare(own.output, manifest.files));
	const { last, damaged } = inspectOutput(own.output, manifest, [suspects]);
	const staged = [...records.keys()];
	checkRoom(own, staged, last, damaged);
	const orphans = orphansOf(last, (path) => records.has(path) || path === OwnFiles.path);
	const places = moveIntoPlace({ ...own, staged, orphans, own: OwnFiles.in(own.output, last, damaged) });
	const written = Array.from(places, ([path, place]) => {
		const record = records.get(path) ?? { key: "", hash: hash(readFileSync(join(own.output, path))) };
		return [path, { ...record, ...place }] as const;
	});
	file.write({ edition: editionKey(first.making), files: SiteFiles.of(written), volumes });
	stage.end();
	return records.size;
}

/** Copies the files of a part; gives the paths of those that are missing or not what the part says. */
function stageFiles({ folder, files }: FoundPart, staging: string): string[] {
	const made = new Set<string>();
	return Object.entries(files).flatMap(([path, record]) => {
		let bytes: Buffer;
		try {
			bytes = readFileSync(join(folder, path));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
			return [path];
		}
		if (hash(bytes) !== record.hash) return [path];
		const target = join(staging, path);
		if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
		made.add(dirname(target));
		writeFileSync(target, bytes);
		return [];
	});
}

function complaint({ folder, part }: FoundPart, broken: readonly string[]): string {
	const more = broken.length > NAMED ? ` and ${broken.length - NAMED} more` : "";
	return `Part ${partName(part)} in ${folder} is not what was built: ${broken.slice(0, NAMED).join(", ")}${more}.\nBuild that part again.`;
}
