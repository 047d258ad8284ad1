import { singleSpaced } from "./single-spaced.ts";

/** The beginning of a text, cut between words, with an ellipsis where something was left out. At most `limit` characters. */
export function clip(text: string, limit: number): string {
	const flat = singleSpaced(text).trim();
	if (flat.length <= limit) return flat;
	const head = flat.slice(0, limit - 1);
	const space = head.lastIndexOf(" ");
	const cut = space > limit / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, "");
	return `${cut.replace(/[\s.,;:–—-]+$/, "")}…`;
}
