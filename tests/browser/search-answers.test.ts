import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { article, type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const filler = "Much else was said. ".repeat(10);
const story = (title: string, date: string, text: string, more: Record<string, unknown> = {}) =>
	article({ title, date, ...more }, `${text} ${filler}`);

/** A few stories over 160 years. */
const files: { [path: string]: string } = {
	"1850/03/a.md": story("=Ferry, sunk", "1850-03-01", "The ferry sank in the flood.", { topics: "Harbour" }),
	"1923/05/b.md": story("Ferry raised", "1923-05-02", "A ferry was raised. The mayor came.", { topics: "Harbour" }),
	"1923/06/c.md": story("Town hall", "1923-06-03", "The mayor spoke about the flood.", {
		topics: ["Weather", "Harbour"],
	}),
	"2009/01/d.md": story("Motor cars", "2009-01-05", "An automobile stood at the ferry.", { topics: "Traffic" }),
	"letters/e.md": story("A letter", "undated", "On the ferry, long ago."),
	"2009/02/f.md": story("Lighthouse lit", "2009-02-05", "Henningsvær is lit again."),
	"2009/02/g.md": story("El faro", "2009-02-06", "Henningsvær tiene luz.", {
		language: "es",
		translationOf: "2009/02/f.md",
	}),
	"_archive/synonyms.md": "---\nsynonyms:\n  - [automobile, vessel]\n---\n",
};

let browser: Browser;
let site: SmallSite;
let server: FolderServer;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	site = smallSite(files);
	await site.build();
	server = await serveFolder(site.output, "/", {});
}, 120_000);

afterAll(async () => {
	await browser?.close();
	await server?.close();
	site?.remove();
});

beforeEach(async () => {
	page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});

afterEach(() => page.close());

async function settled(): Promise<void> {
	await page.waitForSelector('#results[data-complete="true"]', { state: "attached" });
}

async function open(query: string): Promise<void> {
	await page.goto(`${server.origin}/search/${query}`);
	await settled();
}

const titles = () => page.locator("#results h2").allTextContents();
const understood = () => page.locator("#search-understood p").allTextContents();
const query = () => new URL(page.url()).searchParams.get("q");

describe("the answer to a search", { timeout: 60_000 }, () => {
	test("begins with how the words were read", async () => {
		await open("?q=ferry+OR+mayor+-flood");
		expect(await understood()).toEqual(["Articles with either ferry or mayor, without flood."]);
		expect((await titles()).toSorted()).toEqual(["A letter", "Ferry raised", "Motor cars"]);
		await open("?q=%22ferry+was%22+mayor");
		const [read, forms] = await understood();
		expect(read).toBe("Articles with ferry was and mayor.");
		expect(await page.locator("#search-understood q").textContent()).toBe("ferry was");
		expect(forms).toMatch(/side by side. Other forms of them count too/);
		await open("?q=ferry");
		expect(await understood()).toEqual([]);
	});

	test("names words that are in no article, and offers others without putting them in their place", async () => {
		await open("?q=ferrry+mayor");
		expect(await page.textContent("#search-status")).toBe("No articles found.");
		const lines = await understood();
		expect(lines).toContain("Not in this archive: ferrry. Search without it");
		expect(lines.at(-1)).toBe("Did you mean ferry mayor?");
		expect(await page.inputValue("#search-words")).toBe("ferrry mayor");
		await page.click(".meant a");
		await settled();
		expect(query()).toBe("ferry mayor");
		expect(await page.inputValue("#search-words")).toBe("ferry mayor");
		expect(await titles()).toEqual(["Ferry raised"]);
		await page.goBack();
		await page.click("text=Search without it");
		await settled();
		expect(query()).toBe("mayor");
	});

	test("says what the archivist's list of synonyms added", async () => {
		await open("?q=vessel");
		expect(await titles()).toEqual(["Motor cars"]);
		expect(await understood()).toContain("Also looked for: automobile, for vessel. Search without these");
	});

	test("leaves the synonyms out when they are not wanted, and says so until they are", async () => {
		const link = page.getByRole("link", { name: "Search without these" });
		await open("?q=vessel");
		await link.click();
		await settled();
		expect(new URL(page.url()).searchParams.get("synonyms")).toBe("off");
		expect(await titles()).toEqual([]);
		expect(await link.count()).toBe(0);
		await page.fill("#search-words", "mayor OR vessel");
		await page.press("#search-words", "Enter");
		await page.waitForFunction(() => location.search.includes("mayor"));
		await settled();
		expect(await titles()).toEqual(["Town hall", "Ferry raised"]);
		await page.getByRole("link", { name: "Remove Without synonyms" }).click();
		await page.waitForFunction(() => !location.search.includes("synonyms"));
		await settled();
		expect(await titles()).toEqual(["Motor cars", "Town hall", "Ferry raised"]);
		await page.goBack();
		await page.goBack();
		await settled();
		expect(await page.getByRole("link", { name: "Remove Without synonyms" }).count()).toBe(1);
		expect(await titles()).toEqual([]);
		await page.goBack();
		await settled();
		expect(await titles()).toEqual(["Motor cars"]);
		expect(await link.count()).toBe(1);
	});

	test("says how many undated articles a range of dates leaves out, and leads to them", async () => {
		await open("?q=ferry&from=1900&to=1999");
		expect(await titles()).toEqual(["Ferry raised"]);
		expect(await page.textContent("#search-undated")).toBe("1 undated article not shown. Search without dates");
		await page.click("#search-undated a");
		await settled();
		expect(await titles()).toHaveLength(4);
		expect(await page.locator("#search-undated").isHidden()).toBe(true);
		expect(await page.inputValue("#search-from")).toBe("");
	});

	test("counts each list of names with its own choice lifted", async () => {
		await open("?q=mayor&topic=weather");
		expect(await page.textContent('details[data-facet="topics"] summary')).toBe("Topics 1 chosen");
		await page.click('details[data-facet="topics"] summary');
		await page.waitForFunction(() => document.querySelectorAll('details[data-facet="topics"] li').length === 2);
		const rows = page.locator('details[data-facet="topics"] li');
		expect(await rows.allTextContents()).toEqual(["Weather1", "Harbour2"]);
		await page.getByRole("checkbox", { name: /Harbour/ }).check();
		await settled();
		expect(await titles()).toHaveLength(2);
		await page.click('details[data-facet="years"] summary');
		await page.waitForFunction(() => document.querySelectorAll('details[data-facet="years"] li').length === 1);
		expect(await page.locator('details[data-facet="years"] li').allTextContents()).toEqual(["19232"]);
	});

	test("stands in the chart before what the archive holds, and in its table", async () => {
		await open("?q=mayor");
		const bar = page.locator('#search-years a[aria-label^="1922"]');
		expect(await bar.getAttribute("aria-label")).toBe("1922–1923: 2 of 2 articles");
		const height = (part: string) => bar.locator(part).getAttribute("height").then(Number);
		expect(await height(".found")).toBe(await height(".held"));
		await page.click(".year-table summary");
		await page.waitForSelector(".year-table tbody tr");
		expect(await page.locator(".year-table tr").allTextContents()).toEqual([
			"YearFoundIn the archive",
			"185001",
			"192322",
			"200903",
		]);
	});

	test("draws 160 years so that they can be told apart on a small screen, in bars of several years", async () => {
		await page.setViewportSize({ width: 320, height: 700 });
		await open("?q=ferry");
		const bars = page.locator("#search-years > svg a");
		expect(await bars.count()).toBeLessThanOrEqual(Math.floor(288 / 7));
		expect(await bars.first().getAttribute("aria-label")).toBe("1850–1854: 1 of 1 article");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const labels = await page
			.locator("#search-years text")
			.evaluateAll((all) => all.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]));
		expect(labels.length).toBeGreaterThan(2);
		for (const [place, [left = 0]] of labels.entries()) expect(left).toBeGreaterThan(labels[place - 1]?.[1] ?? 0);
		await page.setViewportSize({ width: 1280, height: 700 });
		await page.waitForFunction(() => document.querySelectorAll("#search-years > svg a").length > 60);
	});

	test("shows an article in several languages once, in the page's own where it was found", async () => {
		await open("?q=henningsvær");
		expect(await titles()).toEqual(["Lighthouse lit"]);
		expect(await page.locator("#search-status").textContent()).toBe("1 article found. With translations: 2.");
		expect(await page.locator("#results li .meta").last().textContent()).toBe("Also in Spanish: El faro");
		const other = page.getByRole("link", { name: "El faro" });
		expect(await other.evaluate((link) => [link.getAttribute("lang"), link.getAttribute("hreflang")])).toEqual([
			"es",
			"es",
		]);
		await open("?q=henningsvær&language=es");
		expect(await titles()).toEqual(["El faro"]);
		await open("?q=henningsvær");
		await other.click();
		expect(new URL(page.url()).pathname).toBe("/2009/02/g/");
	});

	test("can be downloaded as a table that a spreadsheet runs nothing of, and its address copied", async () => {
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await open("?q=ferry&sort=oldest");
		const [download] = await Promise.all([page.waitForEvent("download"), page.click("#search-file")]);
		expect(download.suggestedFilename()).toBe("ferry.csv");
		const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
		expect(lines.slice(0, 2)).toEqual([
			"\ufeffDate,Title,Byline,Address",
			`1850-03-01,"'=Ferry, sunk",,${server.origin}/1850/03/a/`,
		]);
		expect(lines).toHaveLength(6);
		await page.click("#search-copy");
		await page.waitForFunction(() => document.getElementById("search-list-status")?.textContent === "Copied.");
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	});
});
