import fc from "fast-check";
import { expect, test } from "vitest";
import { buildArchive } from "../../src/archive/archive.ts";
import { whatIsTouched } from "../../src/archive/touched.ts";
import type { Article } from "../../src/article/article.ts";
import { allPages } from "../../src/pages/all-pages.ts";
import { type Desk, openDesk } from "../../src/pages/desk.ts";
import { searchEntry, shelve } from "../../src/pages/search-entries.ts";
import { pageKey } from "../../src/plan/page-key.ts";
import { makeArticle, makeHoldings, makeSettings, NOW } from "../make-article.ts";

const settings = makeSettings();

const vocabulary = {
	"topics/treaties.md": "---\nname: Treaties\naliases: [Pacts]\nparent: Diplomacy\n---\n",
	"topics/pacts-of-peace.md": "---\nname: Peace pacts\nparent: treaties\nkeyArticles: [s0.md]\n---\n",
	"people/lee.md": "---\nname: Ann Lee\naliases: [A. Lee]\n---\n",
};

interface Story {
	date: string;
	title: string;
	topics: string[];
	people: string[];
	places: string[];
	picture: string | undefined;
	authors: string[];
	series: string | undefined;
	section: string | undefined;
	language: string;
	translationOf: number | undefined;
	summary: string;
	withheld: string;
}

const some = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });
const perhaps = (...names: string[]) => fc.option(fc.constantFrom(...names), { nil: undefined, freq: 2 });

const story: fc.Arbitrary<Story> = fc.record({
	date: fc.constantFrom("1998-03-19", "1998-03-20", "1998-03", "1998", "2001-07-01", "2001-07-02", "undated"),
	title: fc.constantFrom("A treaty", "A letter", "Éire", "Zebra"),
	topics: some("Treaties", "Pacts", "Peace pacts", "Arms control", "arms control", "Diplomacy", "DIPLOMACY"),
	places: some("Paris", "PARIS"),
	picture: perhaps("a.png", "b.png"),
	people: some("Ann Lee", "A. Lee", "Bo Ek", "BO EK"),
	authors: some("Ann Lee", "Cy Day"),
	series: perhaps("Talks", "talks"),
	section: perhaps("World", "Home"),
	language: fc.constantFrom("en", "en", "de", "DE"),
	translationOf: fc.option(fc.nat(11), { nil: undefined, freq: 3 }),
	summary: fc.constantFrom("One.", "Two."),
	withheld: fc.constantFrom("", "", "", "", "draft: true", "publishAt: 2029-12-31", "expiresAt: 2029-12-31"),
});

const at = (i: number) => `s${i}.md`;

function article(one: Story, i: number): Article {
	const original =
		one.translationOf === undefined || one.translationOf === i ? "" : `translationOf: /s${one.translationOf}/`;
	const lines = [
		`title: ${one.title}`,
		`date: ${one.date}`,
		`summary: ${one.summary}`,
		`language: ${one.language}`,
		...(["topics", "people", "places", "authors"] as const).map((kind) => `${kind}: [${one[kind].join(", ")}]`),
		...(one.series === undefined ? [] : [`series: ${one.series}`]),
		...(one.section === undefined ? [] : [`section: ${one.section}`]),
		original,
		one.withheld,
	];
	return makeArticle(
		at(i),
		lines.filter((line) => line !== "").join("\n"),
		`A body of ${one.title}.\n${one.picture === undefined ? "" : `\n![It](${one.picture})\n`}`,
	);
}

/** Width of a picture that articles show, by its name. */
type Plates = Record<string, number>;

const platesOf = (plates: Plates) =>
	new Map(Object.entries(plates).map(([path, width]) => [path, { width, height: 1 }]));

interface Last {
	articles: readonly Article[];
	now: number;
	plates?: Plates;
}

function open(articles: readonly Article[], now: number, last?: Last, plates: Plates = {}): Desk {
	const holdings = makeHoldings(articles, vocabulary);
	const { archive } = buildArchive(holdings, settings, now);
	if (!last) return openDesk(archive, settings, platesOf(plates));
	const samePictures = JSON.stringify(last.plates ?? {}) === JSON.stringify(plates);
	const touched = whatIsTouched(archive, holdings, settings, { ...last, samePictures });
	return openDesk(archive, settings, platesOf(plates), touched);
}

const keysOf = (desk: Desk) => new Map([...allPages(desk)].map((spec) => [spec.url, pageKey(spec, "")]));

const entriesOf = (desk: Desk) =>
	new Map(shelve(desk).map((one) => [one.article, JSON.stringify(searchEntry(desk, one))]));

test("the part after an original and all its translations is touched where the series is", () => {
	const part = (name: string, lines: string) => makeArticle(`${name}.md`, `series: Talks\ndate: 1998-03-19\n${lines}`);
	const versions = ["de", "es", "fr", "it"].map((tag) => part(`b-${tag}`, `language: ${tag}\ntranslationOf: /b/`));
	const [first, original] = [part("a", "title: Before"), part("b", "language: en")];
	const before = [first, original, ...versions];
	const desk = open([part("a", "title: After"), original, ...versions], NOW, { articles: before, now: NOW });
	const old = keysOf(open(before, NOW));
	const last = [...allPages(desk)].find(({ url }) => url === "/b-it/");
	expect(last && pageKey(last, "")).not.toBe(old.get("/b-it/"));
	expect(last?.untouched).toBe(false);
});

test("what nothing has touched is made from the same as before, whatever came, went or changed", () => {
	const place = fc.nat(11);
	const papers = fc.dictionary(place.map(String), story, { minKeys: 4 });
	const edits = fc.array(fc.record({ place, story: fc.option(story, { freq: 4 }) }), { maxLength: 3 });
	const day = 86_400;
	const times = fc.constantFrom(NOW, NOW - 2 * day);
	const pictures = fc.constantFrom<Plates>({ "a.png": 1, "b.png": 1 }, { "a.png": 2, "b.png": 1 });
	let untouched = 0;
	fc.assert(
		fc.property(papers, edits, times, times, pictures, pictures, (paper, changes, then, now, had, has) => {
			const before = new Map(Object.entries(paper).map(([i, one]) => [Number(i), article(one, Number(i))]));
			const after = new Map(before);
			for (const { place: i, story: one } of changes) {
				if (one === null) after.delete(i);
				else after.set(i, article(one, i));
			}
			const articles = [...before.values()];
			const old = open(articles, then, undefined, had);
			const [keys, entries] = [keysOf(old), entriesOf(old)];
			const desk = open([...after.values()], now, { articles, now: then, plates: had }, has);
			for (const spec of allPages(desk)) {
				if (!spec.untouched) continue;
				untouched++;
				expect(keys.get(spec.url), spec.url).toBe(pageKey(spec, ""));
			}
			for (const [one, entry] of entriesOf(desk))
				if (!desk.touched.face(one)) expect(entries.get(one), one.path).toBe(entry);
		}),
		{ numRuns: Number(process.env["EDITS"] ?? 150) },
	);
	expect(untouched).toBeGreaterThan(1000);
});
