import { entries, frame } from "../_includes/frame.js";

export const data = {
	pagination: { data: "collections.years", size: 1, alias: "year" },
	permalink: ({ year }) => `/${year.name}/`,
};

export function render({ year, page }) {
	const months = year.months.map(({ name }) => `<li><a href="/${name.replace("-", "/")}/">${name}</a></li>`);
	return frame({
		title: year.name,
		url: page.url,
		main: `<h1>${year.name}</h1>\n<ul class="months">${months.join("")}</ul>\n${entries(year.articles)}`,
	});
}
