import { messagesFor } from "../../src/messages/messages-for.ts";
import type { PeriodProps } from "../../src/pages/props/calendar.ts";
import type { CalendarCell } from "../../src/pages/props/pieces.ts";

interface CalendarProps {
	calendar: NonNullable<PeriodProps["calendar"]>;
	language: string;
}

/** The months of a year as a list, the days of a month as a table. */
export function Calendar({ calendar, language }: CalendarProps) {
	const { weekdays, rows } = calendar;
	if (weekdays === undefined) {
		return (
			<ul class="months">
				{rows.flat().map((cell) => (
					<li>{cell !== null && <Cell cell={cell} language={language} />}</li>
				))}
			</ul>
		);
	}
	return (
		<table class="calendar">
			<caption class="unseen">{messagesFor(language).calendar}</caption>
			<thead>
				<tr>
					{weekdays.map(({ text, name }) => (
						<th scope="col" abbr={name}>
							{text}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr>
						{row.map((cell) => (
							<td>{cell !== null && <Cell cell={cell} language={language} />}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Cell({ cell, language }: { cell: CalendarCell; language: string }) {
	if (cell.href === undefined) return <span>{cell.text}</span>;
	return (
		<>
			<a href={cell.href} aria-label={cell.label}>
				{cell.text}
			</a>{" "}
			{/* Its number is in the label already. */}
			<span class="count" aria-hidden="true">
				{messagesFor(language).number(cell.count)}
			</span>
		</>
	);
}
