import { compare } from "../text/compare.ts";
import { openPagefindService, pagefindVersion } from "./pagefind-service.ts";

/** Where Pagefind's own files stand, beside `volumes.json`. The version in it lets hosts keep them for good. */
export const searchRuntimeFolder = `pagefind/${pagefindVersion}/`;

/** Two sets of languages of one key have the same runtime files. */
export function searchRuntimeKey(languages: Iterable<string>): string {
	return [pagefindVersion, ...primarySubtags(languages)].join(" ");
}

function primarySubtags(languages: Iterable<string>): string[] {
	return [...new Set(Array.from(languages, (tag) => tag.toLowerCase().split("-", 1)[0] ?? tag))].sort(compare);
}

export interface RuntimeFile {
	/** Address without the path prefix. */
	url: string;
	bytes: Uint8Array;
}

/**
 * The files of Pagefind that all volumes share: the WebAssembly for each language that it knows the stems of.
 * They are part of Pagefind's binary and can be had only by writing an index.
 *
 * @param languages BCP 47 tags of the volumes
 */
export async function searchRuntime(languages: Iterable<string>): Promise<RuntimeFile[]> {
	const service = await openPagefindService();
	try {
		const files = await service.withIndex(undefined, async (index) => {
			for (const language of primarySubtags(languages)) {
				await index.addHTMLFile({
					url: `/${language}/`,
					content: `<html lang="${language}"><body>a</body></html>`,
				});
			}
			return (await index.getFiles()).files;
		});
		return files
			.filter(({ path }) => /^wasm\..*\.pagefind$/.test(path) && path !== "wasm.unknown.pagefind")
			.map(({ path, content }) => ({
				url: `/search/${searchRuntimeFolder}${path}`,
				bytes: content,
			}))
			.sort((a, b) => compare(a.url, b.url));
	} finally {
		await service.close();
	}
}
