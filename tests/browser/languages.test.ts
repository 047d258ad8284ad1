import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { htmlRules } from "../site/html-rules.ts";
import { article, type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { complaintsOf } from "./complaints.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Stories of a harbour in Persian, one in English, one in Hebrew. */
function persianPaper(): { [path: string]: string } {
	const files: { [path: string]: string } = {};
	for (const [place, year] of [1998, 1998, 1999, 2001, 2001].entries()) {
		files[`${year}/03/bandar-${place}.md`] = article(
			{
				title: `خبر شمارهٔ ${place + 1} از بندر`,
				date: `${year}-03-${19 + place}`,
				authors: "شیرین راد",
				topics: place % 2 ? "کشتیرانی" : "هوا",
				section: "شهر",
			},
			`کشتی‌ها به بندر رسیدند. ${place === 0 ? "كتاب‌هاي كتابخانه در سال ۱۳۷۶ شمرده شد." : ""} شهردار (Mayor) از *سیل* گفت.`,
		);
	}
	files["1999/05/ferry.md"] = article(
		{ title: "The ferry (new)", date: "1999-05-01", lang: "en", authors: "Ana Lund", topics: "کشتیرانی" },
		"The ferry came to بندر, and left.",
	);
	files["1999/05/maaboret.md"] = article(
		{ title: 'צה"ל והמעבורת', date: "1999-05-02", lang: "he", topics: "کشتیرانی" },
		"בית־הספר עמד ליד הנמל. המעבורת הגיעה.",
	);
	return files;
}

/** Stories of a harbour in Japanese, one in simplified Chinese. */
function japanesePaper(): { [path: string]: string } {
	const files: { [path: string]: string } = {};
	for (const [place, year] of [1998, 1998, 1999, 2001, 2001].entries()) {
		files[`${year}/03/minato-${place}.md`] = article(
			{
				title: `港の便り第${place + 1}回`,
				date: `${year}-03-${19 + place}`,
				authors: "山田 太郎",
				topics: place % 2 ? "海運" : "天気",
			},
			`東京都の港に船が\n着いた。${place === 0 ? "Ｊ１リーグの選手が**「洪水」**を語った。" : ""}市長は*水門*を見た。`,
		);
	}
	files["1999/05/gang.md"] = article(
		{ title: "北京大学图书馆", date: "1999-05-01", lang: "zh", authors: "王芳", topics: "海運" },
		"图书馆收藏了港口的报纸。",
	);
	return files;
}

/** Two stories in French, one in English. */
function frenchPaper(): { [path: string]: string } {
	return {
		"1948/12/droits.md": article(
			{ title: "L’homme et ses droits", date: "1948-12-11", authors: "Jeanne d’Arvor" },
			"L’Homme a des droits, dit-on. Un chef-d’œuvre d’*équité*; l’oeuvre d’un siècle.",
		),
		"1949/01/eau.md": article({ title: "L'eau", date: "1949-01-01" }, "L’eau monte. Les hommes attendent."),
		"1949/02/avenir.md": article(
			{ title: "Mr O’Brien", date: "1949-02-02", lang: "en" },
			"He does not read L’Homme any more.",
		),
	};
}

interface Paper {
	site: SmallSite;
	server: FolderServer;
}

let browser: Browser;
let page: Page;
let complaints: string[];
const papers = new Map<string, Paper>();

async function print(language: string, title: string, files: { [path: string]: string }): Promise<void> {
	const site = smallSite(files);
	await site.build({ settings: { language, title } });
	papers.set(language, { site, server: await serveFolder(site.output, "/", {}) });
}

beforeAll(async () => {
	browser = await launch();
	await print("fa", "روزنامهٔ بندر", persianPaper());
	await print("ja", "港新聞", japanesePaper());
	await print("fr", "Le Port", frenchPaper());
}, 120_000);

afterAll(async () => {
	await browser?.close();
	for (const { site, server } of papers.values()) {
		await server.close();
		site.remove();
	}
});

beforeEach(async () => {
	page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	complaints = complaintsOf(page);
});

afterEach(async () => {
	await page.close();
	expect(complaints).toEqual([]);
});

async function settled(): Promise<void> {
	await page.waitForSelector('#results[data-complete="true"]', { state: "attached" });
}

async function open(language: string, path: string): Promise<void> {
	await page.goto(`${papers.get(language)?.server.origin}/${path}`);
	if (path.startsWith("search/?")) await settled();
}

const titles = () => page.locator("#results h2").allTextContents();
const marked = () => page.locator("#results mark").allTextContents();
const status = () => page.textContent("#search-status");
const query = () => new URL(page.url()).search;
const label = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const middle = async (selector: string, place: number) => {
	const box = await page.locator(selector).nth(place).boundingBox();
	return (box?.x ?? 0) + (box?.width ?? 0) / 2;
};

describe("an archive in Persian", { timeout: 60_000 }, () => {
	test("finds what was typed with Arabic letters, joined or apart", async () => {
		await open("fa", "search/");
		for (const typed of ["كتابهای", "کتاب‌های", "کتاب های", "کتاب", "1376"]) {
			await page.fill("#search-words", typed);
			await page.press("#search-words", "Enter");
			await settled();
			expect(await status()).toBe("۱ مطلب پیدا شد.");
			expect(await titles()).toEqual(["خبر شمارهٔ 1 از بندر"]);
		}
		await open("fa", "search/?q=کتاب‌های");
		expect(await marked()).toEqual(["كتاب‌هاي"]);
		await page.locator("#results h2 a").click();
		await page.locator(".hit-bar").waitFor();
		expect(await page.locator("mark.hit").allTextContents()).toEqual(["كتاب‌هاي"]);
		expect(await page.textContent(".hit-bar [role=status]")).toBe("۱ / ۱");
	});

	test("lays each result out the way its language runs", async () => {
		await open("fa", "search/?q=بندر");
		expect(await titles()).toHaveLength(6);
		const english = page.locator("#results > li", { hasText: "The ferry" });
		expect(await english.getAttribute("dir")).toBe("ltr");
		expect(await english.locator(".excerpt").getAttribute("lang")).toBe("en");
		const [list, title] = await Promise.all([
			page.locator("#results").boundingBox(),
			english.locator("h2 a").boundingBox(),
		]);
		expect(Math.round(title?.x ?? 0)).toBe(Math.round(list?.x ?? -1));
		expect(await english.locator("time").textContent()).toBe("۱ مهٔ ۱۹۹۹");
	});

	test("takes gershayim for letters, and a maqaf for a space", async () => {
		for (const typed of ['צה"ל', "צה״ל", '"בית הספר"']) {
			await open("fa", `search/?q=${encodeURIComponent(typed)}`);
			expect(await titles()).toEqual(['צה"ל והמעבורת']);
		}
	});

	test("counts names and years in Persian digits, and narrows by both", async () => {
		await open("fa", "search/?q=بندر");
		await page.click('details[data-facet="topics"] summary');
		await page.getByRole("checkbox", { name: "هوا" }).check();
		await settled();
		expect(await status()).toBe("۳ مطلب پیدا شد.");
		await page.click('details[data-facet="years"] summary');
		await page.getByRole("checkbox", { name: "۲۰۰۱" }).check();
		await settled();
		expect(await status()).toBe("۱ مطلب پیدا شد.");
		expect(query()).toContain("year=2001");
		expect((await page.locator("#search-chosen li").allTextContents()).map((text) => text.trim())).toEqual([
			"موضوع هوا×",
			"سال ۲۰۰۱×",
			"حذف همه",
		]);
	});

	test("takes dates in Persian digits, and writes the address in those of every language", async () => {
		await open("fa", "search/?q=بندر");
		await page.fill("#search-from", "۱۹۹۹-۰۴");
		await page.press("#search-from", "Enter");
		await settled();
		expect(new URL(page.url()).searchParams.get("from")).toBe("1999-04");
		expect(await page.inputValue("#search-from")).toBe("۱۹۹۹-۰۴");
		expect(await status()).toBe("۳ مطلب پیدا شد.");
	});

	test("has the years of the chart from right to left, and the arrow keys with them", async () => {
		await open("fa", "search/?q=بندر");
		const bars = "#search-years svg a";
		expect(await page.locator(bars).count()).toBe(4);
		expect(await middle(bars, 0)).toBeGreaterThan(await middle(bars, 3));
		expect(await page.locator("#search-years text").allTextContents()).toEqual(["۱۹۹۸", "۱۹۹۹", "۲۰۰۰", "۲۰۰۱"]);
		await page.locator(bars).last().focus();
		await page.keyboard.press("Home");
		expect(await label()).toBe("۱۹۹۸: ۲ از ۲ مطلب");
		await page.keyboard.press("ArrowLeft");
		expect(await label()).toBe("۱۹۹۹: ۲ از ۳ مطلب");
		await page.keyboard.press("Enter");
		await settled();
		expect(query()).toContain("from=1999&to=1999");
		await page.locator("#search-words").focus();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles())[1]);
	});

	test("begins weeks on Saturday, at the right", async () => {
		await open("fa", "1998/03/");
		expect(await page.locator(".calendar th").allTextContents()).toEqual(["ش", "ی", "د", "س", "چ", "پ", "ج"]);
		expect(await middle(".calendar th", 0)).toBeGreaterThan(await middle(".calendar th", 6));
		// 19 March 1998 was a Thursday.
		expect(await middle('.calendar a:text-is("۱۹")', 0)).toBeCloseTo(await middle(".calendar th", 5), 0);
	});
});

describe("an archive in Japanese", { timeout: 60_000 }, () => {
	test("finds letters that stand together, wherever a word begins, and nothing else", async () => {
		for (const [typed, found] of [
			["京都", 5],
			["船が着いた", 5],
			["都東", 0],
			["J1リーグ", 1],
			["洪水 市長", 1],
			["山田太郎", 5],
			["图书", 1],
			["圖書", 0],
		] as const) {
			await open("ja", `search/?q=${typed}`);
			expect(await titles(), typed).toHaveLength(found);
		}
	});

	test("marks what was found, in the list and in the article", async () => {
		await open("ja", "search/?q=J1リーグ");
		expect(await marked()).toEqual(["Ｊ１リーグ"]);
		await page.locator("#results h2 a").click();
		await page.locator(".hit-bar").waitFor();
		expect(await page.locator("mark.hit").allTextContents()).toEqual(["Ｊ１リーグ"]);
	});

	test("shows names and texts as they were written, not as they were cut for the index", async () => {
		await open("ja", "search/?q=洪水");
		const item = page.locator("#results > li");
		expect(await item.locator(".byline").textContent()).toBe("文＝山田 太郎");
		expect(await item.locator("h2").textContent()).toBe("港の便り第1回");
		expect(await item.locator(".excerpt").textContent()).toBe(
			"港の便り第1回. 東京都の港に船が着いた。Ｊ１リーグの選手が「洪水」を語った。市長は水門を見た。",
		);
	});

	test("narrows by a name and by the chart, and says so in Japanese", async () => {
		await open("ja", "search/?q=港");
		expect(await status()).toBe("記事6件が見つかりました。");
		await page.click('details[data-facet="topics"] summary');
		await page.getByRole("checkbox", { name: "海運" }).check();
		await settled();
		expect(await status()).toBe("記事3件が見つかりました。");
		const bars = "#search-years svg a";
		expect(await middle(bars, 0)).toBeLessThan(await middle(bars, 3));
		await page.locator(bars).last().focus();
		await page.keyboard.press("Home");
		await page.keyboard.press("ArrowRight");
		expect(await label()).toBe("1999：記事2件のうち1件");
		await page.keyboard.press("Enter");
		await settled();
		expect(await titles()).toEqual(["北京大学图书馆"]);
	});

	test("shows Chinese in its own language, and emphasis without slanting it", async () => {
		await open("ja", "1999/05/gang/");
		expect(await page.getAttribute("html", "lang")).toBe("zh");
		expect(await page.textContent(".byline")).toBe("作者：王芳");
		await open("ja", "1998/03/minato-0/");
		expect(await page.locator(".prose em").evaluate((em) => getComputedStyle(em).fontStyle)).toBe("normal");
		expect(await page.locator(".prose strong").textContent()).toBe("「洪水」");
	});
});

describe("an archive in French", { timeout: 60_000 }, () => {
	test("finds what stands behind an article, and shows it as it was printed", async () => {
		for (const [typed, found] of [
			["homme", ["L'eau", "L’homme et ses droits"]],
			["l'homme droits", ["L’homme et ses droits"]],
			['"l’homme et"', ["L’homme et ses droits"]],
			["oeuvre équité", ["L’homme et ses droits"]],
			["Arvor", ["L’homme et ses droits"]],
			["O'Brien", ["Mr O’Brien"]],
			["Brien", []],
		] as const) {
			await open("fr", `search/?q=${typed}`);
			expect(await titles(), typed).toEqual(found);
		}
	});

	test("marks the word alone, in the list and in the article", async () => {
		await open("fr", "search/?q=homme");
		expect(await page.locator("#results .excerpt").allTextContents()).toEqual([
			"L'eau. L’eau monte. Les hommes attendent.",
			"L’homme et ses droits. L’Homme a des droits, dit-on. Un chef-d’œuvre d’équité; l’oeuvre d’un siècle.",
		]);
		expect(await marked()).toEqual(["hommes", "homme", "Homme"]);
		await page.locator("#results h2 a").last().click();
		await page.locator(".hit-bar").waitFor();
		expect(await page.locator("mark.hit").allTextContents()).toEqual(["homme", "Homme"]);
	});
});

const pages = {
	fa: ["", "1998/", "1998/03/", "1998/03/19/", "1998/03/bandar-0/", "1999/05/ferry/", "1999/05/maaboret/", "topics/"],
	ja: ["", "1998/", "1998/03/", "1998/03/19/", "1998/03/minato-0/", "1999/05/gang/", "topics/海運/"],
	fr: ["", "1949/", "1949/01/", "1949/01/01/", "1949/01/eau/", "1949/02/avenir/", "authors/"],
};
const words = { fa: "بندر", ja: "港", fr: "homme" };
const common = ["coverage/", "on-this-day/", "search/help/", "data/", "404.html"];

describe.each(["fa", "ja", "fr"] as const)("the pages of an archive in %s", (language) => {
	const all = [...pages[language], ...common, `search/?q=${words[language]}`];

	test("are valid, have nothing for axe to find in light and dark, and do not scroll sideways on a telephone", async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		const wrong: string[] = [];
		for (const path of all) {
			await open(language, path);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > 320) wrong.push(`${path} is ${width} wide`);
			await page.evaluate(axe);
			for (const colorScheme of ["dark", "light"] as const) {
				await page.emulateMedia({ colorScheme });
				const found = await page.evaluate(async () =>
					(await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations.map(
						({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
					),
				);
				wrong.push(...found.map((violation) => `${path} in ${colorScheme} colours: ${violation}`));
			}
			const answer = await page.request.get(page.url());
			const report = htmlRules.validateStringSync(await answer.text());
			for (const { ruleId, message } of report.results.flatMap(({ messages }) => messages))
				wrong.push(`${path} ${ruleId}: ${message}`);
		}
		expect(wrong).toEqual([]);
	}, 120_000);
});
