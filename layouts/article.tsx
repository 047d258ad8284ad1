import { messagesFor } from "../src/messages/messages-for.ts";
import type { ArticleProps } from "../src/pages/props/article.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { ArticleHeader } from "./parts/article-header.tsx";
import { ArticleRecord } from "./parts/article-record.tsx";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { Corrections } from "./parts/corrections.tsx";
import { Document } from "./parts/document.tsx";
import { HitBar } from "./parts/hit-bar.tsx";
import { inLanguageOf } from "./parts/in-language-of.ts";
import { Pager } from "./parts/pager.tsx";
import { Picture } from "./parts/picture.tsx";
import { Prose } from "./parts/prose.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";
import { Words } from "./parts/words.tsx";

export default function Article({ page, site, html }: Sheet<ArticleProps>) {
	const { head } = page;
	const messages = messagesFor(head.language);
	const empty = page.image === undefined && page.body === undefined && page.corrections.length === 0;
	return (
		<Document head={head} site={site} scripts={[`${site.base}assets/article.js`]}>
			<Breadcrumbs links={page.breadcrumbs} language={head.language} />
			<article class="article" {...inLanguageOf(page, head)}>
				<ArticleHeader page={page} />
				{!empty && (
					<div class="text">
						{page.image !== undefined && (
							<Picture picture={page.image} language={head.language} within={page.language} />
						)}
						{page.dateline !== undefined && <p class="dateline">{page.dateline}</p>}
						{page.body !== undefined && <Prose html={html(page.body)} pictures={page.pictures} />}
						<Corrections page={page} />
					</div>
				)}
				<ArticleRecord page={page} />
			</article>
			<Pager
				older={page.seriesBefore}
				newer={page.seriesAfter}
				language={head.language}
				words={{ older: messages.seriesBefore, newer: messages.seriesAfter, landmark: messages.landmarks.seriesParts }}
			/>
			<HitBar language={head.language} />
			<Pager older={page.older} newer={page.newer} language={head.language} />
			{page.related.length > 0 && (
				<section class="group">
					<h2 class="rule">
						<Words language={head.language}>{messages.related}</Words>
					</h2>
					<TeaserList
						items={page.related.map(({ teaser }) => teaser)}
						reasons={page.related.map(({ reason }) => reason)}
						level={3}
						language={head.language}
					/>
				</section>
			)}
		</Document>
	);
}
