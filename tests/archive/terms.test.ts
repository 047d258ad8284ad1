import { describe, expect, test } from "vitest";
import { fileText, makeArchive, makeArticle, shown } from "../make-article.ts";

const topics = (...lists: string[][]) =>
	lists.map((list, i) => makeArticle(`1998/03/a${i}.md`, `topics: ${JSON.stringify(list)}`));
const outline = (made: ReturnType<typeof makeArchive>, kind: "topics" | "people" = "topics") =>
	[...made.archive.terms[kind].values()].map(({ key, name, articles }) => [key, name, articles.length]);

describe("a topic spelt in several ways", () => {
	const made = makeArchive(
		topics(["User-centered design"], ["User Centered Design"], ["User-centered design", "user-centered  design"]),
	);

	test("is one topic under its commonest spelling", () => {
		expect(outline(made)).toEqual([["user-centered-design", "User-centered design", 3]]);
	});

	test("is warned of once", () => {
		expect(shown(made.problems, fileText('topics: ["User Centered Design"]'))).toMatchInlineSnapshot(`
			"articles/1998/03/a1.md:4:9: warning: topics are spelt in 2 ways and shown as “User-centered design”
			    it says: “User-centered design” in 2, “User Centered Design” in 1
			    use one spelling, or name it in _archive/topics/user-centered-design.md"
		`);
	});

	test("equally often is shown under the first by code units, whatever comes first", () => {
		expect(outline(makeArchive(topics(["été"], ["Été"])))).toEqual([["ete", "Été", 2]]);
		expect(outline(makeArchive(topics(["Été"], ["été"])))).toEqual([["ete", "Été", 2]]);
	});

	test("is shown under the name of its file, without a warning", () => {
		const named = makeArchive(topics(["arms control"], ["ARMS CONTROL"], ["Disarmament"]), {
			"topics/arms-control.md": "---\nname: Arms control\naliases: [Disarmament]\n---\n",
		});
		expect(outline(named)).toEqual([["arms-control", "Arms control", 3]]);
		expect(named.problems).toEqual([]);
	});

	test("in one article files it once", () => {
		expect(outline(makeArchive(topics(["Café", "cafe"])))).toEqual([["cafe", "Café", 1]]);
	});
});

describe("two people of one name", () => {
	const own = {
		"people/george-bush-41.md": "---\nname: George Bush\n---\n",
		"people/george-bush-43.md": "---\nname: George Bush\naliases: [W]\n---\n",
	};

	test("are kept apart by id", () => {
		const made = makeArchive(
			[
				makeArticle("1991/07/a.md", "date: 1991-07-31\npeople: [{id: george-bush-41}]"),
				makeArticle("2002/05/b.md", "date: 2002-05-24\npeople: [{id: george-bush-43, name: George Bush}]"),
				makeArticle("2002/05/c.md", "date: 2002-05-24\npeople: [W]"),
			],
			own,
		);
		expect(made.problems).toEqual([]);
		expect(outline(made, "people")).toEqual([
			["george-bush-41", "George Bush", 1],
			["george-bush-43", "George Bush", 2],
		]);
	});

	test("are an error where only the name is given", () => {
		const frontMatter = "people: [Jane Doe, george bush]";
		const { problems } = makeArchive([makeArticle("1998/03/a.md", frontMatter)], own);
		expect(shown(problems, fileText(frontMatter))).toMatchInlineSnapshot(`
			"articles/1998/03/a.md:4:20: error: 2 files in _archive/people/ have this name
			    it says: george bush
			    say which is meant: {id: george-bush-41} or {id: george-bush-43}"
		`);
	});

	test("an id without a file is an error, with the nearest that has one", () => {
		const frontMatter = "people: [{id: george-bush-42}]\nseries: {id: talks}";
		const { problems } = makeArchive([makeArticle("1998/03/a.md", frontMatter)], own);
		expect(shown(problems, fileText(frontMatter))).toMatchInlineSnapshot(`
			"articles/1998/03/a.md:4:10: error: there is no file _archive/people/george-bush-42.md
			    it says: george-bush-42
			    did you mean george-bush-41?
			articles/1998/03/a.md:5:9: error: there is no file _archive/series/talks.md
			    it says: talks
			    add the file, or give the name instead of the id"
		`);
	});
});

describe("a closed vocabulary", () => {
	const own = { "topics/arms-control.md": "---\nname: Arms control\n---\n" };

	test("takes the names that have files", () => {
		expect(makeArchive(topics(["arms control"]), own, ["topics"]).problems).toEqual([]);
	});

	test("refuses every other, with the nearest known one", () => {
		const frontMatter = "topics: [Arms contrl, Weather]";
		const { problems } = makeArchive([makeArticle("1998/03/a.md", frontMatter)], own, ["topics"]);
		expect(shown(problems, fileText(frontMatter))).toMatchInlineSnapshot(`
			"articles/1998/03/a.md:4:10: error: this name is not in the closed vocabulary of topics
			    it says: Arms contrl
			    did you mean Arms control?
			articles/1998/03/a.md:4:23: error: this name is not in the closed vocabulary of topics
			    it says: Weather
			    add _archive/topics/weather.md"
		`);
	});

	test("closes no other", () => {
		expect(makeArchive([makeArticle("1998/03/a.md", "people: Jane Doe")], own, ["topics"]).problems).toEqual([]);
	});
});

describe("a parent", () => {
	test("holds its children together, though nothing is filed under it", () => {
		const { archive, problems } = makeArchive(topics(["SALT"]), {
			"topics/salt.md": "---\nname: SALT\nparent: Arms control\n---\n",
			"topics/arms.md": "---\nname: Arms control\n---\n",
		});
		expect(problems).toEqual([]);
		expect(archive.terms.topics.get("arms")?.children.map(({ key }) => key)).toEqual(["salt"]);
		expect(archive.terms.topics.get("salt")?.parent?.key).toBe("arms");
	});

	test("that is its own child is an error", () => {
		const a = "---\nname: A\nparent: B\n---\n";
		const { problems } = makeArchive(topics(["A", "B"]), {
			"topics/a.md": a,
			"topics/b.md": "---\nname: B\nparent: A\n---\n",
		});
		expect(shown(problems, a)).toMatchInlineSnapshot(`
			"articles/_archive/topics/b.md:3:9: error: these topics are each other's parents
			    it says: A
			    remove one of the parents"
		`);
	});

	test("is found however its file and its name are written, and so are its own parents, whatever the order", () => {
		const files: [string, string][] = [
			["topics/SALT II.md", "---\nname: SALT II\nparent: salt treaties\n---\n"],
			["topics/A Treaties.md", "---\nname: SALT Treaties\nparent: ARMS CONTROL\n---\n"],
			["topics/Z.md", "---\nname: Arms control\nparent: Peace\n---\n"],
		];
		for (const given of [files, files.toReversed()]) {
			const { archive, problems } = makeArchive(topics(["SALT II"]), Object.fromEntries(given));
			expect(problems).toEqual([]);
			const line = [];
			for (let term = archive.terms.topics.get("salt-ii"); term; term = term.parent) line.push(term.key);
			expect(line).toEqual(["salt-ii", "a-treaties", "z", "peace"]);
		}
	});

	test("that is its own is an error, also where no article names it", () => {
		const file = "---\nname: A\nparent: a\n---\n";
		const { problems } = makeArchive([], { "places/a.md": file });
		expect(shown(problems, file)).toContain("error: these places are each other's parents");
	});

	test("in a circle leaves the others below theirs", () => {
		const named = (name: string, parent: string) => `---\nname: ${name}\nparent: ${parent}\n---\n`;
		const { archive, problems } = makeArchive(topics(["A", "B", "C", "D"]), {
			"topics/a.md": named("A", "B"),
			"topics/b.md": named("B", "C"),
			"topics/c.md": named("C", "A"),
			"topics/d.md": named("D", "A"),
		});
		expect(problems.map(({ file }) => file)).toEqual(["_archive/topics/c.md"]);
		expect(archive.terms.topics.get("d")?.parent?.key).toBe("a");
	});
});

test("thousands of files and names are filed soon", () => {
	const count = 3000;
	const own = Object.fromEntries(
		Array.from({ length: count }, (_, i) => [
			`topics/t${i}.md`,
			`---\nname: Topic ${i}\n${i > 0 ? `parent: Topic ${i - 1}\n` : ""}---\n`,
		]),
	);
	const { archive, problems } = makeArchive(
		topics(...Array.from({ length: count }, (_, i) => [`Topic ${i}`, `Tpic ${i} x`])),
		own,
		["topics"],
	);
	expect(archive.terms.topics.size).toBe(count);
	expect(problems).toHaveLength(count);
});
