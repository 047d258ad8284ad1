import type { Question } from "../../layouts/theme/search/protocol.ts";

/** A question as a reader of an English page asks it who has typed a query and chosen nothing. */
export function question(query: string, more: Partial<Question> = {}): Question {
	return {
		serial: 1,
		query,
		facets: {},
		range: {},
		sort: "newest",
		synonyms: true,
		language: "en",
		shown: 20,
		...more,
	};
}
