import { expect, test } from "vitest";
import { type FilteredVolume, rowReader } from "../../../../layouts/theme/search/filter-rows.ts";

const volume: FilteredVolume = {
	language: "en",
	dates: ["1998", "1998-03", "1998-03-19", "1999-01-01"],
	columns: {
		topics: { keys: ["harbour", "weather"], rows: [[0], [1], [0, 1], []] },
		authors: { keys: ["lund"], rows: [[0], [], [0], [0]] },
	},
};
const undated: FilteredVolume = { ...volume, dates: [] };

function passing(of: FilteredVolume, ...filters: [Parameters<typeof rowReader>[1], Parameters<typeof rowReader>[2]]) {
	const read = rowReader(of, ...filters);
	return [0, 1, 2, 3].filter((row) => {
		const { missed, within } = read(row);
		return within && missed.length === 0;
	});
}

test.each([
	["no filter", {}, {}, [0, 1, 2, 3]],
	["one topic", { topics: ["harbour"] }, {}, [0, 2]],
	["one of two topics", { topics: ["harbour", "weather"] }, {}, [0, 1, 2]],
	["a topic and an author", { topics: ["weather"], authors: ["lund"] }, {}, [2]],
	["a topic that the volume has not", { topics: ["floods"] }, {}, []],
	["a kind that the volume has not", { places: ["bergen"] }, {}, []],
	["a day", {}, { from: "1998-03-19", to: "1998-03-19" }, [0, 1, 2]],
	["a day and a topic", { topics: ["weather"] }, { from: "1998-03-20" }, [1]],
	["a year", {}, { from: "1999" }, [3]],
	["years that were chosen", { years: ["1998", "2001"] }, {}, [0, 1, 2]],
	["the language of the volume", { languages: ["fa", "en"] }, {}, [0, 1, 2, 3]],
	["another language", { languages: ["fa"] }, {}, []],
])("%s", (_case, facets, range, rows) => {
	expect(passing(volume, facets, range)).toEqual(rows);
});

test("a range leaves out the undated, other filters do not", () => {
	expect(passing(undated, {}, { from: "1900" })).toEqual([]);
	expect(passing(undated, { topics: ["weather"] }, {})).toEqual([1, 2]);
});

test("names the groups whose choice a row misses", () => {
	expect(rowReader(volume, { topics: ["harbour"], authors: ["reyes"], years: ["1998"] }, {})(1)).toEqual({
		missed: ["topics", "authors"],
		within: true,
	});
});
