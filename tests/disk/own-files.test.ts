import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OwnFiles } from "../../src/disk/own-files.ts";

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-own-"));
	for (const path of ["index.html", "1998/03/fire/index.html", "CNAME"]) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), "text");
	}
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const ours = ["index.html", "1998/03/fire/index.html"];

test("the list recognises our files and tells nothing of others", () => {
	OwnFiles.of([...ours, "1998/03/secret/index.html"])
		.drop(["1998/03/secret/index.html"])
		.write(join(root, OwnFiles.path));
	const text = readFileSync(join(root, OwnFiles.path), "utf8");
	expect(text).toMatchInlineSnapshot(`
		"DrVHMEZYgFq
		vI76LYIoCBt
		"
	`);
	expect(OwnFiles.read(root).among(root).sort()).toEqual(ours.toSorted());
});

test("the same files give the same list, whatever came and went before", () => {
	const list = join(root, "list");
	const read = (own: OwnFiles) => {
		own.write(list);
		return readFileSync(list, "utf8");
	};
	expect(
		read(
			OwnFiles.of(["gone", ours[1] ?? ""])
				.add(ours)
				.drop(["gone"]),
		),
	).toBe(read(OwnFiles.of(ours)));
});

test("a damaged list claims no file that is not ours", () => {
	OwnFiles.of(ours).write(join(root, OwnFiles.path));
	const whole = readFileSync(join(root, OwnFiles.path));
	fc.assert(
		fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 9 }), (place, bytes) => {
			const harmed = Buffer.from(whole);
			harmed.set(bytes.subarray(0, whole.length - place), place);
			writeFileSync(join(root, OwnFiles.path), harmed);
			for (const path of OwnFiles.read(root).among(root)) expect(ours).toContain(path);
		}),
	);
});

test("without a list, or with a folder in its place, nothing is ours", () => {
	expect(OwnFiles.read(root).among(root)).toEqual([]);
	mkdirSync(join(root, OwnFiles.path));
	expect(OwnFiles.read(root).among(root)).toEqual([]);
});
