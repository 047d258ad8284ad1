import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, headerRules } from "../../src/pages/hosting.ts";

const settings = { base: "/", remotePictures: "link" } as const;

describe("headers", () => {
	test.each(["/", "/repo/"])("under %s are about files below it", (base) => {
		for (const { path } of headerRules({ base, remotePictures: "link" })) expect(path.startsWith(base)).toBe(true);
	});

	test("of every answer are strict", () => {
		const [all] = headerRules(settings);
		expect(all?.path).toBe("/*");
		const names = all?.headers.map(([name]) => name);
		expect(names).toContain("Content-Security-Policy");
		expect(names).toContain("X-Content-Type-Options");
		expect(new Set(names).size).toBe(names?.length);
	});

	test("keep no page for good, and what changes its name with its content for a year", () => {
		const kept = headerRules(settings).filter(({ headers }) =>
			headers.some(([, value]) => value.includes("immutable")),
		);
		expect(kept.length).toBeGreaterThan(0);
		for (const { path } of kept) expect(path).toMatch(/^\/(search\/(volumes|pagefind)\/:\w+|@pictures)\//);
	});

	test("hold no line end, which would begin another", () => {
		for (const { path, headers } of headerRules(settings))
			expect([path, ...headers.flat()].join()).not.toMatch(/[\r\n]/);
	});
});

test("the policy lets a page load what the site holds, and run no script that stands in it", () => {
	const policy = contentSecurityPolicy(settings);
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toContain("unsafe-inline");
	expect(policy).not.toContain("'unsafe-eval'");
	expect(policy).not.toMatch(/https?:|\*/);
});

test("where pictures of other sites are allowed, the policy admits them over https, and nothing else", () => {
	const [strict, open] = (["link", "allow"] as const).map((remotePictures) =>
		contentSecurityPolicy({ remotePictures }),
	);
	expect(open).toContain("; img-src 'self' data: https:; ");
	expect(open?.replace(" https:", "")).toBe(strict);
	const [all] = headerRules({ base: "/", remotePictures: "allow" });
	expect(all?.headers).toContainEqual(["Content-Security-Policy", `${open}; frame-ancestors 'none'`]);
});
