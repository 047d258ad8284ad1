import type { Citation, CitationsProps } from "../pages/props/article.ts";
import { hash } from "../text/hash.ts";
import { personalName } from "../text/personal-name.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// BibTeX counts braces even behind a backslash, so none may stand in a value.
const commands: Record<string, string> = {
	"\\": "\\textbackslash{}",
	"{": "\\textbraceleft{}",
	"}": "\\textbraceright{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

// Of two such signs LaTeX makes another one, as a dash of `--`.
const joining = "-`',<>!?";
const special = /[\\{}~^&%$#_]|([-`',<>])(?=\1)|[!?](?=`)/g;

function escapeLatex(text: string): string {
	const plain = (sign: string) => (joining.includes(sign) ? `${sign}{}` : `\\${sign}`);
	return text.replace(special, (sign) => commands[sign] ?? plain(sign));
}

// An address stands as it is; a percent-encoded one holds nothing that would end the field.
const verbatim = (address: string) => address.replace(/[{}\\]/g, encodeURIComponent);

function author(name: string): string {
	const parts = personalName(name);
	if ("literal" in parts) return `{${escapeLatex(parts.literal)}}`;
	const { family, given, particle, suffix } = parts;
	const last = particle === undefined ? family : `${particle} ${family}`;
	return [last, ...(suffix === undefined ? [] : [suffix]), given].map(escapeLatex).join(", ");
}

// A key holds ASCII only, to be typed into \cite{…}.
const citationKey = (key: string) => (/^[\w./-]+$/.test(key) ? key : hash(key));

/** One article as BibTeX and biblatex read it, in UTF-8. `{{…}}` keeps the headline's capitals. */
export function bibtexEntry(citation: Citation): string {
	const { title, authors, publication, archive, date, section, issue, page, language, address } = citation;
	const month = date === undefined ? undefined : months[Number(date.slice(5, 7)) - 1];
	const fields: [string, string | undefined][] = [
		["author", authors.length > 0 ? `{${authors.map(author).join(" and ")}}` : undefined],
		["title", `{{${escapeLatex(title)}}}`],
		["journal", `{${escapeLatex(publication)}}`],
		["entrysubtype", "{newspaper}"],
		["date", date && `{${date}}`],
		["year", date && `{${date.slice(0, 4)}}`],
		["month", month],
		["number", issue && `{${escapeLatex(issue)}}`],
		["pages", page && `{${escapeLatex(page)}}`],
		["keywords", section && `{${escapeLatex(section)}}`],
		["library", archive && `{${escapeLatex(archive)}}`],
		["langid", `{${language}}`],
		["url", `{${verbatim(address)}}`],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
	return `@article{${citationKey(citation.key)},\n${lines.join("")}}\n`;
}

export function bibtex({ citations }: CitationsProps): string {
	return citations.map(bibtexEntry).join("\n");
}
