import { build, transform } from "esbuild";
import { expect, test } from "vitest";
import { explainCode } from "../../src/report/explain-code.ts";

const broken = "export const settings = {\n\ttitle: 'A' 'B',\n};";

test("what cannot be read is named by its file, line and character", async () => {
	const thrown = await build({
		stdin: { contents: broken, sourcefile: "layouts/article.tsx" },
		write: false,
		logLevel: "silent",
	}).catch((error: unknown) => error);
	expect(explainCode(thrown, "/paper")).toMatchInlineSnapshot(`
		"layouts/article.tsx:2:13: error: Expected "}" but found "'B'"
		    a comma, a bracket or a quotation mark may be missing just before; text stands between straight quotes: "…"

		The site was not changed."
	`);
});

test("a file is named from the folder of the program", async () => {
	const sourcefile = "/paper/eleventy.config.ts";
	const thrown = await transform(broken, { sourcefile, logLevel: "silent" }).catch((error: unknown) => error);
	expect(explainCode(thrown, "/paper")).toContain("eleventy.config.ts:2:13: error: Expected");
	expect(explainCode(thrown, "/paper")).not.toContain("/paper");
});

test("what is no fault of the code is left to others", () => {
	expect(explainCode(new TypeError("undefined is not a function"), "/paper")).toBeUndefined();
	expect(explainCode("text", "/paper")).toBeUndefined();
});
