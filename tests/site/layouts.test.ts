import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Stats } from "../../src/report/stats.ts";
import { filesOf, firstPaper } from "./edits.ts";
import { command, copyProject } from "./run-build.ts";
import { expectSameFiles, readFiles, type SmallSite, smallSite } from "./small-site.ts";

let site: SmallSite;
let project: ReturnType<typeof copyProject>;

beforeAll(async () => {
	site = smallSite(Object.fromEntries(filesOf(firstPaper())));
	project = copyProject();
	cpSync(site.articles, join(project.root, "articles"), { recursive: true });
	await build();
});

afterAll(() => {
	site.remove();
	project.remove();
});

async function build(...more: string[]): Promise<Stats> {
	const stats = join(project.root, "stats.json");
	const given = ["--now", "2024-07-01", "--url", "https://paper.example", "--stats", stats];
	const { code, errors } = await command(["build", ...given, ...more], { folder: project.root });
	expect(code, errors).toBe(0);
	return JSON.parse(readFileSync(stats, "utf8"));
}

const output = () => readFiles(join(project.root, "_site"));

function change(path: string, from: string, to: string): void {
	const text = readFileSync(join(project.root, path), "utf8");
	expect(text).toContain(from);
	writeFileSync(join(project.root, path), text.replace(from, to));
}

/** Pages whose bytes differ between two outputs. */
function different(before: ReturnType<typeof output>, after: ReturnType<typeof output>): string[] {
	return [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)).map(([path]) => path);
}

test("a changed layout renders its own pages again and no others", async () => {
	const before = output();
	change("layouts/not-found.tsx", '<div class="standing"', '<div class="standing lost"');
	const { pages } = await build();
	expect(pages.rendered).toBe(1);
	expect(different(before, output())).toEqual(["404.html"]);
});

test("a changed part renders the pages of layouts that import it, as a full build does", async () => {
	const before = output();
	change("layouts/parts/article-header.tsx", "<header", '<header data-changed="yes"');
	const { pages, volumes } = await build();
	expect(volumes.indexed).toBe(0);
	const after = output();
	expect(pages.rendered).toBe(firstPaper().stories.length);
	expect(different(before, after).sort()).toEqual(
		firstPaper()
			.stories.map(({ path }) => path.replace(/\.md$/, "/index.html"))
			.sort(),
	);
	await build("--full");
	expectSameFiles(output(), after);
});

test("a changed stylesheet or script renders no page", async () => {
	const before = output();
	appendFileSync(join(project.root, "layouts/theme/style.css"), "\n.new { color: red }\n");
	appendFileSync(join(project.root, "layouts/theme/search/main.ts"), '\nconsole.debug("changed");\n');
	const { pages, assets } = await build();
	expect(pages.rendered).toBe(0);
	expect(assets.written).toBe(2);
	expect(different(before, output()).sort()).toEqual(["assets/search.js", "assets/style.css"]);
});

test("a changed feed renders feeds and what hosts read, and no page", async () => {
	const before = output();
	change("src/feeds/atom.ts", "<title", "<!-- changed --><title");
	const { pages } = await build();
	expect(pages.rendered).toBeGreaterThan(2);
	expect(different(before, output()).every((path) => /\.(xml|json)$/.test(path))).toBe(true);
	expect([...output().keys()].filter((path) => path.endsWith(".html")).length).toBeLessThan(pages.unchanged + 1);
});
