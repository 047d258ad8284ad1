import type { Problem } from "../problem.ts";
import { cleanText } from "../text/clean-text.ts";
import { hash } from "../text/hash.ts";
import { articleAddress } from "./address.ts";
import type { BodyPlace, BodyRef, Pointer, RenderedBody } from "./body.ts";
import type { ArticleDate } from "./dates.ts";
import { readFrontMatter } from "./front-matter.ts";
import { joinedNames } from "./joined-names.ts";
import { leadPicture } from "./lead-picture.ts";
import { renderBody } from "./markdown.ts";
import type { RemotePictures } from "./remote-pictures.ts";
import type { ArticleFields } from "./schema.ts";
import { articleSchema, otherNames } from "./schema.ts";
import { spacedLinks } from "./spaced-links.ts";
import { validate } from "./validate.ts";

/** One story as it was written, checked. Lists that are empty are there, so that a reader of this type need not ask. */
export interface Article extends Omit<ArticleFields, "date"> {
	/** File, relative to the folder of articles, with `/`. */
	path: string;
	/** Address without the path prefix, not percent-encoded: `/1998/03/treaty/`. */
	address: string;
	/** Hash of the file, its place and the kept copies that it shows: all that the article is read from. */
	digest: string;
	/** Absent when undated. */
	date?: ArticleDate;
	language: string;
	/** Key of the body's HTML; absent when the body is empty. */
	body?: BodyRef;
	/** Beginning of the body. */
	excerpt?: string;
	/** Kept copies of pictures of other sites among them. */
	pictures: Pointer[];
	/** Pictures of other sites, by their addresses, of which copies are to be shown and there are none. */
	uncopied: Pointer[];
	links: Pointer[];
	addresses: Pointer[];
}

/** What of the settings shapes an article. */
export interface ReadingRules {
	/** IANA time zone of dates without an offset. */
	timeZone: string;
	/** Language of articles that name none. */
	language: string;
	/** Path prefix of the site, with both slashes. */
	base: string;
	remotePictures: RemotePictures;
}

/** What came of reading one file: an article with its body as HTML, or the errors that kept it from being one. */
export interface Reading {
	article?: Article;
	/** The body, sanitised. Absent when it is empty. */
	html?: string;
	problems: Problem[];
	/** What was taken out of the body's raw HTML. */
	removed: RenderedBody["removed"];
}

/** Files above this size are refused: no newspaper article is that long, and a page of that size helps no reader. */
export const LARGEST_ARTICLE = 4_000_000;

const reservedSlug = /^(\d{1,2}|history|@.*)$/i;

// Bidirectional controls would show another name than the file has; the rest, hosts or file systems do not take.
const badInPath = /[\p{Cc}\u202a-\u202e\u2066-\u2069\\?#*"<>|:]/u;

/** Decodes a file as UTF-8, its lines ended by line feeds; nothing when it is not. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
	} catch {
		return undefined;
	}
}

/** First line that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		if (decodeText(bytes.subarray(start, end === -1 ? bytes.length : end)) === undefined) break;
		start = end === -1 ? bytes.length : end + 1;
	}
	return line;
}

function checkPath(path: string, article: Pick<Article, "date">): Problem[] {
	const problems: Problem[] = [];
	const address = articleAddress(path);
	const steps = address.slice(1, -1).split("/");
	const reserved = /^\/\d{4}\/(\d{2}\/)?$/.test(address)
		? [address.slice(1, -1)]
		: steps.slice(/^\d{4}\/(?:\d{2}|[1-9])\/./.test(path) ? 2 : 0).filter((step) => reservedSlug.test(step));
	for (const value of reserved) {
		problems.push({
			severity: "error",
			file: path,
			message:
				"this name is reserved: years, months, names of one or two digits, history, and names that begin with @ belong to the archive's own pages",
			value,
			hint: "rename the file, for instance by adding a word",
		});
	}
	const bad = badInPath.exec(path)?.[0];
	if (bad !== undefined)
		problems.push({
			severity: "error",
			file: path,
			message: "the name of this file or of its folder holds a character that addresses cannot have",
			value: /\P{C}/u.test(bad) ? bad : `U+${bad.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
			hint: "rename it with letters, digits and hyphens",
		});
	const [, year, short] = /^(\d{4})\/([1-9])\//.exec(path) ?? [];
	if (short !== undefined)
		problems.push({
			severity: "error",
			file: path,
			message: "the folder of a month is named with two digits",
			value: `${year}/${short}`,
			hint: `rename it ${year}/0${short}: the address of an article follows its folder, and stays for good`,
		});
	const [, folder] = /^(\d{4}\/\d{2})\//.exec(path) ?? [];
	const month = folder?.replace("/", "-");
	const civil = article.date?.civil;
	if (month && (civil === undefined || (civil.length === 4 ? civil !== month.slice(0, 4) : !civil.startsWith(month)))) {
		problems.push({
			severity: "error",
			file: path,
			spot: { key: ["date"] },
			message: `the date is outside the month of its folder ${folder}/`,
			value: civil ?? "undated",
			hint: "put the right date, or move the file to the folder of its month",
		});
	}
	return problems;
}

/** Reads one file. Pure: the same bytes, path and rules give the same reading. */
export function readArticle(path: string, bytes: Uint8Array, rules: ReadingRules): Reading {
	const refuse = (message: string, hint: string, line = 1, value?: string): Reading => ({
		problems: [
			{
				severity: "error",
				file: path,
				spot: { line, column: 1 },
				message,
				hint,
				...(value !== undefined && { value }),
			},
		],
		removed: [],
	});
	if (bytes.length > LARGEST_ARTICLE) {
		return refuse(
			"this file is too large for an article",
			"articles are up to 4 MB; split it, or keep large data beside the article and link to it",
			1,
			`${(bytes.length / 1e6).toFixed(1)} MB`,
		);
	}
	const text = decodeText(bytes);
	if (text === undefined)
		return refuse("this file is not UTF-8 text", "save it again with the encoding UTF-8", brokenLine(bytes));
	if (text.includes("\0"))
		return refuse(
			"this file holds a NUL character, so it is no text",
			"save it again as text with the encoding UTF-8",
			text.slice(0, text.indexOf("\0")).split("\n").length,
		);
	const front = readFrontMatter(text);
	if (!front)
		return refuse(
			"this file has no front matter",
			/^\s*[-–—]+\s*\n/.test(text)
				? "its first line must be three hyphens (---) and nothing else; some programs make a dash of them"
				: "begin the file with a line ---, then title: and date:, then a line ---",
		);
	if (front.problems.length > 0)
		return {
			problems: front.problems.map((problem) => ({
				severity: "error",
				file: path,
				...problem,
			})),
			removed: [],
		};
	const { fields, problems } = validate(articleSchema(rules.timeZone), front.values, path, otherNames);
	if (!fields) return { problems, removed: [] };
	const { date, ...rest } = fields;
	const language = fields.language ?? rules.language;
	const empty = front.body.trim() === "";
	const place: BodyPlace = {
		path,
		line: front.bodyLine,
		language,
		base: rules.base,
		remotePictures: rules.remotePictures,
	};
	const rendered = empty ? undefined : renderBody(cleanText(front.body), place);
	const html = rendered?.html.trim();
	const lead = leadPicture(path, fields.image, rules.remotePictures);
	const pictures = [...lead.pictures, ...(rendered?.pictures ?? [])];
	const copies = pictures.flatMap((picture) => (picture.address === undefined ? [] : [picture.address, picture.path]));
	const article: Article = {
		...rest,
		path,
		address: articleAddress(path),
		digest: hash([path, hash(bytes), ...copies].join("\n")),
		...(date && { date }),
		language,
		...(html && { body: hash(html) }),
		...(rendered?.excerpt !== undefined && { excerpt: rendered.excerpt }),
		pictures,
		uncopied: [...lead.uncopied, ...(rendered?.uncopied ?? [])],
		links: rendered?.links ?? [],
		addresses: rendered?.addresses ?? [],
	};
	problems.push(...checkPath(path, article));
	for (const { key, written, right } of joinedNames(front.values)) {
		problems.push({
			severity: "warning",
			file: path,
			spot: { key: [key] },
			message: `${key} is taken for one name`,
			value: written,
			hint: `if they are several, write ${right}; if it is one, put it in a list: [${JSON.stringify(written)}]`,
		});
	}
	for (const { line, written, right } of spacedLinks(front.body)) {
		problems.push({
			severity: "warning",
			file: path,
			spot: { line: front.bodyLine + line, column: 1 },
			message: "this stands on the page as it is written: the name of the file has spaces in it",
			value: written,
			hint: `put the name between < and >: ${right}`,
		});
	}
	return {
		...(problems.every((problem) => problem.severity !== "error") && {
			article,
		}),
		...(html && { html }),
		problems,
		removed: rendered?.removed ?? [],
	};
}
