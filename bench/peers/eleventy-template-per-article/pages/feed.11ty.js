import { feed } from "../_includes/frame.js";

export const data = { permalink: "/index.xml" };

export const render = ({ collections }) =>
	feed({ title: "Backfile", url: "/", articles: collections.articles.slice(-50).reverse() });
