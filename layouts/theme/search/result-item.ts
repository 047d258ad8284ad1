import { showDate } from "../../../src/article/dates.ts";
import { direction } from "../../../src/text/direction.ts";
import { writeHitWords } from "../article/hit-words.ts";
import { element } from "./element.ts";
import type { Piece } from "./excerpt.ts";
import { languageName } from "./language-name.ts";
import { language as pageLanguage, pageWords } from "./page-words.ts";
import type { FoundArticle } from "./protocol.ts";

function pieces(excerpt: Piece[]): (Node | string)[] {
	return excerpt.map(({ text, hit }) => (hit ? element("mark", {}, text) : text));
}

/** An address of the site, percent-encoded. `base` is the path prefix. */
export function siteAddress(base: string, url: string): string {
	return base + url.slice(1).split("/").map(encodeURIComponent).join("/");
}

/** Language and direction of a text that need not be in the page's language. */
function writtenIn(language: string): { [name: string]: string } {
	return language === pageLanguage ? {} : { lang: language, dir: direction(language) };
}

/** One article that was found, and its translations with it. */
export function resultItem(article: FoundArticle, base: string): HTMLLIElement {
	const { language, date, byline, translations = [] } = article;
	const own = writtenIn(language);
	const hits = article.excerpt.filter(({ hit }) => hit).flatMap(({ text }) => text.split(" "));
	const link = element("a", { href: siteAddress(base, article.url) + writeHitWords(hits) }, article.title);
	const when =
		date === undefined
			? element("span", { class: "date" }, pageWords.undated)
			: element("time", { class: "date", datetime: date }, showDate(date, pageLanguage));
	const meta = element("p", { class: "meta" }, element("bdi", {}, when));
	if (byline !== undefined) meta.append(" · ", element("bdi", { class: "byline" }, byline));
	// All of the item lies the way its language runs; what is said about it stays in the page's language.
	const item = element("li", own.dir ? { dir: own.dir } : {}, element("h2", own, link), meta);
	if (article.excerpt.length > 0) item.append(element("p", { class: "excerpt", ...own }, ...pieces(article.excerpt)));
	if (translations.length > 0) item.append(translationLine(translations, base));
	return item;
}

function translationLine(translations: NonNullable<FoundArticle["translations"]>, base: string): HTMLParagraphElement {
	const line = element("p", { class: "meta" }, pageWords.search.alsoIn);
	for (const { url, title, language } of translations) {
		const link = element("a", { href: siteAddress(base, url), hreflang: language, ...writtenIn(language) }, title);
		line.append(" ", element("span", {}, pageWords.labelled(languageName(language), ""), link));
	}
	return line;
}
