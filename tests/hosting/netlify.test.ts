import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { settings } from "../../eleventy.config.ts";
import { headerRules } from "../../src/pages/hosting.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

interface Table {
	name: string;
	values: Record<string, string>;
}

/** Tables of a TOML file that holds nothing but tables of strings. */
function readTables(text: string): Table[] {
	const tables: Table[] = [];
	for (const line of text.split("\n")) {
		if (line === "" || line.startsWith("#")) continue;
		const [, name] = /^\[+([^\]]+)\]+$/.exec(line) ?? [];
		const [, key, value] = /^([\w-]+) = "([^"\\]*)"$/.exec(line) ?? [];
		const last = tables.at(-1);
		if (name !== undefined) tables.push({ name, values: {} });
		else if (last && key !== undefined && value !== undefined) last.values[key] = value;
		else throw new Error(`netlify.toml has a line that this test cannot read: ${line}`);
	}
	return tables;
}

const tables = readTables(read("netlify.toml"));
const valuesOf = (name: string) => tables.filter((table) => table.name === name).map(({ values }) => values);
const [build = {}] = valuesOf("build");
const [environment = {}] = valuesOf("build.environment");

/** Whether a rule's path holds for an address, as Netlify reads it: the slash before `*` may be missing. */
function holds(path: string, address: string): boolean {
	const parts = path
		.split("/")
		.filter(Boolean)
		.map((part) => (part === "*" ? "?(.*)" : part.startsWith(":") ? "([^/]+)" : part.replaceAll(".", "\\.")));
	return new RegExp(`^/${parts.join("/")}/?$`).test(address);
}

const cachingOf = (address: string) =>
	headerRules({ base: "/", remotePictures: settings.remotePictures ?? "link" })
		.filter(({ path }) => holds(path, address))
		.flatMap(({ headers }) => headers.filter(([name]) => name === "Cache-Control").map(([, value]) => value));

describe("netlify.toml", () => {
	test("has the headers of the _headers file", () => {
		const rules = headerRules({ base: "/", remotePictures: settings.remotePictures ?? "link" });
		expect(valuesOf("headers")).toEqual(rules.map(({ path }) => ({ for: path })));
		expect(valuesOf("headers.values")).toEqual(rules.map(({ headers }) => Object.fromEntries(headers)));
	});

	test("runs the command of package.json, publishes the output folder and names a Node that the package allows", () => {
		const { scripts, engines } = JSON.parse(read("package.json"));
		expect(build).toEqual({ command: "npm run build", publish: "_site" });
		expect(scripts).toHaveProperty("build");
		const [oldest = ""] = /\d+/.exec(engines.node) ?? [];
		expect(Number(environment["NODE_VERSION"])).toBeGreaterThanOrEqual(Number(oldest));
		expect(read(".nvmrc").trim()).toBe(environment["NODE_VERSION"]);
	});
});

describe("caching", () => {
	test.each([
		"/search/volumes/en-0001-01-01-x22/fragment/en_0a1b2c3.pf_fragment",
		"/search/volumes/en-0001-01-01-x22/index.0123456789/0.bin",
		"/search/volumes/en-0001-01-01-x22/pagefind.en_0a1b2c3d4e.pf_meta",
		"/search/volumes/en-0001-01-01-x22/table.A1b2C3.json",
		"/search/pagefind/1.6.0/pagefind.js",
		"/@pictures/S20BOpR7bb1nzMKjijii4y-480.avif",
	])("%s is kept for good", (address) => {
		expect(cachingOf(address)).toEqual(["public, max-age=31536000, immutable"]);
	});

	test.each(["/search/volumes.json", "/search/facets/topics.json", "/assets/style.css", "/assets/search.js"])(
		"%s is asked for again",
		(address) => {
			expect(cachingOf(address)).toEqual(["public, max-age=0, must-revalidate"]);
		},
	);

	test.each(["/", "/search/", "/1998/03/19/", "/topics/arms-control/", "/feed.xml"])(
		"%s is left to the host, which has it asked for again",
		(address) => {
			expect(cachingOf(address)).toEqual([]);
		},
	);
});

describe("the cache between Netlify's builds", async () => {
	const [{ package: folder } = {}] = valuesOf("plugins");
	const plugin = await import(new URL(`.${folder}/index.js`, root).href);

	test("holds the cache and the published folder, restored before the build and saved when it is live", async () => {
		const calls: unknown[] = [];
		const cache = {
			restore: async (paths: string[]) => calls.push(["restore", paths]) > 0,
			save: async (paths: string[]) => calls.push(["save", paths]) > 0,
		};
		const run = { constants: { PUBLISH_DIR: build["publish"] }, utils: { cache } };
		await plugin.onPreBuild(run);
		await plugin.onSuccess(run);
		expect(calls).toEqual([
			["restore", [".cache", "_site"]],
			["save", [".cache", "_site"]],
		]);
	});
});
