import { each, literal, type Piece, wording } from "./wording.ts";

/** English: the words that Backfile itself puts on a page, as against those of the archive. */

// British list form: no comma before "and", as in a newspaper's byline.
const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("en", "en-GB");

const articles = (count: number): string => counted(count, { one: "# article", other: "# articles" });

const vocabularies = {
	topics: { singular: "Topic", plural: "Topics" },
	authors: { singular: "Author", plural: "Authors" },
	people: { singular: "Person", plural: "People" },
	places: { singular: "Place", plural: "Places" },
	organisations: { singular: "Organisation", plural: "Organisations" },
	series: { singular: "Series", plural: "Series" },
	sections: { singular: "Section", plural: "Sections" },
};

const facets = { ...each(vocabularies, "plural"), sources: "Sources", years: "Years", languages: "Languages" };

const correctionKinds: { [kind: string]: string } = {
	correction: "Correction",
	clarification: "Clarification",
	update: "Update",
	retraction: "Retraction",
};

const nearness = { day: "same day", week: "within a week", month: "within a month" };

export const en = {
	/** What these words are in: BCP 47, and how it runs. */
	language: "en",
	direction: "ltr" as "ltr" | "rtl",
	/** "2,081" */
	number,
	/** "1998": a year in the digits of the language. */
	showYear,
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
	/** Between what is listed, and between what has commas itself. */
	comma: ", ",
	semicolon: "; ",
	/** What is said of something: "Arms control: 12 articles". */
	labelled: (label: string, text: string): string => `${label}: ${text}`,
	/** From one year or month to another: "1961–1963", "May 2013 – July 2013". */
	span: (from: string, to: string): string => (/\s/.test(from) ? `${from} – ${to}` : `${from}–${to}`),
	/** A decade by its first year: "1990s". */
	decade: (firstYear: number): string => `${firstYear}s`,

	/** By kind of vocabulary, as in front matter. */
	vocabularies,
	/** "120 topics" */
	entries: (count: number, kind: keyof typeof vocabularies): string =>
		counted(count, {
			one: `# ${vocabularies[kind].singular.toLowerCase()}`,
			other: `# ${vocabularies[kind].plural.toLowerCase()}`,
		}),

	navigation: { front: "Front page", search: "Search" },
	/** Names of the landmarks, for those who move by them. */
	landmarks: {
		navigation: "The archive",
		footer: "About this archive",
		breadcrumbs: "You are here",
		neighbours: "Older and newer",
		letters: "Letters",
		lettersBeside: "The letters before and after",
		seriesParts: "Parts of the series",
		issues: "The issues before and after",
		days: "The days before and after",
	},
	skip: "Skip to the text",

	undated: "Undated",
	undatedArticles: "Undated articles",
	newest: "Newest articles",
	older: "Older",
	newer: "Newer",
	letterBefore: "The letter before",
	letterAfter: "The letter after",
	allOf: (kind: keyof typeof vocabularies): string => `All ${vocabularies[kind].plural.toLowerCase()}`,
	byYear: "By year",
	byDate: "By date",
	calendar: "Calendar",
	shorterLists: "Shorter lists",
	coverage: {
		heading: "Coverage",
		gaps: (months: number): string =>
			months === 0
				? "No month between the first and the last is without articles."
				: counted(months, {
						one: "# month between the first and the last has none.",
						other: "# months between the first and the last have none.",
					}),
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
		...listParts(names),
	],
	/** "By A, B and C" */
	byline: (names: string[]): string => `By ${list(names)}`,
	published: "Published",
	updated: "Updated",
	/** Before the date, as precise as it is known: `1998`, `1998-03` or `1998-03-19`. */
	publishedOn: (_civil: string): string => "Published",
	updatedOn: (_civil: string): string => "Updated",
	series: "Series",
	corrections: "Corrections",
	/** Label of one correction; kinds without a word of their own are corrections. */
	correctionKind: (kind: string): string => correctionKinds[kind] ?? "Correction",
	/** Heading of an article's dates, source and index terms: its catalogue card. */
	record: "Record",
	cite: "Cite this article",
	report: "Report a mistake",
	edit: "Edit the source",
	translations: "Also in",
	/** Leads from one word that was searched for to the next. */
	hits: { label: "Words you searched for", previous: "Previous", next: "Next", close: "Close" },
	related: "Related articles",
	/** Why an article is related: "In common: Geneva and Mikhail Gorbachev; same week". */
	relatedBy: (names: string[], near?: "day" | "week" | "month"): string =>
		`In common: ${list(names)}${near === undefined ? "" : `; ${nearness[near]}`}`,
	seriesBefore: "Before it in the series",
	seriesAfter: "Next in the series",
	/** Label of an article in a series that is listed in order. */
	seriesPart: (part: number): string => `Part ${number(part)}`,
	source: "Source",
	license: "Licence",
	rights: "Rights",
	imported: "Added to this archive",
	print: "In print",
	printIssue: (name: string): string => `Issue ${name}`,
	/** An issue that is named by its date; `date` as it is to be shown, `civil` as in `publishedOn`. */
	printIssueOf: (date: string, _civil: string): string => `Issue of ${date}`,
	/** Heading of what begins on a page of a printed issue. */
	printPageHeading: (page: string): string => `Page ${page}`,
	placeMap: { heading: "Map of places" },
	issues: {
		heading: "Printed issues",
		navigation: "Issues",
		one: "Printed issue",
		count: (count: number): string => counted(count, { one: "# issue", other: "# issues" }),
		before: "The issue before",
		after: "The issue after",
	},
	printPage: (page: string): string => `page ${page}`,
	credit: (name: string): string => `Picture: ${name}`,
	/** Link to a picture that is not shown because it is on another site. */
	pictureElsewhere: (alt: string): string =>
		alt === "" ? "Picture on another site" : `Picture on another site: ${alt}`,

	keyArticles: "Articles to begin with",
	/** Names that occur in the same articles. */
	neighbours: "Together with",
	chart: "Articles by year",
	chartTable: "As a table",
	year: "Year",
	articlesHeading: "Articles",
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
		facets,
		/** Before one name that is chosen. */
		facetNames: { ...each(vocabularies, "singular"), sources: "Source", years: "Year", languages: "Language" },
		/** Behind the heading of a list of names. */
		chosen: (count: number): string => `${number(count)} chosen`,
		facetFilter: (group: keyof typeof facets): string => `Find in ${facets[group].toLowerCase()}`,
		facetMore: (count: number): string => `${number(count)} more: type to find them`,
		facetNone: "None among these articles.",
		facetFailed: "This list could not be loaded.",
		/** Heading, for screen readers, of what the search is narrowed by. */
		narrowed: "Narrowed by",
		/** What a link does that lifts one choice: "Remove Topic: Harbour". */
		remove: (choice: string): string => `Remove ${choice}`,
		clear: "Clear all",
		/** Among the choices: words are looked for as typed, without the archive's list of synonyms. */
		noSynonyms: "Without synonyms",
		/** A range of dates as typed; either may be empty, not both. */
		range: (from: string, to: string): string =>
			from === to ? from : to === "" ? `from ${from}` : from === "" ? `to ${to}` : `${from} to ${to}`,
		results: "Results",
		/** What there is to search. `extent`: "2,081 articles, 2010–2025". */
		coverage: (extent: string, emptyMonths: number): string =>
			emptyMonths === 0
				? `You are searching ${extent}.`
				: `You are searching ${extent}; ${counted(emptyMonths, { one: "# month has", other: "# months have" })} none.`,
		/** While volumes are still being searched. */
		soFar: (count: number): string => `${number(count)} so far …`,
		found: (count: number): string => (count === 0 ? "No articles found." : `${articles(count)} found.`),
		/** Behind the count of what was found, where some of it is in several languages and counts as one. */
		withTranslations: (count: number): string => `With translations: ${number(count)}.`,
		incomplete: (volumes: number): string =>
			`${counted(volumes, { one: "# volume", other: "# volumes" })} of the archive could not be searched, so articles are missing here. Try again.`,
		undatedLeftOut: (count: number): string =>
			`${counted(count, { one: "# undated article", other: "# undated articles" })} not shown.`,
		anyDate: "Search without dates",
		/** Title of the same article in other languages follows. */
		alsoIn: "Also in",
		/** How a query was read. Pieces of type `element` stand for words and phrases, in the order in which they were given. */
		understood: {
			/** An article has one of each of `all`, and none of `none`. */
			read: (all: string[][], none: string[]): Piece[] => [
				literal(all.length > 0 ? "Articles with " : "All articles"),
				...oneOfEach(all, "either "),
				...(none.length > 0 ? [literal(", without "), ...anyParts(none)] : []),
				literal("."),
			],
			forms: "Words in quotation marks stand side by side. Other forms of them count too: “treaties” for “treaty”.",
			synonyms: (added: string[], word: string): Piece[] => [
				literal("Also looked for: "),
				...listParts(added),
				literal(", for "),
				{ type: "element", value: word },
				literal("."),
			],
			/** Link that leaves out what is named before it. */
			withoutSynonyms: "Search without these",
			unknown: (unknown: string[]): Piece[] => [
				literal(unknown.length === 1 ? "Not in this archive: " : "None of these is in this archive: "),
				...listParts(unknown),
				literal("."),
			],
			/** Link that leaves the unknown words out. */
			without: (count: number): string => `Search without ${count === 1 ? "it" : "them"}`,
			meant: (query: string): Piece[] => [literal("Did you mean "), { type: "element", value: query }, literal("?")],
		},
		chart: {
			name: "Articles over time",
			/** One bar: "1998: 12 of 214 articles". */
			bar: (years: string, found: number | undefined, held: number): string =>
				found === undefined ? `${years}: ${articles(held)}` : `${years}: ${number(found)} of ${articles(held)}`,
			/** Below the chart, each behind a mark in the colour of its bars. */
			found: (times: number): string => (times === 1 ? "found" : `found (${number(times)}× as tall)`),
			held: "in the archive",
			table: { name: "Articles by year", open: "As a table", year: "Year", found: "Found", held: "In the archive" },
		},
		file: {
			button: "Download this list (CSV)",
			columns: { date: "Date", title: "Title", byline: "Byline", address: "Address" },
		},
		copy: { button: "Copy the address of this search", done: "Copied.", failed: "Could not be copied." },
		failed: "The search could not be started. Try loading the page again.",
		wrong: {
			from: "The first date is not one that exists. Write a year, a month (1998-03) or a day (1998-03-19).",
			to: "The last date is not one that exists. Write a year, a month (1998-03) or a day (1998-03-19).",
			reversed: "The first date is after the last. Swap them to search between them.",
		},
		more: "More results",
	},
	searchHelp: {
		heading: "How to search",
		/** Two words for the examples of an archive that has no names of two words. */
		exampleWords: ["flood", "mayor"] as [string, string],
		examples: {
			words: "Articles that have all of the words, anywhere and in any order.",
			phrase: "Articles that have the words side by side, in this order.",
			without: "Articles that have the first word and not the one behind the minus sign.",
			either: "Articles that have one of the words, or both. Write OR in capitals.",
		},
		everything: {
			name: "No words at all",
			text: "Everything, narrowed by dates and names alone: here, all of the archive’s first year.",
		},
		chapters: [
			{
				heading: "Words",
				paragraphs: [
					"Capitals and accents do not matter: zurich finds Zürich. Nor do the endings of words, where the language is one whose endings are known: treaties finds treaty. That holds within quotation marks too.",
					"Chinese, Japanese and other scripts without spaces are looked for letter by letter: whatever stands in a text in that order is found, wherever its words may begin.",
					"Below the chart stands how your words were read, and which of them are in no article. A likely spelling is offered there as a link; your own words are never changed.",
				],
			},
			{
				heading: "Dates",
				paragraphs: [
					"Write a day (1998-03-19), a month (1998-03) or a year (1998). Either end may be left open.",
					"An article that is known to be of March 1998, but not of which day, is found by any range that touches March 1998. Articles without any date are in no range: their number is said, with a way to see them.",
					"A bar of the chart leads to its years. Draw over the bars, or hold Shift while choosing a second one, for a longer span.",
				],
			},
			{
				heading: "Names",
				paragraphs: [
					"Within one list, articles of any of the chosen names are found; between lists, they have to fit both. The numbers are of articles that fit your words and all other choices.",
				],
			},
			{
				heading: "Keys",
				paragraphs: [
					"The key / goes to the search field. Arrow down leads from there to the results, the arrows move among them, and Enter opens one. In the chart, the arrow keys move from bar to bar.",
				],
			},
			{
				heading: "Keeping a search",
				paragraphs: [
					"The address of the page holds the whole search: send it, or keep it as a bookmark. The list of all that was found can be downloaded as a table (CSV).",
				],
			},
		],
	},
	data: {
		heading: "Data",
		about: (archive: string): string => `The articles of ${archive} as data, to count, compare and cite.`,
		/** The same with what there is: "2,081 articles, 2010–2025". */
		summary: (archive: string, extent: string): string =>
			`The articles of ${archive} as data, to count, compare and cite. ${extent}.`,
		rows: "Every file holds the same for each article. JSON Lines has the full texts. CSV has everything else, for spreadsheets: several names stand in one cell with semicolons between, and an apostrophe stands before what a spreadsheet would take for a formula.",
		citations: "BibTeX, RIS and CSL-JSON are for reference managers.",
		withheld: (count: number): string =>
			`${counted(count, { one: "# article is", other: "# articles are" })} listed without the text, because its rights do not allow passing it on.`,
		description: "A description of all files for programs:",
		files: "Files",
		period: "Date",
		count: "Articles",
		columnsHeading: "Columns",
		column: "Column",
		meaning: "What it holds",
		columns: {
			url: "Address of the article; unique",
			id: "Identifier that the archive gave it",
			title: "Headline",
			standfirst: "Sentence or two below the headline",
			date: "Date of publication, as precise as it is known: a day, a month or a year",
			updated: "Date of the last change after publication",
			language: "Language (BCP 47)",
			authors: "Authors",
			section: "Part of the paper",
			series: "Series",
			topics: "Topics",
			people: "People",
			places: "Places",
			organisations: "Organisations",
			dateline: "Where it was filed from",
			"source.name": "Publication it comes from, when it was first published elsewhere",
			"source.url": "Its address there",
			"source.license": "Licence",
			"source.rights": "Holder of the rights",
			"print.issue": "Printed issue",
			"print.page": "Page or pages in it",
			corrections: "Corrections, each with its date",
			textWithheld: "True where the text may not be passed on",
			text: "Full text, without pictures and links; only in JSON Lines",
		},
	},
	notFound: {
		title: "Page not found",
		heading: "There is no such page",
		text: "The address may be mistyped, or the page may have been taken down. The archive can be searched or read by these lists:",
	},
	offline: {
		heading: "You are offline",
		text: "These are the pages that were read on this device, the latest first.",
		nothing: "No page of this archive has been read on this device yet.",
		forget: "Forget these pages",
	},
	moved: {
		title: "This page has moved",
		text: "It is now at this address:",
	},
};

export type Messages = typeof en;
