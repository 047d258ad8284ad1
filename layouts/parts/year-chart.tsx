import { messagesFor } from "../../src/messages/messages-for.ts";
import type { TermProps } from "../../src/pages/props/terms.ts";

interface YearChartProps {
	chart: NonNullable<TermProps["chart"]>;
	language: string;
}

/** Width of a bar with its gap, and height of the longest, in units of the drawing. */
const BAR = 10;
const HEIGHT = 100;

/**
 * Articles by year as bars, each leading to them, for those who see and point; the same as a table, which everybody can
 * open and keyboards and screen readers go to.
 */
export function YearChart({ chart, language }: YearChartProps) {
	const { bars, most } = chart;
	const messages = messagesFor(language);
	const [first, last] = [bars[0], bars.at(-1)];
	return (
		<figure class="year-chart">
			<figcaption>{messages.chart}</figcaption>
			<svg viewBox={`0 0 ${bars.length * BAR} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
				{bars.map(({ label, count, href }, i) => {
					const height = (count / most) * HEIGHT;
					return (
						href !== undefined && (
							<a href={href} tabindex={-1}>
								<title>{messages.calendarCell(label, count)}</title>
								<rect class="reach" x={i * BAR} y="0" width={BAR} height={HEIGHT} />
								<rect x={i * BAR + 1} y={HEIGHT - height} width={BAR - 2} height={height} />
							</a>
						)
					);
				})}
			</svg>
			<p class="ends" aria-hidden="true">
				<span>{first?.label}</span>
				<span>{last?.label}</span>
			</p>
			<details>
				<summary>{messages.chartTable}</summary>
				<table>
					<thead>
						<tr>
							<th scope="col">{messages.year}</th>
							<th scope="col">{messages.articlesHeading}</th>
						</tr>
					</thead>
					<tbody>
						{bars.map(({ label, count, href }) => (
							<tr>
								<th scope="row">{href === undefined ? label : <a href={href}>{label}</a>}</th>
								<td>{messages.number(count)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}
