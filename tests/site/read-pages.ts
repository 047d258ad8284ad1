import type { Browser } from "playwright-core";
import type { Files } from "./small-site.ts";

/** A page as a browser reads it. */
export interface ReadPage {
	/** Every attribute that holds an address: as written, with the element and attribute it stands in. */
	links: { at: string; written: string }[];
	ids: string[];
	/** Content Security Policy in the page. */
	policy: string | null;
	/** Scripts, styles and handlers that stand in the page itself; must be none but JSON-LD. */
	inline: string[];
	jsonLd: string[];
}

export interface ReadXml {
	/** What is not well-formed. */
	error: string | null;
	links: string[];
}

async function inBatches<T>(files: Files, read: (batch: [string, string][]) => Promise<[string, T][]>) {
	const texts = [...files].map(([path, bytes]): [string, string] => [path, bytes.toString("utf8")]);
	const found = new Map<string, T>();
	for (let i = 0; i < texts.length; i += 100)
		for (const [path, value] of await read(texts.slice(i, i + 100))) found.set(path, value);
	return found;
}

const chosen = (files: Files, ending: RegExp) => new Map([...files].filter(([path]) => ending.test(path)));

/** Reads every HTML file with the browser's own parser. */
export async function readPages(browser: Browser, files: Files): Promise<Map<string, ReadPage>> {
	const tab = await browser.newPage();
	const read = (batch: [string, string][]) =>
		tab.evaluate(
			(texts) =>
				texts.map(([path, text]): [string, ReadPage] => {
					const page = new DOMParser().parseFromString(text, "text/html");
					const links: ReadPage["links"] = [];
					const note = (element: Element, name: string, written: string) =>
						links.push({ at: `${element.localName}[${name}]`, written });
					const inline: string[] = [];
					for (const element of page.querySelectorAll("*")) {
						for (const { name, value } of element.attributes) {
							if (["href", "src", "action", "poster", "data-volumes", "data-base", "data-worker"].includes(name))
								note(element, element.localName === "link" ? `${name}=${element.getAttribute("rel")}` : name, value);
							if (name === "srcset")
								for (const one of value.split(",")) note(element, name, one.trim().split(" ")[0] ?? "");
							if (/^on/.test(name) || name === "style") inline.push(`${element.localName}[${name}]`);
						}
						const refresh = element.matches("meta[http-equiv=refresh]") && element.getAttribute("content");
						if (refresh) note(element, "refresh", refresh.replace(/^.*url=/, ""));
						const isData = element.getAttribute("type") === "application/ld+json";
						if (
							element.localName === "style" ||
							(element.localName === "script" && !element.hasAttribute("src") && !isData)
						)
							inline.push(element.outerHTML.slice(0, 80));
					}
					// A parser without scripts reads what stands in noscript as elements, so links in it are among them.
					const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
					const jsonLd = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
						(one) => one.textContent ?? "",
					);
					const policy =
						page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? null;
					return [path, { links, ids, policy, inline, jsonLd }];
				}),
			batch,
		);
	try {
		return await inBatches(chosen(files, /\.html$/), read);
	} finally {
		await tab.close();
	}
}

/** Reads every XML file with the browser's own parser. */
export async function readXml(browser: Browser, files: Files): Promise<Map<string, ReadXml>> {
	const tab = await browser.newPage();
	const read = (batch: [string, string][]) =>
		tab.evaluate(
			(texts) =>
				texts.map(([path, text]): [string, ReadXml] => {
					const page = new DOMParser().parseFromString(text, "application/xml");
					const error = page.querySelector("parsererror")?.textContent ?? null;
					const links = [...page.querySelectorAll("*")].flatMap((element) => [
						...["href", "template"].flatMap((name) => element.getAttribute(name) ?? []),
						...(["loc", "id", "Image"].includes(element.localName) ? [element.textContent ?? ""] : []),
					]);
					return [path, { error, links }];
				}),
			batch,
		);
	try {
		return await inBatches(chosen(files, /\.(xml|svg)$/), read);
	} finally {
		await tab.close();
	}
}
