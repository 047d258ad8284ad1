import { describe, expect, test } from "vitest";
import type { PageSpec } from "../../src/pages/page-spec.ts";
import type { TermsProps } from "../../src/pages/props/terms.ts";
import { termIndex } from "../../src/pages/term-index.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

function indexOf(people: readonly string[], own: Record<string, string> = {}, language = "en"): PageSpec[] {
	const desk = makeDesk([makeArticle("1998/03/a.md", `people: ${JSON.stringify(people)}`)], own, { language });
	return termIndex(desk, "people", [...desk.archive.terms.people.values()]);
}

const outline = (specs: readonly PageSpec[]) =>
	specs.map(({ url, props }) => {
		const { letters, parts } = props as TermsProps;
		const names = letters.flatMap(({ links }) => links).length;
		return [url, names, parts.map(({ text, count }) => `${text} ${count}`).join()];
	});

const letters = (specs: readonly PageSpec[]) =>
	specs.flatMap(({ props }) =>
		(props as TermsProps).letters.map(({ letter, links }) => `${letter}: ${links.map(({ text }) => text).join(", ")}`),
	);

describe("an index of names", () => {
	test("files people by their last word, and by what their file says", () => {
		const own = {
			"people/vincent.md": "---\nname: Vincent van Gogh\nfiledAs: Van Gogh, Vincent\n---\n",
			"people/mao.md": "---\nname: Mao Zedong\nfiledAs: Mao Zedong\n---\n",
		};
		const names = ["Jane Doe", "Vincent van Gogh", "Mao Zedong", "Martin Luther King Jr.", "Élan Abel", "Cher"];
		expect(letters(indexOf(names, own))).toEqual([
			"A: Élan Abel",
			"C: Cher",
			"D: Jane Doe",
			"K: Martin Luther King Jr.",
			"M: Mao Zedong",
			"V: Vincent van Gogh",
		]);
	});

	test("has its letters in the scripts of its names", () => {
		expect(letters(indexOf(["김대중", "김영삼", "محمد", "דוד", "Иван", "Ann"], {}, "ko"))).toEqual([
			"A: Ann",
			"И: Иван",
			"ד: דוד",
			"م: محمد",
			"ㄱ: 김대중, 김영삼",
		]);
	});

	test("of thousands of names is cut into letters, and a long letter once more, so that no page grows without bound", () => {
		const names = [
			...Array.from({ length: 310 }, (_, i) => `Ann S${"aeiou"[i % 5]}${i}`),
			...Array.from({ length: 20 }, (_, i) => `Bo Katz${i}`),
			"周恩来",
		];
		expect(outline(indexOf(names, {}, "zh"))).toEqual([
			["/people/", 0, "K 20,S 310,Z 1"],
			["/people/@k/", 20, ""],
			["/people/@s/", 0, "SA 62,SE 62,SI 62,SO 62,SU 62"],
			...["a", "e", "i", "o", "u"].map((vowel) => [`/people/@s${vowel}/`, 62, ""]),
			["/people/@z/", 1, ""],
		]);
	});

	test("leads from letter to letter, and within a letter from run to run", () => {
		const names = [...Array.from({ length: 310 }, (_, i) => `Ann S${"aei"[i % 3]}${i}`), "Bo Katz", "Cy Tull"];
		const ways = indexOf(names).map(({ url, props }) => {
			const { breadcrumbs, before, after } = props as TermsProps;
			return [url, breadcrumbs.map(({ text }) => text).join(" / "), before?.text, after?.text];
		});
		expect(ways).toEqual([
			["/people/", "", undefined, undefined],
			["/people/@k/", "People", undefined, "S"],
			["/people/@s/", "People", "K", "T"],
			["/people/@sa/", "People / S", undefined, "SE"],
			["/people/@se/", "People / S", "SA", "SI"],
			["/people/@si/", "People / S", "SE", undefined],
			["/people/@t/", "People", "S", undefined],
		]);
	});

	test("that are all filed alike is cut by their keys", () => {
		const names = Array.from({ length: 301 }, (_, i) => `p${i}`);
		const own = Object.fromEntries(names.map((id) => [`people/${id}.md`, `---\nname: ${id}\nfiledAs: Same\n---\n`]));
		const pages = outline(indexOf(names, own));
		expect(Math.max(...pages.map(([, count]) => Number(count)))).toBeLessThanOrEqual(300);
		expect(pages.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(301);
	});
});
