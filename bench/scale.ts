import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { bringMadeArchive, cleanArchive } from "./bring-archive.ts";
import { compareSites, fingerprint } from "./compare-sites.ts";
import { describeMachine } from "./describe-machine.ts";
import { type Edit, editArchive, startHistory } from "./edit-archive.ts";
import { type Cost, measureCommand } from "./measure-command.ts";
import { measureOutput } from "./measure-output.ts";
import { type Measure, scaleTable, type Unit } from "./scale-table.ts";

// How the cost of a build, and of the way from a push to the live site, grows with the archive: docs/scale.md.
const { values: flags } = parseArgs({
	options: {
		size: { type: "string", multiple: true, default: ["1000", "10000"] },
		work: { type: "string", default: tmpdir() },
		/** Builds all parts, too, and joins them. */
		parts: { type: "boolean", default: false },
		/** After the commits, compares the site with a full build. */
		check: { type: "boolean", default: false },
		/** Writes the table into docs/scale.md. */
		write: { type: "boolean", default: false },
	},
});

const PARTS = 8;
/** Articles above which there is no room for several copies of the site and its cache. */
const SEVERAL_UP_TO = 100_000;
// What hosts pack their caches with.
const packer = spawnSync("zstd", ["--version"]).status === 0 ? "zstd -T0" : "gzip";
const repository = resolve(import.meta.dirname, "..");
const sizes = flags.size.map(Number);
const measures: Measure[] = [];

function note(name: string, unit: Unit, value: number | undefined): void {
	const row = measures.find((measure) => measure.name === name);
	if (row) row.values.push(value);
	else measures.push({ name, unit, values: [value] });
	console.error(`  ${name}: ${value}`);
}

mkdirSync(flags.work, { recursive: true });
for (const size of sizes) {
	const work = mkdtempSync(join(flags.work, "backfile-scale-"));
	console.error(`${size} articles`);
	try {
		await measureSize(size, work);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

const table = scaleTable(sizes, measures, 1_000_000);
const { cores, processor, memory, versions } = describeMachine(repository, undefined);
const machine = `Measured ${new Date().toISOString().slice(0, 10)} with \`bench/scale.ts\` on ${cores} cores (${processor}), ${(memory / 2 ** 30).toFixed(0)} GiB, Node ${versions["Node"]}.`;
const text = `${machine}\n\n${table}`;
console.log(text);
if (flags.write) {
	const file = join(repository, "docs/scale.md");
	const page = readFileSync(file, "utf8");
	writeFileSync(
		file,
		page.replace(/(<!-- scale -->\n)[\s\S]*?(<!-- \/scale -->)/, (_, open, close) => `${open}\n${text}\n\n${close}`),
	);
}

async function measureSize(size: number, work: string): Promise<void> {
	const archive = join(work, "archive");
	bringMadeArchive(repository, archive, size);
	cleanArchive(archive);
	startHistory(archive);
	const [site, cache] = [join(work, "_site"), join(work, ".cache")];
	const full = await build(archive, site, cache);
	note("full build with search", "seconds", full.seconds);
	note("its memory", "bytes", full.pss);
	note("nothing changed", "seconds", (await build(archive, site, cache)).seconds);
	for (const [edit, name] of [
		["one article added", "one article added"],
		["one article changed", "one changed"],
		["one article renamed", "one renamed"],
		["one article retagged", "one retagged"],
		["one article deleted", "one deleted"],
	] as const satisfies [Edit, string][]) {
		editArchive(archive, edit, 0);
		const before = edit === "one article added" ? fingerprint(site) : undefined;
		const cost = await build(archive, site, cache);
		note(name, "seconds", cost.seconds);
		if (before === undefined) continue;
		note("its memory, added", "bytes", cost.pss);
		const known = new Set(before.values());
		const changed = [...fingerprint(site)].filter(([, hash]) => !known.has(hash)).map(([path]) => path);
		const bytes = changed.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
		note("files to upload for it", "count", changed.length);
		note("bytes to upload for it", "bytes", bytes);
	}
	const output = measureOutput(site);
	note("files of the site", "count", output.files);
	note("bytes of the site", "bytes", output.bytes);
	note("list of volumes, compressed", "bytes", gzipSync(readFileSync(join(site, "search/volumes.json"))).length);
	if (size > SEVERAL_UP_TO) return;
	if (flags.check) await check(archive, site, work);
	await measureTheWay(archive, work);
	await measureParts(archive, work);
}

function build(archive: string, output: string, cache: string, ...more: string[]): Promise<Cost> {
	const places = ["--articles", archive, "--output", output, "--cache", cache, "--url", "https://example.org"];
	return succeed(["build", ...places, ...more]);
}

async function succeed(args: string[]): Promise<Cost> {
	const cost = await measureCommand({
		program: process.execPath,
		args: ["src/start.js", ...args],
		cwd: repository,
		env: { CI: "true" },
	});
	if (cost.failure) throw new Error(`${args.join(" ")}: ${cost.failure}`);
	return cost;
}

/** Whether the edited site has the bytes of one that was built at once. */
async function check(archive: string, site: string, work: string): Promise<void> {
	const [fresh, cache] = [join(work, "fresh"), join(work, "fresh-cache")];
	await build(archive, fresh, cache);
	note("files that differ from a full build", "check", compareSites(site, fresh).length);
	for (const folder of [fresh, cache]) rmSync(folder, { recursive: true });
}

/** From a push to the live site, as hosts do it: a fresh checkout beside a cache that was packed and unpacked. */
async function measureTheWay(archive: string, work: string): Promise<void> {
	const host = join(work, "host");
	mkdirSync(host);
	const clone = () =>
		execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${archive}`, join(host, "archive")]);
	note("checkout (shallow)", "seconds", seconds(clone));
	const packed = join(work, "cache.tar.packed");
	const tar = (...args: string[]) => execFileSync("tar", ["--posix", "--use-compress-program", packer, ...args]);
	note(
		"cache packed",
		"seconds",
		seconds(() => tar("-cf", packed, "-C", work, ".cache", "_site")),
	);
	note("bytes of the packed cache", "bytes", statSync(packed).size);
	note(
		"cache restored",
		"seconds",
		seconds(() => tar("-xf", packed, "-C", host)),
	);
	note("bytes of .cache alone", "bytes", measureOutput(join(host, ".cache")).bytes);
	editArchive(join(host, "archive"), "one article added", 1);
	const cost = await build(join(host, "archive"), join(host, "_site"), join(host, ".cache"));
	note("one article added, on the host", "seconds", cost.seconds);
	rmSync(host, { recursive: true });
}

async function measureParts(archive: string, work: string): Promise<void> {
	const folder = (number: number) => join(work, `part-${number}`);
	const part = (number: number) =>
		build(archive, folder(number), `${folder(number)}-cache`, "--part", `${number}/${PARTS}`);
	const first = await part(1);
	note(`one part of ${PARTS}`, "seconds", first.seconds);
	note("its memory, part", "bytes", first.pss);
	if (!flags.parts) return;
	const parts = [folder(1)];
	for (let number = 2; number <= PARTS; number++) {
		await part(number);
		parts.push(folder(number));
	}
	const joined = join(work, "joined");
	const cost = await succeed(["assemble", ...parts, "--output", joined, "--cache", `${joined}-cache`]);
	note(`${PARTS} parts joined`, "seconds", cost.seconds);
	note("files that differ from one machine's", "check", compareSites(joined, join(work, "_site")).length);
}

function seconds(work: () => unknown): number {
	const began = performance.now();
	work();
	return (performance.now() - began) / 1000;
}
