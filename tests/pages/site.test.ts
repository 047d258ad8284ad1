import { expect, test } from "vitest";
import { openDesk } from "../../src/pages/desk.ts";
import { site } from "../../src/pages/site.ts";
import { makeArchive, makeArticle, makeDesk, makeSettings } from "../make-article.ts";

const own = { "pages/contact.md": "---\ntitle: Contact\n---\n", "pages/about.md": "---\ntitle: About\n---\n" };

test("the frame leads to what the archive has, and to nothing that it has not", () => {
	const { navigation, footer } = site(makeDesk([makeArticle("1998/03/a.md", "topics: A")], own), {});
	expect(navigation.map(({ href }) => href)).toEqual(["/", "/topics/", "/search/"]);
	expect(footer.map(({ text }) => text)).toEqual(["About", "Contact", "Data"]);
	const more = site(makeDesk([makeArticle("letters/a.md", "date: undated\nsection: World")]), {});
	expect(more.navigation.map(({ href }) => href)).toEqual(["/", "/sections/", "/undated/", "/search/"]);
});

test("the frame does not change with one more article of the same kinds, so that no commit dirties every page", () => {
	const article = (slug: string) => makeArticle(`1998/03/${slug}.md`, `topics: ${slug}`);
	const settings = makeSettings();
	const frame = (slugs: string[]) => site(openDesk(makeArchive(slugs.map(article), own).archive, settings), {});
	expect(frame(["one", "two"])).toEqual(frame(["one"]));
});
