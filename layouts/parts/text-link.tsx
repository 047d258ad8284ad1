import type { Link } from "../../src/pages/props/pieces.ts";

interface TextLinkProps {
	link: Link;
	rel?: string;
	class?: string;
	current?: boolean;
}

/** A link whose text says what language it is in, where that is not the page's. */
export function TextLink({ link, rel, class: className, current }: TextLinkProps) {
	const language = link.language === undefined ? {} : { lang: link.language, dir: "auto" as const };
	return (
		<a href={link.href} rel={rel} class={className} aria-current={current ? "page" : undefined} {...language}>
			{link.text}
		</a>
	);
}
