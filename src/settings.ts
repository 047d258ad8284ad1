import * as v from "valibot";
import { isTimeZone } from "./article/dates.ts";
import { UsageError } from "./problem.ts";

/** The archive's one file of settings, in the folder where a command runs. */
export const configFile = "eleventy.config.ts";

const text = v.pipe(v.string("must be text"), v.trim(), v.minLength(1, "is empty"));

/** Names that articles are filed under. */
export const termKinds = ["topics", "authors", "people", "places", "organisations", "series", "sections"] as const;
export type TermKind = (typeof termKinds)[number];

const settingsSchema = v.strictObject(
	{
		/** Name of the archive. */
		title: text,
		/** One line below the name, on the front page. */
		tagline: v.optional(text),
		/** One line below every page, for instance about rights. */
		colophon: v.optional(text),
		/** Address of the site, with a path where it lives under one: `https://example.org/archive/`. The host's own variable when left out. */
		url: v.optional(
			v.pipe(text, v.url("is not a web address"), v.regex(/^https?:/, "must begin with https:// or http://")),
		),
		/** Language of the archive and of articles that name none, as a BCP 47 tag. */
		language: v.optional(
			v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as en or zh-Hant")),
			"en",
		),
		/** Time zone of dates without an offset, as an IANA name. */
		timeZone: v.optional(
			v.pipe(text, v.check(isTimeZone, "is not a time zone; write a name such as Europe/Berlin")),
			"UTC",
		),
		/** Vocabularies to which only names with a file in `_archive/` belong. */
		closedVocabularies: v.optional(
			v.array(v.picklist(termKinds, `must be one of ${termKinds.join(", ")}`), "must be a list"),
			[],
		),
		/**
		 * Where the file of an article is edited, with `{path}` for its place in the folder of articles:
		 * `https://github.com/OWNER/REPOSITORY/edit/main/articles/{path}`, `https://gitlab.com/OWNER/REPOSITORY/-/edit/main/articles/{path}`
		 * or `https://codeberg.org/OWNER/REPOSITORY/_edit/main/articles/{path}`. Each article then leads there.
		 */
		editLink: v.optional(v.pipe(text, v.regex(/^https?:\/\/.*\{path\}/, "must be a web address that holds {path}"))),
		/**
		 * Where readers report a mistake, a form or a mail address, with `{url}` for the address of the article:
		 * `mailto:desk@example.org?subject={url}`. Each article then leads there.
		 */
		reportLink: v.optional(
			v.pipe(text, v.regex(/^(?:https?:\/\/|mailto:)\S+$/, "must begin with https://, http:// or mailto:")),
		),
		/**
		 * Most files of search fragments in one volume of up to 480 articles; each article has a file of its own when left
		 * out. For hosts that limit files; docs/scale.md gives its price.
		 */
		maxFragments: v.optional(
			v.pipe(v.number("must be a number"), v.integer("must be a whole number"), v.minValue(1, "must be 1 or more")),
		),
		/**
		 * Pictures that articles name at addresses of other sites. `link` leads to them, so that no reader's address is given
		 * away. `allow` shows them as those sites send them; each then learns who reads what. `keep` shows the copies that
		 * `npm run keep-pictures` has fetched, and links to what has none. docs/pictures.md says more.
		 */
		remotePictures: v.optional(v.picklist(["link", "allow", "keep"], "must be link, allow or keep"), "link"),
		/**
		 * Keeps what was read in the reader's browser, and shows it again where there is no network. The README says what that
		 * means; when it is turned off, browsers forget what they kept as soon as the site is visited.
		 */
		offline: v.optional(v.boolean("must be true or false"), false),
		/** Folder of articles. */
		articles: v.optional(text, "articles"),
		/** Folder the site is written to. */
		output: v.optional(text, "_site"),
		/** Folder of what the next build can use again. */
		cache: v.optional(text, ".cache"),
	},
	({ expected }) => (expected === "never" ? "is not a setting" : "is missing"),
);

/** What an archivist writes in `eleventy.config.ts`. */
export type Settings = v.InferInput<typeof settingsSchema>;

/** Settings of one build, complete. */
export interface BuildSettings extends v.InferOutput<typeof settingsSchema> {
	/** Address of the site without the last slash: `https://example.org/archive`. */
	url: string;
	/** Path prefix with both slashes: `/` or `/archive/`. */
	base: string;
	/** Shows drafts too, for those who write them. */
	drafts: boolean;
}

/** Single values that a command line puts in the place of settings. */
export type Flags = Partial<Pick<Settings, "articles" | "output" | "cache" | "url"> & Pick<BuildSettings, "drafts">>;

// The variable in which a host tells a build its address: Netlify, Cloudflare Pages, Vercel, Render.
const hostVariables = ["URL", "CF_PAGES_URL", "VERCEL_PROJECT_PRODUCTION_URL", "RENDER_EXTERNAL_URL"];

function hostAddress(environment: Record<string, string | undefined>): string | undefined {
	for (const name of hostVariables) {
		const value = environment[name];
		if (value) return /^https?:\/\//.test(value) ? value : `https://${value}`;
	}
	return undefined;
}

/**
 * The settings of a build: a flag comes before a setting, a setting before the host's variable, that before the default.
 * Throws a {@link UsageError} that names every wrong value.
 */
export function resolveSettings(
	settings: Settings,
	flags: Flags,
	environment: Record<string, string | undefined>,
): BuildSettings {
	const { drafts = false, ...values } = flags;
	const given = Object.fromEntries(
		Object.entries({ ...settings, ...values }).filter(([, value]) => value !== undefined),
	);
	const result = v.safeParse(settingsSchema, given);
	if (!result.success) {
		const lines = result.issues.map(
			(issue) => `  ${v.getDotPath(issue) ?? ""}: ${issue.message} (it is ${JSON.stringify(issue.input)})`,
		);
		throw new UsageError(
			`The settings in eleventy.config.ts or on the command line are not right:\n${lines.join("\n")}`,
		);
	}
	const address = new URL(result.output.url ?? hostAddress(environment) ?? "http://localhost:8080");
	const base = `${address.pathname.replace(/\/+$/, "")}/`;
	return { ...result.output, url: address.origin + base.slice(0, -1), base, drafts };
}
