import type { ComponentChildren } from "preact";
import { Words } from "./words.tsx";

interface FactProps {
	/** Interface words for a page in `language`. */
	name: string;
	language: string;
	children: ComponentChildren;
}

/** One line of a description list. */
export function Fact({ name, language, children }: FactProps) {
	return (
		<div>
			<dt>
				<Words language={language}>{name}</Words>
			</dt>
			<dd>{children}</dd>
		</div>
	);
}
