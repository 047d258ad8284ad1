/** English: the words that Backfile itself puts on a page, as against those of the archive. */

const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en");
// British list form: no comma before "and", as in a newspaper's byline.
const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });

function counted(count: number, one: string, other: string): string {
	return `${numbers.format(count)} ${plurals.select(count) === "one" ? one : other}`;
}

function articles(count: number): string {
	return counted(count, "article", "articles");
}

const vocabularies = {
	topics: { singular: "Topic", plural: "Topics" },
	authors: { singular: "Author", plural: "Authors" },
	people: { singular: "Person", plural: "People" },
	places: { singular: "Place", plural: "Places" },
	organisations: { singular: "Organisation", plural: "Organisations" },
	series: { singular: "Series", plural: "Series" },
	sections: { singular: "Section", plural: "Sections" },
};

const vocabularyPlurals = {
	topics: vocabularies.topics.plural,
	authors: vocabularies.authors.plural,
	people: vocabularies.people.plural,
	places: vocabularies.places.plural,
	organisations: vocabularies.organisations.plural,
	series: vocabularies.series.plural,
	sections: vocabularies.sections.plural,
};

const correctionKinds: { [kind: string]: string } = {
	correction: "Correction",
	clarification: "Clarification",
	update: "Update",
	retraction: "Retraction",
};

export const en = {
	/** What these words are in: BCP 47, and how it runs. */
	language: "en",
	direction: "ltr" as "ltr" | "rtl",
	/** "2,081" */
	number: (value: number): string => numbers.format(value),
	/** "1 article", "2,081 articles" */
	articles,
	/** "2,081 articles, 2010–2025"; years as they are to be shown. */
	extent: (count: number, first: string, last: string): string =>
		`${articles(count)}, ${first === last ? first : `${first}–${last}`}`,
	/** What a screen reader says for a cell of a calendar: "19 March 1998, 4 articles". */
	calendarCell: (date: string, count: number): string => `${date}, ${count === 0 ? "no articles" : articles(count)}`,
	/** Text of `<title>`: what the page is, then whose it is. */
	documentTitle: (page: string, site: string): string => `${page} – ${site}`,
	/** A part of a longer list: "Arms control, 1998". */
	part: (whole: string, part: string): string => `${whole}, ${part}`,
	/** From one year or month to another: "1961–1963", "May 2013 – July 2013". */
	span: (from: string, to: string): string => (/\s/.test(from) ? `${from} – ${to}` : `${from}–${to}`),
	/** A decade by its first year: "1990s". */
	decade: (firstYear: number): string => `${firstYear}s`,

	/** By kind of vocabulary, as in front matter. */
	vocabularies,
	/** "120 topics" */
	entries: (count: number, kind: keyof typeof vocabularies): string =>
		counted(count, vocabularies[kind].singular.toLowerCase(), vocabularies[kind].plural.toLowerCase()),

	navigation: { front: "Front page", search: "Search" },
	/** Names of the landmarks, for those who move by them. */
	landmarks: {
		navigation: "The archive",
		footer: "About this archive",
		breadcrumbs: "You are here",
		neighbours: "Older and newer",
		letters: "Letters",
		days: "The days before and after",
	},
	skip: "Skip to the text",

	undated: "Undated",
	undatedArticles: "Undated articles",
	newest: "Newest articles",
	older: "Older",
	newer: "Newer",
	allOf: (plural: string): string => `All ${plural.toLowerCase()}`,
	byYear: "By year",
	byDate: "By date",
	calendar: "Calendar",
	shorterLists: "Shorter lists",
	coverage: {
		heading: "Coverage",
		gaps: (months: number): string =>
			months === 0
				? "No month between the first and the last is without articles."
				: `${counted(months, "month", "months")} between the first and the last ${plurals.select(months) === "one" ? "has" : "have"} none.`,
		missing: "Months without articles",
		table: "Articles by month",
		year: "Year",
		vague: "Year only",
		all: "All",
		none: "no articles",
	},
	onThisDay: {
		heading: "On this day",
		about: "What appeared on each day of the year, through all years.",
		of: (day: string): string => `On this day: ${day}`,
		nothing: "Nothing in this archive is dated to this day.",
		before: "The day before",
		after: "The day after",
		all: "Every day of the year",
	},

	/** Texts between and around names, in order; pieces of type `element` are the names. */
	bylineParts: (names: string[]): { type: "element" | "literal"; value: string }[] => [
		{ type: "literal", value: "By " },
		...lists.formatToParts(names),
	],
	/** "By A, B and C" */
	byline: (names: string[]): string => `By ${lists.format(names)}`,
	published: "Published",
	updated: "Updated",
	series: "Series",
	corrections: "Corrections",
	/** Label of one correction; kinds without a word of their own are corrections. */
	correctionKind: (kind: string): string => correctionKinds[kind] ?? "Correction",
	/** Heading of an article's dates, source and index terms: its catalogue card. */
	record: "Record",
	cite: "Cite this article",
	related: "Related articles",
	source: "Source",
	license: "Licence",
	rights: "Rights",
	imported: "Added to this archive",
	print: "In print",
	printIssue: (issue: string): string => `Issue ${issue}`,
	printPage: (page: string): string => `page ${page}`,
	credit: (name: string): string => `Picture: ${name}`,
	/** Link to a picture that is not shown because it is on another site. */
	pictureElsewhere: (alt: string): string =>
		alt === "" ? "Picture on another site" : `Picture on another site: ${alt}`,

	alsoKnownAs: "Also known as",
	elsewhere: "Elsewhere",
	broader: "Part of",
	narrower: "Within it",
	feed: "Feed",
	atomFeed: (title: string): string => `${title} (Atom)`,
	jsonFeed: (title: string): string => `${title} (JSON Feed)`,

	search: {
		heading: "Search",
		label: "Search the archive",
		button: "Search",
		noScript: "Searching needs JavaScript. Every article can also be reached by these lists:",
		dates: "Dates",
		from: "From",
		to: "To",
		dateHint: "A year (1998), a month (1998-03) or a day (1998-03-19)",
		sort: "Order",
		sorts: {
			newest: "Newest first",
			oldest: "Oldest first",
			relevance: "Most relevant first",
		},
		narrow: "Narrow the search",
		facets: { ...vocabularyPlurals, sources: "Sources" },
		/** Behind the heading of a list of names. */
		chosen: (count: number): string => `${numbers.format(count)} chosen`,
		facetFilter: (plural: string): string => `Find in ${plural.toLowerCase()}`,
		facetMore: (count: number): string => `${numbers.format(count)} more: type to find them`,
		facetFailed: "This list could not be loaded.",
		results: "Results",
		/** Before anything was asked. */
		ready: (count: number): string => `${articles(count)} can be searched.`,
		found: (count: number): string => (count === 0 ? "No articles found." : `${articles(count)} found.`),
		incomplete: (volumes: number): string =>
			`${counted(volumes, "volume", "volumes")} of the archive could not be searched, so articles are missing here. Try again.`,
		failed: "The search could not be started. Try loading the page again.",
		wrong: {
			from: "The first date is not one that exists. Write a year, a month (1998-03) or a day (1998-03-19).",
			to: "The last date is not one that exists. Write a year, a month (1998-03) or a day (1998-03-19).",
			reversed: "The first date is after the last. Swap them to search between them.",
		},
		more: "More results",
	},
	notFound: {
		title: "Page not found",
		heading: "There is no such page",
		text: "The address may be mistyped, or the page may have been taken down. The archive can be searched or read by these lists:",
	},
	moved: {
		title: "This page has moved",
		text: "It is now at this address:",
	},
};

export type Messages = typeof en;
