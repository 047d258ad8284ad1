import { parseArgs } from "node:util";
import { readDate } from "../article/dates.ts";
import type { Part } from "../plan/part.ts";
import { UsageError } from "../problem.ts";
import { type ProblemFormat, problemFormats } from "../report/format-problems.ts";
import type { Flags } from "../settings.ts";

export interface CommandLine {
	command: string;
	/** What comes before settings. */
	settings: Flags;
	full: boolean;
	/** The part to build; everything when absent. */
	part: Part | undefined;
	/** Folders of parts, to be assembled. */
	parts: string[];
	/** File for the figures of the build. */
	stats: string | undefined;
	/** The time that the build is to take for now, as written. */
	now: string | undefined;
	format: ProblemFormat;
	port: number;
}

export const usage = `Commands:
  build          builds the site                    --full  --stats FILE  --now DATE  --part 3/8  --drafts
  assemble       joins parts into one site          FOLDER FOLDER ...
  dev            builds, serves, watches            --port NUMBER  --drafts
  validate       checks every article               --format text|github|json
  keep-pictures  fetches pictures of other sites
Everywhere:
  --articles DIR  --output DIR  --cache DIR  --url URL`;

const text = { type: "string" } as const;
const options = {
	articles: text,
	output: text,
	cache: text,
	url: text,
	stats: text,
	now: text,
	format: text,
	port: text,
	part: text,
	full: { type: "boolean" },
	drafts: { type: "boolean" },
} as const;

// npm keeps what comes before `--` for itself. It has a `cache` of its own, which is always set.
function keptByNpm(env: Readonly<Record<string, string | undefined>>, given: object): string | undefined {
	return Object.keys(options).find(
		(name) => name !== "cache" && env[`npm_config_${name}`] !== undefined && !Object.hasOwn(given, name),
	);
}

/** Reads the command line. Throws a UsageError that says what may stand there. */
export function readCommandLine(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>> = {},
): CommandLine {
	let parsed: ReturnType<typeof parse>;
	const parse = () => parseArgs({ args: [...args], allowPositionals: true, options });
	try {
		parsed = parse();
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n\n${usage}`);
	}
	const { values, positionals } = parsed;
	const [command = "", ...rest] = positionals;
	const kept = keptByNpm(env, values);
	if (kept !== undefined)
		throw new UsageError(
			`npm has kept --${kept} to itself. Put two dashes before everything that is meant for the command:\n  npm run ${command || "COMMAND"} -- --${kept} …`,
		);
	if (rest.length > 0 && command !== "assemble")
		throw new UsageError(`I do not know what ${rest.join(" ")} means here.\n\n${usage}`);
	const format = values.format ?? "text";
	if (!problemFormats.includes(format as ProblemFormat))
		throw new UsageError(`--format is ${format}; it may be ${problemFormats.join(", ")}`);
	const port = Number(values.port ?? 8080);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new UsageError(`--port is ${values.port}; it must be a number from 1 to 65535`);
	const { articles, output, cache, url, drafts } = values;
	return {
		command,
		settings: {
			...(articles !== undefined && { articles }),
			...(output !== undefined && { output }),
			...(cache !== undefined && { cache }),
			...(url !== undefined && { url }),
			...(drafts && { drafts }),
		},
		full: values.full ?? false,
		part: values.part === undefined ? undefined : readPart(values.part),
		parts: rest,
		stats: values.stats,
		now: values.now,
		format: format as ProblemFormat,
		port,
	};
}

function readPart(written: string): Part {
	const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
	if (number === undefined || of === undefined || number < 1 || number > of)
		throw new UsageError(`--part is ${written}; it must be the number of a part and how many there are, such as 3/8`);
	return { number, of };
}

/** Unix seconds of a time as it stands on the command line: in the site's time zone where it says no other. */
export function readNow(written: string, timeZone: string): number {
	const reading = readDate(written, timeZone);
	if ("wrong" in reading) throw new UsageError(`--now ${written} ${reading.wrong}; ${reading.hint}`);
	return reading.date.instant;
}
