import { afterEach, expect, test } from "vitest";
import { htmlRules } from "./html-rules.ts";
import { article, expectSameFiles, type SmallSite, smallSite } from "./small-site.ts";

const lead = { src: "https://pictures.example/lead.jpg", alt: "A field", caption: "The field", credit: "Ann Lee" };
const stories = {
	"1999/01/field.md": article(
		{ title: "Field", date: "1999-01-02", image: lead },
		'![A wall](https://pictures.example/wall.png "The wall | Bo Reyes")\n\nText <img src="http://old.example/a.gif" alt="Old">.',
	),
	"1999/01/plain.md": article({ title: "Plain", date: "1999-01-03", topics: ["Fields"] }, "Text."),
	"_archive/topics/fields.md": article({ name: "Fields", image: lead }, "Fields."),
};

let site: SmallSite;

afterEach(() => site.remove());

const page = (path: string) => site.files().get(`${path}/index.html`)?.toString() ?? "";
const figuresOf = (path: string) => page(path).match(/<figure.*?<\/figure>/gs);
const policiesIn = (text: string | undefined) => text?.match(/img-src [^;]*/g);

test("pictures of other sites are linked to, and no page may load one", async () => {
	site = smallSite(stories);
	await site.build();
	const html = [...site.files()].filter(([path]) => path.endsWith(".html")).map(([, bytes]) => bytes.toString());
	expect(html.join()).not.toMatch(/<img[^>]* src="(?:https?:)?\/\//);
	expect(figuresOf("1999/01/field")).toMatchInlineSnapshot(`
		[
		  "<figure class="picture"><a href="https://pictures.example/lead.jpg" class="remote-picture">Picture on another site: A field</a><figcaption>The field <span class="credit">Picture: Ann Lee</span></figcaption></figure>",
		  "<figure><a href="https://pictures.example/wall.png" class="remote-picture">A wall</a><figcaption>The wall <span class="credit">Bo Reyes</span></figcaption></figure>",
		]
	`);
	expect(policiesIn(page("1999/01/field"))).toEqual(["img-src 'self' data:"]);
	expect(policiesIn(site.files().get("_headers")?.toString())).toEqual(["img-src 'self' data:"]);
});

test("where they are allowed, pages show them, and the policy in pages and headers lets them", async () => {
	site = smallSite(stories);
	await site.build();
	await site.build({ settings: { remotePictures: "allow" } });
	expect(figuresOf("1999/01/field")).toMatchInlineSnapshot(`
		[
		  "<figure class="picture"><picture><img src="https://pictures.example/lead.jpg" alt="A field" loading="lazy" referrerpolicy="no-referrer"/></picture><figcaption>The field <span class="credit">Picture: Ann Lee</span></figcaption></figure>",
		  "<figure><img alt="A wall" src="https://pictures.example/wall.png" loading="lazy" referrerpolicy="no-referrer" /><figcaption>The wall <span class="credit">Bo Reyes</span></figcaption></figure>",
		]
	`);
	expect(figuresOf("topics/fields")).toHaveLength(1);
	expect(page("1999/01/field")).toContain('<a href="http://old.example/a.gif" class="remote-picture">Old</a>');
	expect(policiesIn(page("1999/01/plain"))).toEqual(["img-src 'self' data: https:"]);
	expect(policiesIn(site.files().get("_headers")?.toString())).toEqual(["img-src 'self' data: https:"]);
	for (const path of ["1999/01/field", "topics/fields"])
		expect((await htmlRules.validateString(page(path))).results.flatMap(({ messages }) => messages)).toEqual([]);
	expectSameFiles(site.files(), await site.buildFresh({ settings: { remotePictures: "allow" } }));
});
