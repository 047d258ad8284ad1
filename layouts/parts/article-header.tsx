import { messagesFor } from "../../src/messages/messages-for.ts";
import type { ArticleProps } from "../../src/pages/props.ts";
import { Byline } from "./byline.tsx";
import { ShownTime } from "./shown-time.tsx";
import { TextLink } from "./text-link.tsx";
import { Words } from "./words.tsx";

/** From the section's name down to the dates. */
export function ArticleHeader({ page }: { page: ArticleProps }) {
	const { language } = page.head;
	const messages = messagesFor(language);
	return (
		<header>
			{page.section !== undefined && (
				<p class="kicker">
					<TextLink link={page.section} />
				</p>
			)}
			<h1>{page.title}</h1>
			{page.standfirst !== undefined && <p class="standfirst">{page.standfirst}</p>}
			{page.authors.length > 0 && (
				<p class="byline">
					<Words language={language} within={page.language}>
						<Byline authors={page.authors} language={language} />
					</Words>
				</p>
			)}
			<p class="dates">
				{page.published === undefined ? (
					<Words language={language} within={page.language}>
						{messages.undated}
					</Words>
				) : (
					<ShownTime date={page.published} />
				)}
				{page.updated !== undefined && (
					<span>
						<Words language={language} within={page.language}>
							{messages.updated}
						</Words>{" "}
						<ShownTime date={page.updated} />
					</span>
				)}
			</p>
		</header>
	);
}
