import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { HalfMoved } from "../../src/problem.ts";
import { explainFailure } from "../../src/report/explain-failure.ts";

const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

test("a failure of the machine is explained, however deep it lies", () => {
	const wrapped = new Error("Having trouble writing", { cause: new Error("search volume en", { cause: full }) });
	expect(explainFailure(wrapped)).toMatchInlineSnapshot(`
		"The disk is full. Make room on it and build again.
		    ENOSPC: no space left on device, write
		The site was not changed."
	`);
});

test("an error that came from another thread without its code is known by its message", () => {
	expect(explainFailure(structuredClone(full))).toBe(explainFailure(full));
});

test("a move that was stopped is told apart from a site that stands as it was", () => {
	expect(explainFailure(new HalfMoved("moving", { cause: full }))).toContain("The site is partly new");
});

test("what no archivist can do anything about is left to the program", () => {
	expect(explainFailure(new TypeError("undefined is not a function"))).toBeUndefined();
	expect(explainFailure("text")).toBeUndefined();
	const missing = () => rmSync("/nowhere/at/all");
	expect(missing).toThrow();
	try {
		missing();
	} catch (error) {
		expect(explainFailure(error)).toBeUndefined();
	}
});
