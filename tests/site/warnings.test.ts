import { afterAll, beforeAll, expect, test } from "vitest";
import { command } from "./run-build.ts";
import { article, type SmallSite, smallSite } from "./small-site.ts";

let site: SmallSite;

beforeAll(() => {
	site = smallSite({
		"1998/03/a.md": article({ title: "A", date: "1998-03-01", topics: ["Arms control"] }, "See [it](/gone/)."),
		"1998/03/b.md": article({ title: "B", date: "1998-03-02", topics: ["arms-control"] }, "Text."),
	});
});

afterAll(() => site.remove());

test("a build that finds nothing to do warns of what the last one warned of", async () => {
	const args = ["build", "--articles", site.articles, "--output", site.output, "--cache", site.cache];
	const warnings = ({ errors }: { errors: string }) => errors.split("\n").filter((line) => /warning/.test(line));
	const first = await command(args);
	expect(warnings(first)).toEqual([
		expect.stringContaining("1998/03/a.md:7:1: warning: this link leads to no page or file of this site"),
		expect.stringContaining("1998/03/b.md:4:9: warning: topics are spelt in 2 ways"),
		expect.stringContaining("2 warnings"),
	]);
	const second = await command(args);
	expect(second.output).toContain("0 rendered");
	expect(warnings(second)).toEqual(warnings(first));
});
