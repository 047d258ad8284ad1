import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileCode } from "../disk/compile-code.ts";
import { packageVersion } from "../disk/package-version.ts";
import { layoutFolder } from "../eleventy/layouts.ts";
import { renderers } from "../feeds/renderers.ts";
import { pagefindVersion } from "../search/pagefind-service.ts";
import { configFile } from "../settings.ts";
import { hash } from "../text/hash.ts";

/** Keys of the code that shapes the site. */
export interface Code {
	/** Of what turns a file into an article. */
	article: string;
	/** Of what decides on pages and what each shows. */
	pages: string;
	/** Of what indexes a volume. */
	search: string;
	/** Of what looks at a picture and encodes it. */
	pictures: string;
	/** Of each layout and feed, by name. */
	layouts: Map<string, string>;
	/** Of everything together. */
	all: string;
	/** Of every source file, whether or not it shapes the site. */
	source: string;
	/** What runs in threads, compiled. */
	compiled: { hand: string; config: string };
}

// What shapes every page beside its layout.
const printers = ["@11ty/eleventy", "preact", "preact-render-to-string"];

export async function readCode(): Promise<Code> {
	const names = readdirSync(layoutFolder)
		.filter((name) => name.endsWith(".tsx"))
		.map((name) => name.slice(0, -4))
		.sort();
	const { parts, folder } = await compileCode(process.cwd(), {
		compared: {
			...Object.fromEntries(names.map((name) => [`layout/${name}`, `layouts/${name}.tsx`])),
			article: "src/article/article.ts",
			standing: "src/article/standing-file.ts",
			feeds: "src/feeds/renderers.ts",
			pages: "src/pages/all-pages.ts",
			entries: "src/pages/search-entries.ts",
			archive: "src/archive/archive.ts",
			search: "src/search/bind-volume.ts",
			words: "src/edition/word-tables.ts",
			lists: "src/search/search-files.ts",
			picture: "src/pictures/examine-picture.ts",
			encoder: "src/pictures/encode-picture.ts",
			printing: "src/eleventy/register-pages.ts",
		},
		run: { main: "src/cli/main.ts", hand: "src/crew/hand.ts", config: configFile },
	});
	const versions = (packages: readonly string[]) => packages.map((name) => `${name} ${packageVersion(name)}`);
	const keys = new Map(
		Object.entries(parts).map(([name, part]) => [name, hash([part.hash, ...versions(part.packages)].join("\n"))]),
	);
	// Dates and numbers are worded by the ICU that comes with Node.
	const program = [process.version, ...printers.map((name) => `${name} ${packageVersion(name)}`)].join("\n");
	const key = (name: string) => hash(`${keys.get(name) ?? ""}\n${program}`);
	// Whatever the archive's own configuration has Eleventy do shapes every page.
	const configuration = readdirSync(".")
		.filter((name) => /\.[cm]?[jt]s$/.test(name))
		.sort();
	const printer = hash(configuration.map((name) => `${name} ${hash(readFileSync(name))}`).join("\n"));
	const printed = (name: string) => hash(`${key(name)}\n${printer}`);
	const layouts = new Map([
		...names.map((name) => [name, printed(`layout/${name}`)] as const),
		...Object.keys(renderers).map((name) => [name, printed("feeds")] as const),
	]);
	return {
		article: hash(`${key("article")} ${key("standing")}`),
		pages: key("pages"),
		search: hash(`${key("search")} ${key("words")}`),
		pictures: hash(`${keys.get("picture") ?? ""} ${keys.get("encoder") ?? ""}`),
		layouts,
		all: hash(JSON.stringify([...keys, program, printer, pagefindVersion])),
		source: basename(folder),
		compiled: { hand: join(folder, "hand.js"), config: join(folder, "config.js") },
	};
}
