import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scanFolder } from "../../src/disk/scan-folder.ts";

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-scan-"));
	mkdirSync(join(root, "1998/03"), { recursive: true });
	for (const name of ["storm.md", "calm.markdown", "GALE.MD", "notes.txt", ".draft.md"])
		writeFileSync(join(root, "1998/03", name), "");
});

afterAll(() => rmSync(root, { recursive: true }));

test("what ends in .md is an article, and what lies beside it may be linked to", () => {
	const found = scanFolder(root);
	expect(found.articles.map(({ path }) => path)).toEqual(["1998/03/storm.md"]);
	expect([...found.others.keys()]).toEqual(["1998/03/notes.txt"]);
});

test("Markdown under another ending is not passed over in silence", () => {
	expect(scanFolder(root).problems.map(({ severity, file, message }) => `${severity} ${file}: ${message}`)).toEqual([
		"warning 1998/03/GALE.MD: this file is not read: the name of an article ends in .md",
		"warning 1998/03/calm.markdown: this file is not read: the name of an article ends in .md",
	]);
});

test("files and folders that an editor takes away again while the folder is looked at are none", async () => {
	const folder = mkdtempSync(join(tmpdir(), "backfile-scan-"));
	// The last of many: some time passes between its name and a look at it.
	for (let i = 0; i < 500; i++) writeFileSync(join(folder, `${i}.md`), "");
	const [file, beside] = ["storm.md~", "storm.md.sb"].map((name) => JSON.stringify(join(folder, name)));
	const editor = new Worker(
		`const { mkdirSync, rmdirSync, rmSync, writeFileSync } = require("node:fs");
		for (;;) { writeFileSync(${file}, ""); mkdirSync(${beside}); rmSync(${file}); rmdirSync(${beside}); }`,
		{ eval: true },
	);
	await new Promise((resolve) => editor.once("online", resolve));
	try {
		for (let look = 0; look < 50; look++) expect(scanFolder(folder).articles).toHaveLength(500);
	} finally {
		await editor.terminate();
		rmSync(folder, { recursive: true });
	}
});
