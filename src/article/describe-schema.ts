import { entriesOf, itemOf } from "./schema-shape.ts";

/** One key that an author may write, as its schema documents it. */
export interface KeyDescription {
	key: string;
	required: boolean;
	/** For the author, in Markdown. */
	sentence: string;
	/** Keys within its value, or within each item of its list. */
	nested: KeyDescription[];
}

interface Part {
	type?: string;
	wrapped?: unknown;
	pipe?: readonly unknown[];
	options?: readonly unknown[];
	description?: unknown;
}

// The outermost description wins: what wraps a schema knows best what it is for.
function sentenceOf(schema: unknown): string | undefined {
	const { type, description, wrapped, pipe, options } = schema as Part;
	if (type === "description") return String(description);
	const inner = [...(pipe ? [...pipe].reverse() : []), ...(wrapped ? [wrapped] : []), ...(options ?? [])];
	for (const part of inner) {
		const found = part === schema ? undefined : sentenceOf(part);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The keys of an object schema that carry a sentence, in the order in which they are defined. */
export function describeSchema(schema: unknown): KeyDescription[] {
	const entries = entriesOf(schema) ?? entriesOf(itemOf(schema) ?? {}) ?? {};
	return Object.entries(entries).flatMap(([key, value]) => {
		const sentence = sentenceOf(value);
		if (sentence === undefined) return [];
		const required = (value as Part).type !== "optional";
		return [{ key, required, sentence, nested: describeSchema(value) }];
	});
}
