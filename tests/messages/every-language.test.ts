import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { en, type Messages } from "../../src/messages/en.ts";
import { messagesFor } from "../../src/messages/messages-for.ts";
import { direction } from "../../src/text/direction.ts";

const languages = readdirSync("src/messages").flatMap(
	(file) => /^([a-z]{2,3}(?:-[a-z]{4})?)\.ts$/.exec(file)?.[1] ?? [],
);

/** The names of all that is said, as paths, in the order in which it stands. */
function paths(said: object, above = ""): string[] {
	return Object.entries(said).flatMap(([key, value]) =>
		typeof value === "object" && !Array.isArray(value) ? paths(value, `${above}${key}.`) : [`${above}${key}`],
	);
}

/** All that stands there as text. */
function texts(said: unknown): string[] {
	if (typeof said === "string") return [said];
	return typeof said === "object" && said !== null ? Object.values(said).flatMap(texts) : [];
}

const vocabularies = Object.keys(en.vocabularies) as (keyof Messages["vocabularies"])[];
const groups = Object.keys(en.search.facets) as (keyof Messages["search"]["facets"])[];
const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

/** What is said of numbers and names: each sentence with some counts of every plural. */
function sentences(messages: Messages): string[] {
	const { search } = messages;
	const { understood } = search;
	const counts = [0, 1, 2, 3, 11, 20, 100, 2081];
	return [
		...counts.flatMap((count) => [
			messages.articles(count),
			messages.calendarCell("DATE", count),
			messages.coverage.gaps(count),
			messages.issues.count(count),
			messages.data.withheld(count),
			search.chosen(count),
			search.facetMore(count),
			search.soFar(count),
			search.found(count),
			search.withTranslations(count),
			search.incomplete(count),
			search.undatedLeftOut(count),
			search.coverage(messages.extent(count, "FROM", "TO"), count),
			search.chart.bar("YEARS", count, count),
			search.chart.found(count),
			...vocabularies.map((kind) => messages.entries(count, kind)),
		]),
		...vocabularies.map((kind) => messages.allOf(kind)),
		...groups.map((group) => search.facetFilter(group)),
		...["correction", "clarification", "update", "retraction", "other"].map((kind) => messages.correctionKind(kind)),
		...(["day", "week", "month", undefined] as const).map((near) => messages.relatedBy(["NAME", "OTHER"], near)),
		search.range("FROM", ""),
		search.range("", "TO"),
		search.range("FROM", "TO"),
		joined(understood.read([["A"], ["B", "C"]], ["D", "E"])),
		joined(understood.read([], ["D"])),
		joined(understood.synonyms(["A", "B"], "C")),
		joined(understood.unknown(["A"])),
		joined(understood.unknown(["A", "B"])),
		joined(understood.meant("A")),
		understood.without(1),
		understood.without(2),
		messages.pictureElsewhere(""),
		messages.pictureElsewhere("ALT"),
		joined(messages.bylineParts(["NAME", "OTHER"])),
		...["1998", "1998-03", "1998-03-19"].flatMap((civil) => [
			messages.publishedOn(civil),
			messages.updatedOn(civil),
			messages.printIssueOf("DATE", civil),
		]),
	];
}

describe.each(languages)("%s", (language) => {
	const messages = messagesFor(language);
	const { comma: _, semicolon: __, ...words } = messages;
	const said = [...texts(words), ...sentences(messages)];

	test("is spoken on its pages, and on those of its regions", () => {
		expect(messages.language.toLowerCase()).toBe(language);
		expect(messages.direction).toBe(direction(language));
		expect(messagesFor(`${language.toUpperCase()}-x-any`)).toBe(messages);
	});

	test("says all that English says, in the same order", () => {
		// Names may have more forms than in English.
		const wanted = paths(en);
		expect(paths(messages).filter((path) => wanted.includes(path))).toEqual(wanted);
		expect(messages.searchHelp.chapters.map(({ paragraphs }) => paragraphs.length > 0)).toEqual(
			en.searchHelp.chapters.map(() => true),
		);
	});

	test("leaves nothing empty, unsaid or spaced wrongly", () => {
		const wrong = said.filter(
			(text) => text.trim() === "" || text !== text.trim() || /undefined|NaN|#| {2}/.test(text),
		);
		expect(wrong).toEqual([]);
	});

	test("has the joined parts of a byline say what the byline says", () => {
		const names = ["Ana Lund", "Bo Reyes", "Cy Teague"];
		expect(joined(messages.bylineParts(names))).toBe(messages.byline(names));
		expect(messages.bylineParts(names).filter(({ type }) => type === "element")).toHaveLength(3);
	});

	test("keeps the places of words in how a query was read", () => {
		const { read, synonyms, unknown, meant } = messages.search.understood;
		const elements = (pieces: { type: string; value: string }[]) =>
			pieces.filter(({ type }) => type === "element").map(({ value }) => value);
		expect(elements(read([["a"], ["b", "c"]], ["d"]))).toEqual(["a", "b", "c", "d"]);
		expect(elements(synonyms(["a", "b"], "c"))).toEqual(["a", "b", "c"]);
		expect(elements(unknown(["a", "b"]))).toEqual(["a", "b"]);
		expect(elements(meant("a"))).toEqual(["a"]);
	});

	test("borrows no sentence from English", () => {
		if (language === "en") return;
		const english = new Set([...texts(en), ...sentences(en)].filter((text) => /[a-z]{3}.* .*[a-z]{3}/.test(text)));
		expect(said.filter((text) => english.has(text))).toEqual([]);
	});
});

test.each([
	["zh", "zh"],
	["zh-CN", "zh"],
	["zh-Hans-HK", "zh"],
	["zh-Hant", "zh-Hant"],
	["zh-TW", "zh-Hant"],
	["zh-Hant-HK", "zh-Hant"],
	["zh-cmn-Hant-TW", "zh-Hant"],
])("Chinese of %s is in the characters of %s", (tag, language) => {
	expect(messagesFor(tag).language).toBe(language);
});

test("what has no words yet speaks English", () => {
	expect(messagesFor("qu")).toBe(en);
	expect(messagesFor("")).toBe(en);
});
