import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InputError } from "../../src/problem.ts";
import { anyEdits, bounds, type Edit, edit, filesOf, firstPaper, type Paper } from "./edits.ts";
import { article, type BuildWishes, expectSameFiles, present, type SmallSite, smallSite } from "./small-site.ts";

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

/** Works on a copy of the first site. */
async function onCopy(work: (site: SmallSite) => Promise<void>): Promise<void> {
	const site = first.copy();
	try {
		await work(site);
	} finally {
		site.remove();
	}
}

/** The site, built once more, has to be what a full build makes. */
async function expectFull(site: SmallSite, wishes: BuildWishes): Promise<void> {
	await site.build(wishes);
	expectSameFiles(site.files(), await site.buildFresh(wishes));
}

/** Builds after each edit; the site has to be what a full build makes, at no more than the edit's price. */
function follow(edits: readonly Edit[]): Promise<void> {
	return onCopy(async (site) => {
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
	});
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

test("an edit that came with an error gives what a full build makes, once that is mended", () =>
	onCopy(async (site) => {
		const { paper } = edit(firstPaper(), { kind: "add", pick: 2, serial: 300 });
		save(site, firstPaper(), paper);
		site.put("1991/02/bad.md", "No front matter.\n");
		await expect(site.build({ settings: settingsOf(paper) })).rejects.toThrow(InputError);
		const { paper: next } = edit(paper, { kind: "delete", pick: 1, serial: 301 });
		save(site, paper, next);
		site.drop("1991/02/bad.md");
		await expectFull(site, { settings: settingsOf(next) });
	}));

test("two sites that are built from one cache in turn are each what a full build makes", () =>
	onCopy(async (site) => {
		const other = { into: "other", cache: site.cache, settings: settingsOf(firstPaper()) };
		await site.build(other);
		const { paper } = edit(firstPaper(), { kind: "add", pick: 2, serial: 400 });
		save(site, firstPaper(), paper);
		await site.build(other);
		await expectFull(site, { settings: settingsOf(paper) });
	}));

test("what time alone publishes and withdraws, beside an edit, is what a full build makes", () =>
	onCopy(async (site) => {
		const hour = 3600;
		const at = (seconds: number) => new Date(seconds * 1000).toISOString();
		const story = (title: string, more: object) =>
			article({ title, date: "1991-02-07", topics: ["Harbour", "Times"], ...more }, `${title}.`);
		site.put("1991/02/soon.md", story("Soon", { publishAt: at(present + hour) }));
		site.put("1991/02/over.md", story("Over", { expiresAt: at(present + hour) }));
		site.put("1991/02/steady.md", story("Steady", {}));
		await site.build();
		site.put("1991/02/steady.md", story("Steady and changed", {}));
		await expectFull(site, { now: present + 2 * hour });
		expect([...site.files().keys()].filter((path) => /(soon|over)\/index/.test(path))).toEqual([
			"1991/02/soon/index.html",
		]);
	}));

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
