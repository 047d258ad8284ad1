import { chunk, collate, monthOf, newestFirst, yearOf } from "./collate.js";

const PER_PAGE = 50;
const SHORT_YEAR = 300;

/** Plain Eleventy as its documentation has it: every article is a template, lists are paginated collections. */
export default function (eleventy) {
	eleventy.addPassthroughCopy("style.css");
	eleventy.ignores.add("articles/_archive/**");
	eleventy.addCollection("articles", (all) => all.getFilteredByGlob("articles/**/*.md").sort(newestFirst).reverse());
	eleventy.addCollection("years", (all) => {
		const articles = all.getFilteredByGlob("articles/**/*.md").sort(newestFirst);
		const months = collate(articles, (article) => [monthOf(article)]);
		return collate(articles, (article) => [yearOf(article)]).map(({ name, articles }) => ({
			name,
			months: months.filter((month) => month.name.startsWith(name)).sort((a, b) => (a.name < b.name ? -1 : 1)),
			// A long year is listed by month only.
			articles: articles.length > SHORT_YEAR ? [] : articles,
		}));
	});
	eleventy.addCollection("months", (all) =>
		collate(all.getFilteredByGlob("articles/**/*.md").sort(newestFirst), (article) => [monthOf(article)]),
	);
	for (const kind of ["topics", "authors"]) {
		eleventy.addCollection(kind, (all) =>
			collate(all.getFilteredByGlob("articles/**/*.md").sort(newestFirst), (article) => article.data[kind] ?? []),
		);
		eleventy.addCollection(`${kind}Pages`, (all) =>
			collate(
				all.getFilteredByGlob("articles/**/*.md").sort(newestFirst),
				(article) => article.data[kind] ?? [],
			).flatMap((term) => chunk(term, PER_PAGE)),
		);
	}
	return {
		dir: { input: ".", includes: "_includes" },
		templateFormats: ["md", "11ty.js"],
		// Articles are text: "{{" in one is not code.
		markdownTemplateEngine: false,
		htmlTemplateEngine: false,
	};
}
