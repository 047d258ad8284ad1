import type { CountedLink, Link, Teaser } from "./pieces.ts";
import type { Page } from "./sheet.ts";

export interface FrontProps extends Page {
	newest: Teaser[];
	/** Decades newest first, each with its years. */
	decades: { label: string; years: CountedLink[] }[];
	/** Best-filled vocabularies: topics, people, places … with the most articles. */
	vocabularies: { heading: string; all: Link; links: CountedLink[] }[];
	/** "2,081 articles, 2010–2025". */
	extent: string;
	undated?: CountedLink;
	coverage: Link;
	/** The calendar of days through the years; a script puts before it what appeared on the reader's own day. */
	onThisDay: Link;
	search: { action: string };
}
