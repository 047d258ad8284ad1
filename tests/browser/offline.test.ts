import { appendFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makePng } from "../make-picture.ts";
import { article, expectSameFiles, type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const base = "/repo/";

const files = () => ({
	"1998/03/fire.md": article(
		{
			title: "Fire in the harbour",
			date: "1998-03-19",
			aliases: "/old/fire/",
			image: { src: "fire.png", alt: "A fire" },
		},
		"The first report.",
	),
	"1998/03/fire.png": makePng(600, 400, [160, 60, 20]),
	"1998/03/flood.md": article({ title: "Flood", date: "1998-03-20" }, "Water stood high."),
	"1999/01/bandar.md": article({ title: "بندر", date: "1999-01-01", language: "fa" }, "کشتی رسید."),
});

let browser: Browser;
let printed: SmallSite;
let site: SmallSite;
let served: Served;
let context: BrowserContext;
let page: Page;
let violations: string[];

const build = (offline: boolean) => site.build({ settings: { url: `https://paper.example${base}`, offline } });

beforeAll(async () => {
	browser = await launch();
	printed = smallSite(files());
	site = printed;
	await build(true);
});

afterAll(async () => {
	await browser?.close();
	printed.remove();
});

beforeEach(async () => {
	site = printed.copy();
	served = await serve(site.output, base);
	context = await browser.newContext();
	page = await context.newPage();
	violations = [];
	page.on("console", (message) => {
		if (/Content Security Policy/.test(message.text())) violations.push(message.text());
	});
});

afterEach(async () => {
	await context.close();
	await served.close();
	site.remove();
	expect(violations).toEqual([]);
});

const at = (path: string) => `${served.origin}${base}${path}`;
const text = (selector = "main") => page.textContent(selector);

/** What the browser keeps, without the site's address, the oldest first. */
const kept = () =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.includes("read"));
		const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return lists.flat().map(({ url }) => new URL(url).pathname);
	});

/** Opens a page, and waits until the worker is there and has kept it. */
async function read(path: string): Promise<void> {
	await page.goto(at(path));
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(kept).toContain(`${base}${path}`);
}

async function withoutNetwork(): Promise<void> {
	await served.close();
}

async function withNetwork(moved: { [from: string]: string } = {}): Promise<void> {
	served = await serve(site.output, base, Number(new URL(served.origin).port), moved);
}

describe("pages that were read", { timeout: 60_000 }, () => {
	test("can be read again without a network, with their look and their pictures, the very first as well", async () => {
		await read("1998/03/fire/");
		await expect.poll(kept).toContain(`${base}assets/style.css`);
		await expect.poll(async () => (await kept()).some((path) => path.includes("@pictures"))).toBe(true);
		const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		await withoutNetwork();
		await page.goto(at("1998/03/fire/#hit=report"));
		expect(await text()).toContain("The first report.");
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(colour);
		const width = () => page.evaluate(() => document.querySelector<HTMLImageElement>("main img")?.naturalWidth);
		await expect.poll(width).toBeGreaterThan(0);
		expect(await page.locator("mark.hit").allTextContents()).toEqual(["report"]);
		await page.goto(at("1998/03/fire/?from=a-letter"));
		expect(await text()).toContain("The first report.");
	});

	test("are as they are on the host while there is a network, though it lets browsers keep them for minutes", async () => {
		await withoutNetwork();
		appendFileSync(join(site.output, "_headers"), `\n${base}*\n  Cache-Control: max-age=600\n`);
		await withNetwork();
		await read("1998/03/flood/");
		site.put("1998/03/flood.md", article({ title: "Flood", date: "1998-03-20" }, "Water stood higher still."));
		await build(true);
		await page.goto(at("1998/03/flood/"));
		expect(await text()).toContain("Water stood higher still.");
		await withoutNetwork();
		await page.goto(at("1998/03/flood/"));
		expect(await text()).toContain("Water stood higher still.");
	});

	test("are dropped when they were withdrawn, and not shown while there is a network", async () => {
		await read("1998/03/flood/");
		site.drop("1998/03/flood.md");
		await build(true);
		expect((await page.goto(at("1998/03/flood/")))?.status()).toBe(404);
		expect(await text("h1")).toBe("There is no such page");
		await expect.poll(kept).not.toContain(`${base}1998/03/flood/`);
		await withoutNetwork();
		await page.goto(at("1998/03/flood/"));
		expect(await text("h1")).toBe("You are offline");
	});

	test("are dropped when their host leads on to another address, and that one is kept", async () => {
		await read("1998/03/flood/");
		await withoutNetwork();
		await withNetwork({ [`${base}1998/03/flood/`]: `${base}1998/03/fire/` });
		await page.goto(at("1998/03/flood/"));
		expect(page.url()).toBe(at("1998/03/fire/"));
		await expect.poll(kept).toContain(`${base}1998/03/fire/`);
		await expect.poll(kept).not.toContain(`${base}1998/03/flood/`);
		await withoutNetwork();
		await page.goto(at("1998/03/flood/"));
		expect(await text("h1")).toBe("You are offline");
	});

	test("are listed where another is asked for without a network, and can be forgotten", async () => {
		await read("1998/03/fire/");
		await read("1999/01/bandar/");
		await read("1998/");
		await page.goto(at("old/fire/"));
		await page.waitForURL(at("1998/03/fire/"));
		await withoutNetwork();
		await page.goto(at("1998/03/flood/"));
		expect(await text("h1")).toBe("You are offline");
		const links = page.locator("[data-part=list] a");
		await expect.poll(() => links.count()).toBe(3);
		expect(await links.allTextContents()).toEqual(["Fire in the harbour", "1998", "بندر"]);
		expect(await links.last().getAttribute("dir")).toBe("rtl");
		await page.evaluate(axe);
		const wrong = await page.evaluate(async () =>
			(await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations.map(
				({ id }) => id,
			),
		);
		expect(wrong).toEqual([]);
		await links.last().click();
		expect(await text("h1")).toBe("بندر");
		await page.goto(at("search/?q=fire"));
		await page.getByRole("button", { name: "Forget these pages" }).click();
		await expect.poll(() => page.locator("[data-part=nothing]").isVisible()).toBe(true);
		expect(await links.count()).toBe(0);
		await page.goto(at("1998/03/fire/"));
		expect(await text("h1")).toBe("You are offline");
		await withNetwork();
		await page.reload();
		expect(await text()).toContain("The first report.");
	});
});

describe("what is kept", { timeout: 60_000 }, () => {
	test("holds nothing of the search index, no page of results and no data", async () => {
		await read("1998/03/fire/");
		await page.goto(at("search/?q=fire"));
		await page.waitForSelector('#results[data-complete="true"]', { state: "attached" });
		await page.goto(at(""));
		await expect.poll(kept).toContain(base);
		await page.goto(at("data/"));
		await page.evaluate((address) => fetch(address), at("data/articles-1998.csv"));
		await expect.poll(kept).toContain(`${base}data/`);
		expect((await kept()).filter((path) => /search\/|\.json|\.csv|worker/.test(path))).toEqual([]);
	});

	test("has a bound: the oldest goes first, and what is read again is the newest", async () => {
		await read("1998/03/flood/");
		await read("1998/03/fire/");
		await page.evaluate(async (prefix) => {
			const cache = await caches.open((await caches.keys()).find((name) => name.includes("read")) ?? "");
			for (let i = 0; i < 320; i++)
				await cache.put(
					`${prefix}filler/${i}/`,
					new Response("<h1>x</h1>", { headers: { "content-type": "text/html" } }),
				);
		}, base);
		await read("1998/03/flood/");
		await expect.poll(async () => (await kept()).length).toBe(300);
		const paths = await kept();
		expect(paths).toContain(`${base}1998/03/flood/`);
		expect(paths).not.toContain(`${base}1998/03/fire/`);
	});
});

test("the page that stands in for others is fetched anew when the site's title has changed", async () => {
	await read("1998/03/fire/");
	await site.build({ settings: { url: `https://paper.example${base}`, offline: true, title: "The Renamed Paper" } });
	await page.goto(at("1998/03/fire/"));
	const ready = () =>
		page.evaluate(async () => (await (await caches.match("/repo/@offline/"))?.text())?.includes("The Renamed Paper"));
	await expect.poll(ready, { timeout: 20_000 }).toBe(true);
	await withoutNetwork();
	await page.goto(at("1998/03/flood/"));
	expect(await text("body")).toContain("The Renamed Paper");
}, 60_000);

describe("a site without the setting", { timeout: 60_000 }, () => {
	test("takes away the worker, and what it kept, from who had it", async () => {
		await read("1998/03/fire/");
		await build(false);
		await page.goto(at("1998/03/flood/"));
		const left = () =>
			page.evaluate(async () => [
				(await navigator.serviceWorker.getRegistrations()).length,
				(await caches.keys()).length,
			]);
		await expect.poll(left, { timeout: 40_000 }).toEqual([0, 0]);
		expect(await page.locator("script[src*=offline]").count()).toBe(0);
		await build(true);
		await read("1998/03/flood/");
	});

	test("brings in no worker", async () => {
		await build(false);
		await page.goto(at("1998/03/fire/"));
		await page.waitForLoadState("networkidle");
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
		expect((await page.request.get(at("@offline/"))).status()).toBe(404);
	});
});

test("the worker's file is asked for anew each time, and its pages differ by one script from those without", async () => {
	const answer = await page.request.get(at("offline-worker.js"));
	expect(answer.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
	expect(answer.headers()["content-type"]).toMatch(/javascript/);
	const wishes = { url: `https://paper.example${base}` };
	const [on, off] = [site.files(), await site.buildFresh({ settings: wishes })];
	const without = [...off].filter(([path]) => path.endsWith(".html"));
	expect([...on.keys()].filter((path) => !off.has(path))).toEqual(["@offline/index.html", "assets/offline.js"]);
	for (const [path, bytes] of without) {
		expect(String(on.get(path)).replace(/<script type="module" src="\/repo\/assets\/offline\.js"><\/script>/, "")).toBe(
			String(bytes),
		);
	}
	await build(false);
	expectSameFiles(site.files(), off);
}, 60_000);
