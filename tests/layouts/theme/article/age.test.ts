import { expect, test } from "vitest";
import { yearsSince } from "../../../../layouts/theme/article/age.ts";

test.each([
	["1987-12-08", "2026-12-07", 38],
	["1987-12-08", "2026-12-08", 39],
	["1987-12", "2026-12-30", 38],
	["1987-12", "2026-12-31", 39],
	["1987", "2026-12-30", 38],
	["1988-02-29", "2027-02-28", 38],
	["1988-02-29", "2027-03-01", 39],
	["2026-01-01", "2026-12-30", 0],
	["2027-01-01", "2026-12-30", -1],
])("%s is on %s %d full years ago", (civil, today, years) => {
	expect(yearsSince(civil, new Date(`${today}T12:00:00`))).toBe(years);
});
