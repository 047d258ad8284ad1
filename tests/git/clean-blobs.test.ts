import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cleanBlobs } from "../../src/git/clean-blobs.ts";
import { blobId } from "../../src/text/hash.ts";

let root: string;
let articles: string;

const git = (...args: string[]) =>
	execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], { cwd: root, stdio: "pipe" });
const put = (name: string, text: string) => writeFileSync(join(articles, name), text);
const idOf = (name: string) => blobId(readFileSync(join(articles, name)));

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-git-"));
	articles = join(root, "articles");
	mkdirSync(articles);
	for (const name of ["a.md", "b.md", "ü and\ttab.md"]) put(name, `This is ${name}\n`);
	git("init", "--quiet");
	git("config", "core.autocrlf", "false");
	git("add", "--all");
	git("commit", "--quiet", "--message", "Articles");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the ids that git knows", () => {
	test("are those of the bytes on the disk, by path from the folder that was asked about", () => {
		const names = ["a.md", "b.md", "ü and\ttab.md"];
		expect(cleanBlobs(articles)).toEqual(new Map(names.map((name) => [name, idOf(name)])));
	});

	test("are not given for files that were changed, deleted or never added", () => {
		appendFileSync(join(articles, "a.md"), "More.\n");
		rmSync(join(articles, "b.md"));
		put("new.md", "New\n");
		expect([...cleanBlobs(articles).keys()]).toEqual(["ü and\ttab.md"]);
	});

	test("are given for what was added and not committed, and for files that were only touched", () => {
		put("a.md", "Written again\n");
		git("add", "--all");
		utimesSync(join(articles, "b.md"), 1, 1);
		expect(cleanBlobs(articles).get("a.md")).toBe(idOf("a.md"));
		expect(cleanBlobs(articles).get("b.md")).toBe(idOf("b.md"));
	});

	test("are not given for files that git was told not to look at", () => {
		git("update-index", "--assume-unchanged", "articles/a.md");
		git("update-index", "--skip-worktree", "articles/b.md");
		put("a.md", "Written again\n");
		put("b.md", "Written again\n");
		expect([...cleanBlobs(articles).keys()]).toEqual(["ü and\ttab.md"]);
	});

	test("are the same in a shallow clone", () => {
		put("a.md", "Written again\n");
		git("commit", "--quiet", "--all", "--message", "Again");
		const clone = join(root, "clone");
		git("clone", "--quiet", "--depth", "1", `file://${root}`, clone);
		expect(cleanBlobs(join(clone, "articles"))).toEqual(cleanBlobs(articles));
	});

	test("belong to files of another size where git converts line ends", () => {
		writeFileSync(join(root, ".gitattributes"), "*.md text eol=crlf\n");
		put("a.md", "One\r\nTwo\r\n");
		git("add", "--all");
		expect(cleanBlobs(articles).get("a.md")).toBe(blobId(Buffer.from("One\nTwo\n")));
	});
});

test("outside a repository git knows nothing", () => {
	const outside = mkdtempSync(join(tmpdir(), "backfile-no-git-"));
	expect(cleanBlobs(outside)).toEqual(new Map());
	rmSync(outside, { recursive: true });
});
