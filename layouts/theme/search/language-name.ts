import { language as pageLanguage } from "./page-words.ts";

const names = new Intl.DisplayNames(pageLanguage, { type: "language" });

/** Name of a language in that of the page; the tag itself where the browser knows none. */
export function languageName(tag: string): string {
	try {
		return names.of(tag) ?? tag;
	} catch {
		// Front matter may hold a tag that is not well-formed.
		return tag;
	}
}
