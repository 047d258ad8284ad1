import {
	appendFileSync,
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { InputError } from "../../src/problem.ts";
import { filesOf, firstPaper } from "./edits.ts";
import { start } from "./run-build.ts";
import { article, expectSameFiles, type Files, readFiles, type SmallSite, smallSite } from "./small-site.ts";
import { strays } from "./strays.ts";

let first: SmallSite;
let wanted: Files;
let site: SmallSite;

beforeAll(async () => {
	first = smallSite(Object.fromEntries(filesOf(firstPaper())));
	await first.build();
	wanted = first.files();
});

afterAll(() => first.remove());

beforeEach(() => {
	site = first.copy();
});

afterEach(() => {
	const left = strays(site);
	site.remove();
	expect(left).toEqual([]);
});

const volumeFile = (suffix: string) => [...wanted.keys()].find((path) => path.endsWith(suffix)) ?? "";

describe("what was done to the output by hand", () => {
	const harm: Record<string, (path: string) => void> = {
		"is deleted": (path) => rmSync(path),
		"is edited": (path) => appendFileSync(path, "graffiti"),
		"is edited to the same length": (path) => writeFileSync(path, "x".repeat(statSync(path).size)),
		"is emptied": (path) => truncateSync(path),
		"has become a folder": (path) => {
			rmSync(path);
			mkdirSync(path);
		},
	};
	const places: Record<string, () => string> = {
		"an article": () => "stories/tale-3/index.html",
		"the front page": () => "index.html",
		"a feed": () => "feed.xml",
		"the stylesheet": () => "assets/style.css",
		"a picture": () => "plate.svg",
		"the list of volumes": () => "search/volumes.json",
		"an index chunk": () => volumeFile(".bin"),
		"Pagefind's WebAssembly": () => volumeFile(".pagefind"),
	};
	test.each(Object.keys(harm))("is repaired when a file %s", async (kind) => {
		for (const place of Object.values(places)) harm[kind]?.(join(site.output, place()));
		const { pages, volumes } = await site.build();
		expectSameFiles(site.files(), wanted);
		expect(pages.rendered).toBe(3);
		expect(volumes.indexed).toBe(1);
		expect((await site.build()).pages.rendered).toBe(0);
	});

	test("costs nothing when a file was only touched", async () => {
		for (const place of Object.values(places)) utimesSync(join(site.output, place()), 1, 1);
		const { pages, volumes, assets } = await site.build();
		expect([pages.rendered, volumes.indexed, assets.written]).toEqual([0, 0, 0]);
		expectSameFiles(site.files(), wanted);
	});

	test("is repaired when the whole output or a folder of it is gone", async () => {
		rmSync(join(site.output, "topics"), { recursive: true });
		await site.build();
		expectSameFiles(site.files(), wanted);
		rmSync(site.output, { recursive: true });
		await site.build();
		expectSameFiles(site.files(), wanted);
	});

	test("is reported, all of it, when it stands in the way; nothing is changed then", async () => {
		rmSync(join(site.output, "stories"), { recursive: true });
		writeFileSync(join(site.output, "stories"), "theirs");
		rmSync(join(site.output, "feed.xml"));
		mkdirSync(join(site.output, "feed.xml"));
		writeFileSync(join(site.output, "feed.xml/note"), "theirs");
		site.drop("1991/02/tale-4.md");
		const before = site.files();
		const complaint = await site.build().catch((error: Error) => error.message);
		for (const path of ["stories", "feed.xml/note"]) expect(complaint).toContain(`    ${join(site.output, path)}\n`);
		expectSameFiles(site.files(), before);
		for (const path of ["stories", "feed.xml"]) rmSync(join(site.output, path), { recursive: true });
		await site.build();
		expectSameFiles(site.files(), await site.buildFresh());
	});

	test.each(["kept", "lost", "of an earlier build"])("stays when it is not ours, with the cache %s", async (cache) => {
		const theirs = [
			"CNAME",
			".well-known/security.txt",
			"stories/tale-3/notes.txt",
			"search/volumes/own/a.json",
			"1991/x",
		];
		const earlier = site.copy();
		site.put("stories/withdrawn.md", article({ title: "Withdrawn later", date: "1991-02-06" }, "News."));
		await site.build();
		if (cache !== "kept") rmSync(site.cache, { recursive: true });
		if (cache === "of an earlier build") cpSync(earlier.cache, site.cache, { recursive: true });
		earlier.remove();
		for (const path of theirs) {
			mkdirSync(join(site.output, path, ".."), { recursive: true });
			writeFileSync(join(site.output, path), "theirs");
		}
		site.drop("stories/tale-3.md");
		site.drop("stories/withdrawn.md");
		site.put("stories/new.md", article({ title: "New", date: "1991-02-05" }, "News."));
		await site.build();
		const fresh = await site.buildFresh();
		for (const path of theirs) fresh.set(path, Buffer.from("theirs"));
		expectSameFiles(site.files(), new Map([...fresh].sort(([a], [b]) => (a < b ? -1 : 1))));
	});
});

describe("a cache", () => {
	const inCache = (pattern = /./) =>
		readdirSync(site.cache, { recursive: true, encoding: "utf8" })
			.sort()
			.map((name) => join(site.cache, name))
			.filter((path) => pattern.test(path) && statSync(path).isFile());
	/** Builds something that has to be made from what the cache held, and takes something away. */
	const expectWhole = async () => {
		site.put("stories/kept.md", article({ title: "Kept again", date: "1990-05-05" }, "Other words."));
		site.drop("stories/tale-6.md");
		rmSync(join(site.output, "stories/tale-3/index.html"));
		await site.build();
		expectSameFiles(site.files(), await site.buildFresh());
	};
	const damage: Record<string, (path: string) => void> = {
		missing: (path) => rmSync(path),
		empty: (path) => writeFileSync(path, ""),
		truncated: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
		"filled with noise": (path) => writeFileSync(path, "\u0000\u00ff{{{".repeat(40)),
	};
	test.each(Object.keys(damage))("whose every file is %s means a full build", async (kind) => {
		for (const path of inCache()) damage[kind]?.(path);
		await expectWhole();
	});

	test.each(["manifest", "readings", "pictures", "bodies.*json$", "pack$"])(
		"whose files /%s/ are filled with noise means a full build",
		async (part) => {
			const paths = inCache(new RegExp(part));
			expect(paths).not.toEqual([]);
			for (const path of paths) damage["filled with noise"]?.(path);
			await expectWhole();
		},
	);

	test("in which any byte has become another gives the same site", async () => {
		const harm = fc.record({ file: fc.nat(), place: fc.nat(), byte: fc.integer({ min: 1, max: 255 }) });
		const harmed = async (harms: { file: number; place: number; byte: number }[]) => {
			site.remove();
			site = first.copy();
			for (const { file, place, byte } of harms) {
				const paths = inCache();
				const path = paths[file % paths.length] ?? "";
				const bytes = readFileSync(path);
				const at = place % bytes.length;
				bytes[at] = (bytes[at] ?? 0) ^ byte;
				writeFileSync(path, bytes);
			}
			await expectWhole();
		};
		const runs = { numRuns: Number(process.env["BACKFILE_DAMAGES"] ?? 5), endOnFailure: true };
		await fc.assert(fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 4 }), harmed), runs);
	}, 600_000);
});

async function freshly({ articles, root }: SmallSite): Promise<Files> {
	const [output, cache] = [join(root, "fresh"), join(root, "fresh.cache")];
	const { code, errors } = await start(process.cwd(), ["src/start.js", ...args({ articles, output, cache })]).done;
	expect(code, errors).toBe(0);
	const files = readFiles(output);
	for (const folder of [output, cache]) rmSync(folder, { recursive: true });
	return files;
}

/** A build by the command line, in the site's folders. */
const args = ({ articles, output, cache }: Pick<SmallSite, "articles" | "output" | "cache">) => [
	...["build", "--articles", articles, "--output", output, "--cache", cache],
	...["--now", "2024-07-01", "--url", "https://paper.example"],
];

describe("builds of one folder", () => {
	const build = () => start(process.cwd(), ["src/start.js", ...args(site)]);

	test("at the same time take turns and both succeed", async () => {
		site.put("stories/new.md", article({ title: "New", date: "1991-02-05", topics: ["Harbour"] }, "News."));
		const outcomes = await Promise.all([build().done, build().done, build().done]);
		for (const { code, errors } of outcomes) expect(code, errors).toBe(0);
		expectSameFiles(site.files(), await freshly(site));
	});

	test("with errors in articles report all of them and leave the site as it was", async () => {
		site.put("1991/02/bad.md", article({ title: "Bad", date: "1991-02-31", topik: "Harbour" }, "Text."));
		site.put("stories/bare.md", "No front matter.\n");
		site.put("stories/tale-3.md", article({ title: "Changed", date: "1991-02-05" }, "![It](missing.png)"));
		const { code, errors, output } = await build().done;
		expect(code).toBe(1);
		expect(output).toBe("");
		const articles = site.articles;
		for (const place of ["1991/02/bad.md:3:7", "1991/02/bad.md:4:1", "stories/bare.md:1:1", "stories/tale-3.md:6:1"])
			expect(errors).toContain(`${articles}/${place}: error: `);
		expectSameFiles(site.files(), wanted);
		await expect(site.build()).rejects.toThrow(InputError);
		expectSameFiles(site.files(), wanted);
	});
});
