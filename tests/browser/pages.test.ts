import { cpSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settings } from "../../eleventy.config.ts";
import { listen } from "../listen.ts";
import { type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { demoPages as kinds } from "./demo-pages.ts";
import { type Served, serve } from "./serve.ts";

const base = "/repo/";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: SmallSite;
let served: Served;

beforeAll(async () => {
	browser = await launch();
	site = smallSite({});
	cpSync("articles", site.articles, { recursive: true });
	await site.build({ settings: { ...settings, url: `https://backfile.example${base}` }, now: 1_767_225_600 });
	served = await serve(site.output, base);
});

afterAll(async () => {
	await browser?.close();
	await served?.close();
	site.remove();
});

const at = (path: string) => `${served.origin}${base}${path}`;

/** Opens a page, waits until it is still; gives what it complained of. */
async function visit(page: Page, path: string): Promise<string[]> {
	const complaints: string[] = [];
	const hear = (message: { type: () => string; text: () => string }) => {
		// That there is no such page is what the page for lost readers is for.
		if (message.type() === "error" && !/status of 404/.test(message.text())) complaints.push(message.text());
	};
	const fail = (error: Error) => complaints.push(error.message);
	page.on("console", hear).on("pageerror", fail);
	await page.goto(at(path), { waitUntil: "load" });
	if (path.startsWith("search/?")) await page.waitForSelector('#results[data-complete="true"]', { state: "attached" });
	page.off("console", hear).off("pageerror", fail);
	const violations = await page.evaluate(() => (globalThis as { violations?: string[] }).violations ?? []);
	return [...complaints, ...violations];
}

/** What axe complains of; `only`: one of its rules instead of those that are on. */
async function axeFinds(page: Page, only?: string): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async (rule) => {
		type Axe = { run: (options: { runOnly?: string[] }) => Promise<AxeResults> };
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations } = await axe.run(rule === undefined ? {} : { runOnly: [rule] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
	}, only);
}

async function open(options: Parameters<Browser["newContext"]>[0]): Promise<BrowserContext> {
	const context = await browser.newContext(options);
	await context.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(globalThis, { violations });
		document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
			violations.push(`${violatedDirective} ${blockedURI}`),
		);
	});
	return context;
}

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
	let context: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		context = await open({ colorScheme });
		page = await context.newPage();
	});
	afterAll(() => context.close());

	test.each(Object.entries(kinds))("%s: nothing for axe or the policy to find", async (_kind, path) => {
		expect(await visit(page, path)).toEqual([]);
		expect(await axeFinds(page)).toEqual([]);
	});
});

describe.each([
	{ width: 412, height: 823 },
	{ width: 1350, height: 940 },
])("on a screen of $width by $height", (viewport) => {
	let context: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		context = await open({ viewport });
		await context.addInitScript(() => {
			const moved: string[] = [];
			Object.assign(globalThis, { moved });
			type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
			new PerformanceObserver((list) => {
				for (const { value, sources } of list.getEntries() as Shift[])
					moved.push(`${value.toFixed(4)}: ${sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(" | ")}`);
			}).observe({ type: "layout-shift", buffered: true });
		});
		page = await context.newPage();
	});
	afterAll(() => context.close());

	test.each(Object.entries(kinds))("nothing moves while it loads: %s", async (_kind, path) => {
		await visit(page, path);
		await page.waitForLoadState("networkidle");
		expect(await page.evaluate(() => (globalThis as { moved?: string[] }).moved)).toEqual([]);
		expect(await page.locator(".site-nav").isVisible()).toBe(true);
	});

	test.each([`"${base}topics/">`, `"${base}organisations/">`, `"${base}series/">Ser`])(
		"nothing moves where the line stops for a while after %s",
		async (end) => {
			const slow = await serveUpTo(end, "search/");
			try {
				await page.goto(`${slow.origin}${base}search/`, { waitUntil: "commit" });
				await page.waitForFunction(() => performance.getEntriesByName("first-paint").length > 0);
				expect(await page.locator(".paper").isVisible()).toBe(true);
				expect(await page.locator(".site-nav").isVisible()).toBe(false);
				slow.goOn();
				await page.waitForLoadState("networkidle");
				expect(await page.locator(".site-nav").isVisible()).toBe(true);
				expect(await page.evaluate(() => (globalThis as { moved?: string[] }).moved)).toEqual([]);
			} finally {
				await slow.close();
			}
		},
	);
});

/** Serves the site as `served` does, but of one page only what comes before the end of `end`, until it is to go on. */
async function serveUpTo(end: string, path: string): Promise<Served & { goOn: () => void }> {
	let goOn = () => {};
	const released = new Promise<void>((release) => {
		goOn = release;
	});
	const html = await (await fetch(at(path))).text();
	const cut = html.indexOf(end) + end.length;
	if (!html.includes(end)) throw new Error(`There is no ${end} in ${path}`);
	const server = createServer(async (request, response) => {
		if (request.url === `${base}${path}`) {
			response.writeHead(200, { "Content-Type": "text/html" }).write(html.slice(0, cut));
			await released;
			response.end(html.slice(cut));
		} else {
			const answer = await fetch(`${served.origin}${request.url}`);
			response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type") ?? "" });
			response.end(Buffer.from(await answer.arrayBuffer()));
		}
	});
	const { port, close } = await listen(server);
	return { origin: `http://127.0.0.1:${port}`, goOn, close };
}

test.each(Object.entries(kinds))(
	"%s: says of itself what is asked of a page that is to be found",
	async (_kind, path) => {
		const context = await open({});
		const page = await context.newPage();
		await visit(page, path);
		const said = await page.evaluate(() => {
			const named = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? "";
			const links = [...document.querySelectorAll<HTMLAnchorElement>("a")];
			const nameOf = (link: HTMLAnchorElement) => link.getAttribute("aria-label") ?? link.textContent ?? "";
			const skewed = ({ naturalWidth: wide, naturalHeight: high, width, height }: HTMLImageElement) =>
				wide > 0 && Math.abs((width / height) * (high / wide) - 1) > 0.02;
			return {
				title: document.title,
				description: named("meta[name=description]", "content"),
				canonical: named("link[rel=canonical]", "href"),
				hidden: named("meta[name=robots]", "content").includes("noindex"),
				wordless: links.filter((link) => nameOf(link).trim() === "" && !link.querySelector("img[alt]")).length,
				vague: links.map(nameOf).filter((name) => /^(click )?here$|^(read )?more$|^link$/i.test(name.trim())),
				nowhere: links.filter((link) => !link.getAttribute("href")).length,
				skewed: [...document.images].filter((image) => getComputedStyle(image).objectFit === "fill" && skewed(image))
					.length,
			};
		});
		const markup = await (await page.request.get(at(path))).text();
		await context.close();
		expect(markup.slice(0, 1024)).toMatch(/^<!doctype html>.*<meta charset="utf-8"/is);
		expect(said.title).not.toBe("");
		expect(said).toMatchObject({ wordless: 0, vague: [], nowhere: 0, skewed: 0 });
		if (said.hidden) return;
		expect(said.description).not.toBe("");
		expect(said.canonical).toMatch(/^https:\/\/backfile\.example\/repo\//);
	},
);

test("on a small telephone no page scrolls sideways, and fingers find what they want to touch", async () => {
	const context = await open({ viewport: { width: 320, height: 640 }, hasTouch: true });
	const page = await context.newPage();
	const wide: string[] = [];
	const small: string[] = [];
	for (const [kind, path] of Object.entries(kinds)) {
		await visit(page, path);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 320) wide.push(`${kind}: ${width}`);
		small.push(...(await axeFinds(page, "target-size")));
	}
	await context.close();
	expect(wide).toEqual([]);
	expect(small).toEqual([]);
});

test.each([768, 480])("on a screen %i pixels wide no line of the navigation is left short", async (width) => {
	const context = await open({ viewport: { width, height: 800 } });
	const page = await context.newPage();
	await visit(page, "");
	const boxes = await page
		.locator(".site-nav li")
		.evaluateAll((items) =>
			items.map((item) => item.getBoundingClientRect()).map(({ top, width }) => ({ top, width })),
		);
	await context.close();
	const lines = new Map<number, number>();
	for (const { top, width: wide } of boxes) lines.set(top, (lines.get(top) ?? 0) + wide);
	expect(lines.size).toBeGreaterThan(1);
	expect(Math.min(...lines.values())).toBeGreaterThan(0.7 * Math.max(...lines.values()));
});

test("the page at an old address says whose it is and where it leads, should it not lead there by itself", async () => {
	for (const colorScheme of ["light", "dark"] as const) {
		const context = await open({ colorScheme });
		const page = await context.newPage();
		await page.route("**/archive/hotline/", async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, "") });
		});
		expect(await visit(page, "archive/hotline/")).toEqual([]);
		expect(await page.locator("main a").allTextContents()).toEqual([
			"The Backfile",
			"Moscow and Washington agree on a direct line",
		]);
		expect(await axeFinds(page)).toEqual([]);
		await context.close();
	}
});

test("in forced colours the charts, the words that were searched for and the focus can be seen", async () => {
	const context = await open({ forcedColors: "active", viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const style = (selector: string, property: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
	await visit(page, "search/?q=treaty");
	const paper = await style("body", "background-color");
	expect(await style(".chart-of-found .found", "fill")).not.toBe(paper);
	expect(await style(".chart-of-found .held", "stroke")).not.toBe(paper);
	expect(await style(".chart-of-found .held", "opacity")).toBe("1");
	expect(await style("#results mark", "background-color")).not.toBe(paper);
	await page.locator("#results a").first().focus();
	await page.keyboard.press("Tab");
	expect(await style(":focus-visible", "outline-style")).toBe("solid");
	expect(await style(":focus-visible", "outline-color")).not.toBe(paper);
	await visit(page, "topics/verification/");
	expect(await style(".year-chart rect:not(.reach)", "fill")).not.toBe(paper);
	await visit(page, "1991/07/start-signed/#hit=treaty");
	expect(await style(".hit.current", "outline-style")).toBe("solid");
	expect(await style(".hit.current", "outline-color")).not.toBe(await style(".hit.current", "background-color"));
	await context.close();
});

test.each([
	["reduce", "auto"],
	["no-preference", "smooth"],
] as const)("who asks for motion: %s gets scrolling that is %s", async (reducedMotion, behavior) => {
	const context = await open({ reducedMotion });
	const page = await context.newPage();
	await visit(page, "topics/");
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(behavior);
	await context.close();
});

test("without JavaScript clicks lead from the front page by year, month and day to an article", async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at(""));
	for (const path of ["1986/", "1986/10/", "1986/10/12/", "1986/10/reykjavik/"]) {
		await page.locator(`main a[href="${base}${path}"]`).first().click();
		await page.waitForURL(at(path));
	}
	expect(await page.locator("main article h1").count()).toBe(1);
	await page.goto(at("search/"));
	expect(await page.locator(`main a[href="${base}topics/"]`).isVisible()).toBe(true);
	await context.close();
});

test.each(["", "1986/10/reykjavik/", "search/"])("the keyboard goes past the frame of /%s", async (path) => {
	const context = await open({});
	const page = await context.newPage();
	await visit(page, path);
	await page.keyboard.press("Tab");
	const skip = page.locator("a.skip");
	expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
	expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => document.activeElement?.id === "main");
	await page.keyboard.press("Tab");
	expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
	await context.close();
});

test("a reader searches from the front page, under the headers of the built site", async () => {
	const context = await open({});
	const page = await context.newPage();
	expect(await visit(page, "")).toEqual([]);
	const answer = await page.request.get(at("search/"));
	expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
	await page.fill("main input[name=q], header input[name=q]", "Reykjavik");
	await page.keyboard.press("Enter");
	await page.waitForSelector('#results[data-complete="true"]', { state: "attached" });
	expect(Number(await page.locator("#search-status").getAttribute("data-total"))).toBeGreaterThan(0);
	expect(await page.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual([]);
	await page.locator("#results > li a").first().click();
	await page.waitForSelector("main article h1");
	await context.close();
});

test("the keyboard alone leads from the front page to an article that was searched for", async () => {
	const context = await open({});
	const page = await context.newPage();
	await visit(page, "");
	const inField = () => page.evaluate(() => document.activeElement?.getAttribute("name") === "q");
	for (let presses = 0; presses < 30 && !(await inField()); presses++) await page.keyboard.press("Tab");
	expect(await inField()).toBe(true);
	await page.keyboard.type("Reykjavik");
	await page.keyboard.press("Enter");
	await page.waitForSelector('#results[data-complete="true"]', { state: "attached" });
	await page.keyboard.press("/");
	await page.keyboard.press("ArrowDown");
	const title = await page.evaluate(() => document.activeElement?.textContent);
	await page.keyboard.press("Enter");
	await page.waitForURL(/#hit=/);
	await page.locator(".hit-bar").waitFor();
	expect(await page.locator("main article h1").textContent()).toBe(title);
	await page.keyboard.press("n");
	expect(await page.evaluate(() => document.activeElement?.matches("mark.hit.current"))).toBe(true);
	await context.close();
});

test("the front page shows what appeared on the reader's own day, whatever day it is elsewhere", async () => {
	for (const [timezoneId, day, title] of [
		["Pacific/Kiritimati", "20 June", "Moscow and Washington agree on a direct line"],
		["Pacific/Niue", "19 June", undefined],
	] as const) {
		const context = await open({ timezoneId });
		const page = await context.newPage();
		await page.clock.setFixedTime(new Date("2026-06-19T22:00:00Z"));
		expect(await visit(page, "")).toEqual([]);
		const section = page.locator(".on-this-day");
		await section.locator("h2 a").waitFor();
		expect(await section.locator("h2 a").textContent()).toBe(day);
		if (title) expect(await section.locator(".teaser h3").allTextContents()).toContain(title);
		else expect(await section.locator(".nothing").count()).toBe(1);
		await context.close();
	}
});
