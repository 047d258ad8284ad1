import { messagesFor } from "../../src/messages/messages-for.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import { ArticleCitation } from "./article-citation.tsx";
import { ArticleDesk } from "./article-desk.tsx";
import { Fact } from "./fact.tsx";
import { inLanguageOf } from "./in-language-of.ts";
import { LinkList } from "./link-list.tsx";
import { ShownTime } from "./shown-time.tsx";
import { TextLink } from "./text-link.tsx";
import { Words } from "./words.tsx";

/**
 * The article's catalogue card: where it stood, where it came from, what it is indexed under.
 * In the language of the page, which need not be the article's.
 */
export function ArticleRecord({ page }: { page: ArticleProps }) {
	const { published, updated, series, print, source, terms } = page;
	const { language } = page.head;
	const messages = messagesFor(language);
	return (
		<footer class="record" {...inLanguageOf(page.head, page)}>
			<h2>
				<Words language={language}>{messages.record}</Words>
			</h2>
			<dl class="facts">
				<Fact name={messages.published} language={language}>
					{published === undefined ? (
						<Words language={language}>{messages.undated}</Words>
					) : (
						<ShownTime date={published} />
					)}
				</Fact>
				{updated !== undefined && (
					<Fact name={messages.updated} language={language}>
						<ShownTime date={updated} />
					</Fact>
				)}
				{series !== undefined && (
					<Fact name={messages.series} language={language}>
						<TextLink link={series} />
					</Fact>
				)}
				{print !== undefined && (
					<Fact name={messages.print} language={language}>
						<Words language={language}>
							{print.issue !== undefined && <a href={print.issue.href}>{print.issue.text}</a>}
							{print.issue !== undefined && print.page !== undefined && messages.comma}
							{print.page !== undefined && messages.printPage(print.page)}
						</Words>
					</Fact>
				)}
				{source !== undefined && <SourceFacts source={source} language={language} />}
				{terms.map((term) => (
					<Fact name={term.heading} language={language}>
						<LinkList links={term.links} />
					</Fact>
				))}
			</dl>
			<ArticleCitation page={page} />
			<ArticleDesk page={page} />
		</footer>
	);
}

function SourceFacts({ source, language }: { source: NonNullable<ArticleProps["source"]>; language: string }) {
	const messages = messagesFor(language);
	return (
		<>
			<Fact name={messages.source} language={language}>
				<bdi>{source.href === undefined ? source.name : <a href={source.href}>{source.name}</a>}</bdi>
			</Fact>
			{source.license !== undefined && (
				<Fact name={messages.license} language={language}>
					<bdi>{source.license}</bdi>
				</Fact>
			)}
			{source.rights !== undefined && (
				<Fact name={messages.rights} language={language}>
					<bdi>{source.rights}</bdi>
				</Fact>
			)}
			{source.imported !== undefined && (
				<Fact name={messages.imported} language={language}>
					<ShownTime date={source.imported} />
				</Fact>
			)}
		</>
	);
}
