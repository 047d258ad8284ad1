import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Head, Site } from "../../src/pages/props/sheet.ts";
import { inLanguageOf } from "./in-language-of.ts";
import { TextLink } from "./text-link.tsx";

export function SiteFooter({ head, site }: { head: Head; site: Site }) {
	return (
		<footer class="site-footer" {...inLanguageOf(site, head)}>
			{site.footer.length > 0 && (
				<nav aria-label={messagesFor(site.language).landmarks.footer}>
					<ul>
						{site.footer.map((link) => (
							<li>
								<TextLink link={link} />
							</li>
						))}
					</ul>
				</nav>
			)}
			{site.colophon !== undefined && <p>{site.colophon}</p>}
		</footer>
	);
}
