import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { foldersOf } from "../../src/edition/folders.ts";
import { folderOnOtherDisk, hasOtherDisk } from "../disk/other-disk.ts";

let root: string;

beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), "backfile-folders-")));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const folders = (names: Partial<Record<"articles" | "output" | "cache", string>> = {}) => {
	const { articles = "articles", output = "_site", cache = ".cache" } = names;
	return foldersOf({ articles: join(root, articles), output: join(root, output), cache: join(root, cache) });
};

describe("folders that lie in each other", () => {
	const refused: [string, Parameters<typeof folders>[0]][] = [
		["articles and output", { output: "articles" }],
		["articles and output", { output: "articles/site" }],
		["articles and output", { output: "." }],
		["articles and cache", { cache: "articles/.cache" }],
		["articles and cache", { cache: "." }],
		["output and cache", { cache: "_site/.cache" }],
	];
	test.each(refused)("are refused: %s %o", (which, names) => {
		expect(() => folders(names)).toThrow(`The folders of ${which} lie in each other.`);
	});

	test("are refused also where links lead there", () => {
		mkdirSync(join(root, "articles"));
		symlinkSync("articles", join(root, "public"));
		expect(() => folders({ output: "public" })).toThrow("articles and output");
	});

	test("may have names that begin alike", () => {
		expect(folders({ output: "articles-site", cache: "articles.cache" }).output).toBe(join(root, "articles-site"));
	});
});

describe("the staging folder", () => {
	test("is beside the output, and beside what a link as output leads to", () => {
		expect(folders().staging).toBe(join(root, "._site.staging"));
		mkdirSync(join(root, "www/archive"), { recursive: true });
		symlinkSync("www/archive", join(root, "_site"));
		expect(folders()).toMatchObject({
			output: join(root, "www/archive"),
			staging: join(root, "www/.archive.staging"),
			locks: [join(root, ".cache/lock"), join(root, "www/.archive.lock")],
		});
	});

	test.skipIf(!hasOtherDisk)("is on the disk of the output when that is a link to another", () => {
		const elsewhere = folderOnOtherDisk();
		try {
			mkdirSync(join(elsewhere, "site"));
			symlinkSync(join(elsewhere, "site"), join(root, "_site"));
			expect(folders().staging).toBe(join(elsewhere, ".site.staging"));
		} finally {
			rmSync(elsewhere, { recursive: true });
		}
	});

	test.skipIf(!hasOtherDisk)("is in the output when the folder around it is on another disk", () => {
		const { staging, locks } = foldersOf({
			articles: join(root, "articles"),
			output: "/dev/shm",
			cache: join(root, ".cache"),
		});
		expect([staging, locks[1]]).toEqual(["/dev/shm/.backfile-staging", "/dev/shm/.backfile-lock"]);
	});
});

test("an output that is a link to nowhere is reported before anything is read", () => {
	symlinkSync("/nowhere/disk", join(root, "_site"));
	expect(() => folders()).toThrow(/_site is a link to \/nowhere\/disk, which does not exist/);
});
