import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { articlesIn } from "./bring-archive.ts";
import { makeArticle } from "./make-archive.ts";

export const EDITS = [
	"nothing changed",
	"one article added",
	"one article changed",
	"one article deleted",
	"one article renamed",
	"one article retagged",
] as const;
export type Edit = (typeof EDITS)[number];

// Far above every article that an archive is made of, so that no made article is met twice.
const FIRST_NEW = 10_000_000;

/** Edits an archive; `round` picks the article, so that each round meets another part of the archive. */
export function editArchive(folder: string, edit: Edit, round: number): void {
	const articles = articlesIn(folder);
	const met = articles[Math.floor(articles.length * ((0.37 + round * 0.21) % 1))];
	if (edit === "nothing changed" || met === undefined) return;
	if (edit === "one article added") {
		const { path, text } = makeArticle(FIRST_NEW + round);
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	} else if (edit === "one article changed") {
		appendFileSync(join(folder, met), `\nA paragraph was added in round ${round}: the quay is open again.\n`);
	} else if (edit === "one article renamed") {
		renameSync(join(folder, met), join(folder, met.replace(/\.md$/, `-renamed-${round}.md`)));
	} else if (edit === "one article retagged") {
		const text = readFileSync(join(folder, met), "utf8");
		writeFileSync(
			join(folder, met),
			text.replace(/^topics:.*\n(?:[ \t]+-.*\n)*/m, `topics: ["Never before ${round}"]\n`),
		);
	} else {
		rmSync(join(folder, met));
	}
	commitArchive(folder);
}

/** Makes the archive a git repository of one commit. */
export function startHistory(folder: string): void {
	git(folder, "init", "--quiet");
	commitArchive(folder);
}

function commitArchive(folder: string): void {
	git(folder, "add", "--all");
	git(folder, "commit", "--quiet", "--message", "Articles");
}

function git(folder: string, ...args: string[]): void {
	const settings = ["user.name=Bench", "user.email=bench@example.org", "gc.auto=0", "commit.gpgsign=false"];
	execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], { cwd: folder });
}
