import { describe, expect, test } from "vitest";
import { neighbours } from "../../src/archive/neighbours.ts";
import type { Term } from "../../src/archive/terms.ts";
import { makeArchive, makeArticle } from "../make-article.ts";

const beside = (frontMatters: readonly string[], key: string, own: Record<string, string> = {}) => {
	const articles = frontMatters.map((text, i) => makeArticle(`1998/03/a${i}.md`, text));
	const { archive } = makeArchive(articles, own);
	return neighbours(archive, archive.terms.topics.get(key) as Term).map(({ name, count }) => `${name} ${count}`);
};

describe("names that occur with a name", () => {
	test("are those that share most articles with it, never one by chance", () => {
		const articles = [
			"topics: Salt\npeople: [Ann Lee, Bo Katz]\nplaces: Geneva",
			"topics: Salt\npeople: [Ann Lee]\nplaces: Geneva\norganisations: UN",
			"topics: [Salt, Mines]\nplaces: Geneva",
			"topics: Mines\npeople: Bo Katz",
		];
		expect(beside(articles, "salt")).toEqual(["Geneva 3", "Ann Lee 2"]);
	});

	test("are not its parent or its children, which stand on its page already", () => {
		const own = {
			"topics/salt.md": "---\nname: Salt\nparent: Goods\n---\n",
			"topics/rock.md": "---\nname: Rock\nparent: Salt\n---\n",
		};
		const articles = ["topics: [Salt, Goods, Rock, Mines]", "topics: [Salt, Goods, Rock, Mines]"];
		expect(beside(articles, "salt", own)).toEqual(["Mines 2"]);
	});

	test("are at most twelve", () => {
		const many = `topics: [Salt, ${Array.from({ length: 30 }, (_, i) => `T${i}`).join(", ")}]`;
		expect(beside([many, many], "salt")).toHaveLength(12);
	});

	test("do not change with articles that are about something else, however these spell the name", () => {
		const two = ["topics: [Salt, mines]", "topics: [Salt, mines]"];
		const others = Array.from({ length: 5 }, () => "topics: [Mines]");
		expect(beside([...two, ...others], "salt")).toEqual(beside(two, "salt"));
		expect(beside(two, "salt")).toEqual(["mines 2"]);
	});
});
