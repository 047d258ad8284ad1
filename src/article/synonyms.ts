import * as v from "valibot";
import type { Problem } from "../problem.ts";
import { decodeText } from "./article.ts";
import { readFrontMatter } from "./front-matter.ts";
import { validate } from "./validate.ts";

const word = v.pipe(v.string("must be text"), v.trim(), v.minLength(1, "is empty"));

/** Front matter of `_archive/synonyms.md`. */
const schema = v.strictObject({
	/** Lists of words and phrases that search takes for one another. */
	synonyms: v.array(
		v.pipe(
			v.array(word, "must be a list|write such as [harbour, port]"),
			v.minLength(2, "must hold two words or more|write such as [harbour, port]"),
		),
		"must be a list of lists|each such as [harbour, port]",
	),
});

/** Reads which words and phrases the archivist takes for one another: other words, old spellings, old names. */
export function readSynonyms(path: string, bytes: Uint8Array): { synonyms: string[][]; problems: Problem[] } {
	const text = decodeText(bytes);
	const front = text === undefined ? undefined : readFrontMatter(text);
	if (!front) {
		const [message, hint] =
			text === undefined
				? ["this file is not UTF-8 text", "save it again with the encoding UTF-8"]
				: ["this file has no front matter", "begin the file with a line ---, then synonyms: …, then a line ---"];
		return { synonyms: [], problems: [{ severity: "error", file: path, message, hint }] };
	}
	const problems = front.problems.map((problem): Problem => ({ severity: "error", file: path, ...problem }));
	if (problems.length > 0) return { synonyms: [], problems };
	const read = validate(schema, front.values, path);
	return { synonyms: read.fields?.synonyms ?? [], problems: read.problems };
}
