import { messagesFor } from "../../src/messages/messages-for.ts";
import type { TermProps } from "../../src/pages/props.ts";

interface YearChartProps {
	chart: NonNullable<TermProps["chart"]>;
	language: string;
}

/** Width of a bar with its gap, and height of the longest, in units of the drawing. */
const BAR = 10;
const HEIGHT = 100;

/** Articles by year as bars; the same as a table, which everybody can open and screen readers go to. */
export function YearChart({ chart, language }: YearChartProps) {
	const { bars, most } = chart;
	const messages = messagesFor(language);
	const [first, last] = [bars[0], bars.at(-1)];
	return (
		<figure class="year-chart">
			<figcaption>{messages.chart}</figcaption>
			<svg viewBox={`0 0 ${bars.length * BAR} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
				{bars.map(({ count }, i) => {
					const height = (count / most) * HEIGHT;
					return count > 0 && <rect x={i * BAR} y={HEIGHT - height} width={BAR - 2} height={height} />;
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
						{bars.map(({ label, count }) => (
							<tr>
								<th scope="row">{label}</th>
								<td>{messages.number(count)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}
