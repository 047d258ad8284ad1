import { messagesFor } from "../../src/messages/messages-for.ts";
import type { TermProps } from "../../src/pages/props/terms.ts";
import { Fact } from "./fact.tsx";
import { LinkList } from "./link-list.tsx";
import { TextLink } from "./text-link.tsx";

/** Other names of a term, its place among the others, its feed. Nothing when none is known. */
export function TermFacts({ page }: { page: TermProps }) {
	const { aliases, parent, children, neighbours, sameAs, feed } = page;
	const { language } = page.head;
	const messages = messagesFor(language);
	const empty =
		aliases.length + children.length + neighbours.length + sameAs.length === 0 &&
		parent === undefined &&
		feed === undefined;
	if (empty) return null;
	return (
		<dl class="facts">
			{aliases.length > 0 && (
				<Fact name={messages.alsoKnownAs} language={language}>
					{aliases.join(messages.semicolon)}
				</Fact>
			)}
			{parent !== undefined && (
				<Fact name={messages.broader} language={language}>
					<TextLink link={parent} />
				</Fact>
			)}
			{children.length > 0 && (
				<Fact name={messages.narrower} language={language}>
					<LinkList links={children} />
				</Fact>
			)}
			{neighbours.length > 0 && (
				<Fact name={messages.neighbours} language={language}>
					<ul class="links counted">
						{neighbours.map((link) => (
							<li>
								<TextLink link={link} /> <span class="count">{messages.number(link.count)}</span>
							</li>
						))}
					</ul>
				</Fact>
			)}
			{sameAs.length > 0 && (
				<Fact name={messages.elsewhere} language={language}>
					<LinkList links={sameAs} />
				</Fact>
			)}
			{feed !== undefined && (
				<Fact name={messages.feed} language={language}>
					<TextLink link={feed} />
				</Fact>
			)}
		</dl>
	);
}
