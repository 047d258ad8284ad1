import { expect, test } from "vitest";
import { command } from "../site/run-build.ts";
import { article, readFiles, smallSite } from "../site/small-site.ts";

test("the command never asks this machine, says so at the place, and fails", async () => {
	const site = smallSite({
		"1999/01/field.md": article({ title: "Field", date: "1999-01-02" }, "![A wall](https://localhost/wall.png)"),
	});
	try {
		const before = readFiles(site.articles);
		const { code, output, errors } = await command([
			"keep-pictures",
			...["--articles", site.articles, "--output", site.output, "--cache", site.cache],
		]);
		expect(code).toBe(1);
		expect(errors).toContain("1999/01/field.md:6:1: error: this picture is at an address that is not on the internet");
		expect(output).toContain("Pictures of other sites: 0 fetched, 1 not to be had, 0 kept in ");
		expect(output).toContain('To show them, write remotePictures: "keep" in the settings.');
		expect(readFiles(site.articles)).toEqual(before);
	} finally {
		site.remove();
	}
});
