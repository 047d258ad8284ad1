import { afterEach, beforeEach, expect, test } from "vitest";
import type { Settings } from "../../src/settings.ts";
import { article, expectSameFiles, type SmallSite, smallSite } from "./small-site.ts";

let site: SmallSite;

beforeEach(() => {
	site = smallSite({ "1998/03/fire.md": article({ title: "Fire", date: "1998-03-19" }, "The first report.") });
});

afterEach(() => site.remove());

async function build(settings: Partial<Settings> = {}): Promise<{ worker: string; page: string }> {
	const wishes = { settings: { offline: true, ...settings }, search: false };
	await site.build(wishes);
	expectSameFiles(site.files(), await site.buildFresh(wishes));
	return { worker: `${site.files().get("offline-worker.js")}`, page: `${site.files().get("@offline/index.html")}` };
}

test("the service worker is another file exactly when the page that it holds ready is another", async () => {
	const first = await build();
	site.put("1998/03/flood.md", article({ title: "Flood", date: "1998-03-20" }, "Water stood high."));
	expect(await build()).toEqual(first);
	site.put("_archive/pages/about.md", article({ title: "About us" }, "In the frame of every page."));
	const framed = await build();
	const renamed = await build({ title: "The Renamed Paper" });
	const reworded = await build({ title: "The Renamed Paper", language: "fr" });
	const all = [first, framed, renamed, reworded];
	expect(new Set(all.map(({ page }) => page)).size).toBe(4);
	expect(new Set(all.map(({ worker }) => worker)).size).toBe(4);
}, 60_000);
