import { entries, escapeHtml, frame, slug } from "./frame.js";

/** Address of one page of a term's list; the first has no number. */
export const termUrl = (kind, name, index) => `/${kind}/${slug(name)}/${index ? `page/${index + 1}/` : ""}`;

/** One page of a topic's or an author's list. */
export function termPage(kind, { name, index, count, articles }) {
	const link = (to, words) => `<li><a href="${termUrl(kind, name, to)}">${words}</a></li>\n`;
	return frame({
		title: name,
		url: termUrl(kind, name, index),
		head: `<link rel="alternate" type="application/rss+xml" href="/${kind}/${slug(name)}/index.xml">\n`,
		main: `<h1>${escapeHtml(name)}</h1>
${entries(articles)}
<nav aria-label="Pages"><ul>
${index ? link(index - 1, "Newer") : ""}${index + 1 < count ? link(index + 1, "Older") : ""}</ul></nav>`,
	});
}

/** The list of all topics or authors. */
export function termIndex(kind, title, terms) {
	const items = [...terms]
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(
			({ name, articles }) => `<li><a href="/${kind}/${slug(name)}/">${escapeHtml(name)}</a> ${articles.length}</li>`,
		);
	return frame({ title, url: `/${kind}/`, main: `<h1>${title}</h1>\n<ul>\n${items.join("\n")}\n</ul>` });
}
