import fc from "fast-check";
import { makePng } from "../make-picture.ts";
import { article } from "./small-site.ts";

/** A story of the paper that is edited at random. */
export interface Story {
	path: string;
	title: string;
	date: string;
	standfirst: string;
	text: string;
	topics: string[];
	authors: string[];
	people: string[];
	series?: string;
	issue?: string;
	language?: string;
	corrections: number;
	draft: boolean;
	picture: boolean;
	/** Another file than the drawing. */
	plate?: string;
	alias?: string;
}

/** Everything that the site is built from. */
export interface Paper {
	stories: Story[];
	/** Vocabulary files of topics: what stands in each after its name. */
	introductions: Record<string, { name: string; text: string }>;
	/** A colour in the drawing. */
	colour: string;
	/** The print, a picture that two stories show: one at the head, one in the text. */
	print: Buffer;
	title: string;
	tagline: string;
	editLink: string;
}

export const topics = ["Arms control", "Harbour", "Weather", "Zoning"];
const authors = ["Ann Lee", "Bo Reyes"];
const people = ["Carla Diaz", "Dov Katz"];
const dates = ["1991-02-03", "1991-02-04", "1991-03-01", "1992-02-03", "1992-02", "1993", "2001-10-31T23:30:00-05:00"];

function story(place: number): Story {
	return {
		path: place % 3 === 0 ? `stories/tale-${place}.md` : `199${place % 3}/02/tale-${place}.md`,
		title: `Tale ${place}`,
		date: place % 3 === 0 ? (dates[place % dates.length] ?? "undated") : `199${place % 3}-02-0${1 + (place % 7)}`,
		standfirst: `In brief: ${place}.`,
		text: `The text of tale ${place}.`,
		topics: topics.filter((_, i) => (place >> i) % 2 === 0),
		authors: [authors[place % 2] ?? ""],
		people: place % 2 === 0 ? [people[(place / 2) % 2] ?? ""] : [],
		...(place % 4 === 0 && { series: "The long view" }),
		...(place % 3 === 1 && { issue: `No. ${place % 4}` }),
		...(place % 5 === 4 && { language: "fa" }),
		corrections: 0,
		draft: false,
		picture: place % 6 === 1,
	};
}

/** The paper before any edit. Some stories are never edited, so that no vocabulary is ever empty. */
export function firstPaper(): Paper {
	const kept: Story = {
		...story(0),
		path: "stories/kept.md",
		title: "Kept",
		date: "1990-05-05",
		topics,
		authors,
		people,
		series: "The long view",
		issue: "No. 0",
		picture: true,
	};
	const undated = { ...kept, path: "stories/nobody-knows.md", title: "Nobody knows when", date: "undated" };
	return {
		stories: [
			{ ...kept, text: "![A print](/print.png)" },
			{ ...undated, plate: "/print.png" },
		].concat(Array.from({ length: 10 }, (_, place) => story(place + 1))),
		introductions: {},
		colour: "#333",
		print: makePng(30, 20, [9, 9, 9]),
		title: "The Small Paper",
		tagline: "Kept whole",
		editLink: "https://git.example/{path}",
	};
}

/** Stories that edits leave alone. */
const KEPT = 2;

/** The files of a paper, by path. */
export function filesOf(paper: Paper): Map<string, string | Buffer> {
	const files = new Map<string, string | Buffer>();
	for (const { path, text, corrections, draft, picture, plate, alias, issue, ...fields } of paper.stories)
		files.set(
			path,
			article(
				{
					...fields,
					...(draft && { draft }),
					...(issue !== undefined && { print: { issue, page: "1" } }),
					...(alias !== undefined && { aliases: [alias] }),
					...(picture && { image: { src: plate ?? "/plate.svg", alt: "A plate" } }),
					...(corrections > 0 && {
						corrections: Array.from({ length: corrections }, (_, i) => ({ date: "2003-01-01", text: `Mistake ${i}.` })),
					}),
				},
				text,
			),
		);
	for (const [id, { name, text }] of Object.entries(paper.introductions))
		files.set(`_archive/topics/${id}.md`, article({ name }, text));
	files.set(
		"plate.svg",
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="${paper.colour}"/></svg>`,
	);
	files.set("print.png", paper.print);
	files.set("_archive/pages/about.md", article({ title: "About" }, "What this is."));
	return files;
}

/** What one edit may cost. */
export interface Bound {
	pages: number;
	volumes: number;
}

export interface Edit {
	kind: keyof typeof bounds;
	/** Which story, name or date it is done to. */
	pick: number;
	/** A number that no other edit has, for new text. */
	serial: number;
}

const terms = (one: Story) => one.topics.length + one.authors.length + one.people.length + (one.series ? 1 : 0);
const feeds = terms;

/** Its printed issue, those before and after it, and their index. */
const issues = 4;
/** Its day through the years, the calendar of those days, the coverage of the archive. */
const days = 3;
/** Front page, the site's two feeds; day, month and year or the undated list; landing page and feed of each term. */
const lists = (one: Story) => 1 + 2 + 3 + days + issues + terms(one) + feeds(one);
/** Itself, older and newer, the parts beside it in its series; as related, three to each side in each of its terms. */
const articles = (one: Story) => 1 + 2 + 2 + 6 * terms(one);
/** Its old address and the list of redirects. */
const redirects = 2;
/** Days, months and years on both sides of one that comes or goes; the index of each of the four vocabularies. */
const furniture = 3 * 2 + 4;
/** Parts for articles of a year, for dates, for other pages, for each of four vocabularies; the index. */
const sitemaps = 3 + 4 + 1;

/** The files of its year, in each format. */
const data = 5;
/** The page of the data, and its description for programs. */
const dataIndex = 2;

/** A story comes or goes, or is seen elsewhere. */
const whole = (one: Story) => lists(one) + articles(one) + redirects + furniture + sitemaps + data + dataIndex;
const both = (before: Story, after: Story) => whole(before) + whole(after);
const all = Number.POSITIVE_INFINITY;

/**
 * The most pages that an edit may have rendered and volumes that it may have indexed. None depends on how many
 * articles there are, but for a topic's own name and the settings, which stand on every page they are on.
 */
export const bounds = {
	add: (_: Story, after: Story): Bound => ({ pages: whole(after), volumes: 1 }),
	delete: (before: Story): Bound => ({ pages: whole(before), volumes: 1 }),
	rename: (before: Story, after: Story): Bound => ({ pages: both(before, after), volumes: 1 }),
	rewrite: (): Bound => ({ pages: 1 + data, volumes: 1 }),
	correct: (): Bound => ({ pages: 1 + data, volumes: 0 }),
	illustrate: (): Bound => ({ pages: 1 + data, volumes: 0 }),
	retitle: (before: Story): Bound => ({ pages: lists(before) + articles(before) + redirects + data, volumes: 1 }),
	summarise: (before: Story): Bound => ({ pages: lists(before) + 1 + data, volumes: 1 }),
	retag: (before: Story, after: Story): Bound => ({ pages: both(before, after), volumes: 1 }),
	redate: (before: Story, after: Story): Bound => ({ pages: both(before, after), volumes: 2 }),
	withhold: (before: Story): Bound => ({ pages: whole(before), volumes: 1 }),
	moveAddress: (): Bound => ({ pages: 1 + redirects + data, volumes: 0 }),
	introduce: (): Bound => ({ pages: 1, volumes: 0 }),
	nameTopic: (): Bound => ({ pages: all, volumes: 0 }),
	repaint: (): Bound => ({ pages: 0, volumes: 0 }),
	reprint: (): Bound => ({ pages: 2, volumes: 0 }),
	setTitle: (): Bound => ({ pages: all, volumes: 0 }),
	setTagline: (): Bound => ({ pages: all, volumes: 0 }),
	setEditLink: (): Bound => ({ pages: all, volumes: 0 }),
	touchNothing: (): Bound => ({ pages: 0, volumes: 0 }),
};

const fold = (name: string) => name.toLowerCase().replaceAll(" ", "-");

function changeStory(one: Story, { kind, pick, serial }: Edit): Story {
	const inFolder = /^\d{4}\/\d{2}\//.exec(one.path)?.[0];
	switch (kind) {
		case "rename":
			return { ...one, path: `${inFolder ?? "stories/"}renamed-${serial}.md` };
		case "rewrite":
			return { ...one, text: `${one.text} Rewritten, ${serial}. {{ braces }} <b>kept</b>` };
		case "correct":
			return { ...one, corrections: one.corrections + 1 };
		case "illustrate":
			return { ...one, picture: !one.picture };
		case "retitle":
			return { ...one, title: `Retitled & <new> ${serial}` };
		case "summarise":
			return { ...one, standfirst: `In brief, again: ${serial}` };
		case "retag":
			return {
				...one,
				topics: topics.filter((_, i) => ((pick + serial) >> i) % 2 === 0),
				people: people.slice(0, serial % 3),
			};
		case "redate":
			return {
				...one,
				date: inFolder
					? `${inFolder.slice(0, 7).replace("/", "-")}-${10 + ((pick + serial) % 18)}`
					: ([...dates, "undated"][(pick + serial) % (dates.length + 1)] ?? ""),
			};
		case "withhold":
			return { ...one, draft: !one.draft };
		case "moveAddress":
			return { ...one, alias: `/old/${serial}.html` };
		default:
			return one;
	}
}

function changePaper(paper: Paper, { kind, pick, serial }: Edit): Paper {
	const topic = topics[pick % topics.length] ?? "";
	const { introductions } = paper;
	const known = introductions[fold(topic)];
	switch (kind) {
		case "introduce":
			return {
				...paper,
				introductions: { ...introductions, [fold(topic)]: { name: topic, ...known, text: `About it: ${serial}.` } },
			};
		case "nameTopic":
			return {
				...paper,
				introductions: { ...introductions, [fold(topic)]: { text: "", ...known, name: `${topic} (${serial})` } },
			};
		case "repaint":
			return { ...paper, colour: `#${100 + (serial % 900)}` };
		case "reprint":
			return { ...paper, print: makePng(30 + (serial % 9), 20, [serial % 256, pick, 9]) };
		case "setTitle":
			return { ...paper, title: `Paper ${serial}` };
		case "setTagline":
			return { ...paper, tagline: `Line ${serial}` };
		case "setEditLink":
			return { ...paper, editLink: `https://git.example/${serial}/{path}` };
		default:
			return paper;
	}
}

/** Does an edit: the paper afterwards, and what it may cost. */
export function edit(paper: Paper, wish: Edit): { paper: Paper; bound: Bound } {
	if (wish.kind === "add") {
		const added = { ...story(wish.serial), path: `stories/added-${wish.serial}.md` };
		return { paper: { ...paper, stories: [...paper.stories, added] }, bound: bounds.add(added, added) };
	}
	const place = KEPT + (wish.pick % Math.max(1, paper.stories.length - KEPT));
	const before = paper.stories[place];
	const changed = changePaper(paper, wish);
	if (!before) return { paper, bound: bounds.touchNothing() };
	if (changed !== paper || wish.kind === "touchNothing")
		return { paper: changed, bound: bounds[wish.kind](before, before) };
	const after = changeStory(before, wish);
	const stories = wish.kind === "delete" ? paper.stories.toSpliced(place, 1) : paper.stories.toSpliced(place, 1, after);
	const hidden = before.draft && after.draft;
	return {
		paper: { ...paper, stories },
		bound: hidden ? { pages: 0, volumes: 0 } : bounds[wish.kind](before, after),
	};
}

/** Any sequence of edits. */
export const anyEdits: fc.Arbitrary<Edit[]> = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...(Object.keys(bounds) as (keyof typeof bounds)[])),
			pick: fc.nat({ max: 60 }),
		}),
		{ minLength: 1, maxLength: 6 },
	)
	.map((edits) => edits.map((one, i) => ({ ...one, serial: 100 + i })));
