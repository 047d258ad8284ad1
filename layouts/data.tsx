import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import type { DataProps } from "../src/pages/props/standing.ts";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { TextLink } from "./parts/text-link.tsx";

/** The archive as data: what there is, what it means, where it lies. */
export default function Data({ page, site }: Sheet<DataProps>) {
	const { head } = page;
	const { data } = messagesFor(head.language);
	return (
		<Document head={head} site={site}>
			<ListHeader heading={page.heading} extent={page.extent} />
			<div class="prose intro">
				<p>{page.about}</p>
				<p>
					{data.rows} {data.citations} {page.withheld}
				</p>
				<p>
					{data.description} <TextLink link={page.description} />
				</p>
			</div>
			<section class="group">
				<h2 class="rule">{data.files}</h2>
				<div class="prose">
					<Files page={page} />
				</div>
			</section>
			<section class="group">
				<h2 class="rule">{data.columnsHeading}</h2>
				<div class="prose">
					<Columns page={page} />
				</div>
			</section>
		</Document>
	);
}

function Files({ page }: { page: DataProps }) {
	const messages = messagesFor(page.head.language);
	return (
		<div class="table-scroll" tabindex={0}>
			<table class="data-files">
				<thead>
					<tr>
						<th scope="col">{messages.data.period}</th>
						<th scope="col">{messages.data.count}</th>
						<th scope="col">{messages.data.files}</th>
					</tr>
				</thead>
				<tbody>
					{page.files.map(({ label, count, links }) => (
						<tr>
							<th scope="row">{label}</th>
							<td>{messages.number(count)}</td>
							<td>
								<ul class="links">
									{links.map(({ href, text }) => (
										<li>
											<a href={href} download aria-label={messages.part(text, label)}>
												{text}
											</a>
										</li>
									))}
								</ul>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Columns({ page }: { page: DataProps }) {
	const { data } = messagesFor(page.head.language);
	return (
		<div class="table-scroll" tabindex={0}>
			<table>
				<thead>
					<tr>
						<th scope="col">{data.column}</th>
						<th scope="col">{data.meaning}</th>
					</tr>
				</thead>
				<tbody>
					{page.columns.map(({ name, text }) => (
						<tr>
							<th scope="row">
								<code>{name}</code>
							</th>
							<td>{text}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
