import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyEdits, bounds, type Edit, edit, filesOf, firstPaper, type Paper } from "./edits.ts";
import { expectSameFiles, type SmallSite, smallSite } from "./small-site.ts";

const settingsOf = ({ title, tagline, editLink }: Paper) => ({ title, tagline, editLink });

let first: SmallSite;

beforeAll(async () => {
	first = smallSite(Object.fromEntries(filesOf(firstPaper())));
	await first.build({ settings: settingsOf(firstPaper()) });
});

afterAll(() => first.remove());

function save(site: SmallSite, before: Paper, after: Paper): void {
	const [old, wanted] = [filesOf(before), filesOf(after)];
	for (const path of old.keys()) if (!wanted.has(path)) site.drop(path);
	for (const [path, content] of wanted) if (old.get(path) !== content) site.put(path, content);
}

/** Builds after each edit; the site has to be what a full build makes, at no more than the edit's price. */
async function follow(edits: readonly Edit[]): Promise<void> {
	const site = first.copy();
	try {
		let paper = firstPaper();
		for (const wish of edits) {
			const { paper: next, bound } = edit(paper, wish);
			save(site, paper, next);
			paper = next;
			const wishes = { settings: settingsOf(paper) };
			const [{ pages, volumes }, fresh] = await Promise.all([site.build(wishes), site.buildFresh(wishes)]);
			expect(pages.rendered, `pages rendered by ${wish.kind}`).toBeLessThanOrEqual(bound.pages);
			expect(volumes.indexed, `volumes indexed by ${wish.kind}`).toBeLessThanOrEqual(bound.volumes);
			expectSameFiles(site.files(), fresh);
		}
	} finally {
		site.remove();
	}
}

test.each(Object.keys(bounds) as Edit["kind"][])("%s: what a full build makes, at its price", async (kind) => {
	await follow([{ kind, pick: 3, serial: 100 }]);
});

/** Sequences to try; more are worth an hour before a release. */
const SEQUENCES = Number(process.env["EDIT_SEQUENCES"] ?? 4);

// Shrinking a failure takes as many builds again.
test("any sequence of edits: what a full build makes, at its price", { timeout: 900_000 }, async () => {
	await fc.assert(fc.asyncProperty(anyEdits, follow), { numRuns: SEQUENCES });
});

test("one story added to two hundred renders no more pages than its bound", async () => {
	const site = smallSite(Object.fromEntries(filesOf(firstPaper())));
	try {
		let paper = firstPaper();
		for (let serial = 0; serial < 200; serial++) paper = edit(paper, { kind: "add", pick: 0, serial }).paper;
		save(site, firstPaper(), paper);
		const { articles } = await site.build({ search: false });
		expect(articles).toBe(212);
		const { paper: next, bound } = edit(paper, { kind: "add", pick: 0, serial: 900 });
		save(site, paper, next);
		const { pages } = await site.build({ search: false });
		expect(pages.rendered).toBeLessThanOrEqual(bound.pages);
		expect(pages.rendered).toBeGreaterThan(10);
	} finally {
		site.remove();
	}
});
