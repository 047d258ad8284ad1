const entities: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
};

// XML 1.0 §2.2: control characters other than tab, newline and return cannot stand in a document at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A piece of XML that is already escaped. */
export class Xml {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

type Part = Xml | string | number | undefined | false | readonly Part[];

function write(part: Part): string {
	if (part === undefined || part === false) return "";
	if (part instanceof Xml) return part.text;
	if (typeof part === "string") return part.replace(forbidden, "").replace(/[&<>"']/g, (c) => entities[c] ?? c);
	if (typeof part === "number") return String(part);
	return part.map(write).join("");
}

/** Template tag for XML: escapes what is put in, unless it was made by this tag. `undefined` and `false` are left out. */
export function xml(strings: TemplateStringsArray, ...parts: Part[]): Xml {
	return new Xml(String.raw({ raw: strings }, ...parts.map(write)));
}
