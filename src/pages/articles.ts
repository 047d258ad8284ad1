import type { Archive } from "../archive/archive.ts";
import { related } from "../archive/related.ts";
import { href as hrefOf, resolvePath } from "../article/address.ts";
import type { Article } from "../article/article.ts";
import { showDate } from "../article/dates.ts";
import { messagesFor } from "../messages/messages-for.ts";
import { clip } from "../text/clip.ts";
import { direction } from "../text/direction.ts";
import { articleLink, type Desk, periodLink, shownDate, teaser, termLink } from "./desk.ts";
import { newsArticle } from "./news-article.ts";
import type { PageSpec } from "./page-spec.ts";
import type { ArticleProps, Head, Picture } from "./props.ts";

/** Longest description in the head, in characters: what a search engine shows. */
const DESCRIPTION = 200;

const indexKinds = ["topics", "people", "places", "organisations"] as const;

function picture(desk: Desk, article: Article): Picture | undefined {
	const { image } = article;
	if (!image) return undefined;
	const remote = /^https?:/i.test(image.src);
	const src = remote ? image.src : hrefOf(desk.settings.base, `/${resolvePath(article.path, image.src) ?? ""}`);
	return {
		src,
		alt: image.alt,
		...(remote && { remote }),
		...(image.caption !== undefined && { caption: image.caption }),
		...(image.credit !== undefined && { credit: image.credit }),
	};
}

function articleHead(desk: Desk, article: Article, image: Picture | undefined): Head {
	const { settings, messages } = desk;
	const canonical = desk.absolute(article.address);
	const summary = article.standfirst ?? article.excerpt;
	const filed = desk.archive.termsOf.get(article);
	const pictureAddress = image && !image.remote ? new URL(image.src, settings.url).href : undefined;
	const openGraph: Head["openGraph"] = [
		["og:type", "article"],
		["og:title", article.title],
		["og:url", canonical],
		["og:site_name", settings.title],
		["og:locale", article.language.replace("-", "_")],
	];
	if (summary) openGraph.push(["og:description", clip(summary, DESCRIPTION)]);
	if (pictureAddress) openGraph.push(["og:image", pictureAddress]);
	if (article.date) openGraph.push(["article:published_time", article.date.civil]);
	if (article.updated) openGraph.push(["article:modified_time", article.updated.civil]);
	for (const section of filed?.sections ?? []) openGraph.push(["article:section", section.name]);
	for (const topic of filed?.topics ?? []) openGraph.push(["article:tag", topic.name]);
	return {
		title: messages.documentTitle(article.title, settings.title),
		...(summary && { description: clip(summary, DESCRIPTION) }),
		canonical,
		language: article.language,
		direction: direction(article.language),
		feeds: [],
		openGraph,
		jsonLd: newsArticle(desk, article, canonical, pictureAddress),
	};
}

function articlePage(
	desk: Desk,
	article: Article,
	neighbours: { older?: Article | undefined; newer?: Article | undefined },
	nearby: Article[],
): PageSpec {
	const { language } = article;
	const filed = desk.archive.termsOf.get(article);
	const messages = messagesFor(language);
	const image = picture(desk, article);
	const { source } = article;
	const civil = article.date?.civil;
	const terms = indexKinds.flatMap((kind) => {
		const links = (filed?.[kind] ?? []).map((mention) => termLink(desk, kind, mention));
		return links.length > 0 ? [{ kind, heading: messages.vocabularies[kind].plural, links }] : [];
	});
	const [section, series] = [filed?.sections[0], filed?.series[0]];
	const props: ArticleProps = {
		head: articleHead(desk, article, image),
		title: article.title,
		...(article.standfirst !== undefined && { standfirst: article.standfirst }),
		language,
		direction: direction(language),
		breadcrumbs:
			civil === undefined
				? []
				: [4, 7, 10]
						.filter((length) => length <= civil.length)
						.map((length) => periodLink(desk, civil.slice(0, length), showDate(civil.slice(0, length), language))),
		...(section && { section: termLink(desk, "sections", section) }),
		...(series && { series: termLink(desk, "series", series) }),
		authors: (filed?.authors ?? []).map((author) => termLink(desk, "authors", author)),
		...(article.dateline !== undefined && { dateline: article.dateline }),
		...(civil !== undefined && { published: shownDate(civil, language) }),
		...(article.updated && {
			updated: shownDate(article.updated.civil, language),
		}),
		...(source && {
			source: {
				name: source.name,
				...(source.url !== undefined && { href: source.url }),
				...(source.license !== undefined && { license: source.license }),
				...(source.rights !== undefined && { rights: source.rights }),
				...(source.imported && {
					imported: shownDate(source.imported.civil, language),
				}),
			},
		}),
		...(article.print && { print: definedOnly(article.print) }),
		...(image && { image }),
		...(article.body !== undefined && { body: article.body }),
		corrections: article.corrections.map(({ date, text, kind }) => ({
			date: shownDate(date.civil, language),
			text,
			kind,
		})),
		terms,
		...(neighbours.older && {
			older: articleLink(desk, neighbours.older, language),
		}),
		...(neighbours.newer && {
			newer: articleLink(desk, neighbours.newer, language),
		}),
		related: nearby.map((other) => {
			const { standfirst: _, ...short } = teaser(desk, other, language);
			return short;
		}),
	};
	return {
		url: article.address,
		layout: "article",
		props,
		origin: article.path,
	};
}

function definedOnly(print: NonNullable<Article["print"]>): NonNullable<ArticleProps["print"]> {
	return {
		...(print.issue !== undefined && { issue: print.issue }),
		...(print.page !== undefined && { page: print.page }),
	};
}

/** A page for each article; older and newer follow the archive's order, within the dated and within the undated. */
export function articlePages(desk: Desk): PageSpec[] {
	const { archive }: { archive: Archive } = desk;
	const positions = new Map<object, Map<Article, number>>();
	return [archive.dated, archive.undated].flatMap((run) =>
		run.map((article, i) =>
			articlePage(desk, article, { older: run[i - 1], newer: run[i + 1] }, related(archive, positions, article)),
		),
	);
}
