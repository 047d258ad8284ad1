import { expect, test } from "vitest";
import { lineProgress } from "../../src/report/line-progress.ts";
import { plainProgress, seconds } from "../../src/report/plain-progress.ts";
import { silent } from "../../src/report/progress.ts";
import { timedProgress } from "../../src/report/timed-progress.ts";

function paper() {
	const written: string[] = [];
	return { written, stream: { write: (text: string) => written.push(text), columns: 20 } };
}

test.each([
	[0, "0 ms"],
	[999, "999 ms"],
	[1000, "1.0 s"],
	[12_345, "12.3 s"],
])("%i milliseconds are %s", (milliseconds, text) => {
	expect(seconds(milliseconds)).toBe(text);
});

test("in a log each stage is one line, written when it ends", () => {
	const { written, stream } = paper();
	const progress = plainProgress(stream);
	const stage = progress.stage("reading", 2);
	stage.step();
	stage.step();
	expect(written).toEqual([]);
	stage.end();
	progress.note("a note");
	expect(written.join("").replace(/\d+ ms/, "0 ms")).toBe("reading 2: 0 ms\na note\n");
});

test("on a terminal one line moves, never longer than the terminal is wide", () => {
	const { written, stream } = paper();
	const progress = lineProgress(stream);
	const reading = progress.stage("reading", 12_000);
	const planning = progress.stage("planning a great deal");
	reading.step(5000);
	reading.end();
	planning.end();
	expect(written[0]).toBe("\r\u001b[2Kreading 0 of 12,000".slice(0, 5 + 19));
	for (const text of written) {
		expect(text.startsWith("\r\u001b[2K")).toBe(true);
		if (!text.endsWith("\n")) expect(text.length - 5).toBeLessThan(20);
	}
	expect(written.filter((text) => text.endsWith("\n"))).toHaveLength(2);
});

test("time is added up by stage, and everything is passed on", () => {
	const { written, stream } = paper();
	const { progress, stages } = timedProgress(plainProgress(stream));
	for (let i = 0; i < 2; i++) progress.stage("printing").end();
	progress.note("done");
	expect(Object.keys(stages)).toEqual(["printing"]);
	expect(written).toHaveLength(3);
});

test("silence says nothing", () => {
	const stage = silent.stage("reading");
	stage.step();
	stage.end();
	silent.note("nothing");
});
