import { feed } from "../_includes/frame.js";
import { termUrl } from "../_includes/term.js";

export const data = {
	pagination: { data: "collections.topics", size: 1, alias: "term" },
	permalink: ({ term }) => `${termUrl("topics", term.name, 0)}index.xml`,
};

export const render = ({ term }) =>
	feed({ title: term.name, url: termUrl("topics", term.name, 0), articles: term.articles });
