import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Teaser } from "../../src/pages/props.ts";
import { ShownTime } from "./shown-time.tsx";
import { Words } from "./words.tsx";

interface TeaserListProps {
	items: Teaser[];
	/** Level of the headlines: one below the heading over the list. */
	level: 2 | 3;
	/** Language of the page. */
	language: string;
}

/** Articles in a list, dates in a column of their own. */
export function TeaserList({ items, level, language }: TeaserListProps) {
	const dated = items.some((item) => item.date !== undefined);
	return (
		<ul class={dated ? "teasers dated" : "teasers"}>
			{items.map((item) => (
				<li class="teaser">
					{dated && <TeaserDate item={item} language={language} />}
					<TeaserText item={item} level={level} language={language} />
				</li>
			))}
		</ul>
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
