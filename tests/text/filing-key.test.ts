import { describe, expect, test } from "vitest";
import { filingKey, showLetters } from "../../src/text/filing-key.ts";

describe("a name is filed under the letter that a reader looks for", () => {
	test.each([
		["Abel", "en", "A"],
		["Élan", "en", "E"],
		["Ødegaard", "no", "Ø"],
		["3M", "en", "3"],
		["Йозеф", "ru", "И"],
		["أحمد", "ar", "ا"],
		["آلمان", "fa", "ا"],
		["ירושלים", "he", "י"],
		["김대중", "ko", "ㄱ"],
		["さくら", "ja", "さ"],
		["ガンダム", "ja", "か"],
		["東京", "ja", "東"],
		["北京", "zh", "B"],
		["歐陽修", "zh-Hant", "歐"],
		["周恩来", "zh-Hans", "Z"],
		["Zhou", "zh", "Z"],
		["საქართველო", "ka", "ს"],
		["🏛", "en", "U"],
	])("%s (%s): %s", (name, language, letter) => {
		expect(showLetters(Array.from(filingKey(name, language))[0] ?? "")).toBe(letter);
	});
});

test("the rest of the key tells names apart", () => {
	const names = ["김대중", "김영삼", "北京", "上海", "カナ", "ガナ", "New York", "Newark"];
	const keys = names.map((name) => filingKey(name, "zh"));
	expect(new Set(keys).size).toBe(names.length - 1);
	expect(keys.slice(-2)).toEqual(["newyork", "newark"]);
});
