import {
	appendFileSync,
	cpSync,
	existsSync,
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
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { InputError } from "../../src/problem.ts";
import { filesOf, firstPaper } from "./edits.ts";
import { start } from "./run-build.ts";
import { article, expectSameFiles, type Files, readFiles, type SmallSite, smallSite } from "./small-site.ts";

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

/** What a build may not leave behind: staging, locks, half-written files. */
function strays({ root, cache }: SmallSite): string[] {
	const beside = readdirSync(root).filter((name) => !["articles", "_site", ".cache"].includes(name));
	const inside = existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: "utf8" }) : [];
	return [...beside, ...inside.filter((name) => /(^|\/)lock$|\.new$|journal/.test(name))];
}

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
		"an index chunk": () => volumeFile(".pf_index"),
		"Pagefind's script": () => volumeFile("pagefind.js"),
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
	const damage: Record<string, (path: string) => void> = {
		missing: (path) => rmSync(path),
		empty: (path) => writeFileSync(path, ""),
		truncated: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
		"filled with noise": (path) => writeFileSync(path, "\u0000\u00ff{{{".repeat(40)),
		null: (path) => writeFileSync(path, "null"),
		"of another shape": (path) => writeFileSync(path, '{"format":1,"files":{"index.html":7},"volumes":[],"a":[]}'),
		"of an older format": (path) =>
			writeFileSync(path, readFileSync(path, "utf8").replace(/"format":\d+/, '"format":0')),
	};
	const every = (pattern: RegExp) =>
		readdirSync(site.cache, { recursive: true, encoding: "utf8" })
			.map((name) => join(site.cache, name))
			.filter((path) => pattern.test(path) && statSync(path).isFile());
	const parts: Record<string, RegExp> = {
		manifest: /manifest/,
		readings: /readings/,
		pictures: /pictures/,
		"index of bodies": /bodies.*json$/,
		"pack of bodies": /pack$/,
		"every file": /./,
	};

	const cases = Object.keys(damage).flatMap((kind) =>
		Object.keys(parts)
			.filter((part) => part === "every file" || kind === "filled with noise")
			.map((part) => ({ part, kind })),
	);
	test.each(cases)("whose $part is $kind means a full build", async ({ part, kind }) => {
		for (const path of every(parts[part] ?? /./)) damage[kind]?.(path);
		// Something has to be made from what the cache held.
		site.put("stories/kept.md", article({ title: "Kept again", date: "1990-05-05" }, "Other words."));
		rmSync(join(site.output, "stories/tale-3/index.html"));
		await site.build();
		expectSameFiles(site.files(), await site.buildFresh());
	});
});

async function freshly({ articles, root }: SmallSite): Promise<Files> {
	const [output, cache] = [join(root, "fresh"), join(root, "fresh.cache")];
	const { code, errors } = await start(process.cwd(), ["src/cli/main.ts", ...args({ articles, output, cache })]).done;
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
	const build = () => start(process.cwd(), ["src/cli/main.ts", ...args(site)]);

	test("that are killed are put right by the next, whenever it was", async () => {
		const began = performance.now();
		const { code, errors } = await build().done;
		expect(code, errors).toBe(0);
		const length = performance.now() - began;
		let killed = 0;
		for (let round = 0; round < 8; round++) {
			// Each round has much to write, and something to delete.
			if (round % 2 === 0) site.drop("stories/tale-3.md");
			else site.put("stories/tale-3.md", filesOf(firstPaper()).get("stories/tale-3.md") ?? "");
			for (const name of ["kept", "nobody-knows"]) {
				const fields = { title: `${name} ${round}`, date: "1990-05-05", topics: ["Harbour", `Round ${round}`] };
				site.put(`stories/${name}.md`, article(fields, `Round ${round}.`));
			}
			const { child, done } = build();
			await sleep(length * (0.5 + 0.08 * round));
			child.kill("SIGKILL");
			if ((await done).code === undefined) killed++;
		}
		expect(killed).toBeGreaterThan(3);
		const last = await build().done;
		expect(last.code, last.errors).toBe(0);
		expectSameFiles(site.files(), await freshly(site));
	}, 60_000);

	test("at the same time take turns and both succeed", async () => {
		site.put("stories/new.md", article({ title: "New", date: "1991-02-05", topics: ["Harbour"] }, "News."));
		const outcomes = await Promise.all([build().done, build().done, build().done]);
		for (const { code, errors } of outcomes) expect(code, errors).toBe(0);
		expectSameFiles(site.files(), await freshly(site));
	});

	test("with errors in articles report all of them and leave the site as it was", async () => {
		site.put("1991/02/bad.md", article({ title: "Bad", date: "1991-02-31", topik: "Harbour" }, "Text."));
		site.put("stories/bare.md", "No front matter.\n");
		site.put("stories/tale-3.md", article({ title: "Changed", date: "1991-02-05" }, "See [it](missing.md)."));
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
