import type { YAMLParseError } from "yaml";

interface Advice {
	message: string;
	hint: string;
}

/** A value in the quotes that change least about it (YAML 1.2, 7.3). */
function quoted(value: string): string {
	return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** A line as it would be with its whole value in quotes; nothing where it holds no value. */
function withQuotes(line: string): string | undefined {
	const [, before, value] = /^\s*(- +|[\w-]+: +)(.+?)\s*$/.exec(line) ?? [];
	if (before === undefined || value === undefined) return undefined;
	return before + quoted(value.replace(/^(["'])(.*)\1$/, "$2"));
}

/**
 * What is wrong with front matter that is no YAML, in the words of somebody who never heard of YAML.
 *
 * @param code of the error, as the YAML library names its kinds
 * @param line of the file, as it is written
 */
export function adviceOn(code: YAMLParseError["code"], message: string, line: string): Advice {
	const better = withQuotes(line);
	const quotes = better === undefined ? "put quotes around the whole value" : `write ${better}`;
	const begins = line.replace(/^\s*(?:- +|[\w-]+: +)/, "").slice(0, 1);
	const noKey = {
		message: "this line is no key with a value",
		hint: "write a key, a colon, a space and a value; a line that goes on with the value before it begins with two spaces",
	};
	switch (code) {
		case "BLOCK_AS_IMPLICIT_KEY":
			return /: .*:(?: |$)/.test(line)
				? { message: "a value with a colon and a space in it needs quotes", hint: quotes }
				: {
						message: "the next line begins with spaces, as if it belonged to this one",
						hint: "remove the spaces, or put the value in quotes if it goes on there",
					};
		case "BAD_SCALAR_START":
			return { message: `a value that begins with ${begins} needs quotes`, hint: quotes };
		case "UNEXPECTED_TOKEN":
			if (/["'[{]/.test(begins))
				return { message: `a value that begins with ${begins} goes on after it was closed`, hint: quotes };
			if (/[|>]/.test(begins)) return { message: `a value that begins with ${begins} needs quotes`, hint: quotes };
			break;
		case "MISSING_CHAR":
			return /quote/.test(message)
				? {
						message: "a value begins with a quote that is never closed",
						hint: "look at the lines above for a value with one quote only, and add the other or remove it",
					}
				: noKey;
		case "MULTILINE_IMPLICIT_KEY":
			return noKey;
		case "TAB_AS_INDENT":
			return { message: "a line begins with a tab", hint: "begin it with two spaces instead" };
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
