import { expect, test } from "vitest";
import { plateAddress, plateWidths } from "../../src/archive/plate.ts";

test.each([
	[1, 1, [1]],
	[480, 300, [480]],
	[590, 300, [590]],
	[600, 300, [480, 600]],
	[1000, 800, [480, 1000]],
	[1600, 900, [480, 960, 1600]],
	[1999, 900, [480, 960, 1600]],
	[6000, 4000, [480, 960, 1600]],
	// A scroll of 40 metres: no width of it fits into a WebP but the smallest.
	[1600, 50_000, [480]],
	[400, 16_001, []],
])("%i by %i pixels: %j", (width, height, widths) => {
	expect(plateWidths(width, height)).toEqual(widths);
});

test("an address is in a folder that no article can have", () => {
	expect(plateAddress("abc", 480, "avif")).toBe("/@pictures/abc-480.avif");
});
