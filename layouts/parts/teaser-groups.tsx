import type { TeaserGroup } from "../../src/pages/props/pieces.ts";
import { TeaserList } from "./teaser-list.tsx";

interface TeaserGroupsProps {
	groups: TeaserGroup[];
	/** Language of the page. */
	language: string;
}

/** Runs of articles, each under its heading, e.g. the days of a month. */
export function TeaserGroups({ groups, language }: TeaserGroupsProps) {
	return groups.map((group) => (
		<section class="group">
			{group.heading !== undefined && (
				<h2 class="rule" id={group.id}>
					{group.href === undefined ? group.heading : <a href={group.href}>{group.heading}</a>}
				</h2>
			)}
			<TeaserList
				items={group.items}
				level={group.heading === undefined ? 2 : 3}
				language={language}
				numbered={group.numbered ?? false}
			/>
		</section>
	));
}
