import { messagesFor } from "../../src/messages/messages-for.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import { Byline } from "./byline.tsx";
import { ShownTime } from "./shown-time.tsx";
import { TextLink } from "./text-link.tsx";
import { Translations } from "./translations.tsx";
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
			<Translations page={page} />
			<p class="dates">
				{page.published === undefined ? (
					<Words language={language} within={page.language}>
						{messages.undated}
					</Words>
				) : (
					<>
						<span>
							<Words language={language} within={page.language}>
								{messages.publishedOn(page.published.datetime)}
							</Words>{" "}
							<ShownTime date={page.published} />
						</span>
						{/* theme/article/age.ts says here how long ago that is; the room is kept. */}
						<span class="age" data-age={page.published.datetime} />
					</>
				)}
				{page.updated !== undefined && (
					<span>
						<Words language={language} within={page.language}>
							{messages.updatedOn(page.updated.datetime)}
						</Words>{" "}
						<ShownTime date={page.updated} />
					</span>
				)}
			</p>
		</header>
	);
}
