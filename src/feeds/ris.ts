import type { Citation, CitationsProps } from "../pages/props/article.ts";
import { invertedName, personalName } from "../text/personal-name.ts";
import { singleSpaced } from "../text/single-spaced.ts";

/** One newspaper article in RIS. A month or year alone leaves the other parts of its date empty. */
export function risRecord(citation: Citation): string {
	const { title, authors, publication, archive, date, section, issue, page, language, address } = citation;
	const [year = "", month = "", day = ""] = date?.split("-") ?? [];
	const fields: [string, string | undefined][] = [
		["TY", "NEWS"],
		...authors.map((name): [string, string] => ["AU", invertedName(personalName(name))]),
		["TI", title],
		["T2", publication],
		["PY", date && year],
		["DA", date && `${year}/${month}/${day}`],
		["IS", issue],
		["SP", page],
		["SE", section],
		["DB", archive],
		["LA", language],
		["UR", address],
		["ER", ""],
	];
	// A line ends a field, so none may stand in a value; the format ends lines as mail does.
	return fields
		.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${singleSpaced(value)}\r\n`]))
		.join("");
}

export function ris({ citations }: CitationsProps): string {
	return citations.map(risRecord).join("\r\n");
}
