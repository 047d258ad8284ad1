import type { ComponentChildren } from "preact";
import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Head, Site } from "../../src/pages/props/sheet.ts";
import { DocumentHead } from "./document-head.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { Words } from "./words.tsx";

interface DocumentProps {
	head: Head;
	site: Site;
	children: ComponentChildren;
	/** Addresses of module scripts, which run after the page was read. */
	scripts?: string[];
	/** On the front page the paper's name is the heading of the page. */
	front?: boolean;
}

/** The frame of every page. `children` is what stands in `<main>`. */
export function Document({ head, site, children, scripts = [], front = false }: DocumentProps) {
	const messages = messagesFor(head.language);
	return (
		<html lang={head.language} dir={head.direction}>
			<DocumentHead head={head} site={site} scripts={scripts} />
			<body>
				<a class="skip" href="#main">
					<Words language={head.language}>{messages.skip}</Words>
				</a>
				<SiteHeader head={head} site={site} front={front} />
				<main id="main" tabindex={-1}>
					{children}
				</main>
				<SiteFooter head={head} site={site} />
			</body>
		</html>
	);
}
