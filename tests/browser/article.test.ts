import { readFile } from "node:fs/promises";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

const base = "/repo/";

const files = {
	"1987/12/flood.md": article(
		{
			title: "Flood & fire: “100% lost”",
			date: "1987-12-08",
			authors: ["Ludwig van Beethoven", "Archive Desk"],
			source: { name: "The Daily" },
			print: { page: "4" },
		},
		"The mayor spoke of the floods.\n\nNobody was hurt.",
	),
};

let browser: Browser;
let site: SmallSite;
let served: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	site = smallSite(files);
	await site.build({ settings: { url: `https://paper.example${base}` } });
	served = await serve(site.output, base);
	context = await browser.newContext({ acceptDownloads: true });
	page = await context.newPage();
});

afterAll(async () => {
	await browser?.close();
	await served?.close();
	site.remove();
});

const at = (path: string) => `${served.origin}${base}${path}`;

describe("a reference to an article", () => {
	test("can be read", async () => {
		await page.goto(at("1987/12/flood/"));
		expect(((await page.locator(".citation p").textContent()) ?? "").replace(/\s+/g, " ")).toBe(
			"Ludwig van Beethoven, Archive Desk. “Flood & fire: “100% lost””. The Daily, 8 December 1987, page 4. The Small Paper, https://paper.example/repo/1987/12/flood/",
		);
	});

	test.each([
		["BibTeX", "flood.bib"],
		["RIS", "flood.ris"],
		["CSL-JSON", "flood.json"],
	])("is downloaded as %s, out of the page itself and without a script", async (name, file) => {
		const still = await browser.newContext({ acceptDownloads: true, javaScriptEnabled: false });
		const tab = await still.newPage();
		await tab.goto(at("1987/12/flood/"));
		const requests: string[] = [];
		tab.on("request", (request) => requests.push(request.url()));
		const [download] = await Promise.all([
			tab.waitForEvent("download"),
			tab.getByRole("link", { name, exact: true }).click(),
		]);
		expect(download.suggestedFilename()).toBe(file);
		const text = await readFile(await download.path(), "utf8");
		expect(plugins.input.chain(text, { generateGraph: false })).toMatchObject([
			{ title: "Flood & fire: “100% lost”", "container-title": "The Daily" },
		]);
		expect(requests.filter((url) => !/^data:|icon\.svg$/.test(url))).toEqual([]);
		await still.close();
	});
});
