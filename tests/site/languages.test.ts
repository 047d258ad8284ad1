import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.ts";
import { messagesFor } from "../../src/messages/messages-for.ts";
import { article, type SmallSite, smallSite } from "./small-site.ts";

/** All that stands there as text. */
function texts(said: unknown): string[] {
	if (typeof said === "string") return [said];
	return typeof said === "object" && said !== null ? Object.values(said).flatMap(texts) : [];
}

/** What a page says: its texts, and the names that screen readers say. */
function said(html: string): string[] {
	const found = html.matchAll(/>([^<]+)<|(?:aria-label|placeholder)="([^"]*)"/g);
	return [...found].map(([, text = "", name = ""]) => (text + name).replaceAll("&amp;", "&").trim()).filter(Boolean);
}

/** Articles without a word of English but one, of every kind that a page is made for. */
function paper(): { [path: string]: string } {
	const names = { authors: ["Ñandú"], topics: ["Ñu"], people: ["Ñata"], places: ["Ñuble"], organisations: ["Ñoqui"] };
	const files: { [path: string]: string } = {};
	for (const [place, date] of ["1998-03-01", "1998-03-19", "1998-05", "1999", "2001-11-02", "undated"].entries())
		files[`stories/n-${place}.md`] = article(
			{
				title: `Ñ ${place}`,
				date,
				...names,
				series: "Ñam",
				section: "Ñeque",
				print: { issue: place === 0 ? "Ñ7" : "1998-03-19", page: "3" },
				source: { name: "Ñire", license: "Ñ", imported: "2020-01-02" },
				...(place === 0 && { updated: "1998-04", corrections: [{ date: "1998-03-20", text: "Ñ." }] }),
			},
			"Ñ.",
		);
	files["stories/english.md"] = article(
		{ title: "The ferry", date: "1998-03-19", language: "en", authors: ["Ñandú"], topics: ["Ñu"] },
		"It came in.",
	);
	return files;
}

describe.each(["es", "fr", "de", "ar"])("a paper in %s", { timeout: 60_000 }, (language) => {
	const messages = messagesFor(language);
	const own = new Set(texts(messages));
	const english = new Set(texts(en).filter((text) => /[a-z]{2}/.test(text) && !own.has(text)));
	let site: SmallSite;
	let pages: [path: string, html: string][];

	beforeAll(async () => {
		site = smallSite(paper());
		const report = "mailto:a@b.example?subject={url}";
		await site.build({ settings: { title: "Ñ", tagline: "Ñ", language, reportLink: report } });
		pages = [...site.files()].flatMap(([path, bytes]) => (path.endsWith(".html") ? [[path, bytes.toString()]] : []));
	}, 60_000);

	afterAll(() => site?.remove());

	const page = (path: string) => pages.find(([name]) => name === path)?.[1] ?? "";

	test("says nothing in English, on any page but that of an English article", () => {
		expect(pages.length).toBeGreaterThan(380);
		const wrong = pages
			.filter(([path]) => path !== "stories/english/index.html")
			.flatMap(([path, html]) => said(html).flatMap((text) => (english.has(text) ? [`${path}: ${text}`] : [])));
		expect(wrong).toEqual([]);
	});

	test("speaks English within an English article, and its own language around it", () => {
		const html = page("stories/english/index.html");
		expect(html).toContain('<html lang="en" dir="ltr"');
		expect(said(html)).toEqual(expect.arrayContaining([en.cite, en.record, en.report]));
		expect(said(html)).toContain(messages.navigation.front);
	});

	test("names its language and direction on each of its pages", () => {
		expect(page("index.html")).toContain(`<html lang="${language}" dir="${messages.direction}"`);
		expect(page("1998/03/index.html")).toContain(`<html lang="${language}" dir="${messages.direction}"`);
	});

	test("has its words, and only those, in the scripts of its pages", () => {
		const script = site.files().get("assets/search.js")?.toString() ?? "";
		expect(script).toContain(messages.search.failed);
		expect(script).not.toContain(en.search.failed);
	});
});
