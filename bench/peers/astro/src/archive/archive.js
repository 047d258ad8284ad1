import { getCollection } from "astro:content";

export const TITLE = "Backfile";
export const PER_PAGE = 50;
export const SHORT_YEAR = 300;

export const slug = (name) =>
	name
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");

const day = (article) => article.data.date.toISOString();
export const yearOf = (article) => day(article).slice(0, 4);
export const monthOf = (article) => day(article).slice(0, 7);

let known;

/** All articles, the newest first. */
export function articles() {
	known ??= getCollection("articles").then((all) =>
		all.sort((a, b) => b.data.date - a.data.date || (a.id < b.id ? -1 : 1)),
	);
	return known;
}

/** Articles gathered under each name that they carry; spellings that would share an address are one name. */
export function collate(all, namesOf) {
	const groups = new Map();
	for (const article of all) {
		for (const name of namesOf(article)) {
			const group = groups.get(slug(name));
			if (!group) groups.set(slug(name), { name, slug: slug(name), articles: [article] });
			else if (group.articles.at(-1) !== article) group.articles.push(article);
		}
	}
	return [...groups.values()];
}

export const terms = async (kind) => collate(await articles(), (article) => article.data[kind]);

/** A page for each 50 articles of each term. */
export async function termPages(kind, paginate) {
	const found = await terms(kind);
	return found.flatMap((term) =>
		paginate(term.articles, { params: { term: term.slug }, props: { name: term.name }, pageSize: PER_PAGE }),
	);
}

const escape = (text) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

export function rss(title, link, all) {
	const items = all.slice(0, PER_PAGE).map(({ id, data }) => {
		const address = `https://example.org/${id}/`;
		return `<item><title>${escape(data.title)}</title><link>${address}</link><guid>${address}</guid><pubDate>${data.date.toUTCString()}</pubDate><description>${escape(data.summary ?? "")}</description></item>`;
	});
	const xml = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${escape(title)}</title><link>${link}</link><description>${escape(title)}</description>${items.join("")}</channel></rss>`;
	return new Response(xml, { headers: { "content-type": "application/xml" } });
}
