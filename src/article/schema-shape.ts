/** The parts of a valibot schema that say what may stand inside a value. */
interface Shape {
	entries?: Record<string, unknown>;
	wrapped?: unknown;
	item?: unknown;
	pipe?: readonly unknown[];
	options?: readonly unknown[];
}

// What a schema wraps: looks through optional, pipe (its first part is the schema itself) and union.
function within(schema: unknown): unknown[] {
	const { wrapped, pipe, options } = schema as Shape;
	const inner = [...(wrapped ? [wrapped] : []), ...(pipe ?? []).slice(0, 1), ...(options ?? [])];
	return inner.filter((part) => part !== schema);
}

/** Schemas of the keys that a value may have; nothing where it has none, or where any will do. */
export function entriesOf(schema: unknown): Record<string, unknown> | undefined {
	const { entries } = schema as Shape;
	if (entries) return entries;
	for (const inner of within(schema)) {
		const found = entriesOf(inner);
		if (found) return found;
	}
	return undefined;
}

/** Schema of the items where a value may be a list. */
export function itemOf(schema: unknown): unknown {
	const { item } = schema as Shape;
	if (item) return item;
	for (const inner of within(schema)) {
		const found = itemOf(inner);
		if (found) return found;
	}
	return undefined;
}
