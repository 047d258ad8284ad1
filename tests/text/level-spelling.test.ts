import { expect, test } from "vitest";
import { latinDigits, levelSpelling } from "../../src/text/level-spelling.ts";

test.each([
	["۱۳۹۸", "1398"],
	["١٩٩٨", "1998"],
	["१९९८", "1998"],
	["1998-۰۳", "1998-03"],
	["none", "none"],
])("the digits of %s are %s", (text, digits) => {
	expect(latinDigits(text)).toBe(digits);
});

test.each([
	["کتابی", "كتابي"],
	["مصطفى", "مصطفی"],
	["Ｊ１", "J1"],
	["ｶﾞｽ", "ガス"],
	["ﻛﺘﺎﺏ", "کتاب"],
	["۲۰۲۰", "２０２０"],
	["œuvre", "oeuvre"],
	["encyclopædia", "encyclopaedia"],
	["straße", "strasse"],
	["þorláksson", "thorláksson"],
	["tromsø", "tromso"],
	["łódź", "lódź"],
])("%s may have been typed for %s", (one, other) => {
	expect(levelSpelling(one)).toBe(levelSpelling(other));
});

test.each([
	["port", "Port"],
	["خان", "جان"],
	["台", "臺"],
])("%s is not %s", (one, other) => {
	expect(levelSpelling(one)).not.toBe(levelSpelling(other));
});
