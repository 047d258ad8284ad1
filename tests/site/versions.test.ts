import { expect, test } from "vitest";
import { article, expectSameFiles, smallSite } from "./small-site.ts";

test("a version that comes, changes its language or goes renders the others again, as a full build does", async () => {
	const site = smallSite({
		"1998/03/a.md": article({ title: "A", date: "1998-03-19" }, "Text."),
		"1998/03/b.md": article({ title: "B", date: "1998-03-20" }, "Text."),
		"2001/03/far.md": article({ title: "Far", date: "2001-03-20" }, "Text."),
	});
	const version = (language: string) =>
		site.put("1999/04/v.md", article({ title: "V", date: "1999-04-01", language, translationOf: "1998/03/a.md" }, "…"));
	const page = (path: string) => site.files().get(path)?.toString("utf8") ?? "";
	const wishes = { search: false };
	const settle = async () => {
		await site.build(wishes);
		expectSameFiles(site.files(), await site.buildFresh(wishes));
	};
	try {
		await settle();
		version("fa");
		await settle();
		expect(page("1998/03/a/index.html")).toContain('hreflang="fa"');
		const said = (text: string) => [
			...text.matchAll(/<(?:xhtml:)?link rel="alternate" (hreflang="[^"]+" href="[^"]+")/g),
		];
		const inPage = said(page("1998/03/a/index.html")).map(([, pair]) => pair);
		expect(inPage).toHaveLength(3);
		for (const year of ["1998", "1999"])
			expect(said(page(`sitemaps/articles-${year}.xml`)).map(([, pair]) => pair)).toEqual(inPage);
		expect(page("sitemaps/articles-2001.xml")).not.toContain("xhtml");
		expect(page("1998/03/b/index.html")).not.toContain("hreflang");
		version("he");
		await settle();
		expect(page("1998/03/a/index.html")).not.toContain('hreflang="fa"');
		site.drop("1999/04/v.md");
		await settle();
		expect(page("1998/03/a/index.html")).not.toContain("hreflang");
	} finally {
		site.remove();
	}
});

test("a version that comes or goes is indexed with its own language, and the original's index stays", async () => {
	const site = smallSite({ "1998/03/a.md": article({ title: "A", date: "1998-03-19" }, "Text.") });
	const indexed = async () => {
		const { volumes } = await site.build();
		expectSameFiles(site.files(), await site.buildFresh());
		return volumes;
	};
	try {
		await site.build();
		site.put("1999/04/v.md", article({ title: "V", language: "fa", translationOf: "1998/03/a.md", date: "1999" }, "…"));
		expect(await indexed()).toEqual({ indexed: 1, reused: 1 });
		site.drop("1999/04/v.md");
		expect(await indexed()).toEqual({ indexed: 0, reused: 1 });
	} finally {
		site.remove();
	}
});
