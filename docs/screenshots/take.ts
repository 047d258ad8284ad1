/** Takes the screenshots of the demonstration archive: `node --import tsx docs/screenshots/take.ts`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import sharp from "sharp";
import { launch } from "../../tests/browser/chromium.ts";
import { serveFolder } from "../../tests/browser/serve-folder.ts";

interface Shot {
	file: string;
	address: string;
	context?: BrowserContextOptions;
	/** As it comes out of a printer. */
	print?: boolean;
}

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const telephone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, hasTouch: true };
const paper: BrowserContextOptions = { viewport: { width: 605, height: 800 } };

const shots: Shot[] = [
	{ file: "front", address: "/" },
	{ file: "front-dark", address: "/", context: { ...desktop, colorScheme: "dark" } },
	{ file: "article", address: "/2010/04/new-start-terms/" },
	{ file: "article-telephone", address: "/2010/04/new-start-terms/", context: telephone },
	{ file: "article-right-to-left", address: "/1970/03/peyman-e-mane-gostaresh/" },
	{ file: "article-print", address: "/1991/07/start-signed/", context: paper, print: true },
	{ file: "topic", address: "/topics/verification/" },
	{ file: "month", address: "/1963/06/" },
	{ file: "search", address: "/search/?q=verification" },
];

const root = fileURLToPath(new URL("../../", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "backfile-"));
const site = join(place, "site");
const build = ["run", "build", "--", "--url", "https://backfile.example"];
const { status } = spawnSync("npm", [...build, "--output", site, "--cache", join(place, "cache")], {
	cwd: root,
	stdio: "inherit",
});
if (status !== 0) process.exit(1);

const server = await serveFolder(site, "/", {});
const browser = await launch();
for (const { file, address, context = desktop, print = false } of shots) {
	const page = await browser.newPage(context);
	if (print) await page.emulateMedia({ media: "print" });
	await page.goto(server.origin + address);
	if (address.startsWith("/search/")) await page.waitForSelector('#results[data-complete="true"] > li');
	await page.waitForLoadState("networkidle");
	// The printer's margin, which a window has not.
	const margin = print ? 64 : 0;
	// Few colours are on a page; a palette of them takes a third of the bytes.
	await sharp(await page.screenshot({ fullPage: print }))
		.extend({ top: margin, bottom: margin, left: margin, right: margin, background: "#fff" })
		.png({ palette: true, colours: 64, effort: 10 })
		.toFile(fileURLToPath(new URL(`${file}.png`, import.meta.url)));
	await page.close();
}
await browser.close();
await server.close();
rmSync(place, { recursive: true });
