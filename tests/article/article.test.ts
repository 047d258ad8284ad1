import { describe, expect, test } from "vitest";
import { decodeText, LARGEST_ARTICLE, readArticle } from "../../src/article/article.ts";
import { bytes, complaints, fileText, makeArticle, read, rules, shown } from "../make-article.ts";

const path = "1998/03/treaty.md";
const toldOf = (content: string | Uint8Array) => {
	const { article, problems } = readArticle(path, typeof content === "string" ? bytes(content) : content, rules);
	expect(article).toBe(undefined);
	return shown(problems, "");
};

describe("a file that cannot be an article", () => {
	test("is not UTF-8: the line is named", () => {
		const latin1 = Uint8Array.from("---\ntitle: Caf\xe9\n---\n", (c) => c.charCodeAt(0));
		expect(toldOf(latin1)).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:2:1: error: this file is not UTF-8 text
			    save it again with the encoding UTF-8"
		`);
	});

	test("has no front matter", () => {
		expect(toldOf("# A treaty is signed\n")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:1:1: error: this file has no front matter
			    begin the file with a line ---, then title: and date:, then a line ---"
		`);
		expect(toldOf("")).toBe(toldOf("# A treaty is signed\n"));
		for (const line of ["—", "----", " ---"])
			expect(toldOf(`${line}\ntitle: A\n${line}\n`)).toContain("its first line must be three hyphens (---)");
		expect(toldOf("\ntitle: A\n")).toBe(toldOf("# A treaty is signed\n"));
	});

	test("has front matter that never ends", () => {
		expect(toldOf("---\ntitle: A\ndate: 1998-03-19\n\nText\n")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:1:1: error: the front matter has no end
			    put a line --- below its last key"
		`);
	});

	test("holds NUL characters, as text in UTF-16 does", () => {
		expect(toldOf("---\ntitle: A\0B\n---\n")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:2:1: error: this file holds a NUL character, so it is no text
			    save it again as text with the encoding UTF-8"
		`);
	});

	test.each(["a\nb", "a\\b", "why?", "no. #1", "a*", "10:30", "\u202egnp", "a\u007f", '"a"', "<a>", "a|b"])(
		"has a name that no address can have: %j",
		(name) => {
			expect(complaints("", `1998/03/${name}.md`)).toContain("error: the name of this file");
			expect(complaints("", `${name}/a.md`)).toContain("error: the name of this file");
		},
	);

	test("is too large, by one byte", () => {
		const head = fileText("");
		const full = head + "x".repeat(LARGEST_ARTICLE - bytes(head).length - 1);
		expect(read(`${full}\n`).problems).toEqual([]);
		expect(toldOf(`${full}y\n`)).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:1:1: error: this file is too large for an article
			    it says: 4.0 MB
			    articles are up to 4 MB; split it, or keep large data beside the article and link to it"
		`);
	});

	test("has front matter that is not YAML", () => {
		expect(toldOf('---\ntitle: "never closed\ndate: 1998-03-19\n---\n')).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:4:1: error: a value begins with a quote that is never closed
			    look at the lines above for a value with one quote only, and add the other or remove it"
		`);
		expect(toldOf("---\ntitle: Treaty: signed\n---\n")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:2:8: error: a value with a colon and a space in it needs quotes
			    write title: "Treaty: signed""
		`);
		expect(toldOf("---\n- title\n- date\n---\n")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:2:1: error: the front matter is not a list of keys and values
			    write lines such as title: "…""
		`);
	});

	test("has all of its errors told at once", () => {
		expect(
			complaints("title:\ndate: 2024-02-31\ntopcis: a")
				.split("\n")
				.filter((line) => line.includes("error")),
		).toHaveLength(3);
	});
});

describe("a file that can", () => {
	test("has an empty body", () => {
		for (const body of ["", "\n\n", "  \n"]) {
			const reading = read(fileText("", body));
			expect(reading.problems).toEqual([]);
			expect(reading.html).toBe(undefined);
			expect(reading.article).not.toHaveProperty("body");
			expect(reading.article).not.toHaveProperty("excerpt");
		}
	});

	test("has a byte order mark, or the line ends of another system", () => {
		const { digest: _, ...article } = makeArticle(path);
		expect(read(`\ufeff${fileText("")}`).article).toMatchObject(article);
		expect(read(fileText("").replaceAll("\n", "\r\n")).article).toMatchObject(article);
	});

	test("has {{ }} and other template code as text", () => {
		const body = "{{ 7 * 7 }} {% include 'x' %} <%= 1 %> #{1}\n";
		expect(read(fileText("", body)).html).toMatchInlineSnapshot(
			`"<p>{{ 7 * 7 }} {% include ‘x’ %} &lt;%= 1 %&gt; #{1}</p>"`,
		);
		expect(makeArticle(path, 'title: "{{ 7 * 7 }}"').title).toBe("{{ 7 * 7 }}");
	});

	test("is the same whatever zone the machine is in", () => {
		const before = process.env["TZ"];
		try {
			const articles = ["Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => {
				process.env["TZ"] = zone;
				return makeArticle(path, "date: 1998-03-19 23:30\nupdated: 1998-03-20");
			});
			expect(articles[0]).toEqual(articles[1]);
		} finally {
			if (before === undefined) delete process.env["TZ"];
			else process.env["TZ"] = before;
		}
	});

	test("takes the archive's language and zone where it names none", () => {
		const article = makeArticle(path, "", "A body.", { language: "de", timeZone: "America/New_York" });
		expect(article.language).toBe("de");
		expect(article.date?.instant).toBe(Date.UTC(1998, 2, 19, 5) / 1000);
	});

	test("points at its main picture, unless that is on another site", () => {
		expect(makeArticle(path, "image: {src: ../sign.jpg}").pictures).toEqual([
			{ path: "1998/sign.jpg", written: "../sign.jpg", line: 0 },
		]);
		expect(makeArticle(path, "image: {src: https://example.org/sign.jpg}").pictures).toEqual([]);
	});
});

describe("names that belong to the archive's own pages", () => {
	test.each([
		["1998/03/19.md", "19"],
		["1998/03/1.md", "1"],
		["1998/03/history.md", "history"],
		["1998/03/History.md", "History"],
		["1998/03/@data.md", "@data"],
		["1998/03/19/index.md", "19"],
		["1998/03/treaty/history.md", "history"],
		["1998/0/treaty.md", "0"],
		["background/12/treaty.md", "12"],
		["background/@x/treaty.md", "@x"],
		["1998/index.md", "1998"],
		["1998/03/index.md", "1998/03"],
		["1998.md", "1998"],
	])("%s is reserved", (file, value) => {
		const date = "date: 1998";
		expect(complaints(date, file)).toContain("this name is reserved");
		expect(complaints(date, file)).toContain(`it says: ${value}`);
	});

	test.each(["1998/03/123.md", "1998/03/histories.md", "1998/03/19-march.md", "background/1998.md"])(
		"%s is not",
		(file) => {
			expect(complaints("date: 1998-03", file)).toBe("");
		},
	);

	test("the author is told which names are", () => {
		expect(complaints("", "1998/03/19.md")).toMatchInlineSnapshot(`
			"articles/1998/03/19.md:1:1: error: this name is reserved: years, months, names of one or two digits, history, and names that begin with @ belong to the archive's own pages
			    it says: 19
			    rename the file, for instance by adding a word"
		`);
	});
});

test("text is UTF-8 or nothing", () => {
	expect(decodeText(bytes("é"))).toBe("é");
	expect(decodeText(Uint8Array.of(0xc3))).toBe(undefined);
});

test("line ends of every system are read alike", () => {
	const text = fileText("topics: [A]", "One\n\nTwo\n");
	const [unix, dos, mac] = [text, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")].map((one) => read(one));
	expect(unix?.html).toBe("<p>One</p>\n<p>Two</p>");
	for (const other of [dos, mac]) {
		expect(other?.html).toBe(unix?.html);
		expect(other?.article?.topics).toEqual(unix?.article?.topics);
	}
});

test("characters that no page may hold are left out", () => {
	const { article, html } = read(
		fileText('title: "a\\u0007b\\u001b[31m\\u202ec"\nstandfirst: "half \\ud800"', "bell\u0007 \u202etxt\n"),
	);
	expect([article?.title, article?.standfirst, html]).toEqual(["ab[31mc", "half \ufffd", "<p>bell txt</p>"]);
});

test.each([
	["headings", "# a\n".repeat(20_000)],
	["quotations within each other", "> ".repeat(20_000)],
	["brackets", "[".repeat(100_000)],
	["pictures that never end", "![".repeat(30_000)],
	["elements within each other", "<b><i>".repeat(20_000)],
])("thousands of %s are read soon", (_, body) => {
	expect(read(fileText("", body)).problems).toEqual([]);
});

test("thousands of keys are read soon, and thousands of wrong ones told soon", () => {
	const keys = Array.from({ length: 20_000 }, (__, i) => `k${i}: 1\n`);
	expect(read(fileText(`extra:\n${keys.map((key) => `  ${key}`).join("")}`)).problems).toEqual([]);
	expect(complaints(keys.join("")).match(/there is no key/g)).toHaveLength(20_000);
});
