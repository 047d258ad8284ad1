import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Library } from "../../../../layouts/theme/search/library.ts";
import { serveFolder } from "../../../browser/serve-folder.ts";
import { indexSite } from "../../../search/index-site.ts";

test("every word of a volume is found, in whichever part of the index it stands", async () => {
	const words = Array.from({ length: 8000 }, (_, i) => `w${((i * 7919) % 46656).toString(36)}`);
	const folder = await mkdtemp(join(tmpdir(), "backfile-library-"));
	const entries = Array.from({ length: 8 }, (_, i) => ({
		url: `/many-${i}/`,
		title: "Many words",
		body: "many",
		language: "fa",
		facets: {},
	}));
	await indexSite(entries, () => `<p>${words.join(" ")}</p>`, folder, 100);
	const server = await serveFolder(folder, "/", {});
	try {
		const library = new Library(`${server.origin}/search/volumes.json`);
		const [volume] = (await library.list()).volumes;
		if (volume === undefined) throw new Error("no volume");
		expect((await library.table(volume)).index.lengths.length).toBeGreaterThan(9);
		const found = await Promise.all(words.map((word) => library.word(volume, word)));
		expect(words.filter((_, i) => found[i] === undefined)).toEqual([]);
	} finally {
		await server.close();
		await rm(folder, { recursive: true });
	}
}, 30_000);
