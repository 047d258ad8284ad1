import { entries, frame } from "../_includes/frame.js";

export const data = { permalink: "/" };

export function render({ collections }) {
	const years = [...collections.years].sort((a, b) => (a.name < b.name ? 1 : -1));
	return frame({
		title: "Backfile",
		url: "/",
		main: `<h1>Backfile</h1>
${entries(collections.articles.slice(-50).reverse())}
<nav aria-label="Years"><ul>
${years.map(({ name }) => `<li><a href="/${name}/">${name}</a></li>`).join("\n")}
</ul></nav>`,
	});
}
