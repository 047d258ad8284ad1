import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noteNetlify } from "../../src/cli/note-netlify.ts";

const shipped = readFileSync("netlify.toml", "utf8");

test.each([
	["netlify.toml as it comes says nothing where pictures are linked to", "link", shipped, false],
	["netlify.toml as it comes is to be changed where they are allowed", "allow", shipped, true],
	["netlify.toml as it was changed says nothing", "allow", shipped.replace("data:;", "data: https:;"), false],
	["another host has no such file", "allow", undefined, false],
] as const)("%s", (_title, remotePictures, text, noted) => {
	const folder = mkdtempSync(join(tmpdir(), "backfile-netlify-"));
	try {
		const file = join(folder, "netlify.toml");
		if (text !== undefined) writeFileSync(file, text);
		expect(noteNetlify(file, { remotePictures })?.includes("write https: after data:") ?? false).toBe(noted);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
