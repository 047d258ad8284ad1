import { showDate } from "../../../src/article/dates.ts";
import { messagesFor } from "../../../src/messages/messages-for.ts";
import type { Piece } from "./excerpt.ts";
import type { Answer, FoundArticle } from "./protocol.ts";

function part<Id extends string>(id: Id): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`the search page has no #${id}`);
	return found;
}

const language = document.documentElement.lang;
const words = messagesFor(language).search;
const status = part("search-status");
const results = part("results");
const progress = part("search-progress") as HTMLProgressElement;
const more = part("search-more");

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: { [name: string]: string } = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...children);
	return made;
}

function pieces(excerpt: Piece[]): (Node | string)[] {
	return excerpt.map(({ text, hit }) => (hit ? element("mark", {}, text) : text));
}

/** An address of the site, percent-encoded. `base` is the path prefix. */
function address(base: string, url: string): string {
	return base + url.slice(1).split("/").map(encodeURIComponent).join("/");
}

function resultItem(article: FoundArticle, base: string): HTMLLIElement {
	const own: { [name: string]: string } = article.language === language ? {} : { lang: article.language, dir: "auto" };
	const link = element("a", { href: address(base, article.url) }, article.title);
	const date =
		article.date === undefined
			? element("span", { class: "date" }, messagesFor(language).undated)
			: element("time", { class: "date", datetime: article.date }, showDate(article.date, language));
	const byline = article.byline === undefined ? [] : [" · ", element("span", { class: "byline" }, article.byline)];
	return element(
		"li",
		{},
		element("h2", own, link),
		element("p", { class: "meta" }, date, ...byline),
		element("p", { class: "excerpt", ...own }, ...pieces(article.excerpt)),
	);
}

let shown: string[] = [];

/** Puts the articles in place. Those that stand there already stay, so that focus and place are kept. */
function showArticles(articles: FoundArticle[], base: string): void {
	const wanted = articles.map((article) => JSON.stringify(article));
	let same = 0;
	while (same < shown.length && shown[same] === wanted[same]) same++;
	for (const old of Array.from(results.children).slice(same)) old.remove();
	results.append(...articles.slice(same).map((article) => resultItem(article, base)));
	shown = wanted;
}

/** Clears away the last answer. The articles stay until others come. */
export function showStart(): void {
	delete results.dataset.complete;
	delete status.dataset.total;
	// Emptied, so that a screen reader tells the next count even when it is the same.
	status.textContent = "";
	status.classList.remove("error");
	more.hidden = true;
}

export function showAnswer(answer: Answer, base: string): void {
	showArticles(answer.articles, base);
	status.dataset.total = String(answer.total);
	progress.hidden = answer.complete;
	progress.max = answer.volumes;
	progress.value = answer.answered;
	more.hidden = answer.articles.length >= answer.total;
	if (!answer.complete) return;
	const missing = answer.failed.length > 0 ? ` ${words.incomplete(answer.failed.length)}` : "";
	status.textContent = words.found(answer.total) + missing;
	status.classList.toggle("error", answer.failed.length > 0);
	results.dataset.complete = "true";
}

/** Nothing was asked yet. */
export function showRest(count: number): void {
	showStart();
	showArticles([], "");
	progress.hidden = true;
	status.textContent = words.ready(count);
}

/** A question that has no answer, or a search that cannot run. */
export function showProblem(problem: "from" | "to" | "reversed" | "failed"): void {
	showStart();
	showArticles([], "");
	progress.hidden = true;
	status.textContent = problem === "failed" ? words.failed : words.wrong[problem];
	status.classList.add("error");
}

export function onMore(act: () => void): void {
	more.addEventListener("click", act);
}
