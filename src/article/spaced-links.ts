const fence = /^ {0,3}(?:```|~~~)/;
const spaced = /(!?\[[^\]]*\])\(([^()<>"']*[^\s()<>"'][ \t]+[^()<>"']*\.[a-z\d]{2,5})\)/gi;

export interface SpacedLink {
	/** From 0. */
	line: number;
	written: string;
	/** How Markdown wants it. */
	right: string;
}

/**
 * Links and pictures that Markdown leaves standing as text because the name of the file has spaces in it (CommonMark 0.31
 * §6.3: such a destination stands between `<` and `>`). Code is passed over.
 */
export function spacedLinks(body: string): SpacedLink[] {
	if (!body.includes("](")) return [];
	let inCode = false;
	return body.split("\n").flatMap((text, line) => {
		if (fence.test(text)) inCode = !inCode;
		if (inCode || text.startsWith("    ")) return [];
		const prose = text.replace(/`[^`]*`/g, "");
		return Array.from(prose.matchAll(spaced), ([written, label = "", name = ""]) => ({
			line,
			written,
			right: `${label}(<${name.trim()}>)`,
		}));
	});
}
