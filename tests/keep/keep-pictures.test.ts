import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepPictures } from "../../src/keep/keep-pictures.ts";
import { InputError } from "../../src/problem.ts";
import { formatProblems } from "../../src/report/format-problems.ts";
import { silent } from "../../src/report/progress.ts";
import { resolveSettings } from "../../src/settings.ts";
import { makePhoto, makePng } from "../make-picture.ts";
import { article, readFiles, type SmallSite, smallSite } from "../site/small-site.ts";
import { type Answer, type PictureServer, servePictures } from "./picture-server.ts";

const list = "_archive/kept/addresses.txt";
const wall = makePng(700, 350, [9, 99, 9]);

let server: PictureServer;
let site: SmallSite;
let answers: Record<string, Answer>;

beforeEach(async () => {
	answers = {
		"/lead.jpg": { body: await makePhoto(60, 40), headers: { "content-type": "text/plain" } },
		"/img.php?id=7": { body: wall },
		"/plan": { body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"/>' },
	};
	server = await servePictures(answers);
	const { origin } = server;
	site = smallSite({
		"1999/01/field.md": article(
			{ title: "Field", date: "1999-01-02", image: { src: `${origin}/lead.jpg`, alt: "A field" } },
			`![A wall](${origin.replace("https", "http")}/img.php?id=7)\n\n<img src="${origin}/lead.jpg#left" alt="Again">`,
		),
		"1999/01/draft.md": article({ title: "Draft", date: "1999-01-03", draft: true }, `![A plan](${origin}/plan)`),
		"_archive/pages/about.md": article({ title: "About" }, `![A wall](${origin}/img.php?id=7)`),
	});
});

afterEach(async () => {
	await server.close();
	site.remove();
});

const keep = () => {
	const { articles, output, cache } = site;
	const settings = resolveSettings({ title: "Paper", url: "https://paper.example" }, { articles, output, cache }, {});
	return keepPictures(settings, server.rules, silent);
};
const listed = () => readFileSync(join(site.articles, list), "utf8").replaceAll(server.origin, "ORIGIN");
const listedFiles = () =>
	listed()
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => line.split(" ")[1] ?? "");

test("every picture that an article, a page or a draft names is fetched once, and kept as it was sent", async () => {
	expect(await keep()).toEqual({ kept: 3, fetched: 3, failed: [] });
	expect(listed().replace(/-[0-9a-z]{12}\./g, "-MARK.")).toMatchInlineSnapshot(`
		"# Pictures of other sites: the address of each, and the file that is kept of it, or - when it is gone.
		ORIGIN/img.php?id=7 127.0.0.1/img-MARK.png
		ORIGIN/lead.jpg 127.0.0.1/lead-MARK.jpg
		ORIGIN/plan 127.0.0.1/plan-MARK.svg
		"
	`);
	const bytes = listedFiles().map((file) => readFileSync(join(site.articles, "_archive/kept", file)));
	expect(bytes.map((kept) => `${kept}`)).toEqual(
		["/img.php?id=7", "/lead.jpg", "/plan"].map((path) => `${Buffer.from(answers[path]?.body ?? "")}`),
	);
	expect(server.asked.sort()).toEqual(["/img.php?id=7", "/lead.jpg", "/plan"]);
	const before = readFiles(site.articles);
	expect(await keep()).toEqual({ kept: 3, fetched: 0, failed: [] });
	expect(server.asked).toHaveLength(3);
	expect(readFiles(site.articles)).toEqual(before);
});

test("a build shows what is kept, asks nobody, and makes the same bytes again; what only a draft names stays out", async () => {
	await keep();
	await server.close();
	const settings = { remotePictures: "keep" } as const;
	await site.build({ settings });
	const files = site.files();
	const [wallFile = "", leadFile = ""] = listedFiles();
	const html = `${files.get("1999/01/field/index.html")}`;
	expect(html).not.toContain("remote-picture");
	expect(html).toContain(`src="/_archive/kept/${wallFile}" width="700" height="350" loading="lazy"></picture>`);
	expect(html).toContain(`src="/_archive/kept/${leadFile}" alt="A field" width="60" height="40" fetchpriority="high"`);
	expect(`${files.get("about/index.html")}`).toContain(`src="/_archive/kept/${wallFile}"`);
	expect([...files.keys()].filter((path) => path.startsWith("_archive/")).sort()).toEqual(
		[wallFile, leadFile].map((file) => `_archive/kept/${file}`).sort(),
	);
	expect(await site.buildFresh({ settings })).toEqual(files);
});

test("a file that was lost is fetched again; lines and notes of the archivist's own stay", async () => {
	await keep();
	const before = readFiles(site.articles);
	const [wallFile = ""] = listedFiles();
	site.drop(`_archive/kept/${wallFile}`);
	expect(await keep()).toMatchObject({ fetched: 1, failed: [] });
	expect(readFiles(site.articles)).toEqual(before);
	site.put("1999/01/own.png", wall);
	site.put(list, `# Mine\n${server.origin}/img.php?id=7 ../../1999/01/own.png\n`);
	expect(await keep()).toMatchObject({ kept: 3, fetched: 2 });
	expect(listedFiles()[0]).toBe("../../1999/01/own.png");
	expect(listed().split("\n").slice(0, 3)).toEqual([
		expect.stringContaining("# Pictures of other sites"),
		"# Mine",
		"ORIGIN/img.php?id=7 ../../1999/01/own.png",
	]);
});

test("what cannot be had is told with its place, and leaves nothing behind; the others are kept", async () => {
	answers["/lead.jpg"] = { body: (await makePhoto(600, 400)).subarray(0, 900) };
	answers["/plan"] = { body: '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' };
	site.put("1999/01/gone.md", article({ title: "Gone", date: "1999-01-04" }, `\n![Gone](${server.origin}/gone.jpg)`));
	answers["/page"] = { body: "<!doctype html><title>Sign in</title>", headers: { "content-type": "image/jpeg" } };
	site.put("1999/01/page.md", article({ title: "Page", date: "1999-01-04" }, `![Page](${server.origin}/page)`));
	const { failed, ...counts } = await keep();
	expect(counts).toEqual({ kept: 1, fetched: 1 });
	expect(formatProblems(failed, "text", "articles").replaceAll(server.origin, "ORIGIN")).toMatchInlineSnapshot(`
		"articles/1999/01/draft.md:7:1: error: this drawing holds more than a drawing
		    it says: ORIGIN/plan
		    try again later; if it is gone, add a line to _archive/kept/addresses.txt: its address and -
		articles/1999/01/field.md:4:15: error: this picture is damaged, or not what its name says
		    it says: ORIGIN/lead.jpg
		    try again later; if it is gone, add a line to _archive/kept/addresses.txt: its address and -
		articles/1999/01/gone.md:7:1: error: this picture is not given out: the server answers 404
		    it says: ORIGIN/gone.jpg
		    try again later; if it is gone, add a line to _archive/kept/addresses.txt: its address and -
		articles/1999/01/page.md:6:1: error: what the server sends is no picture in JPEG, PNG, WebP, AVIF, GIF or SVG
		    it says: ORIGIN/page
		    try again later; if it is gone, add a line to _archive/kept/addresses.txt: its address and -"
	`);
	expect([...readFiles(join(site.articles, "_archive/kept")).keys()]).toEqual(
		[listedFiles()[0], "addresses.txt"].sort(),
	);
});

test("a picture that the archivist has given up is not asked for, and its line stays", async () => {
	site.put(list, `${server.origin}/lead.jpg -\n`);
	expect(await keep()).toEqual({ kept: 2, fetched: 2, failed: [] });
	expect(server.asked).not.toContain("/lead.jpg");
	expect(listed()).toContain("ORIGIN/lead.jpg -\n");
});

test.each([
	["1999/01/broken.md", "no front matter"],
	[list, "nonsense\n"],
])("with %s wrong nothing is fetched", async (path, text) => {
	site.put(path, text);
	const before = readFiles(site.articles);
	await expect(keep()).rejects.toThrow(InputError);
	expect(server.asked).toEqual([]);
	expect(readFiles(site.articles)).toEqual(before);
	expect(existsSync(join(site.cache, "keeping"))).toBe(false);
});
