import { messagesFor } from "../src/messages/messages-for.ts";
import type { DaysOfYearProps } from "../src/pages/props/calendar.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";

/** Calendar of all days through the years. */
export default function DaysOfYear({ page, site }: Sheet<DaysOfYearProps>) {
	const { number } = messagesFor(page.head.language);
	return (
		<Document head={page.head} site={site}>
			<ListHeader heading={page.heading} extent={page.about} />
			<div class="days-of-year">
				{page.months.map(({ name, days }) => (
					<section>
						<h2>{name}</h2>
						<ol>
							{days.map(({ text, label, href, count }) => (
								<li class={count === 0 ? "missing" : undefined}>
									<a href={href} aria-label={label}>
										{text}
									</a>
									{/* Its number is in the label already. */}
									<span class="count" aria-hidden="true">
										{count > 0 && number(count)}
									</span>
								</li>
							))}
						</ol>
					</section>
				))}
			</div>
		</Document>
	);
}
