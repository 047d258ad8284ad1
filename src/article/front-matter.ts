import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	type ParsedNode,
	parseDocument,
	type YAMLMap,
} from "yaml";
import type { Spot } from "../problem.ts";
import { adviceOn } from "./yaml-advice.ts";

export interface FrontMatterProblem {
	message: string;
	hint?: string;
	spot: Spot;
}

export interface FrontMatter {
	/** Plain values. Numbers are the text that was written, so that `id: 0012` keeps its zeros. */
	values: Record<string, unknown>;
	body: string;
	/** Line of the file on which the body begins, from 1. */
	bodyLine: number;
	problems: FrontMatterProblem[];
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** The sign by which YAML takes a value for a reference, something to be referred to, or a type of its own. */
function signOf(node: Node): string | undefined {
	if (isAlias(node)) return "*";
	if ("anchor" in node && node.anchor !== undefined) return "&";
	return node.tag?.startsWith("!") ? "!" : undefined;
}

function plain(node: Node | null | undefined, problems: FrontMatterProblem[], spot: (offset: number) => Spot): unknown {
	if (node === null || node === undefined) return null;
	const sign = signOf(node);
	if (sign !== undefined) {
		problems.push({
			message: `a value begins with ${sign}, which is a sign of YAML's own`,
			hint: `put the value in quotes: "${sign}…"`,
			spot: spot(node.range?.[0] ?? 0),
		});
		return null;
	}
	if (isMap(node)) {
		const record: Record<string, unknown> = Object.create(null);
		for (const { key, value } of node.items) {
			const name = nameOf(key);
			if (Object.hasOwn(record, name))
				problems.push({
					message: "this key stands here twice",
					hint: "keep one of them",
					spot: spot((key as Node).range?.[0] ?? 0),
				});
			record[name] = plain(value as Node, problems, spot);
		}
		return record;
	}
	if (isSeq(node)) return node.items.map((item) => plain(item as Node, problems, spot));
	// "We're #1": who writes a remark puts a space behind the sign.
	if (isScalar(node) && node.comment?.trim() && !/^\s/.test(node.comment))
		problems.push({
			message: "what follows # is a remark, and no part of the value",
			hint: "put the value in quotes if it belongs to it, else a space behind the #",
			spot: spot(node.range?.[0] ?? 0),
		});
	if (isScalar(node))
		return node.value === null || typeof node.value === "string" || typeof node.value === "boolean"
			? node.value
			: (node.source ?? String(node.value));
	return null;
}

function split(text: string): { yaml: string; yamlLine: number; body: string } | undefined {
	const open = opening.exec(text);
	if (!open) return undefined;
	const rest = text.slice(open[0].length);
	const close = closing.exec(rest);
	if (!close) return undefined;
	return {
		yaml: rest.slice(0, close.index),
		yamlLine: 2,
		body: rest.slice(close.index + close[0].length),
	};
}

function lineOf(text: string, offset: number): number {
	let line = 1;
	for (let i = text.indexOf("\n"); i !== -1 && i < offset; i = text.indexOf("\n", i + 1)) line++;
	return line;
}

const options = { schema: "core", prettyErrors: false, uniqueKeys: false } as const;

const nameOf = (key: unknown) => (isScalar(key) ? String(key.source ?? key.value) : String(key));

const tooDeep = "values lie too deep in each other";

// One mistake makes YAML complain in many ways of all that follows it on the line.
function oncePerLine(problems: readonly FrontMatterProblem[]): FrontMatterProblem[] {
	const deep = problems.find(({ message }) => message === tooDeep);
	if (deep) return [deep];
	const seen = new Set<string>();
	return problems.filter(({ message, spot }) => {
		const key = `${"line" in spot ? spot.line : message}`;
		return !seen.has(key) && seen.add(key);
	});
}

/**
 * Splits an article into its YAML 1.2 front matter (core schema, no references between values) and its body.
 * Nothing when there is no front matter at all.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
	const parts = split(text);
	if (!parts && opening.test(text))
		return {
			values: {},
			body: "",
			bodyLine: 1,
			problems: [
				{
					message: "the front matter has no end",
					hint: "put a line --- below its last key",
					spot: { line: 1, column: 1 },
				},
			],
		};
	if (!parts) return undefined;
	const lines = new LineCounter();
	const document = parseDocument(parts.yaml, { ...options, lineCounter: lines });
	const spot = (offset: number): Spot => {
		const { line, col } = lines.linePos(offset);
		return { line: line + parts.yamlLine - 1, column: col };
	};
	const problems = document.errors.map((error): FrontMatterProblem => {
		if (/call stack/i.test(error.message))
			return { message: tooDeep, hint: "write them less deep", spot: spot(error.pos[0]) };
		const line = parts.yaml.split("\n", lines.linePos(error.pos[0]).line).at(-1) ?? "";
		return { ...adviceOn(error.code, error.message, line), spot: spot(error.pos[0]) };
	});
	const root: ParsedNode | null = document.contents;
	let values: Record<string, unknown> = {};
	if (problems.length === 0 && root) {
		if (isMap(root)) values = plain(root, problems, spot) as Record<string, unknown>;
		else
			problems.push({
				message: "the front matter is not a list of keys and values",
				hint: 'write lines such as title: "…"',
				spot: spot(0),
			});
	}
	return {
		values,
		body: parts.body,
		bodyLine: lineOf(text, text.length - parts.body.length),
		problems: oncePerLine(problems),
	};
}

/** Finds in a text where the value of a key of its front matter stands, or its name. The start of the file when it is not there. */
export function keyLocator(
	text: string,
): (key: readonly (string | number)[], at?: "name") => { line: number; column: number } {
	const start = { line: 1, column: 1 };
	const parts = split(text);
	if (!parts) return () => start;
	const lines = new LineCounter();
	const document = parseDocument(parts.yaml, { ...options, lineCounter: lines });
	const pairs = new Map<unknown, Map<string, Pair<unknown, unknown>>>();
	const pairsOf = (map: YAMLMap<unknown, unknown>) => {
		const known = pairs.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
		pairs.set(map, known);
		return known;
	};
	return (key, at) => {
		let node: unknown = document.contents;
		let offset: number | undefined;
		for (const [depth, step] of key.entries()) {
			if (isMap(node)) {
				const pair = pairsOf(node).get(String(step));
				if (!pair) break;
				const keyOffset = (pair.key as Node).range?.[0];
				const valueOffset = (pair.value as Node | null)?.range?.[0];
				offset = at === "name" && depth === key.length - 1 ? keyOffset : (valueOffset ?? keyOffset);
				node = pair.value;
			} else if (isSeq(node) && typeof step === "number") {
				node = node.items[step];
				offset = (node as Node | undefined)?.range?.[0] ?? offset;
			} else break;
		}
		if (offset === undefined) return start;
		const { line, col } = lines.linePos(offset);
		return { line: line + parts.yamlLine - 1, column: col };
	};
}
