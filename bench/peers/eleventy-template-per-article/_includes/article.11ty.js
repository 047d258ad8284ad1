import { address, day, escapeHtml, frame, longDate, slug } from "./frame.js";

const places = new WeakMap();

/** Where each article stands in the archive, worked out once for a build. */
function placeOf(articles, url) {
	let byUrl = places.get(articles);
	if (!byUrl) {
		byUrl = new Map(articles.map((article, place) => [article.url, place]));
		places.set(articles, byUrl);
	}
	return byUrl.get(url);
}

const links = (kind, names) => names.map((name) => `<a href="/${kind}/${slug(name)}/">${escapeHtml(name)}</a>`);
const filters = (name, values) =>
	values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">\n`).join("");

export function render(data) {
	const { title, summary, page, source, content, collections } = data;
	const authors = data.authors ?? [];
	const topics = data.topics ?? [];
	const place = placeOf(collections.articles, page.url);
	const older = collections.articles[place - 1];
	const newer = collections.articles[place + 1];
	const about = {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		headline: title,
		datePublished: page.date,
		author: authors,
		keywords: topics,
		url: address(page.url),
	};
	const head = `<meta name="description" content="${escapeHtml(summary)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(summary)}">
<meta property="og:url" content="${address(page.url)}">
<meta property="article:published_time" content="${page.date.toISOString()}">
<meta data-pagefind-sort="date[content]" content="${day(page.date)}">
${filters("year", [page.date.getUTCFullYear()])}${filters("topic", topics)}${filters("author", authors)}<script type="application/ld+json">${JSON.stringify(about).replaceAll("<", "\\u003c")}</script>
`;
	const from = source?.url
		? `<a href="${escapeHtml(source.url)}">${escapeHtml(source.name)}</a>`
		: escapeHtml(source?.name);
	const main = `<article data-pagefind-body>
<h1>${escapeHtml(title)}</h1>
${summary ? `<p class="standfirst">${escapeHtml(summary)}</p>\n` : ""}<p class="byline" data-pagefind-ignore>${links("authors", authors).join(", ")}
<time datetime="${day(page.date)}">${longDate(page.date)}</time></p>
<div class="body">
${content}
</div>
${from ? `<p class="source" data-pagefind-ignore>Source: ${from}</p>\n` : ""}</article>
<ul class="topics">${links("topics", topics)
		.map((link) => `<li>${link}</li>`)
		.join("")}</ul>
<nav aria-label="Older and newer"><ul>
${older ? `<li>Older: <a rel="prev" href="${older.url}">${escapeHtml(older.data.title)}</a></li>\n` : ""}${newer ? `<li>Newer: <a rel="next" href="${newer.url}">${escapeHtml(newer.data.title)}</a></li>\n` : ""}</ul></nav>`;
	return frame({ title, url: page.url, head, main });
}
