import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Bodies, BodyWriter } from "../../src/disk/bodies.ts";
import { hash } from "../../src/text/hash.ts";

let root: string;
let bodies: Bodies | undefined;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-bodies-"));
});

afterEach(() => {
	bodies?.close();
	bodies = undefined;
	rmSync(root, { recursive: true });
});

/** Puts texts into a pack of its own; gives their keys. */
function pack(name: string, ...texts: string[]): string[] {
	const writer = new BodyWriter(root, name);
	const refs = texts.map((text) => hash(text));
	for (const [i, text] of texts.entries()) writer.put(refs[i] ?? "", text);
	writer.finish();
	return refs;
}

const texts = ["<p>Fire in the harbour</p>", "<p>آتش در بندر</p>", "<p>Élysée</p>", "<p>Fire in the harbour</p>"];

test("a body is read as it was put, from whichever pack holds it", () => {
	const refs = [...pack("a", ...texts), ...pack("b", "<p>Another</p>")];
	bodies = new Bodies(root);
	expect(refs.map((ref) => bodies?.get(ref))).toEqual([...texts, "<p>Another</p>"]);
	expect(bodies.has(hash("nothing"))).toBe(false);
});

test("a pack that was finished later is found when asked for", () => {
	bodies = new Bodies(root);
	const [ref = ""] = pack("a", "<p>Late</p>");
	expect(bodies.has(ref)).toBe(false);
	bodies.refresh();
	expect(bodies.get(ref)).toBe("<p>Late</p>");
});

test("of a pack that was cut short, only what is left of it is there", () => {
	const [first = "", second = ""] = pack("a", "<p>First</p>", "<p>Second</p>");
	truncateSync(join(root, "a.pack"), 15);
	bodies = new Bodies(root);
	expect([bodies.has(first), bodies.has(second)]).toEqual([true, false]);
});

test("a pack whose index was harmed is as good as none, and goes", () => {
	pack("a", ...texts);
	appendFileSync(join(root, "a.json"), " ");
	bodies = new Bodies(root);
	expect(bodies.has(hash(texts[0] ?? ""))).toBe(false);
	expect(readdirSync(root)).toEqual([]);
});

test("a body with other bytes than its key says is an error", () => {
	const [ref = ""] = pack("a", "<p>True</p>");
	writeFileSync(join(root, "a.pack"), "<p>Fake</p>");
	bodies = new Bodies(root);
	expect(() => bodies?.get(ref)).toThrow("The cache is damaged");
});

test("many small packs become one, with what is live", () => {
	const refs = Array.from({ length: 14 }, (_, i) => pack(`p${i}`, `<p>${i}</p>`)[0] ?? "");
	bodies = new Bodies(root);
	bodies.tidy(new Set(refs.slice(1)));
	expect(readdirSync(root).filter((name) => name.endsWith(".pack")).length).toBe(1);
	expect(refs.map((ref) => bodies?.has(ref))).toEqual(refs.map((_, i) => i > 0));
	expect(refs.slice(1).map((ref) => bodies?.get(ref))).toEqual(refs.slice(1).map((_, i) => `<p>${i + 1}</p>`));
});

test("what no article has any more goes when it takes much more room than the rest", () => {
	const [kept = "", gone = ""] = pack("a", "<p>Kept</p>", "x".repeat(4_000_000));
	bodies = new Bodies(root);
	bodies.tidy(new Set([kept]));
	expect(bodies.has(gone)).toBe(true);
	const [more = ""] = pack("b", "y".repeat(4_000_000));
	bodies.refresh();
	bodies.tidy(new Set([kept]));
	expect([kept, gone, more].map((ref) => bodies?.has(ref))).toEqual([true, false, false]);
	expect(bodies.get(kept)).toBe("<p>Kept</p>");
});
