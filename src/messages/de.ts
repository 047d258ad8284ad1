import type { Messages } from "./en.ts";
import { each, literal, wording } from "./wording.ts";

/** German. */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("de");

const articles = (count: number): string => counted(count, { one: "# Artikel", other: "# Artikel" });

const vocabularies = {
	topics: { singular: "Thema", plural: "Themen" },
	authors: { singular: "Autor/in", plural: "Autorinnen und Autoren" },
	people: { singular: "Person", plural: "Personen" },
	places: { singular: "Ort", plural: "Orte" },
	organisations: { singular: "Organisation", plural: "Organisationen" },
	series: { singular: "Serie", plural: "Serien" },
	sections: { singular: "Ressort", plural: "Ressorts" },
};

const facets = { ...each(vocabularies, "plural"), sources: "Quellen", years: "Jahre", languages: "Sprachen" };

const correctionKinds: { [kind: string]: string } = {
	correction: "Berichtigung",
	clarification: "Klarstellung",
	update: "Nachtrag",
	retraction: "Zurückgezogen",
};

const nearness = { day: "am selben Tag", week: "binnen einer Woche", month: "binnen eines Monats" };

const dateForms = "ein Jahr (1998), einen Monat (1998-03) oder einen Tag (1998-03-19)";

const about = (archive: string): string =>
	`Die Artikel von ${archive} als Daten, zum Zählen, Vergleichen und Zitieren.`;

/** What stands before a date: "am 19. März 1998", "im März 1998", "1998". */
const on = (civil: string): string => (civil.length === 10 ? " am" : civil.length === 7 ? " im" : "");

export const de: Messages = {
	language: "de",
	direction: "ltr",
	number,
	showYear,
	articles,
	extent: (count, first, last) => `${articles(count)}, ${first === last ? first : `${first}–${last}`}`,
	calendarCell: (date, count) => `${date}, ${count === 0 ? "keine Artikel" : articles(count)}`,
	documentTitle: (page, site) => `${page} – ${site}`,
	part: (whole, part) => `${whole}, ${part}`,
	comma: ", ",
	semicolon: "; ",
	labelled: (label, text) => `${label}: ${text}`,
	span: (from, to) => (/\s/.test(from) ? `${from} – ${to}` : `${from}–${to}`),
	decade: (firstYear) => `${showYear(firstYear)}er`,

	vocabularies,
	entries: (count, kind) =>
		counted(count, { one: `# ${vocabularies[kind].singular}`, other: `# ${vocabularies[kind].plural}` }),

	navigation: { front: "Startseite", search: "Suche" },
	landmarks: {
		navigation: "Das Archiv",
		footer: "Über dieses Archiv",
		breadcrumbs: "Sie sind hier",
		neighbours: "Älter und neuer",
		letters: "Buchstaben",
		lettersBeside: "Die Buchstaben davor und danach",
		seriesParts: "Teile der Serie",
		issues: "Die Ausgaben davor und danach",
		days: "Die Tage davor und danach",
	},
	skip: "Zum Text springen",

	undated: "Ohne Datum",
	undatedArticles: "Artikel ohne Datum",
	newest: "Neueste Artikel",
	older: "Älter",
	newer: "Neuer",
	letterBefore: "Buchstabe davor",
	letterAfter: "Buchstabe danach",
	allOf: (kind) => `Alle ${vocabularies[kind].plural}`,
	byYear: "Nach Jahren",
	byDate: "Nach Datum",
	calendar: "Kalender",
	shorterLists: "Kürzere Listen",
	coverage: {
		heading: "Bestand",
		gaps: (months) =>
			months === 0
				? "Zwischen dem ersten und dem letzten Monat ist keiner ohne Artikel."
				: counted(months, {
						one: "Zwischen dem ersten und dem letzten ist # Monat ohne Artikel.",
						other: "Zwischen dem ersten und dem letzten sind # Monate ohne Artikel.",
					}),
		missing: "Monate ohne Artikel",
		table: "Artikel nach Monaten",
		year: "Jahr",
		vague: "Nur Jahr",
		all: "Alle",
		none: "keine Artikel",
	},
	onThisDay: {
		heading: "An diesem Tag",
		about: "Was an jedem Tag des Jahres erschien, durch alle Jahre.",
		of: (day) => `An diesem Tag: ${day}`,
		nothing: "Nichts in diesem Archiv trägt das Datum dieses Tages.",
		before: "Der Tag davor",
		after: "Der Tag danach",
		all: "Alle Tage des Jahres",
	},

	bylineParts: (names) => [literal("Von "), ...listParts(names)],
	byline: (names) => `Von ${list(names)}`,
	published: "Erschienen",
	updated: "Geändert",
	publishedOn: (civil) => `Erschienen${on(civil)}`,
	updatedOn: (civil) => `Geändert${on(civil)}`,
	series: "Serie",
	corrections: "Berichtigungen",
	correctionKind: (kind) => correctionKinds[kind] ?? "Berichtigung",
	record: "Nachweis",
	cite: "Diesen Artikel zitieren",
	report: "Einen Fehler melden",
	edit: "Den Quelltext bearbeiten",
	translations: "Auch auf",
	hits: { label: "Gesuchte Wörter", previous: "Vorheriges", next: "Nächstes", close: "Schließen" },
	related: "Verwandte Artikel",
	relatedBy: (names, near) => `Gemeinsam: ${list(names)}${near === undefined ? "" : `; ${nearness[near]}`}`,
	seriesBefore: "Davor in der Serie",
	seriesAfter: "Danach in der Serie",
	seriesPart: (part) => `Teil ${number(part)}`,
	source: "Quelle",
	license: "Lizenz",
	rights: "Rechte",
	imported: "In dieses Archiv aufgenommen",
	print: "Im Druck",
	printIssue: (name) => `Ausgabe ${name}`,
	printIssueOf: (date, civil) => (civil.length > 4 ? `Ausgabe vom ${date}` : `Ausgabe ${date}`),
	printPageHeading: (page) => `Seite ${page}`,
	placeMap: { heading: "Karte der Orte" },
	issues: {
		heading: "Gedruckte Ausgaben",
		navigation: "Ausgaben",
		one: "Gedruckte Ausgabe",
		count: (count) => counted(count, { one: "# Ausgabe", other: "# Ausgaben" }),
		before: "Die Ausgabe davor",
		after: "Die Ausgabe danach",
	},
	printPage: (page) => `Seite ${page}`,
	credit: (name) => `Bild: ${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "Bild auf einer anderen Website" : `Bild auf einer anderen Website: ${alt}`),

	keyArticles: "Artikel zum Einstieg",
	neighbours: "Zusammen mit",
	chart: "Artikel nach Jahren",
	chartTable: "Als Tabelle",
	year: "Jahr",
	articlesHeading: "Artikel",
	alsoKnownAs: "Auch bekannt als",
	elsewhere: "Anderswo",
	broader: "Teil von",
	narrower: "Darin",
	feed: "Feed",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "Suche",
		label: "Das Archiv durchsuchen",
		button: "Suchen",
		noScript: "Die Suche braucht JavaScript. Jeder Artikel ist auch über diese Listen zu erreichen:",
		dates: "Zeitraum",
		from: "Von",
		to: "Bis",
		dateHint: "Ein Jahr (1998), ein Monat (1998-03) oder ein Tag (1998-03-19)",
		sort: "Reihenfolge",
		sorts: {
			newest: "Neueste zuerst",
			oldest: "Älteste zuerst",
			relevance: "Passendste zuerst",
		},
		narrow: "Die Suche eingrenzen",
		facets,
		facetNames: { ...each(vocabularies, "singular"), sources: "Quelle", years: "Jahr", languages: "Sprache" },
		chosen: (count) => `${number(count)} gewählt`,
		facetFilter: (group) => `${facets[group]} durchsuchen`,
		facetMore: (count) => `${number(count)} weitere: tippen Sie, um sie zu finden`,
		facetNone: "Bei diesen Artikeln nichts.",
		facetFailed: "Diese Liste konnte nicht geladen werden.",
		narrowed: "Eingegrenzt durch",
		remove: (choice) => `${choice} entfernen`,
		clear: "Alles entfernen",
		noSynonyms: "Ohne Synonyme",
		range: (from, to) =>
			from === to ? from : to === "" ? `ab ${from}` : from === "" ? `bis ${to}` : `${from} bis ${to}`,
		results: "Ergebnisse",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `Durchsucht werden ${extent}.`
				: `Durchsucht werden ${extent}; ${counted(emptyMonths, { one: "in # Monat ist nichts erschienen", other: "in # Monaten ist nichts erschienen" })}.`,
		soFar: (count) => `bisher ${number(count)} …`,
		found: (count) => (count === 0 ? "Keine Artikel gefunden." : `${articles(count)} gefunden.`),
		withTranslations: (count) => `Mit Übersetzungen: ${number(count)}.`,
		incomplete: (volumes) =>
			`${counted(volumes, { one: "# Band", other: "# Bände" })} des Archivs konnten nicht durchsucht werden, deshalb fehlen hier Artikel. Versuchen Sie es noch einmal.`,
		undatedLeftOut: (count) => `${articles(count)} ohne Datum nicht angezeigt.`,
		anyDate: "Ohne Zeitraum suchen",
		alsoIn: "Auch auf",
		understood: {
			read: (all, none) => [
				literal(all.length > 0 ? "Artikel mit " : "Alle Artikel"),
				...oneOfEach(all, "entweder "),
				...(none.length > 0 ? [literal(", ohne "), ...anyParts(none)] : []),
				literal("."),
			],
			forms:
				"Wörter in Anführungszeichen stehen nebeneinander. Auch ihre anderen Formen zählen: „Verträge“ bei „Vertrag“.",
			synonyms: (added, word) => [
				literal("Auch gesucht: "),
				...listParts(added),
				literal(", für "),
				{ type: "element", value: word },
				literal("."),
			],
			withoutSynonyms: "Ohne diese suchen",
			unknown: (unknown) => [
				literal(unknown.length === 1 ? "Nicht in diesem Archiv: " : "Keines davon ist in diesem Archiv: "),
				...listParts(unknown),
				literal("."),
			],
			without: (count) => (count === 1 ? "Ohne dieses Wort suchen" : "Ohne diese Wörter suchen"),
			meant: (query) => [literal("Meinten Sie "), { type: "element", value: query }, literal("?")],
		},
		chart: {
			name: "Artikel im Lauf der Zeit",
			bar: (years, found, held) =>
				found === undefined ? `${years}: ${articles(held)}` : `${years}: ${number(found)} von ${articles(held)}`,
			found: (times) => (times === 1 ? "gefunden" : `gefunden (${number(times)}-fach überhöht)`),
			held: "im Archiv",
			table: { name: "Artikel nach Jahren", open: "Als Tabelle", year: "Jahr", found: "Gefunden", held: "Im Archiv" },
		},
		file: {
			button: "Diese Liste herunterladen (CSV)",
			columns: { date: "Datum", title: "Titel", byline: "Von", address: "Adresse" },
		},
		copy: {
			button: "Die Adresse dieser Suche kopieren",
			done: "Kopiert.",
			failed: "Das Kopieren ist nicht gelungen.",
		},
		failed: "Die Suche konnte nicht gestartet werden. Laden Sie die Seite noch einmal.",
		wrong: {
			from: `Das erste Datum gibt es nicht. Schreiben Sie ${dateForms}.`,
			to: `Das letzte Datum gibt es nicht. Schreiben Sie ${dateForms}.`,
			reversed: "Das erste Datum liegt nach dem letzten. Vertauschen Sie die beiden, um dazwischen zu suchen.",
		},
		more: "Weitere Ergebnisse",
	},
	searchHelp: {
		heading: "So wird gesucht",
		exampleWords: ["Hochwasser", "Rathaus"],
		examples: {
			words: "Artikel, in denen alle Wörter vorkommen, irgendwo und in beliebiger Folge.",
			phrase: "Artikel, in denen die Wörter nebeneinander stehen, in dieser Folge.",
			without: "Artikel mit dem ersten Wort, aber ohne das hinter dem Minuszeichen.",
			either: "Artikel mit einem der Wörter oder mit beiden. Schreiben Sie OR in Großbuchstaben.",
		},
		everything: {
			name: "Gar kein Wort",
			text: "Alles, nur durch Zeitraum und Namen eingegrenzt: hier das ganze erste Jahr des Archivs.",
		},
		chapters: [
			{
				heading: "Wörter",
				paragraphs: [
					"Groß- und Kleinschreibung und Akzente zählen nicht: zurich findet Zürich. Auch die Endungen der Wörter zählen nicht, wo die Sprache eine ist, deren Endungen bekannt sind: Verträge findet Vertrag. Das gilt auch innerhalb von Anführungszeichen.",
					"Chinesisch, Japanisch und andere Schriften ohne Wortzwischenräume werden Zeichen für Zeichen gesucht: Gefunden wird, wo die getippten Zeichen nebeneinander stehen.",
					"Unter dem Diagramm steht, wie Ihre Wörter verstanden wurden und welche davon in keinem Artikel vorkommen. Eine wahrscheinliche Schreibung wird dort als Link angeboten; Ihre eigenen Wörter werden nie verändert.",
				],
			},
			{
				heading: "Zeitraum",
				paragraphs: [
					"Schreiben Sie einen Tag (1998-03-19), einen Monat (1998-03) oder ein Jahr (1998). Beide Enden dürfen offen bleiben.",
					"Ein Artikel, von dem man nur weiß, dass er vom März 1998 ist, wird in jedem Zeitraum gefunden, der den März 1998 berührt. Artikel ohne jedes Datum liegen in keinem Zeitraum: Ihre Zahl wird genannt, mit einem Weg zu ihnen.",
					"Ein Balken des Diagramms führt zu seinen Jahren. Ziehen Sie über die Balken, oder halten Sie beim zweiten die Umschalttaste gedrückt, um einen längeren Zeitraum zu wählen.",
				],
			},
			{
				heading: "Namen",
				paragraphs: [
					"Innerhalb einer Liste werden Artikel zu jedem der gewählten Namen gefunden; aus verschiedenen Listen müssen sie zu beiden passen. Die Zahlen gelten für Artikel, die zu Ihren Wörtern und allen anderen Wahlen passen.",
				],
			},
			{
				heading: "Tasten",
				paragraphs: [
					"Die Taste / führt ins Suchfeld. Pfeil nach unten führt von dort zu den Ergebnissen, die Pfeiltasten bewegen sich darin, und die Eingabetaste öffnet eines. Im Diagramm führen die Pfeiltasten von Balken zu Balken.",
				],
			},
			{
				heading: "Eine Suche behalten",
				paragraphs: [
					"Die Adresse der Seite enthält die ganze Suche: Verschicken Sie sie, oder behalten Sie sie als Lesezeichen. Die Liste alles Gefundenen lässt sich als Tabelle (CSV) herunterladen.",
				],
			},
		],
	},
	data: {
		heading: "Daten",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "Jede Datei enthält dasselbe zu jedem Artikel. JSON Lines hat die vollen Texte. CSV hat alles andere, für Tabellenprogramme: Mehrere Namen stehen mit Semikolon getrennt in einer Zelle, und vor dem, was ein Tabellenprogramm für eine Formel hielte, steht ein Apostroph.",
		citations: "BibTeX, RIS und CSL-JSON sind für Literaturverwaltungen.",
		withheld: (count) =>
			counted(count, {
				one: "# Artikel ist ohne den Text verzeichnet, weil seine Rechte die Weitergabe nicht erlauben.",
				other: "# Artikel sind ohne den Text verzeichnet, weil ihre Rechte die Weitergabe nicht erlauben.",
			}),
		description: "Eine Beschreibung aller Dateien für Programme:",
		files: "Dateien",
		period: "Datum",
		count: "Artikel",
		columnsHeading: "Spalten",
		column: "Spalte",
		meaning: "Was sie enthält",
		columns: {
			url: "Adresse des Artikels; eindeutig",
			id: "Kennung, die das Archiv ihm gab",
			title: "Überschrift",
			standfirst: "Ein oder zwei Sätze unter der Überschrift",
			date: "Datum des Erscheinens, so genau es bekannt ist: ein Tag, ein Monat oder ein Jahr",
			updated: "Datum der letzten Änderung nach dem Erscheinen",
			language: "Sprache (BCP 47)",
			authors: "Autorinnen und Autoren",
			section: "Teil der Zeitung",
			series: "Serie",
			topics: "Themen",
			people: "Personen",
			places: "Orte",
			organisations: "Organisationen",
			dateline: "Woher berichtet wurde",
			"source.name": "Publikation, in der es zuerst erschien, wenn anderswo",
			"source.url": "Adresse dort",
			"source.license": "Lizenz",
			"source.rights": "Wer die Rechte hat",
			"print.issue": "Gedruckte Ausgabe",
			"print.page": "Seite oder Seiten darin",
			corrections: "Berichtigungen, jede mit ihrem Datum",
			textWithheld: "Wahr, wo der Text nicht weitergegeben werden darf",
			text: "Voller Text ohne Bilder und Links; nur in JSON Lines",
		},
	},
	notFound: {
		title: "Seite nicht gefunden",
		heading: "Diese Seite gibt es nicht",
		text: "Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde entfernt. Das Archiv lässt sich durchsuchen oder über diese Listen lesen:",
	},
	moved: {
		title: "Diese Seite ist umgezogen",
		text: "Sie ist jetzt unter dieser Adresse:",
	},
};
