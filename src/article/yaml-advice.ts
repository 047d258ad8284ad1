import type { YAMLParseError } from "yaml";

/** A line that is longer is not written out again, in characters. */
const LONGEST = 300;

interface Advice {
	message: string;
	hint: string;
}

/** A value in the quotes that change least about it (YAML 1.2, 7.3). */
function quoted(value: string): string {
	return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

// A quote that stands for an apostrophe has letters on both sides.
const innerQuote = { '"': /(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])/u, "'": /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u };

/** A value without the quotes that were meant for YAML. Those of `"Stop" is not "Go"` are the author's own. */
function bare(value: string, escaped: boolean): string {
	const [, quote, inner = ""] = /^(["'])(.*)\1$/.exec(value) ?? [];
	if (quote === undefined) return value;
	if (escaped) return inner.replaceAll('\\"', '"');
	return innerQuote[quote as keyof typeof innerQuote].test(inner) ? value : inner;
}

// In a list, "- name: …" is a key; "- Fire: the night after" is a name.
const keyAndValue = /^(- +(?:date|id|kind|name|text): +|- +|[\w-]+: +)(.+)$/;

/**
 * What is wrong with front matter that is no YAML, in the words of somebody who never heard of YAML.
 *
 * @param code of the error, as the YAML library names its kinds
 * @param line of the file, as it is written
 */
export function adviceOn(code: YAMLParseError["code"], message: string, line: string): Advice {
	const [, before, value = ""] = keyAndValue.exec(line.slice(0, LONGEST).trim()) ?? [];
	const quotes =
		before === undefined || line.length > LONGEST
			? "put quotes around the whole value"
			: `write ${before}${quoted(bare(value, code === "BAD_DQ_ESCAPE"))}`;
	const begins = value.slice(0, 1);
	const noKey = {
		message: "this line is no key with a value",
		hint: "write a key, a colon, a space and a value; a line that goes on with the value before it begins with two spaces",
	};
	switch (code) {
		case "BLOCK_AS_IMPLICIT_KEY":
			if (/block sequence/.test(message))
				return {
					message: "the entries of a list do not begin with the same number of spaces",
					hint: "begin all with the same",
				};
			if (/:(?: |$)/.test(value))
				return { message: "a value with a colon and a space in it needs quotes", hint: quotes };
			if (begins === "?") return { message: "a value that begins with ? needs quotes", hint: quotes };
			return {
				message: "the next line begins with spaces, as if it belonged to this one",
				hint: "remove the spaces, or put the value in quotes if it goes on there",
			};
		case "BAD_SCALAR_START":
			return { message: `a value that begins with ${begins} needs quotes`, hint: quotes };
		case "UNEXPECTED_TOKEN":
			if (/block-seq/.test(message)) return { message: "a value that begins with - needs quotes", hint: quotes };
			if (/["'[{]/.test(begins))
				return { message: `a value that begins with ${begins} goes on after it was closed`, hint: quotes };
			if (/[|>]/.test(begins)) return { message: `a value that begins with ${begins} needs quotes`, hint: quotes };
			break;
		case "MISSING_CHAR":
			if (/quote/.test(message))
				return {
					message: "a value begins with a quote that is never closed",
					hint: "look at the lines above for a value with one quote only, and add the other or remove it",
				};
			return /, or/.test(message)
				? { message: "a comma is missing in a list", hint: "put one between its entries" }
				: noKey;
		case "MULTILINE_IMPLICIT_KEY":
			return noKey;
		case "TAB_AS_INDENT":
			return {
				message: "a line begins with a tab",
				hint: "put spaces in its place where the line belongs to the one above it, else nothing",
			};
		case "BAD_DQ_ESCAPE":
			return { message: "a backslash in double quotes means something else", hint: quotes };
		case "BAD_INDENT":
			return { message: "a list is opened and never closed", hint: "close it with ] (or }) at its end" };
	}
	return {
		message: `the front matter is not valid YAML: ${message.replace(/\.$/, "")}`,
		hint: 'a value that holds ": " or begins with a quote, [, {, *, & or # needs quotes around it',
	};
}
