import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { filesOf, firstPaper } from "./edits.ts";
import { command } from "./run-build.ts";
import { article, expectSameFiles, type Files, readFiles, type SmallSite, smallSite } from "./small-site.ts";

const disk = mkdtempSync(join(tmpdir(), "backfile-disk-"));
const mount = (...options: string[]) => spawnSync("mount", ["-t", "tmpfs", ...options, "none", disk]).status === 0;
const remount = (options: string) => expect(spawnSync("mount", ["-o", `remount,${options}`, disk]).status).toBe(0);
const mounted = process.platform === "linux" && mount("-o", "size=256m");
if (!mounted) console.warn("Skipped builds on a full disk: only root may make a small one.");

let site: SmallSite;
let wanted: Files;

const build = (output: string, cache = site.cache) =>
	command([
		...["build", "--articles", site.articles, "--output", output, "--cache", cache],
		...["--now", "2024-07-01", "--url", "https://paper.example"],
	]);

/** Leaves so many bytes on the disk; gives them back when called. */
function fill(left: number): () => void {
	const { bavail, bsize } = statfsSync(disk);
	writeFileSync(join(disk, "filler"), Buffer.alloc(Math.max(0, bavail * bsize - left)));
	return () => rmSync(join(disk, "filler"));
}

async function expectRepaired(output: string, cache?: string): Promise<void> {
	const { code, errors } = await build(output, cache);
	expect(code, errors).toBe(0);
	expectSameFiles(readFiles(output), wanted);
}

beforeAll(async () => {
	site = smallSite(Object.fromEntries(filesOf(firstPaper())));
	site.put("stories/tale-3.md", article({ title: "Changed", date: "1991-02-05" }, "Other words."));
	expect((await build(site.output)).code).toBe(0);
	wanted = site.files();
});

afterAll(() => {
	site.remove();
	if (mounted) spawnSync("umount", [disk]);
	rmSync(disk, { recursive: true });
});

describe.skipIf(!mounted)("a build", () => {
	beforeEach(() => {
		for (const name of ["site", "cache"]) rmSync(join(disk, name), { recursive: true, force: true });
	});

	test.each([0, 200_000, 600_000, 1_000_000])(
		"into a disk with %i bytes left says so and leaves nothing",
		async (left) => {
			const free = fill(left);
			const { code, errors } = await build(join(disk, "site"));
			expect(code).toBe(1);
			expect(errors).toContain("The disk is full. Make room on it and build again.\n");
			expect(errors).toContain("The site was not changed.");
			expect(existsSync(join(disk, "site"))).toBe(false);
			free();
			await expectRepaired(join(disk, "site"));
		},
	);

	test.each([0, 100_000])(
		"that finds its disk full leaves the last good site as it was (%i bytes left)",
		async (left) => {
			const story = filesOf(firstPaper()).get("stories/tale-3.md") ?? "";
			const changed = readFiles(site.articles).get("stories/tale-3.md") ?? "";
			site.put("stories/tale-3.md", story);
			expect((await build(join(disk, "site"))).code).toBe(0);
			const before = readFiles(join(disk, "site"));
			site.put("stories/tale-3.md", changed);
			const free = fill(left);
			const { code, errors } = await build(join(disk, "site"));
			expect(code).toBe(1);
			expect(errors).toContain("The disk is full.");
			expectSameFiles(readFiles(join(disk, "site")), before);
			free();
			await expectRepaired(join(disk, "site"));
		},
	);

	test("whose cache finds no room says so", async () => {
		const free = fill(8_000);
		const output = join(site.root, "other");
		const { code, errors } = await build(output, join(disk, "cache"));
		expect(code).toBe(1);
		expect(errors).toContain("The disk is full.");
		free();
		await expectRepaired(output, join(disk, "cache"));
		rmSync(output, { recursive: true });
	});

	test.each(["site", ""])("into a folder that can only be read says so and changes nothing: /%s", async (name) => {
		const output = join(disk, name);
		mkdirSync(output, { recursive: true });
		writeFileSync(join(output, "theirs.txt"), "theirs");
		remount("ro");
		const { code, errors } = await build(output);
		remount("rw");
		expect(code).toBe(1);
		expect(errors).toContain("The disk can be read but not written. Choose another folder with --output or --cache");
		expect([...readFiles(output).keys()]).toEqual(["theirs.txt"]);
		rmSync(join(output, "theirs.txt"));
		await expectRepaired(output);
	});
});
