const SITE = "https://example.org";
const MARKS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const MONTHS = "January February March April May June July August September October November December".split(" ");

export const escapeHtml = (text) => String(text ?? "").replace(/[&<>"]/g, (mark) => MARKS[mark]);
export const address = (path) => SITE + path;
const slugs = new Map();

/** A name as it stands in an address; each is worked out once. */
export function slug(name) {
	const known = slugs.get(name);
	if (known) return known;
	const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const made = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "unnamed";
	slugs.set(name, made);
	return made;
}

export const longDate = (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
export const day = (date) => date.toISOString().slice(0, 10);

/** The whole page around `main`. */
export function frame({ title, url, head = "", main }) {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Backfile</title>
<link rel="canonical" href="${address(url)}">
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/rss+xml" href="/index.xml" title="Backfile">
${head}</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header><p><a href="/">Backfile</a></p>
<nav aria-label="Site"><ul><li><a href="/topics/">Topics</a></li><li><a href="/authors/">Authors</a></li><li><a href="/search/">Search</a></li></ul></nav></header>
<main id="main">
${main}
</main>
<footer><p><a href="/">Backfile</a></p></footer>
</body>
</html>
`;
}

/** A list of articles with standfirst, byline and date. */
export function entries(articles) {
	const items = articles.map(
		({ url, date, data }) => `<li><h2><a href="${url}">${escapeHtml(data.title)}</a></h2>
${data.summary ? `<p>${escapeHtml(data.summary)}</p>\n` : ""}<p class="byline">${escapeHtml((data.authors ?? []).join(", "))} <time datetime="${day(date)}">${longDate(date)}</time></p></li>`,
	);
	return `<ol class="entries">\n${items.join("\n")}\n</ol>`;
}

/** An RSS feed of at most 50 articles. */
export function feed({ title, url, articles }) {
	const items = articles
		.slice(0, 50)
		.map(
			(article) =>
				`<item><title>${escapeHtml(article.data.title)}</title><link>${address(article.url)}</link><pubDate>${article.date.toUTCString()}</pubDate><guid>${address(article.url)}</guid><description>${escapeHtml(article.data.summary)}</description></item>`,
		);
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${escapeHtml(title)}</title><link>${address(url)}</link><description>${escapeHtml(title)}</description>
${items.join("\n")}
</channel></rss>
`;
}
