import { messagesFor } from "../src/messages/messages-for.ts";
import type { CoverageProps, CoverageRow } from "../src/pages/props/calendar.ts";
import type { CalendarCell } from "../src/pages/props/pieces.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { CountedLinks } from "./parts/counted-links.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";

/** What the archive holds of each month, and what it does not. */
export default function Coverage({ page, site }: Sheet<CoverageProps>) {
	const { language } = page.head;
	const { coverage } = messagesFor(language);
	return (
		<Document head={page.head} site={site}>
			<ListHeader heading={page.heading} extent={page.extent} />
			{page.rows.length > 0 && <Table page={page} />}
			{page.undated !== undefined && <CountedLinks links={[page.undated]} language={language} look="index" />}
			<section class="group gaps">
				<h2 class="rule">{coverage.missing}</h2>
				<p>{page.summary}</p>
				{page.gaps.length > 0 && (
					<ul class="months-missing">
						{page.gaps.map((gap) => (
							<li>{gap}</li>
						))}
					</ul>
				)}
			</section>
		</Document>
	);
}

function Table({ page }: { page: CoverageProps }) {
	const { language } = page.head;
	const { coverage } = messagesFor(language);
	const vague = page.rows.some((row) => row.vague > 0);
	return (
		<section class="coverage" aria-label={coverage.table} tabindex={0}>
			<table>
				<thead>
					<tr>
						<th scope="col">{coverage.year}</th>
						{page.months.map((month) => (
							<th scope="col">{month}</th>
						))}
						{vague && <th scope="col">{coverage.vague}</th>}
						<th scope="col">{coverage.all}</th>
					</tr>
				</thead>
				<tbody>
					{page.rows.map((row) => (
						<Row row={row} vague={vague} language={language} />
					))}
				</tbody>
			</table>
		</section>
	);
}

interface RowProps {
	row: CoverageRow;
	/** There is a column for articles dated to a year alone. */
	vague: boolean;
	language: string;
}

function Row({ row, vague, language }: RowProps) {
	const { coverage, number } = messagesFor(language);
	if (row.href === undefined)
		return (
			<tr class="missing">
				<th scope="row">{row.label}</th>
				<td colspan={vague ? 14 : 13}>{coverage.none}</td>
			</tr>
		);
	return (
		<tr>
			<th scope="row">
				<a href={row.href}>{row.label}</a>
			</th>
			{row.months.map((month) => (
				<Month month={month} />
			))}
			{vague && <td>{row.vague > 0 && number(row.vague)}</td>}
			<td>{number(row.count)}</td>
		</tr>
	);
}

function Month({ month }: { month: CalendarCell }) {
	if (month.href === undefined) return <td class="missing">{month.text}</td>;
	return (
		<td>
			<a href={month.href} aria-label={month.label}>
				{month.text}
			</a>
		</td>
	);
}
