import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lock } from "../../src/disk/lock.ts";

let root: string;
let waited: number[];
const file = () => join(root, "deep", "lock");
const take = () => lock(file(), (pid) => waited.push(pid));

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-lock-"));
	waited = [];
});

afterEach(() => rmSync(root, { recursive: true }));

test("a lock is held by this process until it is let go", async () => {
	const letGo = await take();
	expect(readFileSync(file(), "utf8")).toBe(String(process.pid));
	letGo();
	expect(existsSync(file())).toBe(false);
});

test.each([
	["a process that has ended", () => String(spawnSync(process.execPath, ["-e", ""]).pid)],
	// In containers the same few ids come again and again.
	["another process with the id of this one", () => String(process.pid)],
	["nobody knows whom", () => ""],
])("a lock that was left by %s is taken over", async (_whom, content) => {
	(await take())();
	writeFileSync(file(), content());
	(await take())();
	expect(waited).toEqual([]);
});

test("the lock of a living process is waited for", async () => {
	(await take())();
	writeFileSync(file(), String(process.ppid));
	let taken = false;
	const taking = take().then((letGo) => {
		taken = true;
		return letGo;
	});
	await sleep(250);
	expect(taken).toBe(false);
	expect(waited).toEqual([process.ppid]);
	rmSync(file());
	(await taking)();
	expect(existsSync(file())).toBe(false);
});
