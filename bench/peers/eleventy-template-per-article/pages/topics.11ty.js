import { termIndex } from "../_includes/term.js";

export const data = { permalink: "/topics/" };

export const render = ({ collections }) => termIndex("topics", "Topics", collections.topics);
