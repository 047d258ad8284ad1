import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isReservedId } from "../../src/article/reserved-ids.ts";

// Pages that show lists have no body, so their ids meet no author's.
const withoutBody = /^(terms|year|month|front|search)/;

test("ids that layouts write are kept from authors", () => {
	const layouts = readdirSync("layouts", { recursive: true, encoding: "utf8" }).filter(
		(name) => name.endsWith(".tsx") && !withoutBody.test(name),
	);
	const ids = layouts.flatMap((name) =>
		[...readFileSync(`layouts/${name}`, "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id),
	);
	expect(ids).toContain("main");
	expect(ids.filter((id) => !isReservedId(id))).toEqual([]);
});
