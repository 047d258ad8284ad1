import type { CountedLink } from "../../src/pages/props/pieces.ts";
import { CountedLinks } from "./counted-links.tsx";

interface ListPartsProps {
	heading: string;
	parts: CountedLink[];
	language: string;
}

/** The shorter lists that a long one is cut into. Nothing when it is not. */
export function ListParts({ heading, parts, language }: ListPartsProps) {
	if (parts.length === 0) return null;
	return (
		<section class="group">
			<h2 class="rule">{heading}</h2>
			<CountedLinks links={parts} language={language} look="shelf" />
		</section>
	);
}
