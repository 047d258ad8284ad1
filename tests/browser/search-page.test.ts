import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { article, type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { complaintsOf } from "./complaints.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const topics = ["Harbour", "Weather", "Zoning"];

/** 60 stories of the years 1990 to 2001, with years that have none; others in Arabic, and without a date. */
function paper(): { [path: string]: string } {
	const files: { [path: string]: string } = {};
	for (let place = 0; place < 60; place++) {
		const year = 1990 + (place % 4) * 3 + (place % 2) * 2;
		const month = String(1 + (place % 9)).padStart(2, "0");
		const date = `${year}-${month}-${String(10 + (place % 17)).padStart(2, "0")}`;
		files[`${year}/${month}/story-${place}.md`] = article(
			{
				title: `Story ${place}`,
				date,
				authors: place % 2 ? "Ana Lund" : "Bo Reyes",
				topics: topics[place % 3],
				places: `Quay ${place % 12}`,
			},
			`The ferry came in. ${place % 5 === 0 ? "The mayor spoke of the flood." : ""} ${"Much else was said. ".repeat(20)}`,
		);
	}
	files["1999/01/ar.md"] = article(
		{ title: "العبارة تصل إلى الميناء", date: "1999-01-05", lang: "ar", topics: "Harbour" },
		"وصلت العبارة ferry إلى الميناء.",
	);
	files["1999/01/ja.md"] = article(
		{ title: "港の船", date: "1999-01-06", lang: "ja" },
		"東京都の港に船 ferry が着いた。",
	);
	files["letters/undated.md"] = article({ title: "A letter", date: "undated" }, "On the ferry, long ago.");
	return files;
}

let browser: Browser;
let site: SmallSite;
let server: FolderServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	browser = await launch();
	site = smallSite(paper());
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
	complaints = complaintsOf(page);
});

afterEach(async () => {
	await page.close();
	expect(complaints).toEqual([]);
});

/** Until the page has stopped moving. */
async function still(): Promise<void> {
	for (let before = -1, top = 0; before !== top; ) {
		before = top;
		await page.waitForTimeout(300);
		top = await page.evaluate(() => scrollY);
	}
}

async function settled(): Promise<void> {
	await page.waitForSelector('#results[data-complete="true"]', { state: "attached" });
}

async function open(query: string): Promise<void> {
	await page.goto(`${server.origin}/search/${query}`);
	if (query !== "") await settled();
}

const total = async () => Number(await page.getAttribute("#search-status", "data-total"));
const query = () => new URL(page.url()).search;
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the search page", { timeout: 60_000 }, () => {
	test("says what is searched, and leads to what is missing and to help", async () => {
		await open("");
		const line = page.locator("#search-coverage a");
		expect(await line.textContent()).toMatch(/^You are searching 63 articles, 1990–2001; \d+ months have none\.$/);
		expect(await line.getAttribute("href")).toBe("/coverage/");
		await page.click(".search-extent a >> text=How to search");
		await page.locator(".search-help kbd").nth(1).click();
		await settled();
		expect(query()).toBe("?q=%22Ana+Lund%22");
		expect(await total()).toBe(30);
	});

	test("keeps what is typed and asked before the list of volumes has come", async () => {
		let release = () => {};
		const held = new Promise<void>((resume) => {
			release = resume;
		});
		await page.route("**/volumes.json", async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`${server.origin}/search/`);
		await page.fill("#search-words", "flood");
		await page.press("#search-words", "Enter");
		release();
		await settled();
		expect(query()).toBe("?q=flood");
		expect(await page.inputValue("#search-words")).toBe("flood");
		expect(await total()).toBe(12);
	});

	test("shows what is chosen as chips, each of which can be lifted, and all at once", async () => {
		await open("?q=ferry&topic=harbour&topic=weather&author=ana-lund&from=1990&to=1999-12");
		const chips = page.locator("#search-chosen li");
		await page.waitForFunction(() => document.querySelector("#search-chosen")?.textContent?.includes("Ana Lund"));
		expect((await chips.allTextContents()).map((text) => text.replace(/\s+/g, " "))).toEqual([
			"Topic Harbour×",
			"Topic Weather×",
			"Author Ana Lund×",
			"Dates 1990 to 1999-12×",
			"Clear all",
		]);
		const before = await total();
		await page.getByRole("link", { name: "Remove Topic: Weather" }).focus();
		await page.keyboard.press("Enter");
		await settled();
		expect(query()).toBe("?q=ferry&topic=harbour&author=ana-lund&from=1990&to=1999-12");
		expect(await total()).toBeLessThan(before);
		// The chip is gone; the focus is on the next thing, not lost.
		expect(await focused()).toContain("Harbour");
		expect(await page.isChecked('input[value="weather"]')).toBe(false);
		await page.getByRole("link", { name: "Clear all" }).click();
		await settled();
		expect(query()).toBe("?q=ferry");
		expect(await chips.count()).toBe(0);
		await page.goBack();
		await page.waitForFunction(() => document.querySelectorAll("#search-chosen li").length === 4);
	});

	test("ties what is wrong with a date to its field", async () => {
		await open("?q=ferry");
		await page.fill("#search-from", "1998-02-30");
		await page.press("#search-from", "Enter");
		const error = page.locator("#search-from-error");
		await error.waitFor();
		expect(await page.getAttribute("#search-from", "aria-invalid")).toBe("true");
		expect(await page.getAttribute("#search-from", "aria-describedby")).toContain("search-from-error");
		expect(await page.textContent("#search-status")).toBe(await error.textContent());
		await page.fill("#search-from", "1998");
		await page.fill("#search-to", "1997");
		await page.press("#search-to", "Enter");
		await page.locator("#search-to-error").waitFor();
		expect(await error.isHidden()).toBe(true);
		expect(await page.textContent("#search-to-error")).toMatch(/first date is after the last/);
		await page.fill("#search-to", "1999");
		await page.press("#search-to", "Enter");
		await settled();
		expect(await page.getAttribute("#search-to", "aria-invalid")).toBe("false");
	});

	test("draws the archive year by year; arrow keys move over the bars and Enter keeps to one", async () => {
		await open("?q=ferry");
		const bars = page.locator("#search-years svg a");
		expect(await bars.count()).toBe(12);
		expect(await bars.nth(1).getAttribute("aria-label")).toMatch(/^1991: .*0 articles$/);
		expect(await page.locator('#search-years svg a[tabindex="0"]').count()).toBe(1);
		await bars.last().focus();
		await page.keyboard.press("Home");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^1992/);
		await page.keyboard.press("Enter");
		await settled();
		expect(query()).toBe("?q=ferry&from=1992&to=1992");
		expect(await bars.nth(2).getAttribute("aria-current")).toBe("true");
		await page.keyboard.press("End");
		await page.keyboard.press("Shift+Enter");
		await settled();
		expect(query()).toBe("?q=ferry&from=1992&to=2001");
	});

	test("takes a span of years that is drawn over the bars", async () => {
		await open("?q=ferry");
		const box = await page.locator("#search-years > svg").boundingBox();
		if (box === null) throw new Error("no chart");
		const at = (bar: number) => box.x + (box.width * (bar + 0.5)) / 12;
		await page.mouse.move(at(3), box.y + 30);
		await page.mouse.down();
		await page.mouse.move(at(5), box.y + 20, { steps: 4 });
		await page.mouse.up();
		await settled();
		expect(query()).toBe("?q=ferry&from=1993&to=1995");
	});

	test("has the chart as a table too, with the same links", async () => {
		await open("");
		await page.click(".year-table summary");
		const rows = page.locator(".year-table tbody tr");
		expect(await rows.first().locator("th").textContent()).toBe("1990");
		await rows.first().locator("a").click();
		await settled();
		expect(query()).toBe("?q=&from=1990&to=1990");
	});

	test("is worked by keys: / to the field, arrows over the results, Enter to one, and back to the same", async () => {
		await open("?q=ferry");
		await page.locator("#search-narrow").evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		await page.keyboard.press("/");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-words");
		await page.keyboard.type("a/b");
		expect(await page.inputValue("#search-words")).toBe("a/b");
		const titles = await page.locator("#results h2").allTextContents();
		for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowDown");
		expect(await focused()).toBe(titles[7]);
		await page.keyboard.press("ArrowUp");
		expect(await focused()).toBe(titles[6]);
		await still();
		const top = await page.evaluate(() => scrollY);
		expect(top).toBeGreaterThan(0);
		await page.keyboard.press("Enter");
		await page.waitForURL(/story-\d+\/#hit=ferry$/);
		await page.goBack();
		await settled();
		await page.waitForFunction((title) => document.activeElement?.textContent === title, titles[6] ?? "");
		expect(await page.evaluate(() => scrollY)).toBe(top);
	});

	test("comes back to the same place after a reload, far down a long list", async () => {
		await open("?q=ferry&page=3");
		expect(await page.locator("#results > li").count()).toBeGreaterThan(40);
		const link = page.locator("#results h2 a").nth(45);
		await link.focus();
		await still();
		const [title, top] = [await link.textContent(), await page.evaluate(() => scrollY)];
		await page.reload();
		await settled();
		await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, title ?? "");
		expect(await page.evaluate(() => scrollY)).toBe(top);
	});

	test("goes on to the first of the new results when more are asked for", async () => {
		await open("?q=ferry");
		await page.locator("#search-more").focus();
		await page.keyboard.press("Enter");
		await settled();
		expect(await page.locator("#results > li").count()).toBe(40);
		expect(await focused()).toBe(await page.locator("#results h2").nth(20).textContent());
	});

	test("says the count once for each search", async () => {
		await open("");
		await page.evaluate(() => {
			const said: string[] = [];
			Object.assign(globalThis, { said });
			const status = document.getElementById("search-status") as HTMLElement;
			new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, {
				childList: true,
				characterData: true,
				subtree: true,
			});
		});
		const said = async () =>
			(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).filter(Boolean);
		await page.fill("#search-words", "ferry");
		await page.press("#search-words", "Enter");
		await settled();
		expect(await said()).toEqual(["63 articles found."]);
		// Opening a list of names asks for more, but it is the same search.
		await page.click('details[data-facet="topics"] summary');
		await page.waitForTimeout(500);
		expect(await said()).toEqual(["63 articles found."]);
		await page.press("#search-words", "Enter");
		await settled();
		expect(await said()).toEqual(["63 articles found.", "63 articles found."]);
	});

	test("finds names of a long list by typing", async () => {
		await open("?q=ferry");
		await page.click('details[data-facet="places"] summary');
		const names = page.locator('details[data-facet="places"] li bdi');
		await page.waitForFunction(() => document.querySelectorAll('details[data-facet="places"] li').length === 12);
		await page.getByRole("searchbox", { name: "Find in places" }).fill("QUAY 1");
		expect((await names.allTextContents()).toSorted()).toEqual(["Quay 1", "Quay 10", "Quay 11"]);
		await page.keyboard.press("Enter");
		expect(query()).toBe("?q=ferry");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Space");
		await page.waitForFunction(() => location.search.includes("place=quay-1"));
		await settled();
		expect(await total()).toBe(5);
	});

	test("keeps the focus in a list of names while numbers change", async () => {
		await open("?q=ferry");
		await page.click('details[data-facet="authors"] summary');
		const box = page.getByRole("checkbox", { name: /Ana Lund/ });
		await box.focus();
		await page.keyboard.press("Space");
		await settled();
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("ana-lund");
		expect(await total()).toBe(30);
		await page.keyboard.press("Space");
		await page.waitForFunction(() => !location.search.includes("author"));
		await settled();
		expect(await total()).toBe(63);
	});

	test("lays results out in the direction of their language", async () => {
		await open("?q=ferry&language=ar");
		const item = page.locator("#results > li");
		expect(await item.getAttribute("dir")).toBe("rtl");
		expect(await item.locator("h2").getAttribute("lang")).toBe("ar");
		const [list, title] = await Promise.all([
			page.locator("#results").boundingBox(),
			item.locator("h2 a").boundingBox(),
		]);
		if (!list || !title) throw new Error("nothing is shown");
		expect(Math.round(title.x + title.width)).toBe(Math.round(list.x + list.width));
		await open("?q=ferry&language=ja");
		expect(await page.locator("#results h2").getAttribute("lang")).toBe("ja");
	});

	test("puts the filters behind a button on a small screen, and results before them", async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open("?q=ferry");
		const facets = page.locator("#search-facets");
		expect(await facets.isHidden()).toBe(true);
		await page.click("#search-narrow");
		expect(await facets.isVisible()).toBe(true);
		expect(await page.getAttribute("#search-narrow", "aria-expanded")).toBe("true");
		await page.click("#search-narrow");
		expect(await facets.isHidden()).toBe(true);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await facets.isVisible()).toBe(true);
		expect(await page.locator("#search-narrow").isHidden()).toBe(true);
	});
});
