import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { command } from "./run-build.ts";
import { article, expectSameFiles, readFiles } from "./small-site.ts";

// Dates that are another day elsewhere, and names that sort, fold and write differently by locale.
const tricky: Record<string, string> = {
	"1999/12/midnight.md": article({ title: "Ärger um Å", date: "1999-12-31 23:59", topics: ["Zürich", "Äpfel"] }, "Z."),
	"2000/01/kiritimati.md": article({ title: "First", date: "2000-01-01T00:30:00+14:00", authors: ["İnci I"] }, "I."),
	"2000/01/élan.md": article({ title: "Élan", date: "2000-01", topics: ["äpfel", "Istanbul"], language: "tr" }, "ı."),
	"2000/01/Zebra.md": article({ title: "Zebra", date: "2000-01-01", publishAt: "2000-01-01" }, "Stripes."),
	"notes/undated.md": article({ title: "Undated", date: "undated", people: ["Zoë", "Ann", "Åsa"] }, "Whenever."),
};

function build(root: string, reversed: boolean, environment: Record<string, string>) {
	const articles = join(root, "articles");
	const files = [...readFiles("articles"), ...Object.entries(tricky)];
	for (const [path, content] of reversed ? files.reverse() : files) {
		mkdirSync(dirname(join(articles, path)), { recursive: true });
		writeFileSync(join(articles, path), content);
	}
	const folders = ["--articles", articles, "--output", join(root, "_site"), "--cache", join(root, ".cache")];
	const wishes = ["--url", "https://paper.example", "--now", "2026-01-01"];
	return command(["build", ...folders, ...wishes], { environment });
}

test("two builds far apart in time zone, locale and order of files have the same bytes", async () => {
	const root = mkdtempSync(join(tmpdir(), "backfile-bytes-"));
	try {
		const outcomes = await Promise.all([
			build(join(root, "one"), false, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }),
			build(join(root, "a longer name", "two"), true, { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" }),
		]);
		for (const { code, errors } of outcomes) expect(code, errors).toBe(0);
		const [one, two] = [readFiles(join(root, "one", "_site")), readFiles(join(root, "a longer name", "two", "_site"))];
		expect(one.size).toBeGreaterThan(100);
		expectSameFiles(two, one);
		// The same cache and output somewhere else, with other times: nothing is to be done.
		const moved = join(root, "moved");
		cpSync(join(root, "one"), moved, { recursive: true });
		const again = await build(moved, true, { TZ: "Asia/Kathmandu" });
		expect(again.output).toContain("0 rendered");
		expectSameFiles(readFiles(join(moved, "_site")), one);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});
