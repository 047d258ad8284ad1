import { cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOf, firstPaper } from "./edits.ts";
import { command, copyProject, start } from "./run-build.ts";
import { article, expectSameFiles, readFiles, type SmallSite, smallSite } from "./small-site.ts";

let site: SmallSite;
let project: ReturnType<typeof copyProject>;

beforeAll(() => {
	site = smallSite(Object.fromEntries(filesOf(firstPaper())));
	project = copyProject();
	cpSync(site.articles, join(project.root, "articles"), { recursive: true });
});

afterAll(() => {
	site.remove();
	project.remove();
});

const environment = { URL: "https://paper.example/repo" };
const eleventy = () =>
	start(
		project.root,
		["--import", "tsx", "node_modules/@11ty/eleventy/cmd.cjs", "--config=eleventy.config.ts"],
		environment,
	).done;
const output = () => readFiles(join(project.root, "_site"));

function putAway(name: string): void {
	for (const folder of ["_site", ".cache"]) renameSync(join(project.root, folder), join(project.root, name + folder));
}

test("Eleventy's own command gives the site that npm run build gives, whole and in part", async () => {
	const first = await eleventy();
	expect(first.code, first.errors).toBe(0);
	const whole = output();
	putAway("eleventy");
	const built = await command(["build"], { folder: project.root, environment });
	expect(built.code, built.errors).toBe(0);
	expect(whole.size).toBeGreaterThan(50);
	expectSameFiles(whole, output());

	// One goes on from where the other stopped.
	const story = article({ title: "New", date: "1991-02-05", topics: ["Harbour"] }, "News.");
	writeFileSync(join(project.root, "articles/stories/new.md"), story);
	const second = await eleventy();
	expect(second.code, second.errors).toBe(0);
	const partly = output();
	const again = await eleventy();
	expect(again.code, again.errors).toBe(0);
	expectSameFiles(output(), partly);
	putAway("partly");
	await command(["build"], { folder: project.root, environment });
	expectSameFiles(partly, output());

	// Errors are told and leave the site as it was.
	writeFileSync(join(project.root, "articles/stories/bad.md"), article({ title: "Bad", date: "1991-02-31" }, "Text."));
	const wrong = await eleventy();
	expect(wrong.code).not.toBe(0);
	expect(wrong.errors).toContain("articles/stories/bad.md:3:7: error");
	expectSameFiles(output(), partly);

	// Also those that only all pages together show: the command ends, and keeps no lock.
	const claimed = article({ title: "Bad", date: "1991-02-05", aliases: ["/stories/new/"] }, "Text.");
	writeFileSync(join(project.root, "articles/stories/bad.md"), claimed);
	const double = await eleventy();
	expect(double.code).not.toBe(0);
	expect(double.errors).toContain("articles/stories/bad.md");
	expectSameFiles(output(), partly);
	rmSync(join(project.root, "articles/stories/bad.md"));
	const mended = await eleventy();
	expect(mended.code, mended.errors).toBe(0);
	expectSameFiles(output(), partly);
});
