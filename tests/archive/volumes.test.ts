import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SearchEntry, Volume } from "../../src/archive/search-entry.ts";
import { cutVolumes } from "../../src/archive/volumes.ts";

const size = 4;

// Few days, so that volumes fill up, one day's articles have to be parted, and dates collide.
const days = fc.oneof(
	fc.constantFrom("1998-03-19", "1998-03-20", "1998-03", "1998", "0001-01-01", "9999-12-31", undefined),
	fc.integer({ min: 1, max: 28 }).map((day) => `2009-02-${String(day).padStart(2, "0")}`),
);

const entry = fc
	.record({
		name: fc.integer({ min: 0, max: 9999 }),
		date: days,
		language: fc.constantFrom("en", "zh-Hant", "zh-hant"),
	})
	.map(({ name, date, language }): SearchEntry => {
		const made: SearchEntry = { url: `/${language}/${name}/`, title: `Article ${name}`, language, facets: {} };
		if (date !== undefined) Object.assign(made, { date, instant: Date.parse(date) / 1000 });
		return made;
	});

const entries = fc.uniqueArray(entry, { selector: ({ url }) => url, maxLength: 60 });

const urls = (volume: Volume) => volume.entries.map(({ url }) => url);
const shelf = (volumes: Volume[]) => new Map(volumes.map((volume) => [volume.id, volume]));

describe("cutVolumes", () => {
	test("loses nothing, doubles nothing, and keeps to the size", () => {
		fc.assert(
			fc.property(entries, (all) => {
				const volumes = cutVolumes(all, size);
				expect(volumes.flatMap(urls).sort()).toEqual(all.map(({ url }) => url).sort());
				expect(shelf(volumes).size).toBe(volumes.length);
				for (const volume of volumes) {
					expect(volume.entries.length).toBeGreaterThan(0);
					expect(volume.entries.length).toBeLessThanOrEqual(size);
					expect(volume.id).toMatch(/^[a-z0-9-]+$/);
					expect(new Set(volume.entries.map(({ language }) => language.toLowerCase()))).toEqual(
						new Set([volume.language]),
					);
					expect(new Set(volume.entries.map(({ date }) => date === undefined)).size).toBe(1);
				}
			}),
		);
	});

	test("does not depend on the order of the articles", () => {
		fc.assert(
			fc.property(
				entries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
				([all, shuffled]) => {
					expect(cutVolumes(shuffled, size)).toEqual(cutVolumes(all, size));
				},
			),
		);
	});

	test("lets a new article touch one volume, which grows or is split", () => {
		fc.assert(
			fc.property(entries, entry, (all, added) => {
				fc.pre(all.every(({ url }) => url !== added.url));
				const before = shelf(cutVolumes(all, size));
				const after = shelf(cutVolumes([...all, added], size));
				const touched = [...before].filter(([id, volume]) => JSON.stringify(after.get(id)) !== JSON.stringify(volume));
				const made = [...after].filter(([id, volume]) => JSON.stringify(before.get(id)) !== JSON.stringify(volume));
				expect(touched.length).toBeLessThanOrEqual(1);
				const inside = touched.flatMap(([, volume]) => urls(volume));
				expect(made.flatMap(([, volume]) => urls(volume)).sort()).toEqual([...inside, added.url].sort());
			}),
		);
	});

	test("names a volume by its first day and its length", () => {
		const daily = Array.from({ length: 6 }, (_, day): SearchEntry => {
			const date = `2009-11-0${day + 1}`;
			return { url: `/${date}/`, title: date, language: "en", date, instant: Date.parse(date) / 1000, facets: {} };
		});
		expect(
			cutVolumes(daily, size).map(({ id, from, to, entries }) => [id, from, to, entries.length]),
		).toMatchInlineSnapshot(`
			[
			  [
			    "en-2009-10-17-x4",
			    "2009-11-01",
			    "2009-11-01",
			    1,
			  ],
			  [
			    "en-2009-11-02-x2",
			    "2009-11-02",
			    "2009-11-05",
			    4,
			  ],
			  [
			    "en-2009-11-06-x2",
			    "2009-11-06",
			    "2009-11-06",
			    1,
			  ],
			]
		`);
	});

	test("gives an article of a month or a year to the volume of its start, which then reaches to its end", () => {
		const whole: SearchEntry = {
			url: "/a/",
			title: "A",
			language: "en",
			date: "1998-02",
			instant: 886_291_200,
			facets: {},
		};
		expect(cutVolumes([whole], size)[0]).toMatchObject({ from: "1998-02-01", to: "1998-02-28" });
	});

	test("keeps undated articles apart", () => {
		const undated: SearchEntry = { url: "/a/", title: "A", language: "en", facets: {} };
		const volume = cutVolumes([undated], size)[0];
		expect(volume?.id).toBe("en-undated");
		expect(volume?.from).toBeUndefined();
	});
});
