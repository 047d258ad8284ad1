import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

const base = "/repo/";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const files = {
	"1987/12/flood.md": article(
		{
			title: "Flood & fire: “100% lost”",
			date: "1987-12-08",
			authors: ["Ludwig van Beethoven", "Archive Desk"],
			source: { name: "The Daily", url: "https://daily.example/1987/flood" },
			print: { page: "4" },
		},
		`The mayor spoke of the **floods**. Zürich’s Mayor answered.\n\n${"Nobody was hurt.\n\n".repeat(80)}Then the flood fell.`,
	),
	"1987/12/flut.md": article(
		{ title: "Die Flut", date: "1987-12", language: "de", translationOf: "1987/12/flood.md" },
		"Der Bürgermeister sprach.",
	),
	"letters/undated.md": article({ title: "A letter", date: "undated" }, "Dear editor."),
};

const settings = {
	url: `https://paper.example${base}`,
	editLink: "https://git.example/edit/{path}",
	reportLink: "mailto:desk@paper.example?subject={url}",
};

let browser: Browser;
let site: SmallSite;
let served: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	site = smallSite(files);
	await site.build({ settings });
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

/** Opens a page anew, also where only the fragment differs, and gives how much it moved by itself. */
async function arrive(path: string): Promise<number> {
	await page.goto("about:blank");
	await page.goto(at(path), { waitUntil: "networkidle" });
	return page.evaluate(
		() =>
			new Promise<number>((settle) => {
				let shift = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
				}).observe({ type: "layout-shift", buffered: true });
				setTimeout(() => settle(shift), 100);
			}),
	);
}

describe("the age of an article", () => {
	test("is said by the reader's clock, and nothing moves for it", async () => {
		await page.clock.setFixedTime("2026-12-07T12:00:00");
		expect(await arrive("1987/12/flood/")).toBe(0);
		const dates = page.locator(".dates");
		expect((await dates.textContent())?.replace(/\s+/g, " ")).toBe("Published 8 December 198738 years ago");
		await page.clock.setFixedTime("2026-12-08T12:00:00");
		await arrive("1987/12/flood/");
		expect(await page.locator("[data-age]").textContent()).toBe("39 years ago");
	});

	test("of a month is counted from its end, in the language of the article", async () => {
		await page.clock.setFixedTime("2026-12-30T12:00:00");
		await arrive("1987/12/flut/");
		expect(await page.locator("[data-age]").textContent()).toBe("vor 38 Jahren");
	});

	test("is not there where nobody knows it, or it is less than a year", async () => {
		await arrive("letters/undated/");
		expect(await page.locator("[data-age]").count()).toBe(0);
		await page.clock.setFixedTime("1988-12-07T12:00:00");
		await arrive("1987/12/flood/");
		expect(await page.locator("[data-age]").textContent()).toBe("");
		expect(site.files().get("1987/12/flood/index.html")?.toString()).not.toContain("years ago");
	});
});

describe("words that were searched for", () => {
	const hits = () => page.locator("mark.hit").allTextContents();
	const current = () => page.locator("mark.current").textContent();

	test("are marked in all their forms, and the first is in view", async () => {
		expect(await arrive("1987/12/flood/#hit=flood,zurich%E2%80%99s")).toBe(0);
		expect(await hits()).toEqual(["Flood", "floods", "Zürich’s", "flood"]);
		expect(await page.locator(".hit-bar [role=status]").textContent()).toBe("1 / 4");
		expect(await current()).toBe("Flood");
	});

	test("follow each other by button and by key, round and round", async () => {
		await arrive("1987/12/flood/#hit=flood");
		await page.getByRole("button", { name: "Previous" }).click();
		expect(await page.locator(".hit-bar [role=status]").textContent()).toBe("3 / 3");
		await page.waitForFunction(() => {
			const place = document.querySelector("mark.current")?.getBoundingClientRect();
			return place !== undefined && place.top > 0 && place.bottom < innerHeight;
		});
		await page.keyboard.press("n");
		expect(await current()).toBe("Flood");
		expect(await page.evaluate(() => document.activeElement?.className)).toContain("current");
		await page.keyboard.press("p");
		expect(await current()).toBe("flood");
	});

	test("are let go of, and leave the text as it was", async () => {
		const text = () => page.locator(".article .text").innerHTML();
		await arrive("1987/12/flood/");
		const before = await text();
		await arrive("1987/12/flood/#hit=flood");
		expect(await text()).not.toBe(before);
		await page.keyboard.press("Escape");
		expect(await text()).toBe(before);
		expect(await page.locator(".hit-bar").count()).toBe(0);
	});

	test("leave a page alone that has none of them", async () => {
		await arrive("1987/12/flood/#hit=xylophone");
		expect(await hits()).toEqual([]);
		expect(await page.locator(".hit-bar").count()).toBe(0);
	});

	test("do not show in print", async () => {
		await arrive("1987/12/flood/#hit=flood");
		await page.emulateMedia({ media: "print" });
		expect(await page.locator(".hit-bar").isVisible()).toBe(false);
		expect(
			await page
				.locator("mark.hit")
				.first()
				.evaluate((mark) => getComputedStyle(mark).backgroundColor),
		).toBe("rgba(0, 0, 0, 0)");
		await page.emulateMedia({ media: null });
	});

	test("are right for axe while the bar is there", async () => {
		await arrive("1987/12/flood/#hit=flood");
		await page.evaluate(axe);
		const found = await page.evaluate(async () => {
			const results = await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
			return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
		});
		expect(found).toEqual([]);
	});
});

test("an article prints as a clipping, with its address and source and without what only a screen needs", async () => {
	await page.goto(at("1987/12/flood/"));
	await page.emulateMedia({ media: "print" });
	// biome-ignore lint/performance/useDomNodeTextContent: what is not printed is not in it.
	const text = await page.locator("body").innerText();
	for (const kept of ["The Small Paper", "Flood & fire", "Ludwig van Beethoven", "8 December 1987", "The Daily"])
		expect(text).toContain(kept);
	expect(text).toContain("The mayor spoke");
	expect(text).toContain(`https://paper.example${base}1987/12/flood/`);
	const source = page.locator(".record a[href^='https://daily.example/']");
	expect(await source.evaluate((link) => getComputedStyle(link, "::after").content)).toContain(
		"https://daily.example/1987/flood",
	);
	for (const gone of ["nav", "form", ".desk", ".translations", ".age", ".citation .links", ".skip"])
		expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
	await page.emulateMedia({ media: null });
});

test("versions of a story lead to each other, and the desk to its file", async () => {
	await arrive("1987/12/flood/");
	await page.locator(".translations a").click();
	await page.waitForURL(at("1987/12/flut/"));
	expect(await page.locator(".translations a").textContent()).toBe("English");
	const alternates = await page
		.locator("link[rel=alternate][hreflang]")
		.evaluateAll((links) => links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
	expect(alternates).toEqual([
		["en", "https://paper.example/repo/1987/12/flood/"],
		["de", "https://paper.example/repo/1987/12/flut/"],
		["x-default", "https://paper.example/repo/1987/12/flood/"],
	]);
	expect(await page.locator(".desk a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
		"mailto:desk@paper.example?subject=https%3A%2F%2Fpaper.example%2Frepo%2F1987%2F12%2Fflut%2F",
		"https://git.example/edit/1987/12/flut.md",
	]);
});
