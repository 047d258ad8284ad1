import { expect, test } from "vitest";
import { otherSpellings } from "../../../../layouts/theme/search/other-spellings.ts";

test.each([
	["کتاب\u200cها", ["کتابها"]],
	["کتابها", ["کتاب\u200cها"]],
	["زبانهای دیگر", ["زبان\u200cهای دیگر"]],
	["میشود", ["می\u200cشود"]],
	["نميخواهم", ["نمي\u200cخواهم"]],
	["می\u200cشود", ["میشود"]],
	["بها", []],
	["میز", []],
	["ferry", []],
])("%j may also be written %j", (text, others) => {
	expect(otherSpellings(text)).toEqual(others);
});
