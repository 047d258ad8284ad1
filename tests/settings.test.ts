import { describe, expect, test } from "vitest";
import { resolveSettings, type Settings } from "../src/settings.ts";

const resolve = (settings: Partial<Settings>, flags = {}, environment = {}) =>
	resolveSettings({ title: "The Paper", ...settings }, flags, environment);

test("a title is all that an archive needs", () => {
	expect(resolve({})).toEqual({
		title: "The Paper",
		language: "en",
		drafts: false,
		timeZone: "UTC",
		remotePictures: "link",
		offline: false,
		closedVocabularies: [],
		articles: "articles",
		output: "_site",
		cache: ".cache",
		url: "http://localhost:8080",
		base: "/",
	});
});

describe("the address", () => {
	test.each([
		["https://example.org", "https://example.org", "/"],
		["https://example.org/", "https://example.org", "/"],
		["https://example.org/repo", "https://example.org/repo", "/repo/"],
		["https://example.org/repo/", "https://example.org/repo", "/repo/"],
		["https://example.org/a/b//", "https://example.org/a/b", "/a/b/"],
		["http://127.0.0.1:8080/", "http://127.0.0.1:8080", "/"],
	])("%s is %s under %s", (url, resolved, base) => {
		expect(resolve({ url })).toMatchObject({ url: resolved, base });
	});

	test("comes from the flag, else the setting, else the host", () => {
		const host = { URL: "https://host.example" };
		expect(resolve({ url: "https://setting.example" }, { url: "https://flag.example" }, host).url).toBe(
			"https://flag.example",
		);
		expect(resolve({ url: "https://setting.example" }, {}, host).url).toBe("https://setting.example");
		expect(resolve({}, {}, host).url).toBe("https://host.example");
	});

	test.each([
		[{ URL: "https://a.example" }, "https://a.example"],
		[{ CF_PAGES_URL: "https://b.example" }, "https://b.example"],
		[{ VERCEL_PROJECT_PRODUCTION_URL: "c.example" }, "https://c.example"],
		[{ URL: "" }, "http://localhost:8080"],
	])("with %j is %s", (environment, url) => {
		expect(resolve({}, {}, environment).url).toBe(url);
	});
});

test("every wrong setting is named at once", () => {
	const wrong = {
		title: " ",
		tagine: "Since 1998",
		url: "ftp://example.org",
		language: "English",
		timeZone: "Middle/Earth",
		closedVocabularies: ["topic"],
		remotePictures: "show",
		offline: "yes",
	} as unknown as Settings;
	expect(() => resolveSettings(wrong, { output: "" }, {})).toThrowErrorMatchingInlineSnapshot(`
		[UsageError: The settings in eleventy.config.ts or on the command line are not right:
		  title: is empty (it is "")
		  url: must begin with https:// or http:// (it is "ftp://example.org")
		  language: must be a language tag such as en or zh-Hant (it is "English")
		  timeZone: is not a time zone; write a name such as Europe/Berlin (it is "Middle/Earth")
		  closedVocabularies.0: must be one of topics, authors, people, places, organisations, series, sections (it is "topic")
		  remotePictures: must be link, allow or keep (it is "show")
		  offline: must be true or false (it is "yes")
		  output: is empty (it is "")
		  tagine: is not a setting (it is "tagine")]
	`);
});

test("a title that is missing is said to be", () => {
	expect(() => resolveSettings({} as Settings, {}, {})).toThrow("title: is missing");
});
