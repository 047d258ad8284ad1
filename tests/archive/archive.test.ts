import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildArchive, isPublished } from "../../src/archive/archive.ts";
import { makeArchive, makeArticle, makeHoldings, NOW } from "../make-article.ts";

const at = (text: string) => Date.parse(text) / 1000;

describe("an article may be seen", () => {
	test.each([
		["", "1998-03-19T00:00:00Z", true],
		["draft: true", "1998-03-19T00:00:00Z", false],
		["status: withdrawn", "1998-03-19T00:00:00Z", false],
		["publishAt: 2001-01-01 12:00", "2001-01-01T11:59:59Z", false],
		["publishAt: 2001-01-01 12:00", "2001-01-01T12:00:00Z", true],
		["publishAt: 2001-01", "2001-01-01T00:00:00Z", true],
		["expiresAt: 2001-01-01", "2000-12-31T23:59:59Z", true],
		["expiresAt: 2001-01-01", "2001-01-01T00:00:00Z", false],
		["publishAt: 2001\nexpiresAt: 2002", "2001-06-01T00:00:00Z", true],
	])("with %j at %s: %s", (frontMatter, now, seen) => {
		expect(isPublished(makeArticle("1998/03/a.md", frontMatter), at(now))).toBe(seen);
	});
});

const dates = fc.constantFrom(
	"1998-03-19",
	"1998-03-20 14:30",
	"1998-03",
	"1998",
	"2001-01-01",
	"undated",
	"2001-01-01T01:00:00+14:00",
);
const names = fc.subarray(["Arms control", "arms-control", "Summits", "Été", "Ete", "Jane Doe"]);
const article = fc
	.record({ slug: fc.integer({ min: 100, max: 160 }), date: dates, topics: names, people: names, draft: fc.boolean() })
	.map(({ slug, date, topics, people, draft }) =>
		makeArticle(
			`background/a${slug}.md`,
			`date: ${date}\ntopics: ${JSON.stringify(topics)}\npeople: ${JSON.stringify(people)}\ndraft: ${draft}`,
		),
	);
const articles = fc.uniqueArray(article, { selector: ({ path }) => path, maxLength: 12 });
const own = {
	"topics/arms-control-2.md": "---\nname: Treaties\nparent: Disarmament\n---\n",
	"topics/été.md": "---\nname: Summer\nparent: Treaties\n---\n",
	"topics/summits.md": "---\nname: Summits\nparent: Arms control\n---\n",
	"topics/arms.md": "---\nname: Arms control\n---\n",
	"people/jane.md": "---\nname: Jane Doe\n---\n",
	"pages/about.md": "---\ntitle: About\n---\n",
	"pages/contact.md": "---\ntitle: Contact\n---\n",
};

test("the archive does not depend on the order in which files are read", () => {
	fc.assert(
		fc.property(
			articles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
			([all, shuffled]) => {
				const given = makeHoldings(all, own);
				const turned = makeHoldings(shuffled, Object.fromEntries(Object.entries(own).reverse()));
				const settings = { closedVocabularies: [] };
				expect(buildArchive(turned, settings, NOW)).toEqual(buildArchive(given, settings, NOW));
			},
		),
		{ numRuns: 50 },
	);
});

test("what is withheld leaves the archive as if it were not there", () => {
	fc.assert(
		fc.property(articles, (all) => {
			const { archive } = makeArchive(all, own);
			expect(archive).toEqual(
				makeArchive(
					all.filter(({ draft }) => !draft),
					own,
				).archive,
			);
		}),
		{ numRuns: 50 },
	);
});
