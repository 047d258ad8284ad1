const kinds = ["authors", "people", "topics"] as const;

// "Martin Luther King, Jr." and "Jane Doe, MD" are one person.
const suffix = /^(?:[JS]r\.?|I{2,3}|IV|(?:Ph\.?D|M\.?D|Esq)\.?)$/i;

/** A key whose value reads like several names, but is no list and so is one. */
export interface JoinedNames {
	key: string;
	written: string;
	/** The list that was probably meant. */
	right: string;
}

function partsOf(written: string, kind: (typeof kinds)[number]): string[] {
	const separator = kind === "topics" ? /\s*[,;]\s*/ : /\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+/;
	return written.split(separator).filter((part) => part !== "" && !suffix.test(part));
}

/** Names of people have two words at least: "Doe, Jane" is one of them. Places are not looked at: "Paris, France" is one. */
export function joinedNames(values: Readonly<Record<string, unknown>>): JoinedNames[] {
	return kinds.flatMap((key) => {
		const written = values[key];
		if (typeof written !== "string") return [];
		const parts = partsOf(written, key);
		if (parts.length < 2 || (key !== "topics" && parts.some((part) => !part.includes(" ")))) return [];
		return [{ key, written, right: `${key}: [${parts.join(", ")}]` }];
	});
}
