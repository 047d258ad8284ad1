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

// Keys that may stand at a path: looks through what wraps an object (optional, list, pipe, union).
function keysAt(schema: unknown, steps: (string | number)[]): string[] {
	const at = schema as {
		entries?: Record<string, unknown>;
		wrapped?: unknown;
		item?: unknown;
		pipe?: unknown[];
		options?: unknown[];
	};
	if (at.entries) {
		const [step, ...rest] = steps;
		if (step === undefined) return Object.keys(at.entries);
		return typeof step === "string" ? keysAt(at.entries[step] ?? {}, rest) : [];
	}
	if (at.wrapped) return keysAt(at.wrapped, steps);
	if (at.item) return keysAt(at.item, typeof steps[0] === "number" ? steps.slice(1) : steps);
	return [...(at.pipe ?? []).slice(0, 1), ...(at.options ?? [])].flatMap((inner) =>
		inner === schema ? [] : keysAt(inner, steps),
	);
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
