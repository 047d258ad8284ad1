import { slug } from "./_includes/frame.js";

export const yearOf = (article) => article.date.toISOString().slice(0, 4);
export const monthOf = (article) => article.date.toISOString().slice(0, 7);
export const newestFirst = (a, b) => b.date - a.date || (a.inputPath < b.inputPath ? -1 : 1);

/** Articles gathered under each name that they carry; spellings that would share an address are one name. */
export function collate(articles, namesOf) {
	const groups = new Map();
	for (const article of articles) {
		for (const name of namesOf(article)) {
			const group = groups.get(slug(name));
			if (!group) groups.set(slug(name), { name, articles: [article] });
			else if (group.articles.at(-1) !== article) group.articles.push(article);
		}
	}
	return [...groups.values()];
}

/** A term cut into pages of at most `size` articles. */
export function chunk({ name, articles }, size) {
	const count = Math.ceil(articles.length / size);
	return Array.from({ length: count }, (_, index) => ({
		name,
		index,
		count,
		articles: articles.slice(index * size, (index + 1) * size),
	}));
}
