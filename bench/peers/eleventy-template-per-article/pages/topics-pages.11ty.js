import { termPage, termUrl } from "../_includes/term.js";

export const data = {
	pagination: { data: "collections.topicsPages", size: 1, alias: "term" },
	permalink: ({ term }) => termUrl("topics", term.name, term.index),
};

export const render = ({ term }) => termPage("topics", term);
