import { termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import type { Desk } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import { termIndex } from "./term-index.ts";
import { pagesOfTerm } from "./term-lists.ts";

/** Index and pages of every vocabulary that has names in it. */
export function termPages(desk: Desk): PageSpec[] {
	return termKinds.flatMap((kind) => {
		const terms = [...desk.archive.terms[kind].values()].sort((a, b) => compare(a.key, b.key));
		return terms.length > 0
			? [...termIndex(desk, kind, terms), ...terms.flatMap((term) => pagesOfTerm(desk, term))]
			: [];
	});
}
