import { basename, dirname, join, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { languageOfWords } from "../messages/messages-for.ts";

export const themeFolder = resolve("layouts/theme");

/** Scripts of the theme by the name under which pages load them. */
const scripts = {
	article: "article/main.ts",
	search: "search/main.ts",
	"on-this-day": "on-this-day.ts",
	"search-worker": "search/worker.ts",
};

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

/** The stylesheet and the scripts, by name. `language` is the archive's. */
export async function bundleTheme(language: string): Promise<{ name: string; bytes: Uint8Array }[]> {
	const [styles, bundles] = await Promise.all([
		build({ ...common, entryPoints: [join(themeFolder, "style.css")] }),
		build({
			...common,
			entryPoints: Object.fromEntries(Object.entries(scripts).map(([name, file]) => [name, join(themeFolder, file)])),
			plugins: [wordsOf(language)],
			format: "esm",
			target: "es2022",
			legalComments: "none",
			outdir: "/",
		}),
	]);
	return [
		...(styles.outputFiles ?? []).map(({ contents }) => ({ name: "style.css", bytes: contents })),
		...(bundles.outputFiles ?? []).map(({ path, contents }) => ({ name: basename(path), bytes: contents })),
	];
}
