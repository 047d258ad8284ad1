import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { countHoldings } from "../../src/archive/count-holdings.ts";
import type { SearchEntry } from "../../src/archive/search-entry.ts";
import type { FacetColumn, VolumeTable } from "../../src/archive/volume-table.ts";
import { cutVolumes } from "../../src/archive/volumes.ts";
import { facetFiles, facetsWithNames, joinedFiles } from "../../src/search/search-files.ts";
import { searchRuntime } from "../../src/search/search-runtime.ts";
import { indexVolume, indexVolumes } from "./index-site.ts";

const folders: string[] = [];
async function freshFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "backfile-volumes-"));
	folders.push(folder);
	return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

function article(place: number, more: Partial<SearchEntry> = {}): SearchEntry {
	const date = `199${place % 10}-03-0${1 + (place % 9)}`;
	return {
		url: `/${date.slice(0, 7).replace("-", "/")}/story-${place}/`,
		title: `Story ${place} & its <title>`,
		standfirst: "What it says in brief",
		byline: 'By "Ann" Lee',
		body: `body-${place}`,
		language: place % 4 === 0 ? "de-AT" : "en",
		date,
		instant: Date.parse(date) / 1000,
		facets: { topics: [{ key: `t${place % 3}`, name: `Topic ${place % 3}` }] },
		...more,
	};
}

const articles = Array.from({ length: 24 }, (_, place) => article(place));
const html = (ref: string) => `<p>The treaty numbered ${ref} was signed.</p><h2 id="part">A part</h2>`;

async function files(folder: string): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
		const path = join(file.parentPath, file.name);
		if (file.isFile()) found.set(path.slice(folder.length + 1), (await readFile(path)).toString("base64"));
	}
	return found;
}

describe("bindVolume", () => {
	const volumes = cutVolumes(articles, 5);

	test("writes the same bytes for the same articles, whatever is indexed at the same time", async () => {
		const [alone, together] = [await freshFolder(), await freshFolder()];
		const first = await indexVolumes(volumes, { html, folder: alone });
		const second = await Promise.all(volumes.map((volume) => indexVolume(volume, { html, folder: together })));
		expect(second).toEqual(first);
		expect(await files(together)).toEqual(await files(alone));
		expect(first.map(({ id }) => id)).toEqual(volumes.map(({ id }) => id));
	});

	test("writes only files that are named by their content", async () => {
		const folder = await freshFolder();
		await indexVolumes(volumes, { html, folder });
		for (const path of (await files(folder)).keys()) {
			expect(path).toMatch(
				/^search\/volumes\/[a-z0-9-]+\/(?:fragment\/[a-z]+_[0-9a-f]+\.pf_fragment|index\.[\w-]{10}\/\d+\.bin|(?:table|titles|topics)\.[\w-]{10}\.json|words\.[\w-]{10}\.gz)$/,
			);
		}
	});

	test("leads from each row of the table to the fragment of its article", async () => {
		const folder = await freshFolder();
		const cards = await indexVolumes(volumes, { html, folder });
		for (const [place, volume] of volumes.entries()) {
			const card = cards[place];
			if (card === undefined) throw new Error("no card");
			const home = join(folder, "search", "volumes", card.id);
			const table: VolumeTable = JSON.parse(await readFile(join(home, card.table), "utf8"));
			const topics: FacetColumn = JSON.parse(await readFile(join(home, table.facets.topics ?? ""), "utf8"));
			let instant = 0;
			for (const [row, entry] of volume.entries.entries()) {
				const file = join(home, "fragment", `${card.index.language}_${table.fragments[row]}.pf_fragment`);
				const fragment = JSON.parse(
					gunzipSync(await readFile(file))
						.subarray("pagefind_dcd".length)
						.toString(),
				);
				expect(fragment.url).toBe(entry.url);
				expect(fragment.meta).toEqual({ title: entry.title, byline: entry.byline, image: "", image_alt: "" });
				expect(table.dates[row]).toBe(entry.date);
				instant += table.instants[row] ?? 0;
				expect(instant).toBe(entry.instant);
				expect(topics.rows[row]?.map((key) => topics.keys[key])).toEqual(entry.facets.topics?.map(({ key }) => key));
			}
		}
	});

	test("takes articles without body, date or anything but a title, in any script", async () => {
		const bare: SearchEntry[] = ["سلام دنیا", "中文標題", "!?", "a"].map((title, place) => ({
			url: `/bare-${place}/`,
			title,
			language: ["fa", "zh-Hant", "en", "xx"][place] ?? "en",
			facets: {},
		}));
		const cards = await indexVolumes(cutVolumes(bare), { html, folder: await freshFolder() });
		expect(cards.map(({ id, count, index }) => [id, count, index.family])).toMatchInlineSnapshot(`
			[
			  [
			    "en-undated",
			    1,
			    "en",
			  ],
			  [
			    "fa-undated",
			    1,
			    "unknown",
			  ],
			  [
			    "xx-undated",
			    1,
			    "unknown",
			  ],
			  [
			    "zh-hant-undated",
			    1,
			    "unknown",
			  ],
			]
		`);
	});

	test("names the volume and the article when one cannot be indexed", async () => {
		const broken = cutVolumes([article(1), article(2, { language: "en", date: "1991-03-02" })]);
		const work = indexVolumes(broken, {
			html: (ref) => (ref === "body-2" ? undefined : ""),
			folder: await freshFolder(),
		});
		await expect(work).rejects.toThrowErrorMatchingInlineSnapshot(
			`[Error: search volume en-0001-01-01-x22: /1992/03/story-2/: its body is not in the cache]`,
		);
	});
});

describe("a Pagefind process that ends", () => {
	const name = "PAGEFIND_EXTENDED_BINARY_PATH";

	const binary = createRequire(import.meta.url).resolve(
		`@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`,
	);
	/** The real process behind one that listens to what it is told. */
	const behind = (listens: string) => `#!${process.execPath}
		const real = require("node:child_process").spawn("${binary}", process.argv.slice(2), { stdio: ["pipe", "inherit", "inherit"] });
		const hear = (text) => { ${listens} };
		process.stdin.on("data", (data) => {
			for (const part of String(data).split(",")) hear(Buffer.from(part, "base64").toString("utf8"));
			real.stdin.write(data);
		}).on("end", () => real.stdin.end());`;

	test.each([
		[
			"at once",
			`#!${process.execPath}\nprocess.exit(7)`,
			"Pagefind ended (exit code 7). No one article is at fault; the machine may be short of memory",
		],
		[
			"over one article",
			behind('if (text.includes("numbered body-3 ")) { real.kill(); process.exit(7); }'),
			`${article(3).url}: Pagefind ended (exit code 7) while it read this article`,
		],
	])("%s fails the build and says what is known", async (_when, program, message) => {
		const script = join(await freshFolder(), "pagefind");
		await writeFile(script, program, { mode: 0o755 });
		process.env[name] = script;
		try {
			const work = indexVolumes(cutVolumes(articles.slice(1, 4)), { html, folder: await freshFolder() });
			await expect(work).rejects.toThrow(`search volume en-0001-01-01-x22: ${message}`);
		} finally {
			delete process.env[name];
		}
		const again = await indexVolumes(cutVolumes(articles.slice(1, 4)), { html, folder: await freshFolder() });
		expect(again[0]?.count).toBe(3);
	});
});

describe("the lists that search starts from", () => {
	test("lists volumes newest first and undated last, and names by kind", async () => {
		const mixed = cutVolumes([...articles.slice(0, 8), article(8, { url: "/undated/", date: undefined as never })], 3);
		delete mixed.find(({ id }) => id.includes("undated"))?.entries[0]?.date;
		const cards = await indexVolumes(mixed, { html, folder: await freshFolder() });
		const names: Parameters<typeof facetFiles>[0] = {
			topics: [
				["t1", "Topic 1", 3],
				["t0", "Topic 0", 2],
			],
			people: [],
		};
		const [list] = joinedFiles(cards.toReversed(), {
			facets: facetsWithNames(names),
			holdings: countHoldings([]),
			synonyms: [],
		});
		expect(list?.url).toBe("/search/volumes.json");
		const { volumes, runtime } = JSON.parse(list?.text ?? "");
		expect(runtime).toMatch(/^pagefind\/\d+\.\d+\.\d+\/$/);
		expect(volumes.map(({ to }: { to?: string }) => to)).toEqual(
			cards
				.map(({ to }) => to ?? "")
				.sort()
				.reverse()
				.map((to) => to || undefined),
		);
		expect(JSON.parse(list?.text ?? "").facets).toEqual(["topics"]);
		expect(facetFiles(names)).toEqual([
			{ url: "/search/facets/topics.json", text: '[["t0","Topic 0",2],["t1","Topic 1",3]]' },
		]);
	});
});

describe("searchRuntime", () => {
	test("has one WebAssembly for each language that Pagefind knows", async () => {
		const files = await searchRuntime(["en", "en-GB", "de", "fa"]);
		expect(files.map(({ url }) => url.replace(/\d+\.\d+\.\d+/, "VERSION"))).toMatchInlineSnapshot(`
			[
			  "/search/pagefind/VERSION/wasm.de.pagefind",
			  "/search/pagefind/VERSION/wasm.en.pagefind",
			]
		`);
		expect(files.every(({ bytes }) => bytes.length > 10_000)).toBe(true);
	});
});
