import { expect, test } from "vitest";
import { showDrafts } from "../../src/archive/show-drafts.ts";
import { makeArticle } from "../make-article.ts";

test("a draft is published with a mark, and its page is another than that of the same file published", () => {
	const draft = makeArticle("1998/03/a.md", "title: A\ndraft: true");
	const [shown] = showDrafts([draft]);
	expect(shown).toMatchObject({ title: "✎ A", draft: false, address: draft.address });
	expect(shown?.digest).not.toBe(draft.digest);
});

test("what is no draft stays as it is", () => {
	const article = makeArticle("1998/03/a.md");
	expect(showDrafts([article])[0]).toBe(article);
});
