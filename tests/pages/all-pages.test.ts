import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildArchive } from "../../src/archive/archive.ts";
import type { Article } from "../../src/article/article.ts";
import { allPages } from "../../src/pages/all-pages.ts";
import { type Desk, openDesk } from "../../src/pages/desk.ts";
import type { PageSpec } from "../../src/pages/page-spec.ts";
import { facetNames, searchEntry, shelve } from "../../src/pages/search-entries.ts";
import { site } from "../../src/pages/site.ts";
import { checkAddresses } from "../../src/plan/check-addresses.ts";
import { pageKey } from "../../src/plan/page-key.ts";
import { makeArticle, makeDesk, makeHoldings, makeSettings } from "../make-article.ts";
import { clicksFromFront, hrefs } from "./clicks.ts";

/** Every text anywhere in a value. */
function texts(value: unknown): string {
	if (typeof value === "string") return value;
	if (value === null || typeof value !== "object") return "";
	return Object.values(value).map(texts).join("\n");
}

const two = (n: number) => String(n).padStart(2, "0");
const many = (count: number, made: (i: number) => Article) => Array.from({ length: count }, (_, i) => made(i));

const large = [
	// A month that is too long for one list, with one day that holds a lot.
	...many(420, (i) =>
		makeArticle(`1998/03/march-${i}.md`, `date: 1998-03-${two((i % 28) + 1)}\ntopics: Arms control\nauthors: Ann Lee`),
	),
	...many(40, (i) => makeArticle(`1998/03/day-${i}.md`, "date: 1998-03-19\ntopics: Arms control")),
	// Years of ordinary length, more than a landing page holds together.
	...many(90, (i) =>
		makeArticle(`${1990 + (i % 6)}/05/may-${i}.md`, `date: ${1990 + (i % 6)}-05\ntopics: Summits\nseries: Talks`),
	),
	...many(5, (i) => makeArticle(`background/year-${i}.md`, "date: 1998\ntopics: Arms control")),
	// Undated ones whose titles are told apart late, and ones that are told apart at once.
	...many(700, (i) =>
		makeArticle(
			`letters/l${i}.md`,
			`title: Letter to the editor ${i}\ndate: undated${i < 120 ? "\ntopics: Letters" : ""}`,
		),
	),
	...many(40, (i) =>
		makeArticle(`letters/x${i}.md`, `title: ${String.fromCodePoint(0x430 + (i % 32))}${i}\ndate: undated`),
	),
	makeArticle("letters/letter.md", "title: L\ndate: undated"),
];

const dataFiles = ["articles-jsonl", "articles-csv", "bibtex", "ris", "csl-json", "data-package"];

function listed(page: PageSpec): number {
	const { groups = [], newest = [] } = page.props as { groups?: { items: unknown[] }[]; newest?: unknown[] };
	return groups.reduce((sum, group) => sum + group.items.length, newest.length);
}

describe("the pages of a large archive", () => {
	const desk = makeDesk(large);
	const pages = [...allPages(desk)];
	const clicks = clicksFromFront(pages);

	test("lead to every article from the front page within four clicks", () => {
		const far = large.filter(({ address }) => (clicks.get(address) ?? Number.POSITIVE_INFINITY) > 4);
		expect(far.map(({ address }) => address)).toEqual([]);
	});

	test("are all reached by links, apart from those that are not for readers", () => {
		const layouts = [
			"atom",
			"json-feed",
			"sitemap",
			"sitemap-index",
			"robots",
			"opensearch",
			"headers",
			"not-found",
			...dataFiles,
		];
		const lost = pages.filter((page) => !layouts.includes(page.layout) && !clicks.has(page.url));
		// These stand in the frame of every page, or in the search page.
		expect(lost.map(({ url }) => url)).toEqual(["/search/", "/search/help/", "/data/"]);
	});

	test("hold lists that are no longer than their bounds", () => {
		for (const page of pages) expect(listed(page), page.url).toBeLessThanOrEqual(300);
		const { topics, series } = desk.archive.terms;
		for (const { kind, key, articles } of [...topics.values(), ...series.values()]) {
			const landing = pages.find(({ url }) => url === `/${kind}/${key}/`);
			expect(listed(landing as PageSpec)).toBe(articles.length <= 100 ? articles.length : 50);
		}
		expect(listed(pages[0] as PageSpec)).toBe(12);
	});

	test("have an address each", () => {
		expect(new Set(pages.map(({ url }) => url.toLowerCase())).size).toBe(pages.length);
		expect(checkAddresses(pages)).toEqual([]);
	});

	test("link to nothing on this site that is not there", () => {
		const there = new Set(pages.map(({ url }) => encodeURI(url)));
		const links = pages.flatMap((page) => hrefs(page.props)).map((to) => to.replace(/\?.*$/, ""));
		const dead = links.filter((to) => to.startsWith("/") && !there.has(to));
		expect([...new Set(dead)]).toEqual([]);
	});
});

describe("under a path", () => {
	test("every link of every page begins with it", () => {
		const articles = [
			makeArticle("1998/03/a.md", "topics: Arms control\naliases: [/old.html]\nimage: {src: a.jpg}", "Body.", {
				base: "/repo/",
			}),
			makeArticle("letters/b.md", "date: undated\npeople: Jane Doe", "Body.", { base: "/repo/" }),
		];
		const desk = makeDesk(articles, {}, { url: "https://example.org/repo/" });
		const pages = [...allPages(desk)];
		for (const page of [...pages.map(({ props }) => props), site(desk, {})])
			for (const to of hrefs(page)) expect(to).toMatch(/^\/repo\//);
		expect(texts(pages.map(({ props }) => props))).not.toMatch(/https:\/\/example\.org(?!\/repo\/|\/repo")/);
		expect(clicksFromFront(pages, "/repo/").size).toBeGreaterThan(articles.length);
	});
});

describe("what is withheld", () => {
	const now = Date.UTC(2010, 0, 1) / 1000;
	const reasons = [
		"draft: true",
		"status: withdrawn",
		"publishAt: 2010-01-02",
		"expiresAt: 2010-01-01",
		"expiresAt: 2009",
	];
	const secret = "Xyzzy";
	const withheld = fc
		.record({
			slug: fc.integer({ min: 100, max: 120 }),
			reason: fc.constantFrom(...reasons),
			date: fc.constantFrom("1998-03-19", "1998-03", "2003-07-08", "undated"),
			shared: fc.boolean(),
		})
		.map(({ slug, reason, date, shared }) =>
			makeArticle(
				`background/${secret.toLowerCase()}-${slug}.md`,
				`title: ${secret}\n${reason}\ndate: ${date}\nstandfirst: ${secret}\ntopics: [${secret}${shared ? ", Arms control" : ""}]\nauthors: ${secret}\nseries: ${secret}\nsection: ${secret}\nsource: {name: ${secret}}\naliases: [/${secret}]\nimage: {src: ${secret}.jpg}\nid: ${secret}${slug}`,
				secret,
			),
		);
	const open = fc
		.record({
			slug: fc.integer({ min: 200, max: 220 }),
			day: fc.constantFrom("1998-03-19", "1998-03-20", "2001", "undated"),
		})
		.map(({ slug, day }) =>
			makeArticle(`background/open-${slug}.md`, `date: ${day}\ntopics: Arms control\nseries: Talks`),
		);
	const distinct = { selector: ({ path }: Article) => path, maxLength: 6 };
	const settings = makeSettings();
	const everything = (articles: Article[]) => {
		const desk = openDesk(buildArchive(makeHoldings(articles), settings, now).archive, settings);
		const pages = [...allPages(desk)].map(({ url, layout, props, origin }) => ({ url, layout, props, origin }));
		return [pages, site(desk, {}), shelve(desk).map((one) => searchEntry(desk, one)), facetNames(desk)];
	};

	test("leaves no trace on any page, in any feed or in the search", () => {
		fc.assert(
			fc.property(fc.uniqueArray(open, distinct), fc.uniqueArray(withheld, distinct), (shown, hidden) => {
				const made = everything([...shown, ...hidden]);
				expect(texts(made).toLowerCase()).not.toContain(secret.toLowerCase());
				expect(made).toEqual(everything(shown));
			}),
			{ numRuns: 40 },
		);
	});

	test("a day before, and a day after, is there", () => {
		expect(texts(everything([makeArticle("1998/03/a.md", `title: ${secret}\npublishAt: 2009-12-31`)]))).toContain(
			secret,
		);
		expect(texts(everything([makeArticle("1998/03/a.md", `title: ${secret}\nexpiresAt: 2010-01-02`)]))).toContain(
			secret,
		);
	});
});

const shownBy = (desk: Desk) => [...allPages(desk)].map(({ url, layout, props }) => ({ url, layout, props }));

test("pages do not depend on the order of the articles", () => {
	const some = large.filter((_, i) => i % 12 === 0);
	expect(shownBy(makeDesk([...some].reverse()))).toEqual(shownBy(makeDesk(some)));
});

test("pages with equal keys show the same, whatever was edited in between", () => {
	const edited = fc.record({
		slug: fc.integer({ min: 100, max: 106 }),
		frontMatter: fc
			.tuple(
				fc.constantFrom("title: One", "title: Two", "title: One\nlang: fa"),
				fc.constantFrom("date: 1998-03-19", "date: 1998-03-20", "date: 1998", "date: undated"),
				fc.constantFrom("", "topics: Été", "topics: ete", "topics: [Summits, Été]", "series: Talks\npeople: Jane Doe"),
				fc.constantFrom(
					"",
					"standfirst: S.",
					"authors: Ann Lee",
					"section: World",
					"aliases: /old/",
					"updated: 2001-01-01",
				),
			)
			.map((lines) => lines.filter(Boolean).join("\n")),
	});
	const archive = fc
		.tuple(
			fc.uniqueArray(edited, { selector: ({ slug }) => slug, minLength: 1, maxLength: 6 }),
			fc.constantFrom<Record<string, string>>(
				{},
				{ "topics/ete.md": "---\nname: Summer\n---\n" },
				{ "topics/sommer.md": "---\nname: Sommer\naliases: Été\nparent: Summits\n---\n" },
				{ "people/jane-doe.md": "---\nname: Jane Doe\nsameAs: https://example.org/\n---\nText.\n" },
			),
		)
		.map(([articles, own]) =>
			makeDesk(
				articles.map(({ slug, frontMatter }) => makeArticle(`background/a${slug}.md`, frontMatter)),
				own,
			),
		);
	const keyed = (desk: Desk) =>
		new Map([...allPages(desk)].map((page) => [`${page.url} ${pageKey(page, page.layout)}`, page]));
	fc.assert(
		fc.property(archive, archive, (before, after) => {
			const old = keyed(before);
			for (const [key, page] of keyed(after)) {
				const same = old.get(key);
				if (same) expect(page.props, page.url).toEqual(same.props);
			}
		}),
		{ numRuns: 150 },
	);
});
