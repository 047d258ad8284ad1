import { issueAddress } from "../archive/addresses.ts";
import type { FiledUnder } from "../archive/archive.ts";
import { consulted, related } from "../archive/related.ts";
import type { Article } from "../article/article.ts";
import { headDate, showDate } from "../article/dates.ts";
import { messagesFor } from "../messages/messages-for.ts";
import { termKinds } from "../settings.ts";
import { direction } from "../text/direction.ts";
import { alternates, deskLinks, translationLinks } from "./article-links.ts";
import { citation, citationTags } from "./citation.ts";
import {
	articleLink,
	type Desk,
	describe,
	periodLink,
	shortFaces,
	shortTeaser,
	shownDate,
	termLink,
	type Writing,
} from "./desk.ts";
import { newsArticle } from "./news-article.ts";
import type { PageSpec } from "./page-spec.ts";
import { bodyPictures, leadPicture, plates } from "./pictures.ts";
import type { ArticleProps, Citation } from "./props/article.ts";
import type { Link, Picture } from "./props/pieces.ts";
import type { Head } from "./props/sheet.ts";

const indexKinds = ["topics", "people", "places", "organisations"] as const;

function articleHead(
	desk: Writing,
	article: Article,
	filed: FiledUnder,
	image: Picture | undefined,
	cited: Citation,
): Head {
	const { settings, messages } = desk;
	const canonical = desk.absolute(article.address);
	const summary = describe(article.standfirst ?? article.excerpt);
	const pictureAddress = image && image.remote !== "linked" ? new URL(image.src, settings.url).href : undefined;
	const openGraph: Head["openGraph"] = [
		["og:type", "article"],
		["og:title", article.title],
		["og:url", canonical],
		["og:site_name", settings.title],
		["og:locale", article.language.replace("-", "_")],
	];
	if (summary) openGraph.push(["og:description", summary]);
	if (pictureAddress) openGraph.push(["og:image", pictureAddress]);
	if (article.date) openGraph.push(["article:published_time", article.date.civil]);
	if (article.updated) openGraph.push(["article:modified_time", article.updated.civil]);
	for (const section of filed.sections) openGraph.push(["article:section", section.name]);
	for (const topic of filed.topics) openGraph.push(["article:tag", topic.name]);
	return {
		title: messages.documentTitle(article.title, settings.title),
		...(summary && { description: summary }),
		canonical,
		language: article.language,
		direction: direction(article.language),
		feeds: [],
		openGraph,
		tags: citationTags(cited),
		jsonLd: newsArticle(desk, article, filed, canonical, pictureAddress),
	};
}

/** All that an article's page is made from, beside the settings: nothing else can enter it. */
interface ArticleInputs {
	article: Article;
	filed: FiledUnder;
	older: Link | undefined;
	newer: Link | undefined;
	inSeries: Pick<ArticleProps, "seriesBefore" | "seriesAfter">;
	/** All versions of it, itself among them; none where there is one only. */
	versions: readonly Article[];
}

function articleProps(
	desk: Writing,
	{ article, filed, older, newer, inSeries, versions }: ArticleInputs,
	nearby: ArticleProps["related"],
): ArticleProps {
	const { language } = article;
	const messages = messagesFor(language);
	const image = leadPicture(desk, article);
	const cited = citation(desk, article, filed);
	const { source } = article;
	const civil = article.date?.civil;
	const terms = indexKinds.flatMap((kind) => {
		const links = filed[kind].map((mention) => termLink(desk, kind, mention));
		return links.length > 0 ? [{ kind, heading: messages.vocabularies[kind].plural, links }] : [];
	});
	const [section, series] = [filed.sections[0], filed.series[0]];
	return {
		head: {
			...articleHead(desk, article, filed, image, cited),
			...(versions.length > 0 && { alternates: alternates(desk, versions) }),
		},
		title: article.title,
		...(article.standfirst !== undefined && { standfirst: article.standfirst }),
		language,
		direction: direction(language),
		breadcrumbs:
			civil === undefined
				? []
				: [4, 7, 10]
						.filter((length) => length <= civil.length)
						.map((length) => periodLink(desk, civil.slice(0, length), headDate(civil.slice(0, length), language))),
		...(section && { section: termLink(desk, "sections", section) }),
		...(series && { series: termLink(desk, "series", series) }),
		authors: filed.authors.map((author) => termLink(desk, "authors", author)),
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
		...(article.print && { print: printed(desk, article.print, language) }),
		...(image && { image }),
		...(article.body !== undefined && { body: article.body }),
		pictures: bodyPictures(desk, article),
		corrections: article.corrections.map(({ date, text, kind }) => ({
			date: shownDate(date.civil, language),
			text,
			kind,
		})),
		terms,
		citation: cited,
		translations: translationLinks(desk, article, versions),
		...deskLinks(desk, article),
		...(older && { older }),
		...(newer && { newer }),
		...inSeries,
		related: nearby,
	};
}

// What the inputs say of themselves: the article by the hash of its file. `others`: what the articles show that related
// ones are chosen from.
function digest(
	desk: Writing,
	{ article, filed, older, newer, inSeries, versions }: ArticleInputs,
	others: string,
): unknown {
	const names = termKinds.map((kind) => filed[kind].map(({ term, name }) => [term.key, name]));
	const tongues = versions.map(({ address, language }) => [address, language]);
	return [article.digest, plates(desk, article), names, older ?? null, newer ?? null, others, inSeries, tongues];
}

// What is said of it is made each time that it is asked for: held for all, it would be as large as the archive.
class ArticlePage implements PageSpec {
	readonly layout = "article";
	readonly #desk: Desk;
	readonly #article: Article;
	readonly #filed: FiledUnder;
	readonly #older: Article | undefined;
	readonly #newer: Article | undefined;

	constructor(desk: Desk, article: Article, filed: FiledUnder, older: Article | undefined, newer: Article | undefined) {
		this.#desk = desk;
		this.#article = article;
		this.#filed = filed;
		this.#older = older;
		this.#newer = newer;
	}

	get url(): string {
		return this.#article.address;
	}

	get origin(): string {
		return this.#article.path;
	}

	get untouched(): boolean {
		return !this.#desk.touched.page(this.#article);
	}

	get listed(): NonNullable<PageSpec["listed"]> {
		const { updated, date } = this.#article;
		// A date that is only a month or year long is no W3C date of a change.
		const modified = [updated?.civil, date?.civil].find((civil) => civil?.length === 10);
		return {
			...(modified !== undefined && { modified }),
			...(this.#versions.length > 0 && { alternates: alternates(this.#desk, this.#versions) }),
		};
	}

	get #versions(): readonly Article[] {
		return this.#desk.archive.translationsOf.get(this.#article) ?? [];
	}

	get #inputs(): ArticleInputs {
		const [article, filed] = [this.#article, this.#filed];
		const link = (other: Article | undefined) => other && articleLink(this.#desk, other, article.language);
		return {
			article,
			filed,
			older: link(this.#older),
			newer: link(this.#newer),
			inSeries: inSeries(this.#desk, article, filed),
			versions: this.#versions,
		};
	}

	inputs(): unknown {
		const others = shortFaces(this.#desk, consulted(this.#desk.archive, this.#article));
		return digest(this.#desk, this.#inputs, others);
	}

	get props(): ArticleProps {
		return articleProps(this.#desk, this.#inputs, relatedTo(this.#desk, this.#article));
	}
}

function printed(
	desk: Writing,
	{ issue, page }: NonNullable<Article["print"]>,
	language: string,
): NonNullable<ArticleProps["print"]> {
	const messages = messagesFor(language);
	return {
		...(issue && {
			issue: {
				href: desk.href(issueAddress(issue.key)),
				text:
					issue.civil === undefined
						? messages.printIssue(issue.name)
						: messages.printIssueOf(showDate(issue.civil, language), issue.civil),
			},
		}),
		...(page !== undefined && { page }),
	};
}

/** The parts on both sides in the article's series. Its own number would change with every part put in before it. */
function inSeries(desk: Desk, article: Article, filed: FiledUnder): ArticleInputs["inSeries"] {
	const [series] = filed.series;
	if (!series) return {};
	const { translationsOf } = desk.archive;
	const parts = series.term.articles;
	const own = new Set(translationsOf.get(article) ?? [article]);
	const neighbour = (step: 1 | -1): Article | undefined => {
		let at = series.place + step;
		while (own.has(parts[at] as Article)) at += step;
		const found = parts[at];
		return found && (translationsOf.get(found)?.find(({ language }) => language === article.language) ?? found);
	};
	const [before, after] = [neighbour(-1), neighbour(1)];
	return {
		...(before && { seriesBefore: articleLink(desk, before, article.language) }),
		...(after && { seriesAfter: articleLink(desk, after, article.language) }),
	};
}

function relatedTo(desk: Desk, article: Article): ArticleProps["related"] {
	const { relatedBy } = messagesFor(article.language);
	return related(desk.archive, article).map(({ article: other, names, near }) => ({
		teaser: shortTeaser(desk, other, article.language),
		reason: relatedBy(names, near),
	}));
}

/** A page for each article; older and newer follow the archive's order, within the dated and within the undated. */
export function* articlePages(desk: Desk): Generator<PageSpec> {
	const { archive } = desk;
	for (const run of [archive.dated, archive.undated]) {
		for (const [i, article] of run.entries()) {
			const filed = archive.termsOf.get(article);
			if (filed) yield new ArticlePage(desk, article, filed, run[i - 1], run[i + 1]);
		}
	}
}
