import * as v from "valibot";
import type { Problem } from "../problem.ts";
import { nearest } from "../text/nearest.ts";

function shown(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// A union reports what each of its branches missed; the author meant one of them: the one that got furthest.
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
	const deeper = (issue.issues ?? []).filter((inner) => inner.type !== issue.type || inner.issues);
	const best = deeper.filter((inner) => inner.kind !== "schema" || inner.path).at(-1);
	return best ? { ...innermost(best), path: [...(issue.path ?? []), ...(best.path ?? [])] as never } : issue;
}

type Steps = (string | number)[];

/** What {@link known} finds wrong: a key that the schema does not have, or a list where keys belong. */
interface Stray {
	steps: Steps;
	/** Keys that may stand there; absent for a list. */
	keys?: string[];
	value?: unknown;
	message?: string;
}

/** The value without what its schema has no room for. The schema library would stop at the first stray key. */
function known(schema: unknown, value: unknown, steps: Steps, strays: Stray[]): unknown {
	const [entries, item] = [entriesOf(schema), itemOf(schema)];
	if (Array.isArray(value)) {
		if (item) return value.map((one, i) => known(item, one, [...steps, i], strays));
		if (!entries) return value;
		// To the schema library a list is an object whose keys are numbers.
		strays.push({
			steps,
			value,
			message: String((schema as { message?: unknown }).message ?? "must be keys and values"),
		});
		return undefined;
	}
	if (!entries || value === null || typeof value !== "object") return value;
	const kept: Record<string, unknown> = {};
	for (const [key, inner] of Object.entries(value)) {
		if (Object.hasOwn(entries, key)) kept[key] = known(entries[key], inner, [...steps, key], strays);
		else strays.push({ steps: [...steps, key], keys: Object.keys(entries) });
	}
	return kept;
}

/**
 * Checks plain values against a strict object schema; a message may carry its hint after `|`.
 * `names` maps other names of keys to the schema's own.
 */
export function validate<
	const S extends v.StrictObjectSchema<v.ObjectEntries, v.ErrorMessage<v.StrictObjectIssue> | undefined>,
>(
	schema: S,
	values: Record<string, unknown>,
	file: string,
	names: Record<string, string> = {},
): { fields?: v.InferOutput<S>; problems: Problem[] } {
	const problems: Problem[] = [];
	const given: Record<string, unknown> = {};
	const written = new Map<string, string>();
	for (const [key, value] of Object.entries(values)) {
		const name = Object.hasOwn(names, key) ? (names[key] as string) : key;
		if (written.has(name)) {
			problems.push({
				severity: "error",
				file,
				spot: { key: [key] },
				message: `${key} and ${written.get(name)} mean the same`,
				hint: "keep one of them",
			});
			continue;
		}
		written.set(name, key);
		// A key without a value says nothing, as if it were left out.
		if (value !== null) given[name] = value;
	}
	const result = v.safeParse(schema, given);
	if (result.success) return problems.length > 0 ? { problems } : { fields: result.output, problems };
	for (const outer of result.issues) {
		const issue = innermost(outer);
		const steps = (issue.path ?? []).map((item) => item.key as string | number);
		const name = steps.filter((step) => typeof step === "string").join(".");
		const key = [written.get(String(steps[0])) ?? steps[0] ?? "", ...steps.slice(1)] as (string | number)[];
		if (issue.type === "strict_object" && issue.expected === "never") {
			const known = [...keysAt(schema, steps.slice(0, -1)), ...(steps.length === 1 ? Object.keys(names) : [])];
			const near = nearest(String(steps.at(-1)), known);
			problems.push({
				severity: "error",
				file,
				spot: { key, at: "name" },
				message: `there is no key ${name}`,
				hint: near ? `did you mean ${near}?` : "remove it, or put it under extra: to keep it without showing it",
			});
		} else if (issue.received === "undefined" && issue.kind === "schema") {
			problems.push({
				severity: "error",
				file,
				spot: { key: key.slice(0, -1) },
				message: `${name} is missing`,
				hint: `add a line ${steps.at(-1)}: …`,
			});
		} else {
			const [message, hint] = issue.message.split("|");
			const value = shown(issue.input);
			problems.push({
				severity: "error",
				file,
				spot: { key },
				message: `${name} ${message}`,
				...(value !== undefined && { value }),
				...(hint !== undefined && { hint }),
			});
		}
	}
	return { problems };
}
