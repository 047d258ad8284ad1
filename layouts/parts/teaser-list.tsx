import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Teaser } from "../../src/pages/props/pieces.ts";
import { ShownTime } from "./shown-time.tsx";
import { Words } from "./words.tsx";

interface TeaserListProps {
	items: Teaser[];
	/** Level of the headlines: one below the heading over the list. */
	level: 2 | 3;
	/** Language of the page. */
	language: string;
	/** One line below each, in the words of the interface: why it is here. */
	reasons?: string[];
	/** The list is in order: each says which part it is. */
	numbered?: boolean;
}

/** Articles in a list, dates in a column of their own. */
export function TeaserList({ items, level, language, reasons = [], numbered = false }: TeaserListProps) {
	const dated = items.some((item) => item.date !== undefined);
	const List = numbered ? "ol" : "ul";
	const { seriesPart } = messagesFor(language);
	return (
		<List class={dated ? "teasers dated" : "teasers"}>
			{items.map((item, i) => (
				<li class="teaser">
					{dated && <TeaserDate item={item} language={language} />}
					<div>
						{numbered && (
							<p class="label">
								<Words language={language}>{seriesPart(i + 1)}</Words>
							</p>
						)}
						<TeaserText item={item} level={level} language={language} />
						{reasons[i] !== undefined && (
							<p class="meta">
								<Words language={language}>{reasons[i]}</Words>
							</p>
						)}
					</div>
				</li>
			))}
		</List>
	);
}

function TeaserDate({ item, language }: { item: Teaser; language: string }) {
	if (item.date !== undefined) return <ShownTime date={item.date} class="date" />;
	return (
		<span class="date">
			<Words language={language}>{messagesFor(language).undated}</Words>
		</span>
	);
}

function TeaserText({ item, level, language }: { item: Teaser; level: 2 | 3; language: string }) {
	const Headline = `h${level}` as const;
	const own =
		item.language === undefined || item.language === language ? {} : { lang: item.language, dir: item.direction };
	return (
		<div {...own}>
			<Headline>
				<a href={item.href}>{item.title}</a>
			</Headline>
			{item.standfirst !== undefined && <p class="standfirst">{item.standfirst}</p>}
			{(item.section !== undefined || item.byline !== undefined) && (
				<p class="meta">
					<Words language={language} within={item.language ?? language}>
						{item.section !== undefined && <span class="label">{item.section}</span>} {item.byline}
					</Words>
				</p>
			)}
		</div>
	);
}
