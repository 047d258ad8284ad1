import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BodyWriter } from "../../src/disk/bodies.ts";
import { listFiles } from "../../src/disk/list-files.ts";
import { sweepCache } from "../../src/disk/sweep-cache.ts";

let cache: string;

beforeEach(() => {
	cache = mkdtempSync(join(tmpdir(), "backfile-cache-"));
});

afterEach(() => rmSync(cache, { recursive: true, force: true }));

test("what a stopped build left half-written goes, everything else stays", () => {
	const bodies = join(cache, "bodies");
	const whole = new BodyWriter(bodies, "whole");
	whole.put("ref", "<p>Text.</p>");
	whole.finish();
	// Stopped before its index was there.
	new BodyWriter(bodies, "stopped").put("ref", "<p>Text.</p>");
	for (const folder of ["readings", "manifest-a"]) mkdirSync(join(cache, folder));
	const unfinished = ["manifest-a/head.json.71.new", "bodies/b.json.71.new", "journal.json.71.new"];
	for (const path of ["manifest-a/head.json", "readings/c.json", "lock", ...unfinished])
		writeFileSync(join(cache, path), "");
	sweepCache({ cache, bodies });
	expect(listFiles(cache).sort()).toEqual([
		"bodies/whole.json",
		"bodies/whole.pack",
		"lock",
		"manifest-a/head.json",
		"readings/c.json",
	]);
});

test("a manifest in one file, as an earlier version wrote it, goes", () => {
	for (const name of ["manifest-wJlKcpa0qS3zJoeVFd_ykx.json", "manifest of lots.txt"])
		writeFileSync(join(cache, name), "{}");
	sweepCache({ cache, bodies: join(cache, "bodies") });
	expect(listFiles(cache)).toEqual(["manifest of lots.txt"]);
});

test("a cache that is not there yet is clean", () => {
	sweepCache({ cache: join(cache, "no"), bodies: join(cache, "no/bodies") });
	expect(listFiles(cache)).toEqual([]);
});
