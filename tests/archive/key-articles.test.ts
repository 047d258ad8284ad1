import { expect, test } from "vitest";
import { makeArchive, makeArticle, shown } from "../make-article.ts";

const articles = [
	makeArticle("1998/03/a.md", "topics: Salt\nid: first"),
	makeArticle("1998/03/b.md", "topics: Salt"),
	makeArticle("1998/03/c.md", "topics: Salt\ndraft: true"),
];

test("the articles to begin with are found by file, address or id, each once, in the order given", () => {
	const { archive, problems } = makeArchive(articles, {
		"topics/salt.md": "---\nname: Salt\nkeyArticles: [/1998/03/b/, first, 1998/03/a.md, ../../1998/03/b.md]\n---\n",
	});
	expect(problems).toEqual([]);
	const [found] = archive.keyArticlesOf.values();
	expect(found?.map(({ path }) => path)).toEqual(["1998/03/b.md", "1998/03/a.md"]);
});

test("one that does not exist is an error, one that is withheld a warning", () => {
	const text = "---\nname: Salt\nkeyArticles: [1998/03/x.md, 1998/03/c.md]\n---\n";
	const { archive, problems } = makeArchive(articles, { "topics/salt.md": text });
	expect(archive.keyArticlesOf.size).toBe(0);
	expect(shown(problems, text)).toMatchInlineSnapshot(`
		"articles/_archive/topics/salt.md:3:15: error: there is no such article
		    it says: 1998/03/x.md
		    give the article's file, its address or its id
		articles/_archive/topics/salt.md:3:29: warning: this article is not published
		    it says: 1998/03/c.md
		    it is left out until then"
	`);
});
