import { noncharacter } from "../text/noncharacter.ts";
import { singleSpaced } from "../text/single-spaced.ts";

const kinds = ["authors", "people", "topics"] as const;
type Kind = (typeof kinds)[number];

// "Martin Luther King, Jr." and "Jane Doe, MD, PhD" are one person.
const suffix = /, (?=(?:[JS]r\.?|I{2,3}|IV|(?:Ph\.?D|M\.?D|Esq)\.?)(?:,|;| and | & |$))/gi;

/** A key whose value reads like several names, but is no list and so is one. */
export interface JoinedNames {
	key: string;
	written: string;
	/** The list that was probably meant. */
	right: string;
}

function partsOf(written: string, kind: Kind): string[] {
	const separator = kind === "topics" ? /[,;] / : /[,;] (?:and )?| (?:and|&) /;
	const text = singleSpaced(written).trim().replace(suffix, noncharacter);
	return text.split(separator).map((part) => part.replaceAll(noncharacter, ", ").trim());
}

/** An entry of a YAML list within brackets. */
const entry = (name: string) => (/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .’'-]*$/u.test(name) ? name : JSON.stringify(name));

/** Names of people have two words at least: "Doe, Jane" is one of them. Places are not looked at: "Paris, France" is one. */
export function joinedNames(values: Readonly<Record<string, unknown>>): JoinedNames[] {
	return kinds.flatMap((key) => {
		const written = values[key];
		if (typeof written !== "string") return [];
		const parts = partsOf(written, key).filter((part) => part !== "");
		if (parts.length < 2 || (key !== "topics" && parts.some((part) => !part.includes(" ")))) return [];
		return [{ key, written, right: `${key}: [${parts.map(entry).join(", ")}]` }];
	});
}
