import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { command } from "./run-build.ts";

const corpus = resolve("../shared/corpora/articles-A");
const present = existsSync(corpus);
if (!present) console.warn(`The real archive is not tested: there is no ${corpus}.`);

test.skipIf(!present)(
	"2,081 real posts are valid, are built, and are not built again",
	async () => {
		const root = mkdtempSync(join(tmpdir(), "backfile-real-"));
		try {
			const stats = join(root, "stats.json");
			const folders = ["--articles", corpus, "--output", join(root, "_site"), "--cache", join(root, ".cache")];
			const now = ["--now", "2026-01-01", "--url", "https://paper.example"];
			const check = await command(["validate", "--articles", corpus, "--now", "2026-01-01", "--format", "json"]);
			const problems: { severity: string }[] = JSON.parse(check.output);
			expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
			expect(check.code).toBe(0);
			const build = async () => {
				const { code, errors } = await command(["build", ...folders, ...now, "--stats", stats]);
				expect(code, errors).toBe(0);
				return JSON.parse(readFileSync(stats, "utf8"));
			};
			const first = await build();
			expect(first.articles).toBe(2081);
			expect(first.volumes.indexed).toBeGreaterThan(3);
			const second = await build();
			expect(second.pages).toEqual({ rendered: 0, unchanged: first.pages.rendered, removed: 0 });
			expect(second.volumes).toEqual({ indexed: 0, reused: first.volumes.indexed });
		} finally {
			rmSync(root, { recursive: true, force: true });
		}
	},
	300_000,
);
