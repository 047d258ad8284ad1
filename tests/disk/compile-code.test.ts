import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileCode } from "../../src/disk/compile-code.ts";
import { copyProject } from "../site/run-build.ts";

let project: { root: string; remove: () => void };

beforeAll(() => {
	project = copyProject();
	writeFileSync(
		join(project.root, "src/greeting.ts"),
		'export const greeting: string = "good morning";\nexport const version = (await import("luxon")).VERSION;\n',
	);
	writeFileSync(
		join(project.root, "src/edition-of.ts"),
		'import { greeting } from "./greeting.ts";\nexport { href } from "./article/address.ts";\nexport default greeting;\n',
	);
});

afterAll(() => project.remove());

const compile = () =>
	compileCode(project.root, {
		compared: { greeted: "src/edition-of.ts", address: "src/article/address.ts" },
		run: { greeted: "src/edition-of.ts" },
	});

test("what threads run is JavaScript that imports the project's packages", async () => {
	const { folder } = await compile();
	expect((await import(join(folder, "greeted.js"))).default).toBe("good morning");
});

test("a part is known by its code and the packages that it imports", async () => {
	const { parts } = await compile();
	expect(parts["greeted"]?.packages).toEqual(["luxon"]);
	expect(parts["address"]?.packages).toEqual([]);
});

test("code that has not changed is compiled once", async () => {
	const { folder } = await compile();
	appendFileSync(join(folder, "greeted.js"), "// Kept.\n");
	expect((await compile()).folder).toBe(folder);
	expect(readFileSync(join(folder, "greeted.js"), "utf8")).toContain("// Kept.");
});

test("a change makes the parts others that it is in, and no other part", async () => {
	const before = await compile();
	writeFileSync(join(project.root, "src/greeting.ts"), 'export const greeting = "good evening";\n');
	const after = await compile();
	expect(after.folder).not.toBe(before.folder);
	expect(after.parts["greeted"]?.hash).not.toBe(before.parts["greeted"]?.hash);
	expect(after.parts["address"]).toEqual(before.parts["address"]);
	expect((await import(join(after.folder, "greeted.js"))).default).toBe("good evening");
});

test("damaged code is compiled again", async () => {
	const { folder, parts } = await compile();
	writeFileSync(join(folder, "parts.json"), "{}");
	expect((await compile()).parts).toEqual(parts);
});

test("two that compile at once give the same", async () => {
	writeFileSync(join(project.root, "src/greeting.ts"), 'export const greeting = "good night";\n');
	const [first, second] = await Promise.all([compile(), compile()]);
	expect(first).toEqual(second);
	expect((await import(join(first.folder, "greeted.js"))).default).toBe("good night");
});
