import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { keepPictures } from "../../src/keep/keep-pictures.ts";
import { silent } from "../../src/report/progress.ts";
import { resolveSettings, type Settings } from "../../src/settings.ts";
import { type PictureServer, servePictures } from "../keep/picture-server.ts";
import { makePng } from "../make-picture.ts";
import { article, type SmallSite, smallSite } from "../site/small-site.ts";
import { launch } from "./chromium.ts";
import { complaintsOf } from "./complaints.ts";
import { type Served, serve } from "./serve.ts";

const paths = ["1999/01/field/", "topics/fields/", "about/"];
const filler = "A line of text.\n\n".repeat(80);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let elsewhere: PictureServer;
let site: SmallSite;
let served: Served;
let complaints: string[];

beforeAll(async () => {
	browser = await launch();
});

afterAll(() => browser?.close());

beforeEach(async () => {
	const [high, wide] = [makePng(300, 900, [9, 99, 9]), makePng(900, 300, [99, 9, 9])];
	elsewhere = await servePictures({ "/high.png": { body: high }, "/wide.png": { body: wide } });
	const lead = { src: `${elsewhere.origin}/high.png`, alt: "A tower" };
	const wall = `![A wall](${elsewhere.origin}/wide.png "The wall | Bo Reyes")`;
	const sized = `<img src="${elsewhere.origin}/wide.png" width="450" height="150" alt="A wall">`;
	site = smallSite({
		"1999/01/field.md": article(
			{ title: "Field", date: "1999-01-02", topics: ["Fields"], image: lead },
			`Before.\n\n${wall}\n\n${filler}${wall}\n\n${sized}\n\nAfter.`,
		),
		"_archive/topics/fields.md": article({ name: "Fields", image: lead }, wall),
		"_archive/pages/about.md": article({ title: "About" }, wall),
	});
	context = await browser.newContext({ ignoreHTTPSErrors: true });
	await context.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: "layout-shift", buffered: true });
	});
	page = await context.newPage();
	complaints = complaintsOf(page);
});

afterEach(async () => {
	await context.close();
	await served?.close();
	await elsewhere.close();
	site.remove();
});

async function build(remotePictures: NonNullable<Settings["remotePictures"]>): Promise<void> {
	await site.build({ settings: { remotePictures }, search: false });
	served = await serve(site.output, "/");
}

interface Shown {
	/** In pixels: drawn, and as it was sent; 0 where it was not loaded. */
	width: number;
	height: number;
	natural: number;
}

/** Reads pages to their ends. Gives what became of their pictures. */
async function read(): Promise<Shown[]> {
	const shown: Shown[] = [];
	for (const path of paths) {
		await page.goto(`${served.origin}/${path}`);
		await page.evaluate(async () => {
			for (let at = 0; at < document.body.scrollHeight; at += 400) {
				scrollTo(0, at);
				await new Promise((done) => requestAnimationFrame(done));
			}
		});
		await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
		shown.push(
			...(await page.$$eval("main img", (pictures) =>
				(pictures as HTMLImageElement[]).map(({ width, height, naturalWidth }) => ({
					width,
					height,
					natural: naturalWidth,
				})),
			)),
		);
		expect(await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts)).toEqual([]);
	}
	return shown;
}

test("a reader of pages with links to pictures of other sites asks nothing of them", async () => {
	await build("link");
	expect(await read()).toEqual([]);
	expect(await page.locator("a.remote-picture").count()).toBe(1);
	expect(elsewhere.asked).toEqual([]);
	expect(complaints).toEqual([]);
});

test("a reader of pages with kept copies sees them, and asks nothing of the sites that they came from", async () => {
	const { articles, output, cache } = site;
	await keepPictures(resolveSettings({ title: "Paper" }, { articles, output, cache }, {}), elsewhere.rules, silent);
	const asked = elsewhere.asked.length;
	await build("keep");
	const shown = await read();
	expect(shown.map(({ natural }) => natural > 0)).toEqual(Array(7).fill(true));
	expect(elsewhere.asked).toHaveLength(asked);
	expect(complaints).toEqual([]);
});

test("where they are allowed, pictures come from the other site, which is not told of the page; nothing moves", async () => {
	await build("allow");
	const shown = await read();
	expect(shown.map(({ natural }) => natural)).toEqual([300, 900, 900, 900, 900, 300, 900]);
	for (const { width, height, natural } of shown)
		expect(width / height).toBeCloseTo(width === 450 && natural === 900 ? 3 : 1.5, 1);
	expect(new Set(elsewhere.asked)).toEqual(new Set(["/high.png", "/wide.png"]));
	expect(new Set(elsewhere.referrers)).toEqual(new Set([undefined]));
	expect(complaints).toEqual([]);
});
