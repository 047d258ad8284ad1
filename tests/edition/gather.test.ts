import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everything } from "../../src/archive/touched.ts";
import { Crew } from "../../src/crew/crew.ts";
import { scanFolder } from "../../src/disk/scan-folder.ts";
import { type Code, readCode } from "../../src/edition/code.ts";
import { foldersOf } from "../../src/edition/folders.ts";
import { type Gathered, gather } from "../../src/edition/gather.ts";
import { silent } from "../../src/report/progress.ts";
import { fileText, makeSettings, NOW } from "../make-article.ts";

let root: string;
let code: Code;
let crew: Crew;
const path = (name: string) => join(root, "articles", name);
const write = (name: string, title: string) => writeFileSync(path(name), fileText(`title: ${title}`));

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), "backfile-gather-"));
	mkdirSync(path("1998/03"), { recursive: true });
	code = await readCode();
	crew = new Crew(code.compiled.hand);
	for (const name of ["a", "b", "c", "d", "e", "f"]) write(`1998/03/${name}.md`, name);
});

afterAll(async () => {
	await crew.dismiss();
	rmSync(root, { recursive: true });
});

/** What is gathered after a build that was made from `last`. */
async function after(last: Gathered | undefined, cache = "cache"): Promise<Gathered> {
	const folders = foldersOf({ articles: path(""), output: join(root, "site"), cache: join(root, cache) });
	const basis = last && { ground: "same", ...last.basis };
	const found = scanFolder(folders.articles);
	const gathered = await gather(found, makeSettings(), folders, code, NOW, crew, silent, { last: basis });
	gathered.bodies.close();
	return gathered;
}

/** Names of the articles whose lists and search can be others. */
const changed = ({ archive, touched }: Gathered) =>
	archive.dated.filter((article) => touched.face(article)).map(({ title }) => title);

test("what a site was published from is remembered through builds that came to no end, and forgotten with the next site", async () => {
	const first = await after(undefined);
	expect(first.touched).toBe(everything);
	first.published();
	write("1998/03/a.md", "a in a build that fails");
	await after(first);
	write("1998/03/a.md", "a again");
	write("1998/03/f.md", "f again");
	const third = await after(first);
	expect(third.touched).not.toBe(everything);
	expect(changed(third)).toEqual(["a again", "f again"]);
	third.published();
	expect(changed(await after(third))).toEqual([]);
});

test("where another site was published from the same cache since, everything counts as touched", async () => {
	const one = await after(undefined);
	one.published();
	write("1998/03/b.md", "b for the other site");
	(await after(undefined)).published();
	expect((await after(one)).touched).toBe(everything);
});
