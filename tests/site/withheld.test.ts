import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePng } from "../make-picture.ts";
import { article, expectSameFiles, type Files, present, type SmallSite, smallSite } from "./small-site.ts";

const DAY = 86_400;

/** Everything about one story that a reader could recognise; nothing else in the archive has these. */
const traces = (word: string) => [
	`Headline ${word}`,
	`slug-${word}`,
	`brief${word}`,
	`body${word}`,
	`topic-${word}`,
	`Topic ${word}`,
	`Writer ${word}`,
	`old-${word}`,
	`plate-${word}`,
	`ink${word}`,
	`caption${word}`,
	`sheet-${word}`,
	`print-${word}`,
];

function story(word: string, more: Record<string, unknown>): Record<string, string | Buffer> {
	const fields = {
		title: `Headline ${word}`,
		date: "1987-06-05",
		standfirst: `In short brief${word}`,
		topics: [`Topic ${word}`, "Shared"],
		authors: [`Writer ${word}`],
		aliases: [`/old-${word}/`],
		image: { src: `plate-${word}.svg`, alt: "A plate", caption: `caption${word}` },
	};
	return {
		[`1987/06/slug-${word}.md`]: article(
			{ ...fields, ...more },
			`Nothing but body${word} here.\n\n## body${word}\n\n[Its figures](sheet-${word}.pdf)\n\n![Print](print-${word}.png)`,
		),
		[`1987/06/sheet-${word}.pdf`]: `figures of ink${word}`,
		[`1987/06/plate-${word}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg"><title>ink${word}</title></svg>`,
		[`1987/06/print-${word}.png`]: makePng(8, 8, [...Buffer.from(word)].slice(1, 4)),
	};
}

const withheld: Record<string, Record<string, unknown>> = {
	qdraft: { draft: true },
	qfuture: { publishAt: "2024-07-02" },
	qpast: { expiresAt: "2024-06-30" },
	qwithdrawn: { status: "withdrawn" },
};

const shown: Record<string, Record<string, unknown>> = {
	qplain: {},
	qopened: { publishAt: "2024-06-30" },
	qlasting: { expiresAt: "2024-07-02" },
};

let site: SmallSite;

beforeAll(() => {
	const stories = Object.entries({ ...withheld, ...shown }).map(([word, more]) => story(word, more));
	site = smallSite(Object.assign({}, ...stories));
});

afterAll(() => site.remove());

/** All names and texts of an output, compressed ones unpacked, in small letters. */
function everything(files: Files): string {
	const text = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
	return [...files]
		.map(([path, bytes]) => `${path}\n${text(bytes)}`)
		.join("\n")
		.toLowerCase();
}

function expectTraces(files: Files, visible: string[]): void {
	const all = everything(files);
	for (const word of Object.keys({ ...withheld, ...shown })) {
		const found = traces(word).filter((trace) => all.includes(trace.toLowerCase()));
		expect(found, word).toEqual(visible.includes(word) ? traces(word) : []);
	}
	// Each has one picture, which is encoded in one width.
	const encoded = [...files.keys()].filter((path) => path.startsWith("@pictures/"));
	expect(encoded).toHaveLength(2 * visible.length);
}

test("what is withheld leaves no trace, and what is not is whole", async () => {
	const { articles } = await site.build();
	expect(articles).toBe(3);
	expectTraces(site.files(), Object.keys(shown));
});

test("the clock alone publishes and takes away, without a trace", async () => {
	await site.build({ now: present + 2 * DAY });
	expectTraces(site.files(), ["qplain", "qopened", "qfuture"]);
	await site.build({ now: present - 2 * DAY });
	expectTraces(site.files(), ["qplain", "qlasting", "qpast"]);
	await site.build();
	expectTraces(site.files(), Object.keys(shown));
});

test("drafts are shown where they are asked for, marked, and leave no trace afterwards", async () => {
	await site.build({ drafts: true });
	expectTraces(site.files(), [...Object.keys(shown), "qdraft"]);
	expect(site.files().get("1987/06/slug-qdraft/index.html")?.toString()).toContain("✎ Headline qdraft");
	await site.build();
	expectTraces(site.files(), Object.keys(shown));
	expectSameFiles(site.files(), await site.buildFresh());
});

test("what was published before leaves no trace when it is withheld", async () => {
	for (const word of Object.keys(withheld))
		for (const [path, text] of Object.entries(story(word, {}))) site.put(path, text);
	await site.build();
	expectTraces(site.files(), [...Object.keys(shown), ...Object.keys(withheld)]);
	for (const [word, more] of Object.entries(withheld))
		for (const [path, text] of Object.entries(story(word, more))) site.put(path, text);
	await site.build();
	expectTraces(site.files(), Object.keys(shown));
});
