import { termIndex } from "../_includes/term.js";

export const data = { permalink: "/authors/" };

export const render = ({ collections }) => termIndex("authors", "Authors", collections.authors);
