import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/problem.ts";
import { makeMovingGif, makePhoto, makePng } from "../make-picture.ts";
import { article, type Files, type SmallSite, smallSite } from "./small-site.ts";

const lead = { src: "photo.jpg", alt: "A field", caption: "The field", credit: "Ann Lee" };
const drawing = (inner = "") =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="9" height="9"/>${inner}</svg>`;

let site: SmallSite;

beforeAll(async () => {
	site = smallSite({
		"1999/01/field.md": article(
			{ title: "Field", date: "1999-01-02", image: lead },
			'![A wall](wall.png "The wall | Bo Reyes")\n\n![Turning](turn.gif)\n\n<img src="wall.png" width="300" alt="Again">',
		),
		"1999/01/plain.md": article({ title: "Plain", date: "1999-01-03" }, "![A plan](plan.svg)"),
		"1999/01/photo.jpg": await makePhoto(1800, 1200),
		"1999/01/wall.png": makePng(700, 350, [9, 99, 9], { tEXt: "Author\0Ann Secret" }),
		"1999/01/turn.gif": makeMovingGif("Ann Secret"),
		"1999/01/plan.svg": drawing(),
		"1999/01/unused.jpg": await makePhoto(40, 40),
		"_archive/masthead.png": makePng(90, 30, [1, 1, 1], { tEXt: "Author\0Ann Secret" }),
		"_archive/topics/fields.md": article({ name: "Fields" }, "![A wall](/1999/01/wall.png)"),
		"1999/01/topic.md": article({ title: "Topic", date: "1999-01-04", topics: ["Fields"] }, "x"),
	});
	await site.build();
});

afterAll(() => site.remove());

const page = (files: Files, path: string) => files.get(`${path}/index.html`)?.toString() ?? "";
const encodedIn = (html: string) => [...html.matchAll(/\/(@pictures\/\S+) \d+w/g)].map(([, path = ""]) => path);

test("the main picture comes at once, in every format and width, with its size, caption and credit", () => {
	const [figure = ""] = /<figure class="picture">.*?<\/figure>/s.exec(page(site.files(), "1999/01/field")) ?? [];
	expect(figure.replace(/@pictures\/[\w-]{22}/g, "@pictures/KEY")).toMatchInlineSnapshot(
		`"<figure class="picture"><picture><source type="image/avif" srcset="/@pictures/KEY-480.avif 480w, /@pictures/KEY-960.avif 960w, /@pictures/KEY-1600.avif 1600w" sizes="(min-width: 40rem) 38rem, 100vw"/><source type="image/webp" srcset="/@pictures/KEY-480.webp 480w, /@pictures/KEY-960.webp 960w, /@pictures/KEY-1600.webp 1600w" sizes="(min-width: 40rem) 38rem, 100vw"/><img src="/1999/01/photo.jpg" alt="A field" width="1800" height="1200" fetchpriority="high"/></picture><figcaption>The field <span class="credit">Picture: Ann Lee</span></figcaption></figure>"`,
	);
});

test("pictures of a body come when they are needed, with their size", () => {
	const html = page(site.files(), "1999/01/field");
	expect(html).toContain(
		'<img alt="A wall" src="/1999/01/wall.png" width="700" height="350" loading="lazy"></picture>',
	);
	expect(html).toContain('<img alt="Turning" src="/1999/01/turn.gif" width="1" height="1" loading="lazy">');
	expect(html).toContain('width="300" height="150" loading="lazy"></picture>');
	const svg = '<img src="/1999/01/plan.svg" alt="A plan" width="30" height="10" loading="lazy">';
	expect(page(site.files(), "1999/01/plain")).toContain(svg);
	expect(page(site.files(), "topics/fields")).toContain('<picture><source type="image/avif"');
});

test("the masthead has its size in every frame, so that nothing moves while it loads", () => {
	const img = '<img src="/assets/masthead.png" alt="The Small Paper" width="90" height="30"/>';
	for (const path of ["1999/01/field", "topics/fields"]) expect(page(site.files(), path)).toContain(img);
});

test("every encoded picture is there, and none that no page shows", async () => {
	const files = site.files();
	const shown = new Set([...files].flatMap(([path, bytes]) => (path.endsWith(".html") ? encodedIn(`${bytes}`) : [])));
	expect([...files.keys()].filter((path) => path.startsWith("@pictures/"))).toEqual([...shown].sort());
	for (const path of shown) {
		const { format, width, compression } = await sharp(files.get(path)).metadata();
		expect(path).toContain(`-${width}.${compression === "av1" ? "avif" : format}`);
	}
	expect(files.has("1999/01/unused.jpg")).toBe(false);
});

test("no file says where or by whom a picture was taken", async () => {
	const files = [...site.files()].filter(([path]) => /\.(jpg|png|gif|avif|webp)$/.test(path));
	expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(["1999/01/photo.jpg", "assets/masthead.png"]));
	for (const [path, bytes] of files) {
		expect(bytes.includes("Ann Secret"), path).toBe(false);
		expect((await sharp(bytes).metadata()).exif, path).toBeUndefined();
	}
});

test("the address of the picture for other sites stays the same", () => {
	expect(page(site.files(), "1999/01/field")).toContain(
		'<meta property="og:image" content="https://paper.example/1999/01/photo.jpg"',
	);
});

test("a further build encodes nothing, one without output takes all from the cache", async () => {
	const copy = site.copy();
	try {
		expect((await copy.build()).assets.written).toBe(0);
		const before = copy.files();
		const lost = await copy.build({ into: "other" });
		expect(lost.assets.written).toBeGreaterThan(10);
		expect(copy.files()).toEqual(before);
	} finally {
		copy.remove();
	}
});

test("another picture under the same name is on the pages that show it, and the old one is gone", async () => {
	const copy = site.copy();
	try {
		const old = encodedIn(page(copy.files(), "1999/01/field"));
		copy.put("1999/01/photo.jpg", await makePhoto(800, 600));
		expect((await copy.build()).pages.rendered).toBe(1);
		const files = copy.files();
		expect(page(files, "1999/01/field")).toContain('width="800" height="600" fetchpriority="high"');
		expect(old.filter((path) => files.has(path))).toEqual(
			old.filter((path) => page(files, "topics/fields").includes(path)),
		);
	} finally {
		copy.remove();
	}
});

describe("a picture that cannot be shown stops the build, with its place", () => {
	test.each([
		[
			"photo.jpg",
			Buffer.from("no picture"),
			"1999/01/field.md",
			4,
			"this picture is damaged, or not what its name says",
		],
		[
			"wall.png",
			makePng(50, 50, [1, 1, 1]).subarray(0, 80),
			"1999/01/field.md",
			7,
			"this picture is damaged, or not what its name says",
		],
		["plan.svg", drawing("\n<script/>"), "1999/01/plan.svg", 2, "this drawing holds more than a drawing"],
		[
			"../../_archive/masthead.png",
			"no picture",
			"_archive/masthead.png",
			1,
			"this picture is damaged, or not what its name says",
		],
		[
			"../../_archive/icon.svg",
			drawing('<g onload="a()"/>'),
			"_archive/icon.svg",
			1,
			"this drawing holds an instruction that could run in a reader's browser",
		],
	])("%s", async (name, bytes, file, line, message) => {
		const copy = site.copy();
		try {
			const before = copy.files();
			copy.put(`1999/01/${name}`, bytes);
			const error = await copy.build().catch((error: unknown) => error);
			expect(error).toBeInstanceOf(InputError);
			expect((error as InputError).problems).toContainEqual(expect.objectContaining({ file, line, message }));
			expect(copy.files()).toEqual(before);
		} finally {
			copy.remove();
		}
	});
});
