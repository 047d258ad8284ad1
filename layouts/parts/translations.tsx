import { messagesFor } from "../../src/messages/messages-for.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import { Words } from "./words.tsx";

/** The same story in other languages, each named in its own. Nothing when there is none. */
export function Translations({ page }: { page: ArticleProps }) {
	const { translations, head } = page;
	if (translations.length === 0) return null;
	return (
		<p class="translations">
			<Words language={head.language} within={page.language}>
				{messagesFor(head.language).translations}
			</Words>
			{translations.map(({ href, text, language }) => (
				<>
					{" "}
					<a href={href} hreflang={language} lang={language} dir="auto">
						{text}
					</a>
				</>
			))}
		</p>
	);
}
