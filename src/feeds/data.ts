import { bodyText } from "../article/body-text.ts";
import type { DataPackageProps, DataRow, DataRowsProps } from "../pages/props/machines.ts";
import { csv } from "../text/csv.ts";

type Html = (body: string) => string;

/** JSON Lines (jsonlines.org): one article a line, with its text. `text` is null where it may not be passed on. */
export function articlesJsonl({ rows }: DataRowsProps, html: Html): string {
	const text = ({ values, body }: DataRow) =>
		values["textWithheld"] === true ? null : body === undefined ? "" : bodyText(html(body));
	return rows.map((row) => `${JSON.stringify({ ...row.values, text: text(row) })}\n`).join("");
}

function cell(value: DataRow["values"][string]): string {
	if (value === undefined) return "";
	return Array.isArray(value) ? value.join("; ") : String(value);
}

/** The same without the texts, which are longer than the cells of spreadsheets. */
export function articlesCsv({ columns, rows }: DataRowsProps): string {
	return csv([columns, ...rows.map(({ values }) => columns.map((column) => cell(values[column])))]);
}

/** Data Package 1.0 (specs.frictionlessdata.io). Tables are described once, as all have the same columns. */
export function dataPackage({ name, title, description, homepage, columns, resources }: DataPackageProps): string {
	// A date may be a year or a month alone, which no type for dates allows.
	const schema = {
		fields: columns.map((column) => ({
			...column,
			type: column.name === "textWithheld" ? "boolean" : "string",
		})),
		missingValues: [""],
		primaryKey: "url",
	};
	const described = {
		profile: "data-package",
		name,
		title,
		description,
		homepage,
		resources: resources.map(({ path, mediatype, rows }) => ({
			name: path.toLowerCase().replaceAll(".", "-"),
			path,
			mediatype,
			encoding: "utf-8",
			rows,
			...(path.endsWith(".csv") && { profile: "tabular-data-resource", schema }),
		})),
	};
	return `${JSON.stringify(described)}\n`;
}
