import { expect, test } from "vitest";
import { PartReader } from "../../../../layouts/theme/search/part-reader.ts";

const file = new Uint8Array(100).map((_, place) => place);

/** A host with one file, which notes what it is asked for. */
function host({ ranges }: { ranges: boolean }) {
	const asked: (string | undefined)[] = [];
	let down = false;
	const get = async (_path: string, headers: Record<string, string> = {}) => {
		asked.push(headers["range"]);
		if (down) throw new Error("503");
		const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(headers["range"] ?? "") ?? [];
		return ranges && start !== undefined
			? new Response(file.slice(Number(start), Number(end) + 1), { status: 206 })
			: new Response(file);
	};
	return {
		asked,
		reader: new PartReader(get),
		fail: (now: boolean) => {
			down = now;
		},
	};
}

const places = [0, 10, 50, 90].map((start) => [start, 10] as const);
const wanted = places.map(([start, length]) => file.slice(start, start + length));

test("a host that gives ranges is asked for each part alone", async () => {
	const { asked, reader } = host({ ranges: true });
	expect(await Promise.all(places.map(([start, length]) => reader.read("a", start, length)))).toEqual(wanted);
	expect(asked).toEqual(["bytes=0-9", "bytes=10-19", "bytes=50-59", "bytes=90-99"]);
});

test("what is asked of several files at first is asked at once", async () => {
	const { asked, reader } = host({ ranges: true });
	const answers = ["a", "b", "c"].map((path) => reader.read(path, 0, 10));
	expect(asked).toHaveLength(3);
	expect(await Promise.all(answers)).toEqual([wanted[0], wanted[0], wanted[0]]);
});

test("a host that gives whole files is asked for each file once", async () => {
	const { asked, reader } = host({ ranges: false });
	expect(await Promise.all(places.map(([start, length]) => reader.read("a", start, length)))).toEqual(wanted);
	expect(asked).toEqual(["bytes=0-9"]);
	expect(await Promise.all(places.map(([start, length]) => reader.read("b", start, length)))).toEqual(wanted);
	expect(asked).toEqual(["bytes=0-9", undefined]);
});

test("a request that fails is made again the next time", async () => {
	const { reader, fail } = host({ ranges: true });
	fail(true);
	await expect(reader.read("a", 0, 10)).rejects.toThrow("503");
	fail(false);
	expect(await reader.read("a", 0, 10)).toEqual(file.slice(0, 10));
});
