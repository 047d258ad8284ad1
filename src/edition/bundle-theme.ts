import { basename, dirname, join, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { offlineWorkerAddress } from "../archive/addresses.ts";
import { languageOfWords } from "../messages/messages-for.ts";
import type { BuildSettings } from "../settings.ts";

export const themeFolder = resolve("layouts/theme");

/** Scripts of the theme by the name under which pages load them. */
const scripts = {
	article: "article/main.ts",
	search: "search/main.ts",
	"on-this-day": "on-this-day.ts",
	"search-worker": "search/worker.ts",
};

export type Bundled = Pick<BuildSettings, "language" | "offline">;

interface ThemeFile {
	/** In the output folder. */
	path: string;
	bytes: Uint8Array;
}

const common: BuildOptions = { bundle: true, minify: true, write: false, logLevel: "silent", charset: "utf8" };

/** Scripts speak the archive's language only: its words are bundled, those of all others stay out. */
function wordsOf(language: string): Plugin {
	const name = languageOfWords(language);
	return {
		name: "words",
		setup({ onLoad }) {
			onLoad({ filter: /[\\/]messages-for\.ts$/ }, ({ path }) => ({
				contents: `import * as words from "./${name}.ts"; export const messagesFor = () => Object.values(words)[0];`,
				resolveDir: dirname(path),
				loader: "ts",
			}));
		},
	};
}

type Entries = { [name: string]: string };

async function bundle(entries: Entries, more: BuildOptions): Promise<ThemeFile[]> {
	const { outputFiles = [] } = await build({
		...common,
		entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(themeFolder, file)])),
		format: "esm",
		target: "es2022",
		legalComments: "none",
		outdir: "/",
		...more,
	});
	return outputFiles.map(({ path, contents }) => ({ path: `assets/${basename(path)}`, bytes: contents }));
}

/** The stylesheet and the scripts. `language` is the archive's. */
export async function bundleTheme({ language, offline }: Bundled): Promise<ThemeFile[]> {
	const entries: Entries = offline ? { ...scripts, offline: "offline/main.ts" } : scripts;
	const [[style], bundles] = await Promise.all([
		bundle({ style: "style.css" }, { target: [] }),
		bundle(entries, { plugins: [wordsOf(language)] }),
	]);
	const files = style === undefined ? bundles : [style, ...bundles];
	const [worker] = await bundle({ worker: offline ? "offline/worker.ts" : "offline/tombstone.ts" }, {});
	return worker === undefined ? files : [...files, { ...worker, path: offlineWorkerAddress.slice(1) }];
}
