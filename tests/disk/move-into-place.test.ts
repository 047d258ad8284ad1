import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles } from "../../src/disk/list-files.ts";
import { moveIntoPlace } from "../../src/disk/move-into-place.ts";
import { OwnFiles } from "../../src/disk/own-files.ts";
import { HalfMoved } from "../../src/problem.ts";
import { folderOnOtherDisk, hasOtherDisk } from "./other-disk.ts";

let root: string;
const at = (...steps: string[]) => join(root, ...steps);

function put(path: string, text: string): void {
	mkdirSync(dirname(at(path)), { recursive: true });
	writeFileSync(at(path), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-move-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function move(staged: string[], orphans: string[], before: string[]) {
	return moveIntoPlace({ staging: at("staging"), staged, output: at("site"), orphans, own: OwnFiles.of(before) });
}

const files = () =>
	listFiles(at("site"))
		.filter((path) => path !== OwnFiles.path)
		.sort();

test("new files come, orphans and their empty folders go, and the list knows what is ours", () => {
	for (const path of ["a/index.html", "b/index.html", "theirs.txt"]) put(`site/${path}`, "old");
	put("staging/c/index.html", "new");
	const moved = move(["c/index.html"], ["b/index.html"], ["a/index.html", "b/index.html"]);
	expect([...moved.keys()]).toEqual(["c/index.html", OwnFiles.path]);
	expect(files()).toEqual(["a/index.html", "c/index.html", "theirs.txt"]);
	expect(existsSync(at("site/b"))).toBe(false);
	expect(OwnFiles.read(at("site")).among(at("site")).sort()).toEqual(["a/index.html", "c/index.html"]);
	expect(readdirSync(root)).toEqual(["site"]);
});

test("a page may take the place of an orphan's folder, and a folder that of an orphan", () => {
	put("site/a/b/index.html", "old");
	put("site/c", "old");
	put("staging/a", "new");
	put("staging/c/index.html", "new");
	move(["a", "c/index.html"], ["a/b/index.html", "c"], ["a/b/index.html", "c"]);
	expect(files()).toEqual(["a", "c/index.html"]);
});

test("a file that cannot be moved costs neither the page that is there nor the list", () => {
	put("site/a/index.html", "old");
	put("site/b/index.html/theirs.txt", "not ours");
	put("staging/b/index.html", "new");
	expect(() => move(["b/index.html"], [], ["a/index.html"])).toThrow(HalfMoved);
	expect(readFileSync(at("site/a/index.html"), "utf8")).toBe("old");
	expect(OwnFiles.read(at("site")).among(at("site"))).toEqual(["a/index.html"]);
});

test.skipIf(!hasOtherDisk)("a folder of the output that is on another disk gets its files whole", () => {
	const elsewhere = folderOnOtherDisk();
	try {
		put("site/a/index.html", "old");
		symlinkSync(elsewhere, at("site/1998"));
		writeFileSync(join(elsewhere, "index.html"), "old");
		put("staging/1998/index.html", "new");
		put("staging/1998/03/index.html", "new");
		move(["1998/index.html", "1998/03/index.html"], [], ["a/index.html", "1998/index.html"]);
		expect(listFiles(elsewhere).sort()).toEqual(["03/index.html", "index.html"]);
		expect(readFileSync(join(elsewhere, "index.html"), "utf8")).toBe("new");
	} finally {
		rmSync(elsewhere, { recursive: true });
	}
});
