import { expect, test } from "vitest";
import { outputPath, pageAddress, periodAddress, termAddress, vocabularyAddress } from "../../src/archive/addresses.ts";

test.each([
	[periodAddress("1998"), "/1998/", "1998/index.html"],
	[periodAddress("1998-03"), "/1998/03/", "1998/03/index.html"],
	[periodAddress("1998-03-19"), "/1998/03/19/", "1998/03/19/index.html"],
	[vocabularyAddress("topics"), "/topics/", "topics/index.html"],
	[termAddress("topics", "arms-control"), "/topics/arms-control/", "topics/arms-control/index.html"],
	[termAddress("topics", "arms", "1998-03"), "/topics/arms/1998/03/", "topics/arms/1998/03/index.html"],
	[termAddress("topics", "arms", "undated"), "/topics/arms/undated/", "topics/arms/undated/index.html"],
	[pageAddress("about"), "/about/", "about/index.html"],
	["/", "/", "index.html"],
	["/404.html", "/404.html", "404.html"],
])("%s stands in %3$s", (given, address, path) => {
	expect(given).toBe(address);
	expect(outputPath(given)).toBe(path);
});
