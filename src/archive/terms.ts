import type { Article } from "../article/article.ts";
import type { Mention } from "../article/schema.ts";
import type { TermFile } from "../article/standing-file.ts";
import type { Problem } from "../problem.ts";
import { type TermKind, termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import type { Filed } from "./archive.ts";
import { settleParents } from "./broader-terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A topic, author, person, place, organisation, series or section with what is filed under it. */
export interface Term {
	kind: TermKind;
	key: string;
	/** The name from its file; else its commonest spelling. */
	name: string;
	file?: TermFile;
	/** In the archive's order. */
	articles: Article[];
	parent?: Term;
	children: Term[];
}

export type Terms = Record<TermKind, Map<string, Term>>;

const mentionsOf: Record<TermKind, (article: Article) => Mention[]> = {
	topics: (article) => article.topics,
	authors: (article) => article.authors,
	people: (article) => article.people,
	places: (article) => article.places,
	organisations: (article) => article.organisations,
	series: (article) => (article.series ? [article.series] : []),
	sections: (article) => (article.section ? [article.section] : []),
};

const keyOf: Record<TermKind, string> = {
	topics: "topics",
	authors: "authors",
	people: "people",
	places: "places",
	organisations: "organisations",
	series: "series",
	sections: "section",
};

// Most articles name nothing of most kinds: a list of its own for each would be some hundred thousand.
const none: Filed[] = Object.freeze([] as Filed[]) as Filed[];

interface Gathered extends Term {
	spellings: Map<string, number>;
}

/** Commonest first; of equally common ones the first by code units, so that the choice is the same everywhere. */
export function bySpelling([a, countA]: [string, number], [b, countB]: [string, number]): number {
	return countB - countA || compare(a, b);
}

function settleNames(terms: Map<string, Gathered>, problems: Problem[]): void {
	for (const term of terms.values()) {
		const spellings = [...term.spellings].sort(bySpelling);
		if (!term.file) term.name = spellings[0]?.[0] ?? term.name;
		if (term.file || spellings.length < 2) continue;
		const [[chosen] = [""], ...others] = spellings;
		const where = term.articles.find((article) =>
			mentionsOf[term.kind](article).some((mention) => mention.name === others[0]?.[0]),
		);
		problems.push({
			severity: "warning",
			file: where?.path ?? "",
			spot: { key: [keyOf[term.kind]] },
			message: `${term.kind} are spelt in ${spellings.length} ways and shown as “${chosen}”`,
			value: spellings.map(([spelling, count]) => `“${spelling}” in ${count}`).join(", "),
			hint: `use one spelling, or name it in _archive/${term.kind}/${term.key}.md`,
		});
	}
}

/** Files every article under its terms. Articles come in the archive's order. */
export function indexTerms(articles: readonly Article[], vocabularies: Record<TermKind, Vocabulary>) {
	const problems: Problem[] = [];
	const terms = Object.fromEntries(termKinds.map((kind) => [kind, new Map<string, Gathered>()])) as Record<
		TermKind,
		Map<string, Gathered>
	>;
	const termsOf = new Map<Article, Record<TermKind, Filed[]>>();
	const open = (kind: TermKind, key: string, name: string, file?: TermFile): Gathered => {
		let term = terms[kind].get(key);
		if (!term) {
			term = {
				kind,
				key,
				name,
				...(file && { file }),
				articles: [],
				children: [],
				spellings: new Map(),
			};
			terms[kind].set(key, term);
		}
		return term;
	};
	for (const article of articles) {
		const filed = {} as Record<TermKind, Filed[]>;
		for (const kind of termKinds) {
			const mentions = mentionsOf[kind](article);
			const found: Filed[] = [];
			const seen = new Set<string>();
			for (const [index, mention] of mentions.entries()) {
				const reading = vocabularies[kind].read(mention);
				if ("wrong" in reading) {
					const single = kind === "series" || kind === "sections";
					problems.push({
						severity: "error",
						file: article.path,
						spot: { key: single ? [keyOf[kind]] : [keyOf[kind], index] },
						message: reading.wrong,
						value: mention.name ?? mention.id ?? "",
						hint: reading.hint,
					});
					continue;
				}
				const { key, name, file } = reading.meaning;
				if (seen.has(key)) continue;
				seen.add(key);
				const term = open(kind, key, name, file);
				const place = term.articles.push(article) - 1;
				term.spellings.set(name, (term.spellings.get(name) ?? 0) + 1);
				found.push({ term, name, place });
			}
			// A copy has room for what is in it; a list that grew has room for sixteen more.
			filed[kind] = found.length === 0 ? none : found.slice();
		}
		termsOf.set(article, filed);
	}
	for (const kind of termKinds) {
		problems.push(...vocabularies[kind].problems);
		settleParents(vocabularies[kind], terms[kind], ({ key, name, file }) => open(kind, key, name, file), problems);
		settleNames(terms[kind], problems);
	}
	return { terms: terms as Terms, termsOf, problems };
}
