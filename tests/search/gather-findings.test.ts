import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { SearchEntry } from "../../src/archive/search-entry.ts";
import { cutVolumes } from "../../src/archive/volumes.ts";
import { type BoundVolume, bindVolume } from "../../src/search/bind-volume.ts";

const root = await mkdtemp(join(tmpdir(), "backfile-last-"));
afterAll(() => rm(root, { recursive: true }));

let serial = 0;
const freshFolder = () => join(root, String(serial++));

type Files = Map<string, string>;

async function filesIn(folder: string): Promise<Files> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
	return new Map(
		await Promise.all(
			paths.map(async (path) => [path.slice(folder.length + 1), (await readFile(path)).toString("base64")] as const),
		),
	);
}

/** A volume in its folder of the output. */
interface Published extends BoundVolume {
	folder: string;
	/** Keys of the bodies that Pagefind was given. */
	asked: string[];
}

interface Edition {
	entries: readonly SearchEntry[];
	maxFragments?: number | undefined;
	code?: string;
}

/** Binds the volume of these articles, and puts it where the next build finds it. */
async function publish({ entries, maxFragments, code = "code" }: Edition, last?: Published): Promise<Published> {
	const [volume, ...others] = cutVolumes(entries);
	if (volume === undefined || others.length > 0) throw new Error("These articles make more volumes than one");
	const asked: string[] = [];
	const html = (ref: string) => {
		asked.push(ref);
		return `<p>${ref}</p>`;
	};
	const folder = freshFolder();
	const bound = await bindVolume(volume, { html, folder, code, maxFragments, last });
	for (const path of bound.kept) await cp(join(last?.folder ?? "", path), join(folder, path));
	return { ...bound, folder, asked };
}

/** The volume is the one that is bound with no other before it, in every byte that a reader or the next build gets. */
async function expectAnew(edition: Edition, last: Published): Promise<Published> {
	const [next, anew] = [await publish(edition, last), await publish(edition)];
	expect({ card: next.card, rows: next.rows }).toEqual({ card: anew.card, rows: anew.rows });
	expect(await filesIn(next.folder)).toEqual(await filesIn(anew.folder));
	return next;
}

const texts = [
	"The treaty was signed at Zürich, and zurich was glad.",
	"Zúrich naïve, naive zürich; a naïve treaty and zùrich.",
	"A naive treaty <h2 id='it'>Signed</h2> again and again, treaties signing.",
	"條約在頑張簽署 條約",
	"<img src='/plate.png' alt='A zebra at Zürich'>A treaty with a picture",
	"…",
	"",
	"â ã a à á b́ b é ê ĕ",
];
const titles = ["Treaty signed", "Zürich", "???", "條約 signed", "Ân â"];

interface Story {
	place: number;
	title: string;
	text: string;
	day: number;
	byline?: string | undefined;
	topic: string;
}

const story: fc.Arbitrary<Story> = fc.record({
	place: fc.nat(7),
	title: fc.constantFrom(...titles),
	text: fc.constantFrom(...texts),
	day: fc.integer({ min: 1, max: 9 }),
	byline: fc.constantFrom(undefined, "By Zoë Lee", "By Zoe Lee"),
	topic: fc.constantFrom("a", "b"),
});
const stories = fc.uniqueArray(story, { selector: ({ place }) => place, minLength: 1, maxLength: 8 });
const maxFragments = fc.constantFrom(undefined, undefined, 2, 4);

function entriesOf(stories: readonly Story[], language: string, dated: boolean): SearchEntry[] {
	return stories.map(({ place, title, text, day, byline, topic }) => ({
		url: `/1999/03/story-${place}/`,
		title,
		body: text,
		language,
		...(byline !== undefined && { byline }),
		...(dated && { date: `1999-03-0${day}`, instant: Date.UTC(1999, 2, day) / 1000 }),
		facets: { topics: [{ key: topic, name: topic }] },
	}));
}

/** Editions of one volume: each article is in some of them, as it was or changed. */
const editions = fc.record({
	language: fc.constantFrom("en", "de", "zh-Hant"),
	dated: fc.boolean(),
	// Most articles are as they were in most editions.
	always: stories,
	own: fc.array(fc.record({ stories, maxFragments }), { minLength: 2, maxLength: 3 }),
});

describe("a volume that another came before", () => {
	test("is byte for byte what is bound anew, whatever was added, changed, moved, renamed or removed", async () => {
		const property = fc.asyncProperty(editions, async ({ language, dated, always, own }) => {
			let last: Published | undefined;
			for (const { stories, maxFragments } of own) {
				const kept = always.filter(({ place }) => !stories.some((one) => one.place === place));
				const entries = entriesOf([...kept, ...stories.filter(({ place }) => place % 2 === 0)], language, dated);
				if (entries.length === 0) continue;
				last = last ? await expectAnew({ entries, maxFragments }, last) : await publish({ entries, maxFragments });
			}
		});
		await fc.assert(property, { numRuns: Number(process.env["BINDINGS"] ?? 15) });
	}, 120_000);

	const entries = entriesOf(
		Array.from({ length: 6 }, (_, place) => ({
			place,
			title: `Story ${place}`,
			text: `The ${place} text`,
			day: place + 1,
			topic: "a",
		})),
		"en",
		true,
	);
	const [first, ...others] = entries as [SearchEntry, ...SearchEntry[]];

	test("has Pagefind read the articles that are new or have changed, and no other", async () => {
		const last = await publish({ entries: others });
		const added = await publish({ entries }, last);
		expect(added.asked).toEqual([first.body]);
		expect(added.kept).toHaveLength(others.length);
		const changed = { ...first, body: "Another text" };
		expect((await publish({ entries: [changed, ...others] }, last)).asked).toEqual(["Another text"]);
		expect((await publish({ entries, code: "other" }, last)).asked).toHaveLength(entries.length);
	});

	test("needs no Pagefind when articles went, or have other dates and topics", async () => {
		const last = await publish({ entries });
		const name = "PAGEFIND_EXTENDED_BINARY_PATH";
		process.env[name] = join(root, "no such program");
		try {
			const moved = { ...first, date: "1999-03-08", instant: Date.UTC(1999, 2, 8) / 1000, facets: {} };
			for (const left of [others, [moved, ...others]]) {
				expect((await publish({ entries: left }, last)).asked).toEqual([]);
			}
		} finally {
			delete process.env[name];
		}
	});

	test("is bound anew where ids of fragments begin alike: which one is longer is told by all articles", async () => {
		// Found by trying: the SHA-1 of what Pagefind keeps of them has the same first seven digits.
		const alike = [12390, 16206].map(
			(number): SearchEntry => ({ url: `/story-${number}/`, title: "Story", language: "en", facets: {} }),
		);
		const both = await publish({ entries: alike });
		const lengths = (await readdir(join(both.folder, "fragment"))).map((name) => name.length);
		expect(new Set(lengths).size).toBe(2);
		for (const one of alike) {
			const alone = await expectAnew({ entries: [one] }, both);
			await expectAnew({ entries: alike }, alone);
		}
	});

	test.each(["table", "fragment", "index"])(
		"is bound anew where the %s of the last one was spoilt unseen",
		async (kind) => {
			const last = await publish({ entries: others });
			const [path = ""] = [...(await filesIn(last.folder)).keys()].filter((path) => path.startsWith(kind));
			const bytes = await readFile(join(last.folder, path));
			await writeFile(
				join(last.folder, path),
				bytes.map((byte, place) => (place < 50 ? byte : byte ^ 1)),
			);
			const { asked } = await expectAnew({ entries }, last);
			expect(asked).toHaveLength(entries.length);
		},
	);
});
