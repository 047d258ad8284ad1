import { fold } from "../../../src/text/fold.ts";

/** What the archivist's lists have beside a text. Case and marks do not count. */
export function synonymsOf(text: string, lists: readonly (readonly string[])[]): string[] {
	const key = fold(text);
	const found = lists.filter((list) => list.some((one) => fold(one) === key)).flat();
	return [...new Set(found)].filter((one) => fold(one) !== key);
}
