import { cpSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settings } from "../../eleventy.config.ts";
import { launch } from "../browser/chromium.ts";
import { checkLinks } from "./check-links.ts";
import { htmlRules } from "./html-rules.ts";
import { type ReadPage, type ReadXml, readPages, readXml } from "./read-pages.ts";
import { type Files, type SmallSite, smallSite } from "./small-site.ts";

const url = "https://backfile.example/";

let browser: Browser;
let site: SmallSite;
let files: Files;
let pages: Map<string, ReadPage>;
let xml: Map<string, ReadXml>;

beforeAll(async () => {
	browser = await launch();
	site = smallSite({});
	cpSync("articles", site.articles, { recursive: true });
	await site.build({ settings: { ...settings, url }, now: 1_767_225_600 });
	files = site.files();
	pages = await readPages(browser, files);
	xml = await readXml(browser, files);
});

afterAll(async () => {
	await browser.close();
	site.remove();
});

/** Paths with something wrong, and what. */
const wrongs = <T>(all: Iterable<[string, T]>, wrong: (value: T, path: string) => unknown[]) =>
	[...all].flatMap(([path, value]) => wrong(value, path).map((what) => `${path}: ${what}`));

describe("the demonstration archive", () => {
	test("has a page of every kind", () => {
		const kinds = {
			front: /^index\.html$/,
			article: /^1986\/10\/reykjavik\/index\.html$/,
			year: /^\d{4}\/index\.html$/,
			month: /^\d{4}\/\d\d\/index\.html$/,
			day: /^\d{4}\/\d\d\/\d\d\/index\.html$/,
			undated: /^undated\/index\.html$/,
			...Object.fromEntries(
				["topics", "authors", "people", "places", "organisations", "series"].flatMap((kind) => [
					[`index of ${kind}`, new RegExp(`^${kind}/index\\.html$`)],
					[`one of ${kind}`, new RegExp(`^${kind}/[^/]+/index\\.html$`)],
				]),
			),
			"printed issue": /^issues\/1991-07-31\/index\.html$/,
			coverage: /^coverage\/index\.html$/,
			"day of the year": /^on-this-day\/\d\d-\d\d\/index\.html$/,
			search: /^search\/index\.html$/,
			lost: /^404\.html$/,
			about: /^about\/index\.html$/,
		};
		for (const [kind, path] of Object.entries(kinds))
			expect(
				[...pages.keys()].some((one) => path.test(one)),
				kind,
			).toBe(true);
	});

	test("is valid HTML", async () => {
		const wrong: string[] = [];
		for (const path of pages.keys()) {
			const { results } = await htmlRules.validateString(files.get(path)?.toString("utf8") ?? "", path);
			for (const { messages } of results)
				for (const { line, column, ruleId, message } of messages)
					wrong.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
		}
		expect(wrong).toEqual([]);
	});

	test("has well-formed feeds, sitemaps and pictures", () => {
		expect([...xml.keys()]).toEqual(expect.arrayContaining(["feed.xml", "sitemap.xml", "opensearch.xml"]));
		expect(wrongs(xml, ({ error }) => (error === null ? [] : [error]))).toEqual([]);
		expect(JSON.parse(files.get("feed.json")?.toString("utf8") ?? "").version).toBe("https://jsonfeed.org/version/1.1");
	});

	test("has JSON-LD that can be read, on every article", () => {
		const types = new Map(
			[...pages].map(([path, { jsonLd }]) => [path, jsonLd.map((text) => JSON.parse(text)["@type"])]),
		);
		expect(types.get("1986/10/reykjavik/index.html")).toEqual(["NewsArticle"]);
		expect([...types.values()].filter(([type]) => type === "NewsArticle").length).toBeGreaterThan(45);
	});

	test("has a policy on every page, and nothing in it that the policy forbids", () => {
		expect(wrongs(pages, ({ policy }) => (policy?.startsWith("default-src 'none'") ? [] : [policy]))).toEqual([]);
		expect(wrongs(pages, ({ inline }) => inline)).toEqual([]);
	});

	test("has links that all lead somewhere, and loads nothing from other hosts", () => {
		expect(checkLinks({ url, files, pages, xml })).toEqual([]);
	});

	test("has articles of 20 KB at most over the wire, with their stylesheet", () => {
		const packed = (path: string) => gzipSync(files.get(path) ?? "").length;
		const articles = [...pages].filter(([, { jsonLd }]) => jsonLd.some((text) => text.includes('"NewsArticle"')));
		expect(articles.length).toBeGreaterThan(45);
		const style = packed("assets/style.css");
		expect(articles.map(([path]) => path).filter((path) => packed(path) + style > 20_000)).toEqual([]);
	});

	test("says each id once on a page", () => {
		expect(wrongs(pages, ({ ids }) => ids.filter((id, i) => ids.indexOf(id) !== i))).toEqual([]);
	});

	test("leads from the front page to every page within four clicks", () => {
		const reached = new Map([["index.html", 0]]);
		for (const [path, clicks] of reached) {
			if (clicks === 4) continue;
			for (const { at, written } of pages.get(path)?.links ?? []) {
				if (at !== "a[href]") continue;
				const target = new URL(written, new URL(path.replace(/index\.html$/, ""), url));
				const file = `${decodeURIComponent(target.pathname.slice(1))}index.html`;
				if (target.origin === new URL(url).origin && pages.has(file) && !reached.has(file))
					reached.set(file, clicks + 1);
			}
		}
		// Old addresses and the page for lost readers are reached from outside only.
		const outside = [...pages]
			.filter(([, { links }]) => links.some(({ at }) => at === "meta[refresh]"))
			.map(([path]) => path);
		const unreached = [...pages.keys()].filter((path) => !reached.has(path));
		expect(unreached.sort()).toEqual(["404.html", ...outside].sort());
	});
});
