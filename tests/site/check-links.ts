import type { ReadPage, ReadXml } from "./read-pages.ts";
import type { Files } from "./small-site.ts";

interface Site {
	/** Address of the site with the last slash. */
	url: string;
	files: Files;
	pages: Map<string, ReadPage>;
	xml: Map<string, ReadXml>;
}

// Elements whose address a browser fetches by itself.
const loads =
	/^(img|script|source|video|audio|iframe|object|embed|form)\[|^link\[href=(stylesheet|icon|search|alternate|preload|modulepreload)\]/;

/**
 * Checks every address in the output: those on the site's own host lie under its path and lead to a file, and to a place in
 * it where they name one; nothing is loaded from another host. Gives what is wrong.
 */
export function checkLinks({ url, files, pages, xml }: Site): string[] {
	const base = new URL(url);
	const wrong: string[] = [];
	const check = (from: string, at: string, written: string) => {
		// The 404 page is shown at any address, so that nothing in it may be relative.
		const here = new URL(from === "404.html" ? "/some/where/else/" : from.replace(/(^|\/)index\.html$/, "$1"), base);
		const say = (what: string) => wrong.push(`${from}: ${at} ${written} ${what}`);
		// A place on this page, wherever it is shown.
		if (written.startsWith("#")) {
			if (!pages.get(from)?.ids.includes(decodeURIComponent(written.slice(1)))) say("leads to no place in the page");
			return;
		}
		let target: URL;
		try {
			target = new URL(written, here);
		} catch {
			say("is no address");
			return;
		}
		if (!/^https?:$/.test(target.protocol)) {
			if (!["mailto:", "tel:", "data:"].includes(target.protocol)) say("has a scheme that it should not have");
			return;
		}
		if (target.host !== base.host) {
			if (loads.test(at)) say("is loaded from another host");
			return;
		}
		if (!target.pathname.startsWith(base.pathname)) {
			say("does not lie under the site's path");
			return;
		}
		const path = decodeURIComponent(target.pathname.slice(base.pathname.length));
		const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
		if (at === "form[data-base]") return;
		if (!files.has(file)) say("leads to no file");
		else if (target.hash.length > 1 && !pages.get(file)?.ids.includes(decodeURIComponent(target.hash.slice(1))))
			say("leads to no place in the file");
	};
	for (const [path, { links }] of pages) for (const { at, written } of links) check(path, at, written);
	for (const [path, { links }] of xml) for (const written of links) check(path, "xml", written);
	const text = (path: string) => files.get(path)?.toString("utf8") ?? "";
	const redirects = text("_redirects").split("\n").filter(Boolean);
	for (const [from = "", to = ""] of redirects.map((line) => line.split(" "))) {
		if (!from.startsWith(base.pathname)) wrong.push(`_redirects: ${from} does not lie under the site's path`);
		check("_redirects", "to", to);
	}
	for (const line of text("_headers")
		.split("\n")
		.filter((line) => line.startsWith("/")))
		if (!line.startsWith(base.pathname)) wrong.push(`_headers: ${line} does not lie under the site's path`);
	for (const [, written = ""] of text("robots.txt").matchAll(/^Sitemap: (.*)$/gm))
		check("robots.txt", "Sitemap", written);
	if (!files.has("feed.json")) wrong.push("there is no feed.json");
	else
		for (const [, written = ""] of text("feed.json").matchAll(/"(?:id|url|home_page_url|feed_url)": ?"([^"]+)"/g))
			check("feed.json", "url", written);
	return wrong;
}
