import { expect, test } from "vitest";
import type { Asset } from "../../src/edition/assets.ts";
import { signWorker } from "../../src/edition/sign-worker.ts";

const page = { path: "@offline/index.html", key: "page" };
const assets = ["assets/style.css", "assets/offline.js", "assets/search.js", "offline-worker.js"].map(
	(path): Asset => ({ path, key: path, source: { bytes: Buffer.from("work();") } }),
);
const changed = (path: string) => assets.map((asset) => (asset.path === path ? { ...asset, key: "new" } : asset));
const worker = (signed: readonly Asset[]) => signed.find(({ path }) => path === "offline-worker.js");
const first = worker(signWorker(assets, [page]));

test("only the worker's file is signed, and does what it did", () => {
	const signed = signWorker(assets, [page]);
	expect(signed.slice(0, -1)).toEqual(assets.slice(0, -1));
	expect(first?.source).toEqual({ bytes: expect.any(Buffer) });
	expect(`${first && "bytes" in first.source && first.source.bytes}`).toMatch(/^\/\/ [\w-]+\nwork\(\);$/);
});

test.each([
	["the offline page's layout, frame or words", signWorker(assets, [{ ...page, key: "new" }])],
	["the stylesheet", signWorker(changed("assets/style.css"), [page])],
	["the script", signWorker(changed("assets/offline.js"), [page])],
])("with a change of %s it is another file", (_title, signed) => {
	expect(worker(signed)?.key).not.toBe(first?.key);
});

test("with a change of what it does not hold ready it is the same", () => {
	expect(worker(signWorker(changed("assets/search.js"), [page, { path: "index.html", key: "new" }]))).toEqual(first);
});

test("the tombstone of a site without an offline page is left as it is", () => {
	expect(signWorker(assets, [])).toEqual(assets);
});
