import { dataAddress, frontAddress } from "../archive/addresses.ts";
import type { Period } from "../archive/calendar.ts";
import type { Article } from "../article/article.ts";
import { headDate } from "../article/dates.ts";
import { mayBePassedOn } from "../article/redistribution.ts";
import { termKinds } from "../settings.ts";
import { fold } from "../text/fold.ts";
import { hash } from "../text/hash.ts";
import { citation } from "./citation.ts";
import { cutByHash } from "./cut-by-hash.ts";
import { dataColumns, dataRow } from "./data-row.ts";
import { type Desk, head } from "./desk.ts";
import { extent } from "./front.ts";
import { lazyPage, type PageSpec } from "./page-spec.ts";
import type { CitationsProps } from "./props/article.ts";
import type { DataPackageProps, DataRowsProps } from "./props/machines.ts";
import type { Head, JsonValue } from "./props/sheet.ts";
import type { DataProps } from "./props/standing.ts";

/** Most articles in one file: some 10 MB of text, where hosts take files up to 25 MiB (Cloudflare Pages). */
const MOST = 2000;

/** The files that hold the same articles, by the ending of their names. */
const formats = {
	jsonl: { prefix: "articles", layout: "articles-jsonl", name: "JSON Lines", type: "application/jsonl" },
	csv: { prefix: "articles", layout: "articles-csv", name: "CSV", type: "text/csv" },
	bib: { prefix: "citations", layout: "bibtex", name: "BibTeX", type: "application/x-bibtex" },
	ris: { prefix: "citations", layout: "ris", name: "RIS", type: "application/x-research-info-systems" },
	json: {
		prefix: "citations",
		layout: "csl-json",
		name: "CSL-JSON",
		type: "application/vnd.citationstyles.csl+json",
	},
} as const;
type Ending = keyof typeof formats;
const endings = Object.keys(formats) as Ending[];

/** Articles that share files. */
interface Sheaf {
	/** In the names of its files: `1998`, `1998-03`, `undated`. */
	name: string;
	label: string;
	articles: readonly Article[];
	/** Whether one of them can be another than in the last build. */
	touched: boolean;
}

/** One year, or its months where it holds too much for one file, and so on. */
function sheavesOf(desk: Desk, period: Period): Sheaf[] {
	const sheaf = (articles: readonly Article[]): Sheaf => ({
		name: period.civil,
		label: headDate(period.civil, desk.settings.language),
		articles,
		touched: desk.touched.dates.in(period.civil),
	});
	if (period.articles.length <= MOST || period.parts.length === 0) return [sheaf(period.articles)];
	return [
		...(period.own.length > 0 ? [sheaf(period.own)] : []),
		...period.parts.flatMap((part) => sheavesOf(desk, part)),
	];
}

function sheaves(desk: Desk, years: readonly Period[]): Sheaf[] {
	const undated = cutByHash("undated", desk.archive.undated, MOST, ({ address }) => address);
	return [
		...years.flatMap((year) => sheavesOf(desk, year)),
		...undated
			.filter(([, articles]) => articles.length > 0)
			.map(([name, articles]) => ({
				name,
				label: desk.messages.undatedArticles,
				articles,
				touched: desk.touched.dates.undated,
			})),
	];
}

const fileAddress = ({ name }: Sheaf, ending: Ending) => `${dataAddress}${formats[ending].prefix}-${name}.${ending}`;

// Beside an article's own file, only a vocabulary can change what is said of it: the names it is filed under.
function digest(desk: Desk, articles: readonly Article[]): string {
	const said = articles.map((article) => {
		const filed = desk.archive.termsOf.get(article);
		return [article.digest, ...termKinds.map((kind) => filed?.[kind].map(({ name }) => name))];
	});
	return hash(JSON.stringify(said));
}

function filesOf(desk: Desk, sheaf: Sheaf): PageSpec[] {
	const inputs = () => digest(desk, sheaf.articles);
	const rows = (): DataRowsProps => ({
		columns: dataColumns,
		rows: sheaf.articles.map((article) => dataRow(desk, article)),
	});
	const references = (): CitationsProps => ({
		citations: sheaf.articles.flatMap((article) => {
			const filed = desk.archive.termsOf.get(article);
			return filed ? [citation(desk, article, filed)] : [];
		}),
	});
	return endings.map((ending) => {
		// Only the file with the full texts is nearly as large as the pages of its articles.
		const weight = Math.ceil(sheaf.articles.length / (ending === "jsonl" ? 2 : 20));
		const page = { url: fileAddress(sheaf, ending), layout: formats[ending].layout, untouched: !sheaf.touched, weight };
		return lazyPage(page, inputs, formats[ending].prefix === "articles" ? rows : references);
	});
}

function dataset(desk: Desk, all: readonly Sheaf[], description: string): JsonValue {
	const { dated } = desk.archive;
	const [first, last] = [dated[0]?.date?.civil, dated.at(-1)?.date?.civil];
	const languages = [...new Set([...dated, ...desk.archive.undated].map(({ language }) => language))].sort();
	return {
		"@context": "https://schema.org",
		"@type": "Dataset",
		name: desk.settings.title,
		description,
		url: desk.absolute(dataAddress),
		inLanguage: languages,
		...(first !== undefined && last !== undefined && { temporalCoverage: `${first}/${last}` }),
		creator: { "@type": "Organization", name: desk.settings.title, url: desk.absolute(frontAddress) },
		isAccessibleForFree: true,
		distribution: all.flatMap((sheaf) =>
			(["jsonl", "csv"] as const).map((ending) => ({
				"@type": "DataDownload",
				name: desk.messages.part(sheaf.label, formats[ending].name),
				encodingFormat: formats[ending].type,
				contentUrl: desk.absolute(fileAddress(sheaf, ending)),
			})),
		),
	};
}

/** The archive as data: files for each year, a description for programs, a page for people. */
export function dataPages(desk: Desk, years: readonly Period[]): PageSpec[] {
	const { archive, messages, settings } = desk;
	const all = sheaves(desk, years);
	const withheld = [...archive.dated, ...archive.undated].filter(({ source }) => !mayBePassedOn(source)).length;
	const description = messages.data.summary(settings.title, extent(desk, years));
	const pageHead: Head = {
		...head(desk, dataAddress, messages.data.heading, { description }),
		jsonLd: dataset(desk, all, description),
	};
	const packageAddress = `${dataAddress}datapackage.json`;
	const page: DataProps = {
		head: pageHead,
		heading: messages.data.heading,
		extent: extent(desk, years),
		about: messages.data.about(settings.title),
		...(withheld > 0 && { withheld: messages.data.withheld(withheld) }),
		files: all.map((sheaf) => ({
			label: sheaf.label,
			count: sheaf.articles.length,
			links: endings.map((ending) => ({
				href: desk.href(fileAddress(sheaf, ending)),
				text: formats[ending].name,
			})),
		})),
		columns: [...dataColumns, "text" as const].map((name) => ({ name, text: messages.data.columns[name] })),
		description: { href: desk.href(packageAddress), text: "datapackage.json" },
	};
	const described: DataPackageProps = {
		name: fold(settings.title),
		title: settings.title,
		description,
		homepage: desk.absolute(dataAddress),
		columns: dataColumns.map((name) => ({ name, description: messages.data.columns[name] })),
		resources: all.flatMap((sheaf) =>
			endings.map((ending) => ({
				path: fileAddress(sheaf, ending).slice(dataAddress.length),
				mediatype: formats[ending].type,
				rows: sheaf.articles.length,
			})),
		),
	};
	return [
		{ url: dataAddress, layout: "data", props: page, listed: {} },
		{ url: packageAddress, layout: "data-package", props: described },
		...all.flatMap((sheaf) => filesOf(desk, sheaf)),
	];
}
