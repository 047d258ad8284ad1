import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Head, Site } from "../../src/pages/props/sheet.ts";
import { inLanguageOf } from "./in-language-of.ts";
import { TextLink } from "./text-link.tsx";

interface SiteHeaderProps {
	head: Head;
	site: Site;
	front: boolean;
}

/** Name of the paper and the way to every list. */
export function SiteHeader({ head, site, front }: SiteHeaderProps) {
	const Name = front ? "h1" : "p";
	const here = head.canonical?.replace(/^[a-z]+:\/\/[^/]*/i, "");
	return (
		<header class="masthead" {...inLanguageOf(site, head)}>
			<div class="nameplate">
				<Name class="paper">
					<a href={site.base} aria-current={front ? "page" : undefined}>
						{site.masthead === undefined ? (
							site.title
						) : (
							<img
								src={site.masthead.src}
								alt={site.masthead.alt}
								width={site.masthead.width}
								height={site.masthead.height}
							/>
						)}
					</a>
				</Name>
				{site.tagline !== undefined && <p class="tagline">{site.tagline}</p>}
			</div>
			<nav class="site-nav" aria-label={messagesFor(site.language).landmarks.navigation}>
				<ul>
					{site.navigation.map((link) => (
						<li>
							<TextLink link={link} current={link.href === here} />
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}
