/** A `check` is a number that says whether all is right; it is not carried on to other sizes. */
export type Unit = "seconds" | "bytes" | "count" | "check";

/** One thing measured at each size; undefined where it was not. */
export interface Measure {
	name: string;
	unit: Unit;
	values: (number | undefined)[];
}

const numbers = new Intl.NumberFormat("en");

function show(value: number | undefined, unit: Unit): string {
	if (value === undefined) return "–";
	if (unit === "count" || unit === "check") return numbers.format(Math.round(value));
	if (unit === "seconds") return value < 10 ? `${value.toFixed(1)} s` : `${numbers.format(Math.round(value))} s`;
	if (value < 1e6) return `${Math.round(value / 1e3)} KB`;
	return value < 1e9 ? `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB` : `${(value / 1e9).toFixed(1)} GB`;
}

/** What a size would have if each further article cost what those between the two largest measured sizes did. */
function extrapolate(sizes: readonly number[], values: Measure["values"], to: number): number | undefined {
	const known = sizes.flatMap((size, i) => (values[i] === undefined ? [] : [{ size, value: values[i] }]));
	const [low, high] = known.slice(-2);
	if (low === undefined || high === undefined) return undefined;
	return Math.max(0, high.value + ((high.value - low.value) / (high.size - low.size)) * (to - high.size));
}

/** The measures as a Markdown table, a column for each size, and one that is on paper only. */
export function scaleTable(sizes: readonly number[], measures: readonly Measure[], to: number): string {
	const head = ["", ...sizes.map((size) => numbers.format(size)), `${numbers.format(to)}, on paper`];
	const rows = measures.map(({ name, unit, values }) => [
		name,
		...sizes.map((_, i) => show(values[i], unit)),
		unit === "check" ? "" : show(extrapolate(sizes, values, to), unit),
	]);
	const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
	return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
