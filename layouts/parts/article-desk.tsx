import { messagesFor } from "../../src/messages/messages-for.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import { Words } from "./words.tsx";

/** How to put the article right. Nothing where the archive takes no help. */
export function ArticleDesk({ page }: { page: ArticleProps }) {
	const { edit, report, head } = page;
	if (edit === undefined && report === undefined) return null;
	const messages = messagesFor(head.language);
	return (
		<ul class="links desk">
			{report !== undefined && (
				<li>
					<a href={report}>
						<Words language={head.language}>{messages.report}</Words>
					</a>
				</li>
			)}
			{edit !== undefined && (
				<li>
					<a href={edit}>
						<Words language={head.language}>{messages.edit}</Words>
					</a>
				</li>
			)}
		</ul>
	);
}
