import { afterEach, describe, expect, test } from "vitest";
import { validate } from "../../src/cli/validate.ts";
import type { InputError } from "../../src/problem.ts";
import { resolveSettings } from "../../src/settings.ts";
import { makePhoto, makePng } from "../make-picture.ts";
import { htmlRules } from "./html-rules.ts";
import { article, expectSameFiles, present, type SmallSite, smallSite } from "./small-site.ts";

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

describe("where copies are kept", () => {
	const keep = { settings: { remotePictures: "keep" } } as const;
	const list = "_archive/kept/addresses.txt";
	const dataFiles = 5;
	const line = (name: string) => `https://pictures.example/${name} pictures.example/${name}\n`;

	test("pages show them like pictures of the archive's own; what has no copy is linked to", async () => {
		site = smallSite({
			...stories,
			[list]: line("lead.jpg"),
			"_archive/kept/pictures.example/lead.jpg": await makePhoto(1800, 1200),
		});
		await site.build(keep);
		expect(
			figuresOf("1999/01/field")
				?.join("\n")
				.replace(/@pictures\/[\w-]{22}/g, "@pictures/KEY"),
		).toMatchInlineSnapshot(`
			"<figure class="picture"><picture><source type="image/avif" srcset="/@pictures/KEY-480.avif 480w, /@pictures/KEY-960.avif 960w, /@pictures/KEY-1600.avif 1600w" sizes="(min-width: 40rem) 38rem, 100vw"/><source type="image/webp" srcset="/@pictures/KEY-480.webp 480w, /@pictures/KEY-960.webp 960w, /@pictures/KEY-1600.webp 1600w" sizes="(min-width: 40rem) 38rem, 100vw"/><img src="/_archive/kept/pictures.example/lead.jpg" alt="A field" width="1800" height="1200" fetchpriority="high"/></picture><figcaption>The field <span class="credit">Picture: Ann Lee</span></figcaption></figure>
			<figure><a href="https://pictures.example/wall.png" class="remote-picture">A wall</a><figcaption>The wall <span class="credit">Bo Reyes</span></figcaption></figure>"
		`);
		expect(figuresOf("topics/fields")?.join()).toContain('src="/_archive/kept/pictures.example/lead.jpg"');
		expect(policiesIn(page("1999/01/plain"))).toEqual(["img-src 'self' data:"]);
		const copy = site.files().get("_archive/kept/pictures.example/lead.jpg");
		expect(copy?.includes("Ann Secret")).toBe(false);
		expect(site.files().has(list)).toBe(false);
	});

	test("a copy that is added, or another, is on the pages that name it; they and the data of their year are made anew", async () => {
		site = smallSite(stories);
		await site.build(keep);
		site.put("_archive/kept/pictures.example/wall.png", makePng(700, 350, [9, 99, 9]));
		expect((await site.build(keep)).pages.rendered).toBe(0);
		site.put(list, line("wall.png"));
		expect((await site.build(keep)).pages.rendered).toBe(1 + dataFiles);
		expectSameFiles(site.files(), await site.buildFresh(keep));
		site.put("_archive/kept/other.png", makePng(700, 350, [9, 99, 9]));
		site.put(list, "https://pictures.example/wall.png other.png\n");
		expect((await site.build(keep)).pages.rendered).toBe(1 + dataFiles);
		expect(page("1999/01/field")).toContain('src="/_archive/kept/other.png"');
		expectSameFiles(site.files(), await site.buildFresh(keep));
	});

	test("what has no copy is told at each place, until it is kept or given up", async () => {
		site = smallSite(stories);
		const places = async () => {
			const settings = resolveSettings({ title: "Paper", remotePictures: "keep" }, { articles: site.articles }, {});
			const { problems } = await validate(settings, present);
			return problems.map(({ file, line, column, severity }) => `${file}:${line}:${column} ${severity}`);
		};
		const [field, topic] = ["1999/01/field.md", "_archive/topics/fields.md"];
		expect(await places()).toEqual([
			`${field}:4:15 warning`,
			`${field}:7:1 warning`,
			`${field}:9:1 warning`,
			`${topic}:3:15 warning`,
		]);
		site.put(list, "https://pictures.example/lead.jpg -\nhttp://old.example/a.gif -\n");
		expect(await places()).toEqual([`${field}:7:1 warning`]);
		await site.build(keep);
		expect(figuresOf("1999/01/field")?.join()).toContain('<a href="https://pictures.example/lead.jpg"');
	});

	test("one that only withheld articles name is not published", async () => {
		site = smallSite({
			"1999/01/plain.md": article({ title: "Plain", date: "1999-01-03" }, "Text."),
			"1999/01/draft.md": article({ title: "Draft", date: "1999-01-03", image: lead, draft: true }, "Text."),
			[list]: line("lead.jpg"),
			"_archive/kept/pictures.example/lead.jpg": await makePhoto(40, 40),
		});
		await site.build(keep);
		expect([...site.files()].filter(([path, bytes]) => `${path} ${bytes}`.includes("pictures.example"))).toEqual([]);
		expect([...site.files().keys()].filter((path) => path.includes("@pictures"))).toEqual([]);
	});

	test("a list that is wrong, and a copy that has gone or is damaged, stop the build", async () => {
		site = smallSite({
			...stories,
			[list]: `${line("lead.jpg")}${line("wall.png")}nonsense\n`,
			"_archive/kept/pictures.example/lead.jpg": "no picture",
		});
		const error = await site.build(keep).catch((error: unknown) => error);
		expect((error as InputError).problems.filter(({ severity }) => severity === "error")).toMatchObject([
			{ file: "1999/01/field.md", line: 4, message: "this picture is damaged, or not what its name says" },
			{ file: list, line: 2, message: "the file of this kept picture is not there" },
			{ file: list, line: 3, message: "this line is not an address and a file" },
			{ file: "_archive/topics/fields.md", line: 3 },
		]);
	});
});
