import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareSites } from "../../bench/compare-sites.ts";
import { EDITS, type Edit, editArchive, startHistory } from "../../bench/edit-archive.ts";
import { makeArchive } from "../../bench/make-archive.ts";
import { command } from "./run-build.ts";

// Short articles: how many there are is what counts here.
const WORDS = 30;
const MINUTES = 60_000;

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-many-"));
	makeArchive(join(root, "articles"), 10_000, WORDS);
	startHistory(join(root, "articles"));
});

afterAll(() => rmSync(root, { recursive: true }), 10 * MINUTES);

async function build(site: string, cache: string) {
	const stats = join(root, "stats.json");
	const folders = ["--articles", join(root, "articles"), "--output", join(root, site), "--cache", join(root, cache)];
	const { code, errors } = await command(["build", ...folders, "--stats", stats]);
	expect([code, code === 0 ? "" : errors]).toEqual([0, ""]);
	return JSON.parse(readFileSync(stats, "utf8"));
}

// Pages that a kind of edit may print: the lists and neighbours of one article, before and after.
const MOST_PAGES = 150;
const MOST_VOLUMES: Record<Edit, number> = {
	"nothing changed": 0,
	"one article added": 2,
	"one article changed": 1,
	"one article deleted": 2,
	"one article renamed": 2,
	"one article retagged": 1,
};

test(
	"commits to ten thousand articles print few pages, and leave the bytes of a full build",
	async () => {
		expect((await build("site", "cache")).articles).toBe(10_000);
		for (const [round, edit] of EDITS.entries()) {
			editArchive(join(root, "articles"), edit, round);
			const { pages, volumes } = await build("site", "cache");
			expect([edit, pages.rendered > (edit === "nothing changed" ? 0 : MOST_PAGES)]).toEqual([edit, false]);
			expect([edit, volumes.indexed > MOST_VOLUMES[edit]]).toEqual([edit, false]);
		}
		await build("fresh", "fresh-cache");
		expect(compareSites(join(root, "site"), join(root, "fresh"))).toEqual([]);
	},
	30 * MINUTES,
);
