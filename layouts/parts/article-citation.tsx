import { quotes } from "../../src/article/quotes.ts";
import { bibtexEntry } from "../../src/feeds/bibtex.ts";
import { cslJson } from "../../src/feeds/csl-json.ts";
import { risRecord } from "../../src/feeds/ris.ts";
import { messagesFor } from "../../src/messages/messages-for.ts";
import type { ArticleProps, Citation } from "../../src/pages/props/article.ts";
import { Words } from "./words.tsx";

/** A reference to copy, and the same as files for reference managers: they lie in the links themselves. */
export function ArticleCitation({ page }: { page: ArticleProps }) {
	const { citation, head } = page;
	return (
		<section class="citation">
			<h2>
				<Words language={head.language}>{messagesFor(head.language).cite}</Words>
			</h2>
			<p>
				<Reference page={page} />
			</p>
			<ul class="links">
				<File citation={citation} name="BibTeX" type="application/x-bibtex" ending="bib" text={bibtexEntry(citation)} />
				<File
					citation={citation}
					name="RIS"
					type="application/x-research-info-systems"
					ending="ris"
					text={risRecord(citation)}
				/>
				<File
					citation={citation}
					name="CSL-JSON"
					type="application/vnd.citationstyles.csl+json"
					ending="json"
					text={cslJson({ citations: [citation] })}
				/>
			</ul>
		</section>
	);
}

function Reference({ page }: { page: ArticleProps }) {
	const { title, authors, publication, archive, page: place, language, address } = page.citation;
	const messages = messagesFor(page.head.language);
	const [open, close] = quotes(language);
	const where = [
		page.published?.text ?? messages.undated,
		...(page.print?.issue === undefined ? [] : [page.print.issue.text]),
		...(place === undefined ? [] : [messages.printPage(place)]),
	];
	return (
		<>
			{authors.length > 0 && (
				<>
					<bdi>{authors.join(messages.comma)}</bdi>.{" "}
				</>
			)}
			<bdi>
				{open}
				{title}
				{close}
			</bdi>
			.{" "}
			<cite>
				<bdi>{publication}</bdi>
			</cite>
			{messages.comma}
			{where.join(messages.comma)}.{" "}
			{archive !== undefined && (
				<>
					<bdi>{archive}</bdi>
					{messages.comma}
				</>
			)}
			<bdi>{address}</bdi>
		</>
	);
}

interface FileProps {
	citation: Citation;
	name: string;
	type: string;
	ending: string;
	text: string;
}

function File({ citation, name, type, ending, text }: FileProps) {
	const slug = citation.key.replace(/^.*\//, "");
	return (
		<li>
			<a href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download={`${slug}.${ending}`}>
				{name}
			</a>
		</li>
	);
}
