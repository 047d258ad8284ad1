import { termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import type { Desk } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import { termIndex } from "./term-index.ts";
import { pagesOfTerm } from "./term-lists.ts";

/** Index and pages of every vocabulary that has names in it. */
export function* termPages(desk: Desk): Generator<PageSpec> {
	for (const kind of termKinds) {
		const terms = [...desk.archive.terms[kind].values()].sort((a, b) => compare(a.key, b.key));
		if (terms.length > 0) yield* termIndex(desk, kind, terms);
		for (const term of terms) yield* pagesOfTerm(desk, term);
	}
}
