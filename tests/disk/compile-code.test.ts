import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileCode } from "../../src/disk/compile-code.ts";
import { copyProject, start } from "../site/run-build.ts";

let serial = 0;
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
	const { mtimeMs } = statSync(join(folder, "greeted.js"));
	expect((await compile()).folder).toBe(folder);
	expect(statSync(join(folder, "greeted.js")).mtimeMs).toBe(mtimeMs);
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

test.each(["greeted.js", "parts.json", "seal"])("compiled again is what was damaged: %s", async (name) => {
	const { folder, parts } = await compile();
	for (const damage of ["", "throw 1;"]) {
		writeFileSync(join(folder, name), damage);
		expect((await compile()).parts).toEqual(parts);
		expect((await import(`${join(folder, "greeted.js")}?${serial++}`)).default).toBe("good evening");
	}
	rmSync(join(folder, name));
	expect((await compile()).parts).toEqual(parts);
});

test("processes that compile at once give the same, and leave nothing else behind", async () => {
	writeFileSync(join(project.root, "src/greeting.ts"), 'export const greeting = "good night";\n');
	const program = `import { compileCode } from ${JSON.stringify(resolve("src/disk/compile-code.ts"))};
		const given = { compared: { greeted: "src/edition-of.ts" }, run: { greeted: "src/edition-of.ts" } };
		console.log(JSON.stringify(await compileCode(process.cwd(), given)));`;
	const args = ["--import", "tsx", "--input-type=module", "--eval", program];
	const outcomes = await Promise.all([1, 2, 3].map(() => start(project.root, args).done));
	expect(outcomes.map(({ errors }) => errors)).toEqual(["", "", ""]);
	const [first] = outcomes.map(({ output }) => output);
	expect(outcomes.map(({ output }) => output)).toEqual([first, first, first]);
	const { folder } = JSON.parse(first ?? "") as { folder: string };
	expect((await import(join(folder, "greeted.js"))).default).toBe("good night");
	expect(readdirSync(dirname(folder)).filter((name) => name.includes("."))).toEqual([]);
});

test("a file in which no change would be noticed is refused, by its name", async () => {
	mkdirSync(join(project.root, "elsewhere"));
	writeFileSync(join(project.root, "elsewhere/words.ts"), 'export default "good day";\n');
	writeFileSync(
		join(project.root, "src/greeting.ts"),
		'export { default as greeting } from "../elsewhere/words.ts";\n',
	);
	await expect(compile()).rejects.toThrow("The program uses elsewhere/words.ts.\nPut it beside eleventy.config.ts");
});
