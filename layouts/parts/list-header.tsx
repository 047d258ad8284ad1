import type { ComponentChildren } from "preact";

interface ListHeaderProps {
	/** What kind of thing the heading names: "Topic". */
	label?: string;
	heading: string;
	extent: string;
	children?: ComponentChildren;
}

/** Head of a page that lists articles. */
export function ListHeader({ label, heading, extent, children }: ListHeaderProps) {
	return (
		<header class="list-header">
			{label !== undefined && <p class="kicker">{label}</p>}
			<h1>{heading}</h1>
			<p class="extent">{extent}</p>
			{children}
		</header>
	);
}
