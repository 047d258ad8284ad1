import { expect, test } from "vitest";
import { lazyPage } from "../../src/pages/page-spec.ts";
import { pageKey } from "../../src/plan/page-key.ts";

const page = { url: "/a/", layout: "article", props: { title: "A" } };

test("a page has another key when the code that makes it or what it shows is another", () => {
	const key = pageKey(page, "code");
	expect(pageKey({ ...page, props: { title: "A" } }, "code")).toBe(key);
	expect(pageKey({ ...page, props: { title: "B" } }, "code")).not.toBe(key);
	expect(pageKey(page, "code 2")).not.toBe(key);
});

test("inputs stand for the props that are made from them, which are then not asked for", () => {
	const lazy = (inputs: unknown) =>
		lazyPage(
			{ url: "/a/", layout: "article" },
			() => inputs,
			() => {
				throw new Error("nobody needs them");
			},
		);
	expect(pageKey(lazy(["A"]), "code")).toBe(pageKey(lazy(["A"]), "code"));
	expect(pageKey(lazy(["A"]), "code")).not.toBe(pageKey(lazy(["B"]), "code"));
});
