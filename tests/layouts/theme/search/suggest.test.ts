import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Library } from "../../../../layouts/theme/search/library.ts";
import { plainWords } from "../../../../layouts/theme/search/stemmer.ts";
import { suggest } from "../../../../layouts/theme/search/suggest.ts";
import { type FolderServer, serveFolder } from "../../../browser/serve-folder.ts";
import { indexSite } from "../../../search/index-site.ts";

const words = ["quincunx", "harbour", "brigade", "Zürich", "warehouse", "telegraph"];

let folder: string;
let server: FolderServer;

// So many articles that the spellings are cut into many files.
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "backfile-suggest-"));
	const entries = Array.from({ length: 700 }, (_, i) => ({
		url: `/one-${i}/`,
		title: words[i] ?? (i % 5 === 1 ? "Accessible doors" : "Accessibility of doors"),
		language: "en",
		facets: {},
	}));
	await indexSite(entries, () => undefined, folder, 1000);
	server = await serveFolder(folder, "/", {});
}, 60_000);

afterAll(async () => {
	await server?.close();
	await rm(folder, { recursive: true, force: true });
});

const ask = async (word: string) => {
	const library = new Library(`${server.origin}/search/volumes.json`);
	const list = await library.list();
	const [plain] = plainWords(word, list.characters, "en");
	return plain && suggest(library, list, plain);
};

test.each([
	["quincux", ["quincunx"]],
	["harborr", ["harbour"]],
	["uincunx", ["quincunx"]],
	["arbour", ["harbour"]],
	["gelegraph", ["telegraph"]],
	["ürich", ["zürich"]],
	["accesibility", ["accessibility"]],
	["xylophone", []],
])("%s was meant for %j", async (word, meant) => {
	expect(await ask(word)).toEqual(meant);
});

test("files of other first letters are fetched only where nothing else is near", async () => {
	const fetched = async (word: string) => {
		server.requests.length = 0;
		await ask(word);
		return server.requests.filter(({ path }) => path.includes("/spellings/")).length;
	};
	expect(await fetched("quincux")).toBeLessThan(await fetched("xylophone"));
});
