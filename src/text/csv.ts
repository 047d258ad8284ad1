// A spreadsheet runs what begins so as a formula (OWASP, CSV injection); an apostrophe before it makes it text.
const formula = /^[=+\-@\t\r]/;

function cell(value: string): string {
	const safe = formula.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180), which a spreadsheet can open without running anything that stands in it. */
export function csv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
