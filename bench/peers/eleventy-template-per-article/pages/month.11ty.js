import { entries, frame } from "../_includes/frame.js";

export const data = {
	pagination: { data: "collections.months", size: 1, alias: "month" },
	permalink: ({ month }) => `/${month.name.replace("-", "/")}/`,
};

export function render({ month, page }) {
	return frame({ title: month.name, url: page.url, main: `<h1>${month.name}</h1>\n${entries(month.articles)}` });
}
