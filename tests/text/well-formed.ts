const piece =
	/<\?xml [^?]*\?>|<([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<\/([A-Za-z][\w:-]*)\s*>|([^<]+)/gy;
const character = /&(?!(?:amp|lt|gt|quot|apos);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no room for them
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What keeps a document from being well-formed XML (of the plain kind that feeds are); nothing when it is. */
export function xmlFault(document: string): string | undefined {
	if (forbidden.test(document)) return "a character that XML does not know";
	const open: string[] = [];
	let end = 0;
	let roots = 0;
	for (const found of document.matchAll(piece)) {
		const [all, opened, attributes = "", empty, closed, text] = found;
		end = found.index + all.length;
		if (character.test(attributes) || (text !== undefined && character.test(text))) return `a bare & in ${all}`;
		const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, name]) => name);
		if (new Set(names).size !== names.length) return `an attribute twice in ${all}`;
		if (opened !== undefined) {
			if (open.length === 0) roots++;
			if (!empty) open.push(opened);
		}
		if (closed !== undefined && open.pop() !== closed) return `</${closed}> closes nothing`;
		if (text?.trim() && open.length === 0) return `text outside the document: ${text}`;
	}
	if (end < document.length) return `not XML: ${document.slice(end, end + 40)}`;
	if (open.length > 0) return `<${open.at(-1)}> is left open`;
	return roots === 1 ? undefined : `${roots} documents`;
}
