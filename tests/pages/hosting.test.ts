import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, headerRules } from "../../src/pages/hosting.ts";

describe("headers", () => {
	test.each(["/", "/repo/"])("under %s are about files below it", (base) => {
		for (const { path } of headerRules(base)) expect(path.startsWith(base)).toBe(true);
	});

	test("of every answer are strict", () => {
		const [all] = headerRules("/");
		expect(all?.path).toBe("/*");
		const names = all?.headers.map(([name]) => name);
		expect(names).toContain("Content-Security-Policy");
		expect(names).toContain("X-Content-Type-Options");
		expect(new Set(names).size).toBe(names?.length);
	});

	test("keep no page for good, and what changes its name with its content for a year", () => {
		const kept = headerRules("/").filter(({ headers }) => headers.some(([, value]) => value.includes("immutable")));
		expect(kept.length).toBeGreaterThan(0);
		for (const { path } of kept) expect(path).toMatch(/^\/(search\/(volumes|pagefind)\/:\w+|@pictures)\//);
	});

	test("hold no line end, which would begin another", () => {
		for (const { path, headers } of headerRules("/")) expect([path, ...headers.flat()].join()).not.toMatch(/[\r\n]/);
	});
});

test("the policy lets a page load what the site holds, and run no script that stands in it", () => {
	expect(contentSecurityPolicy).toContain("default-src 'none'");
	expect(contentSecurityPolicy).not.toContain("unsafe-inline");
	expect(contentSecurityPolicy).not.toContain("'unsafe-eval'");
	expect(contentSecurityPolicy).not.toMatch(/https?:|\*/);
});
