import type { Link } from "../../src/pages/props/pieces.ts";
import { TextLink } from "./text-link.tsx";

/** Short links in running lines. */
export function LinkList({ links }: { links: Link[] }) {
	return (
		<ul class="links">
			{links.map((link) => (
				<li>
					<TextLink link={link} />
				</li>
			))}
		</ul>
	);
}
