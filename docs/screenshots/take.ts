/** Takes the README's screenshots of the demonstration archive: `node --import tsx docs/screenshots/take.ts`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../../tests/browser/chromium.ts";
import { serveFolder } from "../../tests/browser/serve-folder.ts";

const shots = [
	{ file: "front.png", address: "/", scheme: "light" },
	{ file: "front-dark.png", address: "/", scheme: "dark" },
	{ file: "article.png", address: "/2010/04/new-start-terms/", scheme: "light" },
	{ file: "search.png", address: "/search/?q=verification", scheme: "light" },
] as const;

const root = fileURLToPath(new URL("../../", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "backfile-"));
const site = join(place, "site");
const { status } = spawnSync("npm", ["run", "build", "--", "--output", site, "--cache", join(place, "cache")], {
	cwd: root,
	stdio: "inherit",
});
if (status !== 0) process.exit(1);

const server = await serveFolder(site, "/", {});
const browser = await launch();
for (const { file, address, scheme } of shots) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: scheme });
	await page.goto(server.origin + address);
	if (address.startsWith("/search/")) await page.waitForSelector('#results[data-complete="true"] > li');
	await page.waitForLoadState("networkidle");
	await page.screenshot({ path: fileURLToPath(new URL(file, import.meta.url)) });
	await page.close();
}
await browser.close();
await server.close();
rmSync(place, { recursive: true });
