import * as v from "valibot";
import type { Problem } from "../problem.ts";
import { cleanText } from "../text/clean-text.ts";
import { hash } from "../text/hash.ts";
import { decodeText, type ReadingRules } from "./article.ts";
import type { BodyRef, Pointer } from "./body.ts";
import { readFrontMatter } from "./front-matter.ts";
import { leadPicture } from "./lead-picture.ts";
import { renderBody } from "./markdown.ts";
import { imageSchema, words } from "./schema.ts";
import { validate } from "./validate.ts";

const some = <T extends v.GenericSchema>(item: T) =>
	v.optional(
		v.union([
			v.array(item, "must be a list"),
			v.pipe(
				item,
				v.transform((one) => [one as v.InferOutput<T>]),
			),
		]),
		[],
	);

const degrees = (text: string) => text.split(",").map(Number) as [latitude: number, longitude: number];

// As maps give them to be copied. South and west are below zero.
const coordinates = v.pipe(
	words,
	v.regex(/^-?\d+(\.\d+)?\s*,\s*-?\d+(\.\d+)?$/, "must be latitude and longitude in degrees, as in 46.2, 6.15"),
	v.check((text) => {
		const [latitude, longitude] = degrees(text);
		return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
	}, "must be a latitude from -90 to 90 and a longitude from -180 to 180"),
	v.transform(degrees),
);

/** Front matter of a vocabulary file: `_archive/topics/NAME.md`, `people/`, `places/` and so on. */
const termSchema = v.strictObject({
	name: words,
	aliases: some(words),
	/** How the name stands in an A–Z list: `Gogh, Vincent van`. */
	filedAs: v.optional(words),
	parent: v.optional(words),
	/** A picture of it, relative to this file. */
	image: v.optional(imageSchema),
	/** Articles to begin with: their files, addresses or ids. */
	keyArticles: some(words),
	/** Of a place: latitude and longitude in degrees, `46.2, 6.15`. */
	coordinates: v.optional(coordinates),
	sameAs: some(
		v.pipe(
			words,
			v.regex(/^https?:\/\/\S+$/i, "must be a web address"),
			v.check((address) => URL.canParse(address), "must be a web address"),
		),
	),
});

/** Front matter of a page of the archive's own: `_archive/pages/NAME.md`. */
const pageSchema = v.strictObject({ title: words });

interface Rendered {
	/** Relative to the folder of articles. */
	path: string;
	/** Key of the body's HTML. */
	body?: BodyRef;
	html?: string;
	/** Beginning of the text. */
	excerpt?: string;
	pictures: Pointer[];
	uncopied: Pointer[];
	links: Pointer[];
	addresses: Pointer[];
}

/** What an archivist wrote about a topic, person, place … */
export interface TermFile extends Rendered, v.InferOutput<typeof termSchema> {
	/** File name without its ending: what `{id: …}` in an article names. */
	id: string;
}

export interface PageFile extends Rendered, v.InferOutput<typeof pageSchema> {
	id: string;
}

function read<S extends typeof termSchema | typeof pageSchema>(
	schema: S,
	path: string,
	bytes: Uint8Array,
	rules: ReadingRules,
): {
	file?: Rendered & { id: string } & v.InferOutput<S>;
	problems: Problem[];
} {
	const text = decodeText(bytes);
	const front = text === undefined ? undefined : readFrontMatter(text);
	if (!front) {
		const key = "title" in schema.entries ? "title" : "name";
		const [message, hint] =
			text === undefined
				? ["this file is not UTF-8 text", "save it again with the encoding UTF-8"]
				: ["this file has no front matter", `begin the file with a line ---, then ${key}: …, then a line ---`];
		return { problems: [{ severity: "error", file: path, message, hint }] };
	}
	if (front.problems.length > 0)
		return {
			problems: front.problems.map((problem) => ({
				severity: "error",
				file: path,
				...problem,
			})),
		};
	const { fields, problems } = validate(schema, front.values, path);
	if (!fields) return { problems };
	const body = front.body.trim()
		? renderBody(cleanText(front.body), {
				path,
				line: front.bodyLine,
				language: rules.language,
				base: rules.base,
				remotePictures: rules.remotePictures,
			})
		: undefined;
	const { image } = fields as Partial<v.InferOutput<typeof termSchema>>;
	const lead = leadPicture(path, image, rules.remotePictures);
	const id = path.replace(/^.*\//, "").replace(/\.md$/, "");
	return {
		file: {
			...fields,
			path,
			id,
			...(body && { body: hash(body.html), html: body.html }),
			...(body?.excerpt !== undefined && { excerpt: body.excerpt }),
			pictures: [...lead.pictures, ...(body?.pictures ?? [])],
			uncopied: [...lead.uncopied, ...(body?.uncopied ?? [])],
			links: body?.links ?? [],
			addresses: body?.addresses ?? [],
		} as unknown as Rendered & { id: string } & v.InferOutput<S>,
		problems,
	};
}

export const readTermFile = (
	path: string,
	bytes: Uint8Array,
	rules: ReadingRules,
): { file?: TermFile; problems: Problem[] } => read(termSchema, path, bytes, rules);

export const readPageFile = (
	path: string,
	bytes: Uint8Array,
	rules: ReadingRules,
): { file?: PageFile; problems: Problem[] } => read(pageSchema, path, bytes, rules);
