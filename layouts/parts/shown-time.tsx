import type { ShownDate } from "../../src/pages/props/pieces.ts";

interface ShownTimeProps {
	date: ShownDate;
	class?: string;
}

export function ShownTime({ date, ...attributes }: ShownTimeProps) {
	return (
		<time datetime={date.datetime} {...attributes}>
			{date.text}
		</time>
	);
}
