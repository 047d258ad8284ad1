import * as v from "valibot";
import type { Problem } from "../problem.ts";
import { nearest } from "../text/nearest.ts";
import { entriesOf, itemOf } from "./schema-shape.ts";

function shown(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// A union reports what each of its branches missed; the author meant one of them: the one that got furthest.
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
	const deeper = (issue.issues ?? []).filter(
		(inner) => (inner.type !== issue.type || inner.issues) && (inner.kind !== "schema" || inner.path),
	);
	if (deeper.length === 0) return [issue];
	const within = deeper.filter((inner) => inner.path);
	return (within.length > 0 ? within : deeper.slice(-1)).flatMap(innermost).map((inner) => ({
		...inner,
		path: [...(issue.path ?? []), ...(inner.path ?? [])] as never,
	}));
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

// What the schema says of a value that is nothing like it.
function ownMessage(schema: unknown): string | undefined {
	const { message, wrapped, pipe } = schema as { message?: unknown; wrapped?: unknown; pipe?: unknown[] };
	const inner = wrapped ?? (pipe?.[0] === schema ? undefined : pipe?.[0]);
	return inner ? ownMessage(inner) : typeof message === "string" ? message : undefined;
}

/** The value without what its schema has no room for. The schema library would stop at the first stray key. */
function known(schema: unknown, value: unknown, steps: Steps, strays: Stray[]): unknown {
	const [entries, item] = [entriesOf(schema), itemOf(schema)];
	if (Array.isArray(value)) {
		if (item) return value.map((one, i) => known(item, one, [...steps, i], strays));
		if (!entries) return value;
		// To the schema library a list is an object whose keys are numbers.
		strays.push({ steps, value, message: ownMessage(schema) ?? "must be keys and values" });
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
	const given: Record<string, unknown> = Object.create(null);
	const written = new Map<string, string>();
	const complain = (spot: Problem["spot"] & object, message: string, hint?: string, value?: string) => {
		problems.push({
			severity: "error",
			file,
			spot,
			message,
			...(value !== undefined && { value }),
			...(hint !== undefined && { hint }),
		});
	};
	for (const [key, value] of Object.entries(values)) {
		const name = Object.hasOwn(names, key) ? (names[key] as string) : key;
		if (written.has(name)) {
			complain({ key: [key] }, `${key} and ${written.get(name)} mean the same`, "keep one of them");
			continue;
		}
		written.set(name, key);
		// A key without a value says nothing, as if it were left out.
		if (value !== null) given[name] = value;
	}
	const nameOf = (steps: Steps) => steps.filter((step) => typeof step === "string").join(".");
	const keyOf = (steps: Steps): Steps => [written.get(String(steps[0])) ?? steps[0] ?? "", ...steps.slice(1)];
	const removeIt = `remove it${"extra" in schema.entries ? ", or put it under extra: to keep it without showing it" : ""}`;
	const strays: Stray[] = [];
	const result = v.safeParse(schema, known(schema, given, [], strays));
	for (const { steps, keys, value, message } of strays) {
		if (!keys) {
			const [wrong, hint] = (message ?? "").split("|");
			complain({ key: keyOf(steps) }, `${nameOf(steps)} ${wrong}`, hint, shown(value));
			continue;
		}
		const near = nearest(String(steps.at(-1)), steps.length === 1 ? [...keys, ...Object.keys(names)] : keys);
		complain(
			{ key: keyOf(steps), at: "name" },
			`there is no key ${nameOf(steps)}`,
			near ? `did you mean ${near}?` : removeIt,
		);
	}
	for (const issue of (result.issues ?? []).flatMap(innermost)) {
		const steps = (issue.path ?? []).map((item) => item.key as string | number);
		// What is wrong with a stray has been said.
		const at = steps.join();
		if (strays.some((stray) => stray.steps.slice(0, stray.keys ? -1 : undefined).join() === at)) continue;
		if (issue.received === "undefined" && issue.kind === "schema") {
			complain({ key: keyOf(steps).slice(0, -1) }, `${nameOf(steps)} is missing`, `add a line ${steps.at(-1)}: …`);
		} else {
			const [message, hint] = issue.message.split("|");
			complain({ key: keyOf(steps) }, `${nameOf(steps)} ${message}`, hint, shown(issue.input));
		}
	}
	return problems.length > 0 || !result.success ? { problems } : { fields: result.output, problems };
}
