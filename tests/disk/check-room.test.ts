import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkRoom } from "../../src/disk/check-room.ts";
import { emptyManifest } from "../../src/plan/manifest.ts";
import { SiteFiles } from "../../src/plan/site-files.ts";

let root: string;

function put(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-room-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Checks room for `staged` in an output where `ours` are ours. */
function check(staged: string[], ours: string[], damaged: string[] = []): string {
	for (const path of staged) put(`staging/${path}`, "new");
	const record = { key: "k", hash: "h", size: 3, modified: 0 };
	const last = { ...emptyManifest(), files: SiteFiles.of(ours.map((path) => [path, record])) };
	try {
		checkRoom({ staging: join(root, "staging"), output: join(root, "site") }, staged, last, new Set(damaged));
		return "";
	} catch (error) {
		return (error as Error).message.replaceAll(root, "");
	}
}

test("all files of others that stand in the way are named at once", () => {
	put("site/ours/index.html", "old");
	put("site/a/index.html", "theirs");
	put("site/b/index.html/theirs.txt", "theirs");
	put("site/c", "theirs");
	symlinkSync("nowhere", join(root, "site/d"));
	const staged = ["a/index.html", "b/index.html", "c/1/index.html", "c/2/index.html", "d/index.html", "new.html"];
	expect(check(staged, ["ours/index.html"])).toMatchInlineSnapshot(`
		"The site was not changed. These files in the output were not written by Backfile, and stand where the site has files of its own:
		    /site/a/index.html
		    /site/b/index.html/theirs.txt
		    /site/c
		    /site/d
		Move them away and build again."
	`);
});

test("what is ours is in nobody's way", () => {
	put("site/a/index.html", "old");
	put("site/b/c", "old");
	put("site/d", "old");
	expect(check(["a/index.html", "b", "d/index.html"], ["a/index.html", "b/c", "d"])).toBe("");
});

test("a folder that took the place of a file of ours counts by what is in it", () => {
	put("site/a/index.html/theirs.txt", "theirs");
	mkdirSync(join(root, "site/b/index.html/empty"), { recursive: true });
	const [a, b] = ["a/index.html", "b/index.html"];
	expect(check([b], [a, b], [a, b])).toBe("");
	expect(check([a, b], [a, b], [a, b])).toContain("    /site/a/index.html/theirs.txt\n");
});

test("the same bytes are in nobody's way, and neither is anything in an output that nothing is known of", () => {
	put("site/a/index.html", "new");
	expect(check(["a/index.html"], ["ours/index.html"])).toBe("");
	put("site/a/index.html", "old");
	expect(check(["a/index.html"], [])).toBe("");
});
