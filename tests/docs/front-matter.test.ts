import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/article.ts";
import { describeSchema, type KeyDescription } from "../../src/article/describe-schema.ts";
import { articleSchema } from "../../src/article/schema.ts";
import { readPageFile, readTermFile } from "../../src/article/standing-file.ts";
import { bytes, rules, shown } from "../make-article.ts";

const page = readFileSync(new URL("../../docs/front-matter.md", import.meta.url), "utf8");
const [begin, end] = ["<!-- keys: made from src/article/schema.ts -->", "<!-- end of keys -->"];

function rows(keys: readonly KeyDescription[], before = ""): string[] {
	return keys.flatMap(({ key, required, sentence, nested }) => [
		`| \`${before}${key}\` | ${required ? "yes" : ""} | ${sentence.replaceAll("|", "\\|")} |`,
		...rows(nested, `${before}${key}.`),
	]);
}

const table = ["| key | required | |", "|---|---|---|", ...rows(describeSchema(articleSchema("UTC")))].join("\n");
const examples = [...page.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, text = ""]) => text);

describe("docs/front-matter.md", () => {
	test("describes the keys as the schema does", () => {
		const [from, to] = [page.indexOf(begin), page.indexOf(end)];
		const standing = page.slice(from + begin.length, to).trim();
		expect(
			from !== -1 && to !== -1 ? standing : undefined,
			`The schema and its page differ. Put this between the two comments of docs/front-matter.md:\n\n${table}\n`,
		).toBe(table);
	});

	test("shows an article, a vocabulary file and a page that are right", () => {
		const [article = "", term = "", own = ""] = examples;
		expect(shown(readArticle("1998/03/treaty-signed.md", bytes(article), rules).problems, article)).toBe("");
		expect(shown(readTermFile("_archive/people/jane-doe.md", bytes(term), rules).problems, term)).toBe("");
		expect(shown(readPageFile("_archive/pages/about.md", bytes(own), rules).problems, own)).toBe("");
		expect(examples).toHaveLength(3);
	});
});
