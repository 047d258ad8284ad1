import type { PageSpec } from "../../src/pages/page-spec.ts";

/** Every `href` anywhere in a value. */
export function hrefs(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(hrefs);
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === "href" && typeof inner === "string" ? [inner] : hrefs(inner),
	);
}

/** For each page that links alone lead to (those of the frame not counted), how many clicks it is from the front page. */
export function clicksFromFront(pages: readonly PageSpec[], base = "/"): Map<string, number> {
	const byHref = new Map(pages.map((page) => [encodeURI(base + page.url.slice(1)), page]));
	const clicks = new Map<string, number>();
	let reached = byHref.get(base);
	let next = reached ? [reached] : [];
	for (let distance = 0; next.length > 0; distance++) {
		for (const page of next) clicks.set(page.url, distance);
		const ahead = new Set<PageSpec>();
		for (const page of next)
			for (const to of hrefs(page.props)) {
				reached = byHref.get(to.replace(/#.*$/, ""));
				if (reached && !clicks.has(reached.url)) ahead.add(reached);
			}
		next = [...ahead];
	}
	return clicks;
}
