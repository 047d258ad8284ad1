import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderBody } from "../../src/article/markdown.ts";

const render = (source: string) =>
	renderBody(source, { path: "a.md", line: 1, language: "en", base: "/", remotePictures: "link" })
		.html.trim()
		.split("\n");

describe("headings of a body", () => {
	test.each([
		["# One", ['<h2 id="one">One</h2>']],
		["### One", ['<h2 id="one">One</h2>']],
		["## One\n#### Two\n## Three", ['<h2 id="one">One</h2>', '<h3 id="two">Two</h3>', '<h2 id="three">Three</h2>']],
		["#### One\n## Two", ['<h2 id="one">One</h2>', '<h2 id="two">Two</h2>']],
		["# Talks\n# Talks\n# Talks", ["talks", "talks-2", "talks-3"].map((id) => `<h2 id="${id}">Talks</h2>`)],
		["# Main", ['<h2 id="main-2">Main</h2>']],
		["# Search status", ['<h2 id="search-status-2">Search status</h2>']],
		["# Search engines", ['<h2 id="search-engines">Search engines</h2>']],
		["# Results", ['<h2 id="results-2">Results</h2>']],
		["# The `code` & *more*", ['<h2 id="the-code-and-more">The <code>code</code> &amp; <em>more</em></h2>']],
		["# Переговоры", ['<h2 id="переговоры">Переговоры</h2>']],
		["# !", ['<h2 id="u21">!</h2>']],
	])("%j", (source, lines) => {
		expect(render(source)).toEqual(lines);
	});

	test("begin at the second level, skip none, and have ids of their own", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.integer({ min: 1, max: 6 }),
						fc.constantFrom("Talks", "Main", "Talks 2", "Search words", "Search engines", "Hit bar"),
					),
				),
				(all) => {
					const html = render(all.map(([level, text]) => `${"#".repeat(level)} ${text}`).join("\n\n")).join("\n");
					const found = [...html.matchAll(/<h(\d) id="([^"]*)">/g)];
					let before = 1;
					for (const [, level] of found) {
						expect(Number(level)).toBeLessThanOrEqual(before + 1);
						expect(Number(level)).toBeGreaterThanOrEqual(2);
						before = Number(level);
					}
					expect(found).toHaveLength(all.length);
					expect(new Set(found.map(([, , id]) => id)).size).toBe(all.length);
				},
			),
		);
	});
});
