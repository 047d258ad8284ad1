import type { TermProps } from "../../src/pages/props/terms.ts";
import { Picture } from "./picture.tsx";
import { TermFacts } from "./term-facts.tsx";
import { YearChart } from "./year-chart.tsx";

/** A term's catalogue card: its picture, its years, its place among other names. Nothing when nothing is known. */
export function TermCard({ page }: { page: TermProps }) {
	const { image, chart } = page;
	const { language } = page.head;
	const facts = TermFacts({ page });
	if (image === undefined && chart === undefined && facts === null) return null;
	return (
		<div class="card">
			{image !== undefined && <Picture picture={image} language={language} within={language} />}
			{chart !== undefined && <YearChart chart={chart} language={language} />}
			{facts}
		</div>
	);
}
