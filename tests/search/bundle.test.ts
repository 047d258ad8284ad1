import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Library } from "../../layouts/theme/search/library.ts";
import type { SearchEntry } from "../../src/archive/search-entry.ts";
import { type FolderServer, serveFolder } from "../browser/serve-folder.ts";
import { indexSite } from "./index-site.ts";

const entries = Array.from({ length: 10 }, (_, place): SearchEntry => {
	const date = `1999-03-0${place % 9}`.replace("-00", "-09");
	return {
		url: `/1999/03/story-${place}/`,
		title: `Story ${place}`,
		body: String(place),
		language: "en",
		date,
		instant: Date.parse(date) / 1000 + place,
		facets: {},
	};
});
const html = (body: string) => `<p>The text of story ${body}. ${"It went on for long. ".repeat(Number(body) * 9)}</p>`;

let folder: string;
let server: FolderServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "backfile-groups-"));
	await indexSite(entries, html, folder, 480, [], 3);
	server = await serveFolder(folder, "/", {});
});

afterAll(async () => {
	await server?.close();
	await rm(folder, { recursive: true, force: true });
});

describe("fragments in groups", () => {
	test("are so many files in each volume as the setting allows", async () => {
		const paths = await readdir(folder, { recursive: true });
		expect(paths.filter((path) => /\/fragments\..*\.bin$/.test(path))).toHaveLength(3);
		expect(paths.filter((path) => path.endsWith(".pf_fragment"))).toHaveLength(0);
	});

	test("are read one by one, each what a file of its own would hold", async () => {
		const library = new Library(`${server.origin}/search/volumes.json`);
		const [volume] = (await library.list()).volumes;
		if (volume === undefined) throw new Error("There is no volume");
		const table = await library.table(volume);
		const rows = table.fragments.map((_, row) => library.fragment(volume, table, row));
		const found = (await Promise.all(rows)).map(({ url, content }) => [url, /story (\d)\./.exec(content)?.[1]]);
		const sorted = entries.toSorted((a, b) => (a.instant ?? 0) - (b.instant ?? 0));
		expect(found).toEqual(sorted.map(({ url, body }) => [url, body]));
		expect(server.requests.filter(({ path }) => path.includes("/fragments."))).toHaveLength(entries.length);
	});
});
