import { termPage, termUrl } from "../_includes/term.js";

export const data = {
	pagination: { data: "collections.authorsPages", size: 1, alias: "term" },
	permalink: ({ term }) => termUrl("authors", term.name, term.index),
};

export const render = ({ term }) => termPage("authors", term);
