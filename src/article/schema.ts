import { decodeHTML } from "entities";
import * as v from "valibot";
import { byteLength } from "../text/byte-length.ts";
import { cleanText } from "../text/clean-text.ts";
import { fold } from "../text/fold.ts";
import { singleSpaced } from "../text/single-spaced.ts";
import { decodePath } from "./address.ts";
import type { ArticleDate } from "./dates.ts";
import { readDate } from "./dates.ts";
import { type PrintIssue, readPrintIssue } from "./print-issue.ts";

/**
 * What may stand in an article's front matter. The sentence above each key is the author's documentation:
 * `docs/front-matter.md` is made from it.
 */

export const words = v.pipe(
	v.string("must be text"),
	// Old content systems left character references in plain text; a reader should see the characters.
	v.transform((text) => singleSpaced(cleanText(decodeHTML(text))).trim()),
	v.minLength(1, "is empty"),
);

const address = v.pipe(
	words,
	v.regex(/^https?:\/\/\S+$/i, "must be a web address that begins with https:// or http://"),
);

/** One value may stand for a list of one. */
function list<T extends v.GenericSchema>(item: T, message: string) {
	return v.union(
		[
			v.pipe(
				v.null(),
				v.transform((): v.InferOutput<T>[] => []),
			),
			v.array(item, "must be a list"),
			v.pipe(
				item,
				v.transform((one): v.InferOutput<T>[] => [one as v.InferOutput<T>]),
			),
		],
		message,
	);
}

// Names stand in addresses, and no file system takes more than 255 bytes between two slashes.
const LONGEST_NAME = 240;

const termName = v.pipe(
	words,
	v.check(
		(name) => byteLength(fold(name)) <= LONGEST_NAME,
		"is too long for a name|names are separate entries of a list, of some 200 letters at most",
	),
);

/** A name as written; `id` picks one of several people (or places …) who share it. */
export interface Mention {
	name?: string;
	id?: string;
}

const mention = v.union(
	[
		v.pipe(
			termName,
			v.transform((name): Mention => ({ name })),
		),
		v.pipe(
			v.strictObject({ name: v.optional(termName), id: v.optional(words) }),
			v.check((given) => given.name !== undefined || given.id !== undefined, "needs a name or an id"),
			v.transform((given): Mention => given as Mention),
		),
	],
	"must be a name, or {name: …, id: …}",
);

const names = list(mention, "must be a list of names");

function date(zone: string) {
	return v.pipe(
		v.string("must be a date"),
		v.rawTransform<string, ArticleDate>(({ dataset, addIssue, NEVER }) => {
			const reading = readDate(dataset.value, zone);
			if ("date" in reading) return reading.date;
			addIssue({ message: `${reading.wrong}|${reading.hint}` });
			return NEVER;
		}),
	);
}

const printIssue = v.pipe(
	words,
	v.rawTransform<string, PrintIssue>(({ dataset, addIssue, NEVER }) => {
		const reading = readPrintIssue(dataset.value);
		if ("issue" in reading) return reading.issue;
		addIssue({ message: `${reading.wrong}|${reading.hint}` });
		return NEVER;
	}),
);

// Pages are written at old addresses, so none may lead out of the site.
const oldAddress = v.pipe(
	words,
	v.regex(/^\/[^\s?#*]*$/, "must be an old address on this site that begins with /"),
	v.transform((address) => decodePath(address) ?? address),
	v.regex(/^(?!.*\/(?:\.{0,2}\/|\.\.?$))[^\\*\p{Cc}]*$/u, "must be an old address without empty parts, . or .."),
);

const flag = v.boolean("must be true or false");

const said = <T extends v.GenericSchema>(schema: T, sentence: string) => v.pipe(schema, v.description(sentence));

/** A picture, as an article or a vocabulary file names it. */
export const imageSchema = v.strictObject(
	{
		src: said(words, "The picture's file, relative to the article's own; or its address on another site."),
		alt: v.optional(
			said(
				v.pipe(v.string("must be text"), v.trim()),
				"What the picture shows, for those who cannot see it. Empty when it is decoration.",
			),
			"",
		),
		caption: v.optional(said(words, "The line below it.")),
		credit: v.optional(said(words, "Who made it.")),
	},
	"must be keys and values|write image: {src: …, alt: …}",
);

/** True where the platform's own formatting takes the tag. */
function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

function makeSchema(zone: string) {
	const day = date(zone);
	return v.strictObject(
		{
			title: said(words, "The headline."),
			date: said(
				v.union(
					[
						v.pipe(
							v.literal("undated"),
							v.transform(() => null),
						),
						day,
					],
					"must be a date",
				),
				"When it was published: a day (`1998-03-19`), a day and time (`1998-03-19 14:30` in the archive's time zone, or with an offset such as `1998-03-19T14:30:00-05:00`), a month (`1998-03`), a year (`1998`) or the word `undated`.",
			),
			updated: v.optional(said(day, "When the text was last changed after publication.")),
			standfirst: v.optional(said(words, "The sentence or two below the headline. `summary` means the same.")),
			authors: v.optional(said(names, "Who wrote it, one name an entry."), []),
			topics: v.optional(
				said(names, "What it is about. Spellings that differ only in case, accents or punctuation are one topic."),
				[],
			),
			people: v.optional(
				said(names, "People it is about. Where two share a name, `{id: …}` names the file in `_archive/people/`."),
				[],
			),
			places: v.optional(said(names, "Places it is about."), []),
			organisations: v.optional(said(names, "Organisations it is about."), []),
			section: v.optional(said(mention, "The part of the paper it ran in.")),
			series: v.optional(said(mention, "The series it belongs to; parts are ordered by date.")),
			dateline: v.optional(said(words, "Where it was filed from, as printed: `VIENNA`.")),
			id: v.optional(said(words, "A lasting identifier of your own; unique in the archive.")),
			source: v.optional(
				said(
					v.strictObject(
						{
							name: said(words, "The publication it comes from."),
							url: v.optional(said(address, "Its address there.")),
							id: v.optional(said(words, "Its identifier there.")),
							imported: v.optional(said(day, "When it was brought into this archive.")),
							license: v.optional(
								said(
									words,
									"The licence it is under, as a name or an SPDX identifier. `NONE` or *all rights reserved* leaves the text out of the data that the archive gives away.",
								),
							),
							rights: v.optional(
								said(
									words,
									"Who holds the rights, in words. Without a `license`, the text is left out of the data that the archive gives away, unless the words say *public domain*, *no known copyright* or a Creative Commons licence.",
								),
							),
						},
						"must be keys and values|write source: {name: …}",
					),
					"Where it was first published, when not here.",
				),
			),
			image: v.optional(said(imageSchema, "The main picture.")),
			language: v.optional(
				said(
					v.pipe(
						words,
						v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i, "must be a language tag such as en, fa or zh-Hant"),
						v.check(isLanguageTag, "must be a language tag such as en, fa or zh-Hant"),
					),
					"The language it is in, as a BCP 47 tag: `en`, `fa`, `zh-Hant`. The archive's own when left out. `lang` means the same.",
				),
			),
			corrections: v.optional(
				said(
					v.array(
						v.strictObject(
							{
								date: said(day, "When the correction was published."),
								text: said(words, "What was wrong and what is right."),
								kind: v.optional(
									said(
										v.picklist(
											["correction", "clarification", "update", "retraction"],
											"must be correction, clarification, update or retraction",
										),
										"`correction` (the default), `clarification`, `update` or `retraction`.",
									),
									"correction",
								),
							},
							"must be a correction with date and text",
						),
						"must be a list of corrections, each with date and text",
					),
					"What was put right after publication; shown with the article for good.",
				),
				[],
			),
			aliases: v.optional(
				said(
					list(oldAddress, "must be a list of old addresses"),
					"Old addresses of this article on this site, each beginning with `/`; they lead here.",
				),
				[],
			),
			print: v.optional(
				said(
					v.strictObject(
						{
							issue: v.optional(
								said(
									printIssue,
									"The printed issue: its date (`1998-03-19` or `1998-03`) or, where it has none, its name (`No. 412`). Articles with one issue stand together.",
								),
							),
							page: v.optional(
								said(
									words,
									"The page or pages in it: `3`, `12-13`, `A1`. An issue's articles are in the order of its pages.",
								),
							),
						},
						"must be keys and values|write print: {issue: …, page: …}",
					),
					"Where it stood in print.",
				),
			),
			translationOf: v.optional(
				said(
					words,
					"The article this is a translation of: its address, its file or its `id`. Give `language` too; all translations of one article lead to each other.",
				),
			),
			draft: v.optional(
				said(flag, "`true` keeps it out of the site, without a trace; `npm run dev -- --drafts` shows it."),
				false,
			),
			publishAt: v.optional(said(day, "It is kept out until then.")),
			expiresAt: v.optional(said(day, "It is taken out then.")),
			status: v.optional(
				said(
					v.picklist(["published", "withdrawn"], "must be published or withdrawn"),
					"`published` (the default), or `withdrawn`: kept in git, out of the site.",
				),
				"published",
			),
			extra: v.optional(
				said(
					v.record(v.string(), v.unknown(), "must be keys and values"),
					"Whatever an import could not place. Kept, not shown.",
				),
				{},
			),
		},
		"must be keys and values",
	);
}

const schemas = new Map<string, ReturnType<typeof makeSchema>>();

/** The schema, for dates in `zone` (IANA name). */
export function articleSchema(zone: string): ReturnType<typeof makeSchema> {
	let schema = schemas.get(zone);
	if (!schema) {
		schema = makeSchema(zone);
		schemas.set(zone, schema);
	}
	return schema;
}

/** Other names of keys, from other systems. */
export const otherNames: Record<string, string> = { summary: "standfirst", lang: "language" };

export type ArticleFields = v.InferOutput<ReturnType<typeof articleSchema>>;
