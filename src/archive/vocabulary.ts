import type { Mention } from "../article/schema.ts";
import type { TermFile } from "../article/standing-file.ts";
import type { Problem } from "../problem.ts";
import { type BuildSettings, type TermKind, termKinds } from "../settings.ts";
import { byteLength } from "../text/byte-length.ts";
import { compare } from "../text/compare.ts";
import { fold } from "../text/fold.ts";
import { NearestFinder } from "../text/nearest.ts";
import { longestName } from "./addresses.ts";
import type { Holdings } from "./archive.ts";

/** What a mention of a name in an article means. */
export interface Meaning {
	/** Stands in addresses; the same for all spellings. */
	key: string;
	/** The name from its file; else as this article spells it. */
	name: string;
	file?: TermFile;
}

export type MentionReading = { meaning: Meaning } | { wrong: string; hint: string };

/** The names of one kind that the archivist has described in `_archive/`. */
export class Vocabulary {
	readonly #byId = new Map<string, TermFile>();
	readonly #byName = new Map<string, TermFile[]>();
	readonly kind: TermKind;
	readonly problems: Problem[] = [];
	readonly #closed: boolean;
	/** Of each name as it is spelt: a name stands in thousands of articles. */
	readonly #readings = new Map<string, MentionReading>();
	readonly #nearId = new NearestFinder(() => this.#byId.keys());
	readonly #nearName = new NearestFinder(() => this.files.map((file) => file.name));

	constructor(kind: TermKind, files: readonly TermFile[], closed: boolean) {
		this.kind = kind;
		this.#closed = closed;
		for (const file of [...files].sort((a, b) => compare(a.id, b.id) || compare(a.path, b.path))) {
			const key = fold(file.id);
			const other = this.#byId.get(key);
			if (other) {
				this.problems.push({
					severity: "error",
					file: file.path,
					message: "two files have one name: case, accents, spaces and punctuation do not tell names apart",
					value: key,
					hint: `join this file with ${other.path}, or rename one of the two`,
				});
				continue;
			}
			this.#byId.set(key, file);
			for (const name of new Set([file.name, ...file.aliases].map(fold))) {
				this.#byName.set(name, [...(this.#byName.get(name) ?? []), file]);
			}
		}
	}

	get files(): TermFile[] {
		return [...this.#byId.values()];
	}

	/** Depends on the files only, never on other articles, so that one article's spelling changes no other's page. */
	read(mention: Mention): MentionReading {
		if (mention.id !== undefined) {
			const file = this.#byId.get(fold(mention.id));
			if (file) return { meaning: { key: fold(file.id), name: file.name, file } };
			const near = this.#nearId.find(fold(mention.id));
			return {
				wrong: `there is no file _archive/${this.kind}/${mention.id}.md`,
				hint: near ? `did you mean ${near}?` : "add the file, or give the name instead of the id",
			};
		}
		const name = mention.name ?? "";
		const known = this.#readings.get(name) ?? this.#readName(name);
		this.#readings.set(name, known);
		return known;
	}

	#readName(name: string): MentionReading {
		const key = fold(name);
		const named = this.#byName.get(key) ?? [];
		if (named.length > 1) {
			return {
				wrong: `${named.length} files in _archive/${this.kind}/ have this name`,
				hint: `say which is meant: ${named.map((file) => `{id: ${file.id}}`).join(" or ")}`,
			};
		}
		const file = named[0] ?? this.#byId.get(key);
		if (file) return { meaning: { key: fold(file.id), name: file.name, file } };
		if (!this.#closed && byteLength(key) > longestName)
			return {
				wrong: "this name is too long for an address",
				hint: `shorten it, or give it a file with a short name: _archive/${this.kind}/short-name.md`,
			};
		if (!this.#closed) return { meaning: { key, name } };
		const near = this.#nearName.find(name);
		return {
			wrong: `this name is not in the closed vocabulary of ${this.kind}`,
			hint: near ? `did you mean ${near}?` : `add _archive/${this.kind}/${key}.md`,
		};
	}
}

/** The names of every kind. Pure. */
export function vocabulariesOf(
	{ terms }: Pick<Holdings, "terms">,
	{ closedVocabularies }: Pick<BuildSettings, "closedVocabularies">,
): Record<TermKind, Vocabulary> {
	const vocabularies = termKinds.map((kind) => [
		kind,
		new Vocabulary(kind, terms[kind], closedVocabularies.includes(kind)),
	]);
	return Object.fromEntries(vocabularies) as Record<TermKind, Vocabulary>;
}
