import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import Search from "../../layouts/search.tsx";
import type { Facet, SearchEntry } from "../../src/archive/search-entry.ts";
import type { SearchProps } from "../../src/pages/props/search.ts";
import type { Site } from "../../src/pages/props/sheet.ts";
import { indexSite } from "../search/index-site.ts";
import { launch } from "./chromium.ts";
import { complaintsOf } from "./complaints.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const prefix = "/the%20paper/";
const contentSecurityPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

const facet = (name: string): Facet => ({ key: name.toLowerCase().replaceAll(" ", "-"), name });
const subjects = ["Arms control", "Harbour", "Weather"];
const reporters = ["Ana Lund", "Bo Reyes"];
const bodies = new Map<string, string>();

function story(place: number, more: Partial<SearchEntry> & { text?: string } = {}): SearchEntry {
	const date = `${1990 + (place % 10)}-0${1 + (place % 9)}-1${place % 10}`;
	const { text = "The ministers met and spoke about the treaties of the year.", ...rest } = more;
	bodies.set(`body-${place}`, `<p>${text} ${"Much else was said. ".repeat(20)}</p>`);
	const reporter = reporters[place % 2] ?? "";
	return {
		url: `/made/story-${place}/`,
		title: `Story number ${place}`,
		byline: `By ${reporter}`,
		body: `body-${place}`,
		language: "en",
		date,
		instant: Date.parse(date) / 1000 + place,
		facets: { topics: [facet(subjects[place % 3] ?? "")], authors: [facet(reporter)] },
		...rest,
	};
}

function undated(entry: SearchEntry): SearchEntry {
	const { date: _date, instant: _instant, ...rest } = entry;
	return rest;
}

const entries: SearchEntry[] = [
	...Array.from({ length: 50 }, (_, place) => story(place)),
	story(50, {
		url: "/made/the-flood/",
		title: "Flood <b>warning</b>",
		text: "A <em>quincunx</em> of barges & the floods of spring.",
		date: "1998-03-19",
		instant: 890_265_600,
	}),
	story(51, {
		url: "/made/month/",
		title: "A month in spring",
		text: "Quincunx again.",
		date: "1998-03",
		instant: 888_710_400,
	}),
	story(52, {
		url: "/made/zürich/",
		title: "Fahrt nach Zürich",
		text: "Der Quincunx der Häuser.",
		language: "de",
		date: "2001-05-06",
		instant: 989_107_200,
	}),
	story(53, { url: "/made/no-x/", title: "The letter", text: "It begins with x and then a comma." }),
	undated(story(54, { url: "/made/undated/", title: "Nobody knows when", text: "Quincunx, undated." })),
	story(55, {
		url: "/made/中文/",
		title: "美國總統",
		text: "美國總統簽署條約",
		language: "zh-Hant",
		date: "2002-01-01",
		instant: 1_009_843_200,
	}),
];

const site: Site = {
	title: "The Paper",
	language: "en",
	direction: "ltr",
	base: prefix,
	navigation: [{ href: prefix, text: "Front page" }],
	footer: [],
	contentSecurityPolicy,
};

const props: SearchProps = {
	head: { title: "Search", language: "en", direction: "ltr", noindex: true, feeds: [], openGraph: [] },
	heading: "Search",
	action: `${prefix}search/`,
	volumes: `${prefix}search/volumes.json`,
	help: { href: `${prefix}search/help/`, text: "How to search" },
	indexes: [{ href: `${prefix}topics/`, text: "Topics" }],
};

async function buildSite(folder: string): Promise<void> {
	const put = async (path: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	};
	await indexSite(entries, (ref) => bodies.get(ref), folder, 16);
	const html = renderToString(h(Search, { page: props, site, html: () => "" }));
	await put("search/index.html", `<!doctype html>${html}`);
	await put("assets/style.css", "");
	await put("assets/icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
	const theme = join(import.meta.dirname, "../../layouts/theme");
	await build({
		entryPoints: { search: join(theme, "search/main.ts"), "search-worker": join(theme, "search/worker.ts") },
		outdir: join(folder, "assets"),
		bundle: true,
		format: "esm",
		target: "es2022",
		logLevel: "error",
	});
}

let folder: string;
let server: FolderServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "backfile-search-"));
	await buildSite(folder);
	server = await serveFolder(folder, decodeURIComponent(prefix), { "content-security-policy": contentSecurityPolicy });
	browser = await launch();
}, 60_000);

afterAll(async () => {
	await browser?.close();
	await server?.close();
	await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
	page = await browser.newPage();
	server.requests.length = 0;
	server.broken.clear();
	complaints = complaintsOf(page);
});

afterEach(() => page.close());

const home = () => `${server.origin}${prefix}search/`;

async function settled(): Promise<void> {
	await page.waitForSelector('#results[data-complete="true"]', { state: "attached", timeout: 10_000 });
}

async function open(query: string): Promise<void> {
	await page.goto(home() + query);
	await settled();
}

const titles = () => page.locator("#results > li h2").allTextContents();
const total = async () => Number(await page.locator("#search-status").getAttribute("data-total"));
const query = () => new URL(page.url()).search;

// Every page starts cold, on machines that may be busy.
describe("search page", { timeout: 30_000 }, () => {
	test("finds what is typed, newest first and undated last, over all languages, under the policy", async () => {
		await page.goto(home());
		await page.fill("#search-words", "quincunx");
		await page.press("#search-words", "Enter");
		await settled();
		expect(await titles()).toEqual([
			"Fahrt nach Zürich",
			"Flood <b>warning</b>",
			"A month in spring",
			"Nobody knows when",
		]);
		expect(await total()).toBe(4);
		expect(await page.textContent("#search-status")).toBe("4 articles found.");
		expect(query()).toBe("?q=quincunx");
		const first = page.locator("#results > li").nth(1);
		expect(await first.locator(".meta").textContent()).toBe("19 March 1998 · By Ana Lund");
		expect(await first.locator("mark").allTextContents()).toEqual(["quincunx"]);
		expect(await first.locator(".excerpt").textContent()).toContain("quincunx of barges & the floods of spring.");
		expect(await page.locator("#results > li .meta").allTextContents()).toEqual([
			expect.stringContaining("6 May 2001"),
			expect.stringContaining("19 March 1998"),
			expect.stringMatching(/^March 1998/),
			expect.stringContaining("Undated"),
		]);
		expect(complaints).toEqual([]);
	});

	test("leads to the articles, under the path prefix", async () => {
		await open("?q=quincunx");
		const links = await page
			.locator("#results > li a")
			.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.replace(/#.*/, "")));
		expect(links).toContain(`${prefix}made/${encodeURIComponent("zürich")}/`);
	});

	test("orders by date in both directions, undated last", async () => {
		await open("?q=quincunx&sort=oldest");
		expect(await titles()).toEqual([
			"A month in spring",
			"Flood <b>warning</b>",
			"Fahrt nach Zürich",
			"Nobody knows when",
		]);
		await page.selectOption("#search-sort", "newest");
		await settled();
		expect((await titles())[0]).toBe("Fahrt nach Zürich");
		expect(query()).toBe("?q=quincunx");
	});

	test("orders by relevance over all volumes", async () => {
		await open("?q=quincunx+flood&sort=relevance");
		expect(await titles()).toEqual(["Flood <b>warning</b>"]);
		await open("?q=number&sort=relevance");
		expect(await total()).toBe(50);
	});

	test("knows forms of a word and accents, and takes no word for another", async () => {
		await open("?q=flood");
		expect(await total()).toBe(1);
		await open("?q=treaty");
		expect(await total()).toBe(50);
		await open("?q=ZURICH");
		expect(await titles()).toEqual(["Fahrt nach Zürich"]);
		for (const word of ["xylophone", "quin", "???"]) {
			await open(`?q=${encodeURIComponent(word)}`);
			expect(await total(), word).toBe(0);
		}
		expect(await page.textContent("#search-status")).toBe("No articles found.");
	});

	test("finds phrases, bylines and words in a script without spaces", async () => {
		await open('?q="the+floods+of+spring"');
		expect(await total()).toBe(1);
		await open('?q="spring+floods"');
		expect(await total()).toBe(0);
		await open("?q=Reyes");
		expect(await total()).toBe(entries.filter(({ byline }) => byline === "By Bo Reyes").length);
		await open(`?q=${encodeURIComponent("總統")}`);
		expect(await titles()).toEqual(["美國總統"]);
	});

	test("narrows by topic and author: or within a kind, and between kinds", async () => {
		await open("?q=&topic=harbour&topic=weather&author=ana-lund");
		const wanted = entries.filter(
			({ facets }) => facets.topics?.[0]?.key !== "arms-control" && facets.authors?.[0]?.key === "ana-lund",
		);
		expect(await total()).toBe(wanted.length);
		await page.click('details[data-facet="topics"] summary');
		await page.uncheck('details[data-facet="topics"] input[value="weather"]');
		await settled();
		expect(query()).toBe("?q=&topic=harbour&author=ana-lund");
		expect(await total()).toBe(wanted.filter(({ facets }) => facets.topics?.[0]?.key === "harbour").length);
	});

	test("fetches the names of a kind only when it is opened", async () => {
		await page.goto(home());
		await page.waitForFunction(() => document.getElementById("search-coverage")?.textContent);
		expect(await page.textContent("#search-coverage")).toMatch(/^You are searching 56 articles, 1990–2002; /);
		const names = () =>
			server.requests.map(({ path }) => path).filter((path) => /\/facets\/|\/(?:topics|authors)\.[^/]+$/.test(path));
		await page.fill("#search-words", "treaties");
		await page.press("#search-words", "Enter");
		await settled();
		expect(await total()).toBe(50);
		expect(names()).toEqual([]);
		expect(await page.locator("details[data-facet]:visible summary").allTextContents()).toEqual(
			["Topics", "Authors", "Years", "Languages"].map((name) => `${name} `),
		);
		await page.click('details[data-facet="topics"] summary');
		await page.check('details[data-facet="topics"] input[value="harbour"]');
		await settled();
		expect(query()).toBe("?q=treaties&topic=harbour");
		expect(names()).toContain(`${decodeURIComponent(prefix)}search/facets/topics.json`);
		expect(names().filter((path) => path.includes("authors"))).toEqual([]);
	});

	test("takes days, months and years as a range, and opens only volumes that it touches", async () => {
		await open("?q=quincunx&from=1998-03&to=1998-03");
		expect(await titles()).toEqual(["Flood <b>warning</b>", "A month in spring"]);
		await open("?q=quincunx&from=1998-03-20&to=1998");
		expect(await titles()).toEqual(["A month in spring"]);
		server.requests.length = 0;
		await open("?q=&from=2001&to=2001-12-31");
		expect(await titles()).toEqual(["Fahrt nach Zürich"]);
		expect(
			new Set(server.requests.filter(({ path }) => path.endsWith(".json") && path.includes("/volumes/"))).size,
		).toBe(1);
	});

	test("says so when a range is reversed or a day does not exist", async () => {
		await page.goto(`${home()}?q=quincunx&from=1999&to=1998-05`);
		await page.waitForSelector("#search-status.error");
		expect(await page.textContent("#search-status")).toMatch(/first date is after the last/);
		expect(await page.locator("#search-status").getAttribute("data-total")).toBeNull();
		expect(await page.locator("#results > li").count()).toBe(0);
		await page.fill("input[name=to]", "2024-02-31");
		await page.press("input[name=to]", "Enter");
		await page.waitForFunction(() =>
			document.getElementById("search-status")?.textContent?.includes("not one that exists"),
		);
		await page.fill("input[name=to]", "");
		await page.press("input[name=to]", "Enter");
		await settled();
		expect(await total()).toBe(1);
	});

	test("lists everything in pages, and keeps the page in the address", async () => {
		await open("?q=");
		expect(await total()).toBe(entries.length);
		expect(await page.locator("#results > li").count()).toBe(20);
		await page.click("#search-more");
		await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 40);
		expect(query()).toBe("?q=&page=2");
		await page.reload();
		await settled();
		expect(await page.locator("#results > li").count()).toBe(40);
		await page.click("#search-more");
		await settled();
		expect(await page.locator("#results > li").count()).toBe(entries.length);
		expect((await titles()).at(-1)).toBe("Nobody knows when");
		expect(await page.locator("#search-more").isHidden()).toBe(true);
		const urls = await page
			.locator("#results > li a")
			.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
		expect(new Set(urls).size).toBe(entries.length);
	});

	test("restores everything on reload, back and forward", async () => {
		await open("?q=quincunx&author=ana-lund&from=1998&sort=oldest");
		const before = await titles();
		expect(before).toEqual(["Flood <b>warning</b>", "Fahrt nach Zürich"]);
		await page.reload();
		await settled();
		expect(await titles()).toEqual(before);
		expect(await page.inputValue("#search-words")).toBe("quincunx");
		expect(await page.inputValue("input[name=from]")).toBe("1998");
		expect(await page.inputValue("#search-sort")).toBe("oldest");
		expect(await page.locator("#search-chosen li").first().textContent()).toBe("Author Ana Lund×");
		await page.waitForSelector('details[data-facet="authors"] input[value="ana-lund"]:checked', { state: "attached" });
		await page.fill("#search-words", "month");
		await page.press("#search-words", "Enter");
		await settled();
		expect(await total()).toBe(0);
		await page.goBack();
		await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 2);
		expect(await titles()).toEqual(before);
		expect(await page.inputValue("#search-words")).toBe("quincunx");
		await page.goForward();
		await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 0);
		expect(await page.inputValue("#search-words")).toBe("month");
	});

	test("fetches each WebAssembly once and nothing from a volume twice", async () => {
		await open("?q=treaties");
		await open("?q=treaties&sort=oldest");
		server.requests.length = 0;
		await open("?q=treaties");
		await page.fill("#search-words", "quincunx");
		await page.press("#search-words", "Enter");
		await settled();
		const fetched = server.requests
			.filter(({ path }) => /wasm|table|pf_|bin|words/.test(path))
			.map(({ path, range }) => `${path} ${range}`);
		expect(fetched.length).toBe(new Set(fetched).size);

		server.requests.length = 0;
		await open("?q=treaties");
		const wasm = server.requests.map(({ path }) => path).filter((path) => path.includes("wasm"));
		expect(wasm.map((path) => path.split("/").at(-1)).sort()).toEqual(["wasm.de.pagefind", "wasm.en.pagefind"]);
		expect(server.requests.filter(({ path, status }) => status !== 200 && path.includes("/search/"))).toEqual([]);
	});

	test("fetches what makes stems as soon as the field is gone to, and the list of volumes once", async () => {
		await page.goto(home());
		await page.waitForFunction(() => document.getElementById("search-coverage")?.textContent);
		const fetched = () =>
			server.requests.map(({ path }) => path.split("/").at(-1)).filter((name) => /wasm|volumes/.test(name ?? ""));
		expect(fetched()).toEqual(["volumes.json"]);
		await page.focus("#search-words");
		await expect.poll(() => fetched().sort()).toEqual(["volumes.json", "wasm.de.pagefind", "wasm.en.pagefind"]);
		await page.keyboard.type("treaties\n");
		await settled();
		expect(fetched()).toHaveLength(3);
	});

	test("tells when a volume cannot be read, and shows the rest", async () => {
		const volumes = decodeURIComponent(`${prefix}search/volumes/`);
		await open("?q=quincunx");
		const chunk = server.requests.find(({ path }) => path.startsWith(`${volumes}de-`) && path.endsWith(".bin"));
		server.broken.add(chunk?.path ?? "");
		await open("?q=quincunx&sort=oldest");
		expect(await total()).toBe(3);
		expect(await page.textContent("#search-status")).toContain("1 volume of the archive could not be searched");
		server.broken.clear();
		await page.fill("#search-words", "Quincunx ");
		await page.selectOption("#search-sort", "newest");
		await settled();
		expect(await total()).toBe(4);
	});

	test("answers only the newest of several questions", async () => {
		await page.goto(home());
		for (const word of ["treaties", "number", "quincunx"]) {
			await page.fill("#search-words", word);
			await page.press("#search-words", "Enter");
		}
		await settled();
		await page.waitForTimeout(300);
		expect(await total()).toBe(4);
		expect(await page.locator("#results > li").count()).toBe(4);
	});

	test("leads to the indexes without JavaScript", async () => {
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const other = await plain.newPage();
		await other.goto(home());
		expect(await other.locator("noscript a").getAttribute("href")).toBe(`${prefix}topics/`);
		await plain.close();
	});
});
