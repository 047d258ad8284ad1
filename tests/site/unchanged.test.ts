import { existsSync, readdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, expectSameFiles, present, type SmallSite, smallSite } from "./small-site.ts";

const DAY = 86_400;
let site: SmallSite;

beforeEach(async () => {
	site = smallSite({
		"1998/03/storm.md": article({ title: "Storm", date: "1998-03-19" }, "Trees fell."),
		"1998/04/calm.md": article({ title: "Calm", date: "1998-04-02", publishAt: "2024-07-02" }, "Nothing fell."),
		"1998/05/sale.md": article({ title: "Sale", date: "1998-05-01", expiresAt: "2024-07-03" }, "All must go."),
	});
	// Files that were written in the moment in which a build begins are looked into again.
	await sleep(100);
	await site.build({ search: false });
});

afterEach(() => site.remove());

/** Whether a build looks into articles: what was kept of them is taken away before. */
async function reads(wishes: Parameters<SmallSite["build"]>[0] = {}): Promise<boolean> {
	const readings = join(site.cache, "readings");
	rmSync(readings, { recursive: true, force: true });
	await site.build({ search: false, ...wishes });
	return existsSync(readings) && readdirSync(readings).length > 0;
}

test("a build with nothing to do reads no article, one with something to do reads", async () => {
	expect(await reads()).toBe(false);
	expect(await reads({ settings: { timeZone: "Asia/Tokyo" } })).toBe(true);
});

test("an article that was only touched is read once, and not by the build after", async () => {
	utimesSync(join(site.articles, "1998/03/storm.md"), 1e9, 1e9);
	await sleep(100);
	expect((await site.build({ search: false })).pages.rendered).toBe(0);
	expect(await reads()).toBe(false);
});

test("a changed article, another setting and search wanted after all are seen", async () => {
	site.put("1998/03/storm.md", article({ title: "Storm", date: "1998-03-19" }, "Trees rose."));
	expect((await site.build({ search: false })).pages.rendered).toBeGreaterThan(0);
	expect((await site.build({ search: false, settings: { tagline: "Another" } })).pages.rendered).toBeGreaterThan(0);
	expect((await site.build({ search: true, settings: { tagline: "Another" } })).volumes.indexed).toBe(1);
});

test("no file need change for an article to be published, to expire, and to be taken back", async () => {
	const at = (days: number) => ({ now: present + days * DAY, search: false });
	for (const days of [1, 2, 5, 1, 0]) {
		await site.build(at(days));
		expectSameFiles(site.files(), await site.buildFresh(at(days)));
		expect(existsSync(join(site.output, "1998/04/calm/index.html"))).toBe(days >= 1);
		expect(existsSync(join(site.output, "1998/05/sale/index.html"))).toBe(days < 2);
	}
});

test("what was deleted in the output is made again although nothing has changed", async () => {
	const before = site.files();
	renameSync(join(site.output, "1998/03/storm/index.html"), join(site.root, "aside.html"));
	await site.build({ search: false });
	expectSameFiles(site.files(), before);
});
