import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { Crew } from "../../src/crew/crew.ts";
import { type Code, readCode } from "../../src/edition/code.ts";

let root: string;
let crew: Crew;
let code: Code;

beforeAll(async () => {
	code = await readCode();
	root = mkdtempSync(join(tmpdir(), "backfile-crew-"));
	writeFileSync(join(root, "a.md"), "---\ntitle: A\ndate: 1998-03-19\n---\n\nText.\n");
});

afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
	crew = new Crew(code.compiled.hand, 2);
});

afterEach(() => crew.dismiss());

const read = (...paths: string[]) =>
	crew.run("read", () => ({
		root,
		paths,
		rules: { timeZone: "UTC", language: "en", base: "/", remotePictures: "link" },
		bodies: join(root, "bodies"),
	}));

test("a task that fails says why, and the others are done", async () => {
	const outcomes = await Promise.allSettled([read("a.md"), read("missing.md"), read("a.md"), read("a.md")]);
	expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
	await expect(read("missing.md")).rejects.toThrow("ENOENT: no such file or directory");
});

test("a task that cannot be made fails alone", async () => {
	const broken = crew.run("read", () => {
		throw new Error("no such task");
	});
	await expect(broken).rejects.toThrow("no such task");
	expect(await read("a.md")).toHaveLength(1);
});

test("dismissed, it ends what is under way, what waits and what comes after", async () => {
	const tasks = Promise.allSettled(Array.from({ length: 6 }, () => read("a.md")));
	await crew.dismiss();
	expect((await tasks).map(({ status }) => status)).toEqual(Array(6).fill("rejected"));
	await expect(read("a.md")).rejects.toThrow("The build was given up");
});

test("one thread makes itself ready when it has nothing else to do, and what needs that goes to it while it is little", async () => {
	const hand = join(root, "hand.mjs");
	writeFileSync(
		hand,
		`import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", ({ kind }) => setTimeout(() => parentPort.postMessage({ result: threadId }), kind === "warm" ? 300 : 50));`,
	);
	const threads = new Crew(hand, 2);
	const work = (kind: "compare" | "print") => threads.run(kind, () => ({}) as never) as Promise<unknown>;
	const comparing = [work("compare")];
	threads.warm("print");
	comparing.push(work("compare"));
	const [first, second] = await Promise.all(comparing);
	expect(first).not.toBe(second);
	const printer = await work("print");
	expect([first, second]).toContain(printer);
	expect(await work("print")).toBe(printer);
	const prints = (count: number) => Promise.all(Array.from({ length: count }, () => work("print")));
	expect(new Set(await prints(3))).toEqual(new Set([printer]));
	expect(new Set(await prints(6))).toEqual(new Set([first, second]));
	await threads.dismiss();
});

test("a crew that grows does more at a time", async () => {
	const hand = join(root, "slow.mjs");
	writeFileSync(
		hand,
		`import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", () => setTimeout(() => parentPort.postMessage({ result: threadId }), 200));`,
	);
	const threads = new Crew(hand, 1);
	const work = Array.from({ length: 4 }, () => threads.run("index", () => ({}) as never) as Promise<unknown>);
	await work[0];
	threads.grow(3);
	expect(new Set(await Promise.all(work)).size).toBe(3);
	await threads.dismiss();
});
