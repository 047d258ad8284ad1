import type { Head, Site } from "../../src/pages/props/sheet.ts";
import { JsonLd } from "./json-ld.tsx";

// The browser draws its own frame in these: the paper of theme/style/values.css, light and dark.
const paper = { light: "#fbfbf8", dark: "#151816" };

interface DocumentHeadProps {
	head: Head;
	site: Site;
	scripts: string[];
}

export function DocumentHead({ head, site, scripts }: DocumentHeadProps) {
	return (
		<head>
			<meta charset="utf-8" />
			{/* Before anything that loads, else it does not hold for it. */}
			<meta http-equiv="Content-Security-Policy" content={site.contentSecurityPolicy} />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{head.title}</title>
			{head.description !== undefined && <meta name="description" content={head.description} />}
			{head.canonical !== undefined && <link rel="canonical" href={head.canonical} />}
			{head.noindex && <meta name="robots" content="noindex" />}
			<meta name="theme-color" media="(prefers-color-scheme: light)" content={paper.light} />
			<meta name="theme-color" media="(prefers-color-scheme: dark)" content={paper.dark} />
			{head.openGraph.map(([property, content]) => (
				<meta property={property} content={content} />
			))}
			{head.alternates?.map(({ href, language }) => (
				<link rel="alternate" hreflang={language} href={href} />
			))}
			{head.tags?.map(([name, content]) => (
				<meta name={name} content={content} />
			))}
			<link rel="stylesheet" href={`${site.base}assets/style.css`} />
			<link rel="icon" href={site.icon ?? `${site.base}assets/icon.svg`} />
			<link
				rel="search"
				type="application/opensearchdescription+xml"
				title={site.title}
				href={`${site.base}opensearch.xml`}
			/>
			{head.feeds.map((feed) => (
				<link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
			))}
			{scripts.map((src) => (
				<script type="module" src={src} />
			))}
			{site.offline !== undefined && <script type="module" src={site.offline} />}
			{head.jsonLd !== undefined && <JsonLd data={head.jsonLd} />}
		</head>
	);
}
