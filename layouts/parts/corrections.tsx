import { messagesFor } from "../../src/messages/messages-for.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import { ShownTime } from "./shown-time.tsx";
import { Words } from "./words.tsx";

/** What was put right after publication, and when. Nothing when nothing was. */
export function Corrections({ page }: { page: ArticleProps }) {
	const { corrections } = page;
	const [first, ...others] = corrections;
	if (first === undefined) return null;
	const { language } = page.head;
	const messages = messagesFor(language);
	const single = others.length === 0;
	return (
		<section class="corrections">
			<h2>
				<Words language={language} within={page.language}>
					{single ? messages.correctionKind(first.kind) : messages.corrections}
				</Words>
			</h2>
			{corrections.map(({ date, kind, text }) => (
				<>
					<p class="label">
						{!single && (
							<Words language={language} within={page.language}>
								{messages.correctionKind(kind)}
							</Words>
						)}{" "}
						<ShownTime date={date} />
					</p>
					<p>{text}</p>
				</>
			))}
		</section>
	);
}
