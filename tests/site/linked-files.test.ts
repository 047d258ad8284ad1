import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { validate } from "../../src/cli/validate.ts";
import { resolveSettings } from "../../src/settings.ts";
import { article, expectSameFiles, present, type SmallSite, smallSite } from "./small-site.ts";

let site: SmallSite;
const story = (links: string, more: Record<string, unknown> = {}) =>
	article({ title: "A story", date: "1998-03-19", topics: ["Arms"], ...more }, links);

beforeAll(async () => {
	site = smallSite({
		"1998/03/treaty.md": story(
			[
				"[The text](treaty.pdf#page=2), [the figures](/1998/03/figures.csv), [a tape](tapes/anthem.mp3).",
				'<a href="Zürich%20notes.txt">Notes</a> [Missing](treaty-2.pdf) [Script](tool.js) [Page](old.html)',
			].join("\n\n"),
		),
		"1998/03/secret.md": story("[Draft](secret.pdf) [shared](treaty.pdf)", { draft: true, topics: ["Secrets"] }),
		"1998/03/treaty.pdf": "%PDF-1.4",
		"1998/03/figures.csv": "a,b",
		"1998/03/tapes/anthem.mp3": "sound",
		"1998/03/Zu\u0308rich notes.txt": "notes",
		"1998/03/secret.pdf": "secret",
		"1998/03/unused.pdf": "nobody links here",
		"1998/03/tool.js": "alert(1)",
		"1998/03/old.html": "<script>alert(1)</script>",
		"_archive/pages/about.md": article(
			{ title: "About" },
			"[Statutes](statutes.pdf) [again](../../1998/03/treaty.pdf)",
		),
		"_archive/pages/statutes.pdf": "%PDF-1.4 statutes",
		"_archive/topics/arms.md": article({ name: "Arms" }, "[Overview](overview.odt)"),
		"_archive/topics/overview.odt": "overview",
		"_archive/topics/secrets.md": article({ name: "Secrets" }, "[Overview](secrets.odt)"),
		"_archive/topics/secrets.odt": "secret overview",
	});
	await site.build({ search: false });
});
afterAll(() => site.remove());

const published = () =>
	[...site.files().keys()].filter(
		(path) => /\.(pdf|csv|mp3|txt|odt|js)$|old\.html/.test(path) && !/^(assets|data|robots|offline-worker)/.test(path),
	);

test("files that are linked to are published beside the article, and no others", () => {
	expect(published()).toEqual([
		"1998/03/Zürich notes.txt",
		"1998/03/figures.csv",
		"1998/03/tapes/anthem.mp3",
		"1998/03/treaty.pdf",
		"_archive/pages/statutes.pdf",
		"_archive/topics/overview.odt",
	]);
});

test("links lead to them from the article's own address", () => {
	const page = String(site.files().get("1998/03/treaty/index.html"));
	for (const href of [
		"/1998/03/treaty.pdf#page=2",
		"/1998/03/figures.csv",
		"/1998/03/tapes/anthem.mp3",
		"/1998/03/Z%C3%BCrich%20notes.txt",
	])
		expect(page).toContain(`href="${href}"`);
	expect(String(site.files().get("about/index.html"))).toContain('href="/_archive/pages/statutes.pdf"');
});

test("a missing file and one of a kind that could run scripts are warned of, with their lines", async () => {
	const settings = resolveSettings(
		{ title: "The Small Paper" },
		{ articles: site.articles, output: site.output, cache: site.cache },
		{},
	);
	const { problems } = await validate(settings, present);
	expect(problems.map(({ severity, line, value, hint }) => [severity, line, value, hint])).toMatchInlineSnapshot(`
		[
		  [
		    "warning",
		    9,
		    "tool.js",
		    "files of this kind are not published; save it as PDF, text or a picture",
		  ],
		  [
		    "warning",
		    9,
		    "old.html",
		    "files of this kind are not published; save it as PDF, text or a picture",
		  ],
		  [
		    "warning",
		    9,
		    "treaty-2.pdf",
		    "did you mean treaty.pdf?",
		  ],
		]
	`);
});

test("a file that is changed, or no longer linked to, is so in the site, with as few pages as may be", async () => {
	const other = site.copy();
	try {
		other.put("1998/03/treaty.pdf", "%PDF-1.4 second edition");
		expect((await other.build({ search: false })).pages.rendered).toBe(0);
		expectSameFiles(other.files(), await other.buildFresh({ search: false }));
		other.put("1998/03/treaty.md", story("No more links."));
		await other.build({ search: false });
		expect(existsSync(join(other.output, "1998/03/figures.csv"))).toBe(false);
		expect(existsSync(join(other.output, "1998/03/treaty.pdf"))).toBe(true);
		expectSameFiles(other.files(), await other.buildFresh({ search: false }));
	} finally {
		other.remove();
	}
});
