import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assemble } from "../../src/cli/assemble.ts";
import { silent } from "../../src/report/progress.ts";
import { resolveSettings } from "../../src/settings.ts";
import { edit, filesOf, firstPaper } from "./edits.ts";
import { expectSameFiles, type Files, readFiles, type SmallSite, smallSite } from "./small-site.ts";

const PARTS = 8;

let site: SmallSite;
let whole: Files;
let parts: string[];

beforeAll(async () => {
	let paper = firstPaper();
	for (let serial = 0; serial < 40; serial++) paper = edit(paper, { kind: "add", pick: 0, serial }).paper;
	site = smallSite(Object.fromEntries(filesOf(paper)));
	await site.build();
	whole = site.files();
	parts = [];
	// Each with a folder and a cache of its own, as on machines of their own.
	for (let number = 1; number <= PARTS; number++) {
		await site.build({ part: { number, of: PARTS }, into: `part-${number}` });
		parts.push(join(site.root, `part-${number}`));
	}
}, 600_000);

afterAll(() => site.remove());

/** Joins parts in a new folder, beside a new cache. */
async function joined(folders: readonly string[]): Promise<{ root: string; files: Files }> {
	const root = mkdtempSync(join(tmpdir(), "backfile-joined-"));
	try {
		const places = { output: join(root, "_site"), cache: join(root, ".cache") };
		await assemble(resolveSettings({ title: "Any" }, places, {}), folders, silent);
		return { root, files: readFiles(join(root, "_site")) };
	} catch (error) {
		expect(readFiles(root).size).toBe(0);
		rmSync(root, { recursive: true });
		throw error;
	}
}

/** A copy of a part, to be spoilt. */
function copyOf(folder: string, spoil: (copy: string) => void): string {
	const copy = `${folder}-copy`;
	rmSync(copy, { recursive: true, force: true });
	cpSync(folder, copy, { recursive: true });
	spoil(copy);
	return copy;
}

const somePage = (folder: string) => {
	const page = [...readFiles(folder).keys()].find((path) => path.endsWith("index.html"));
	return join(folder, page ?? "");
};

describe("parts", () => {
	test("are each a share of the pages", () => {
		const pagesIn = (files: Files) => [...files.keys()].filter((path) => !path.startsWith("search/volumes/")).length;
		for (const folder of parts) {
			expect(pagesIn(readFiles(folder))).toBeGreaterThan(5);
			expect(pagesIn(readFiles(folder))).toBeLessThan(pagesIn(whole) / 4);
		}
	});

	test("joined in any order are what one machine builds, byte for byte", async () => {
		const { root, files } = await joined(parts.toReversed());
		rmSync(root, { recursive: true });
		expectSameFiles(files, whole);
	});

	test("joined are a site that the next build goes on from", async () => {
		const { root, files } = await joined(parts);
		const next = site.copy();
		try {
			for (const folder of [next.output, next.cache]) rmSync(folder, { recursive: true });
			cpSync(root, next.root, { recursive: true });
			const { pages, assets, volumes } = await next.build();
			expect({ pages: pages.rendered, assets: assets.written, volumes: volumes.indexed }).toEqual({
				pages: 0,
				assets: 0,
				volumes: 0,
			});
			expectSameFiles(next.files(), files);
			const { paper, bound } = edit(firstPaper(), { kind: "add", pick: 0, serial: 900 });
			for (const [path, text] of filesOf(paper)) if (path.includes("900")) next.put(path, text);
			const added = await next.build();
			expect(added.pages.rendered).toBeLessThanOrEqual(bound.pages);
			expectSameFiles(next.files(), await next.buildFresh());
		} finally {
			next.remove();
			rmSync(root, { recursive: true });
		}
	});

	test("are built again only where something has changed", async () => {
		const { pages } = await site.build({ part: { number: 1, of: PARTS }, into: "part-1" });
		expect(pages.rendered).toBe(0);
		const text = readFileSync(join(parts[0] ?? "", "part.json"), "utf8");
		rmSync(join(parts[0] ?? "", "part.json"));
		await site.build({ part: { number: 1, of: PARTS }, into: "part-1" });
		expect(readFileSync(join(parts[0] ?? "", "part.json"), "utf8")).toBe(text);
	});
});

describe("parts that make no whole site are refused, and nothing is written", () => {
	const [second, rest] = [() => parts[1] ?? "", () => parts.filter((_, i) => i !== 1)];

	test("a missing part", async () => {
		await expect(joined(rest())).rejects.toThrow("Part 2 of 8 is missing.");
	});

	test("a doubled part", async () => {
		const copy = copyOf(second(), () => {});
		await expect(joined([...parts, copy])).rejects.toThrow("Part 2 of 8 is there 2 times");
	});

	test("a part of other articles", async () => {
		const other = site.copy();
		try {
			other.put("stories/later.md", "---\ntitle: Later\ndate: 2004-01-01\n---\n\nOne more.\n");
			await other.build({ part: { number: 2, of: PARTS }, into: "part-2" });
			await expect(joined([...rest(), join(other.root, "part-2")])).rejects.toThrow(
				/not of one edition: they differ in articles/,
			);
		} finally {
			other.remove();
		}
	});

	test("a part with other settings", async () => {
		await site.build({ part: { number: 2, of: PARTS }, into: "other", settings: { tagline: "Another" } });
		await expect(joined([...rest(), join(site.root, "other")])).rejects.toThrow(/they differ in settings/);
	});

	test("a part with a changed file", async () => {
		const copy = copyOf(second(), (folder) => appendFileSync(somePage(folder), " "));
		await expect(joined([...rest(), copy])).rejects.toThrow(/Part 2 of 8 in .*part-2-copy is not what was built: /);
	});

	test("a part that lost a file", async () => {
		const copy = copyOf(second(), (folder) => rmSync(somePage(folder)));
		await expect(joined([...rest(), copy])).rejects.toThrow(/is not what was built: .*index\.html/);
	});

	test("a part that names a file outside of it", async () => {
		const copy = copyOf(second(), (folder) => {
			const path = join(folder, "part.json");
			writeFileSync(path, readFileSync(path, "utf8").replace('"files":{', '"files":{"../away.html":{},'));
		});
		await expect(joined([...rest(), copy])).rejects.toThrow(/names a file outside of it: \.\.\/away\.html/);
	});

	test("a folder that is no part", async () => {
		await expect(joined([...rest(), site.output])).rejects.toThrow("holds no part of a site");
	});
});
