import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Darkroom } from "../../src/pictures/darkroom.ts";

let folder: string;
let made: number;
const make = async () => Buffer.from(`print ${++made}`);
const develop = async (name: string) => Buffer.from(await new Darkroom(folder).develop(name, make)).toString();

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "backfile-darkroom-"));
	made = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a picture is made once", async () => {
	expect([await develop("a"), await develop("a"), await develop("b")]).toEqual(["print 1", "print 1", "print 2"]);
});

test("a picture that was damaged in the cache is made again", async () => {
	await develop("a");
	for (const damage of ["", readFileSync(join(folder, "a"), "utf8").replace("print 1", "print 7")]) {
		writeFileSync(join(folder, "a"), damage);
		expect(await develop("a")).toBe(`print ${made}`);
	}
	expect(made).toBe(3);
});

test("a picture that could not be made leaves nothing", async () => {
	await expect(new Darkroom(folder).develop("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
	expect(readdirSync(folder)).toEqual([]);
});

test("pictures that nobody shows are forgotten", async () => {
	await develop("a");
	await develop("b");
	new Darkroom(folder).tidy(new Set(["b"]));
	expect(readdirSync(folder)).toEqual(["b"]);
	new Darkroom(join(folder, "none")).tidy(new Set());
});
