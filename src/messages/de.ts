import type { Messages } from "./en.ts";
import { each, literal, type Piece, wording } from "./wording.ts";

/** German. Nouns keep their capitals everywhere. */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("de");

const articles = (count: number): string => counted(count, { other: "# Artikel" });

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
	update: "Aktualisierung",
	retraction: "Widerruf",
};

const nearness = { day: "am selben Tag", week: "innerhalb einer Woche", month: "innerhalb eines Monats" };

const dateForms = "ein Jahr (1998), einen Monat (1998-03) oder einen Tag (1998-03-19)";

const about = (archive: string): string => `${archive}: die Artikel als Daten, zum Zählen, Vergleichen und Zitieren.`;

/** A verb before a date: "Veröffentlicht am 19. März 1998", "im März 1998", "1998". */
const on = (verb: string, civil: string): string =>
	civil.length === 10 ? `${verb} am` : civil.length === 7 ? `${verb} im` : verb;

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
	span: (from, to) => (/\s/.test(from) ? `${from} bis ${to}` : `${from}–${to}`),
	decade: (firstYear) => `${showYear(firstYear)}er-Jahre`,

	vocabularies,
	entries: (count, kind) =>
		counted(count, { one: `# ${vocabularies[kind].singular}`, other: `# ${vocabularies[kind].plural}` }),

	navigation: { front: "Titelseite", search: "Suche" },
	landmarks: {
		navigation: "Das Archiv",
		footer: "Über dieses Archiv",
		breadcrumbs: "Sie befinden sich hier",
		neighbours: "Älter und neuer",
		letters: "Buchstaben",
		lettersBeside: "Buchstabe davor und danach",
		seriesParts: "Teile der Serie",
		issues: "Ausgabe davor und danach",
		days: "Tag davor und danach",
	},
	skip: "Zum Text",

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
				? "Zwischen dem ersten und dem letzten Monat fehlt keiner."
				: counted(months, {
						one: "Zwischen dem ersten und dem letzten ist # Monat ohne Artikel.",
						other: "Zwischen dem ersten und dem letzten sind # Monate ohne Artikel.",
					}),
		missing: "Monate ohne Artikel",
		table: "Artikel nach Monaten",
		year: "Jahr",
		vague: "Nur Jahr",
		all: "Gesamt",
		none: "keine Artikel",
	},
	onThisDay: {
		heading: "Kalenderblatt",
		about: "Was an jedem Tag des Jahres erschienen ist, durch alle Jahre.",
		of: (day) => `Kalenderblatt: ${day}`,
		nothing: "Zu diesem Tag enthält das Archiv keine Artikel.",
		before: "Der Tag davor",
		after: "Der Tag danach",
		all: "Alle Tage des Jahres",
	},

	bylineParts: (names) => [literal("Von "), ...listParts(names)],
	byline: (names) => `Von ${list(names)}`,
	published: "Veröffentlicht",
	updated: "Aktualisiert",
	publishedOn: (civil) => on("Veröffentlicht", civil),
	updatedOn: (civil) => on("Aktualisiert", civil),
	series: "Serie",
	corrections: "Berichtigungen",
	correctionKind: (kind) => correctionKinds[kind] ?? "Berichtigung",
	record: "Nachweis",
	cite: "Diesen Artikel zitieren",
	report: "Fehler melden",
	edit: "Quelltext bearbeiten",
	translations: "In anderen Sprachen:",
	hits: { label: "Gesuchte Wörter", previous: "Vorige Stelle", next: "Nächste Stelle", close: "Schließen" },
	related: "Verwandte Artikel",
	relatedBy: (names, near) => `Gemeinsam: ${list(names)}${near === undefined ? "" : `; ${nearness[near]}`}`,
	seriesBefore: "Davor in der Serie",
	seriesAfter: "Danach in der Serie",
	seriesPart: (part) => `Teil ${number(part)}`,
	source: "Quelle",
	license: "Lizenz",
	rights: "Rechte",
	imported: "Ins Archiv aufgenommen",
	print: "Im Druck",
	printIssue: (name) => `Ausgabe ${name}`,
	printIssueOf: (date, civil) => (civil.length === 10 ? `Ausgabe vom ${date}` : `Ausgabe ${date}`),
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
	printPage: (page) => `S.\u00a0${page}`,
	credit: (name) => `Bild: ${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "Bild auf einer anderen Website" : `Bild auf einer anderen Website: ${alt}`),

	keyArticles: "Artikel zum Einstieg",
	neighbours: "Zusammen mit",
	chart: "Artikel nach Jahren",
	chartTable: "Als Tabelle",
	year: "Jahr",
	articlesHeading: "Artikel",
	alsoKnownAs: "Auch bekannt als",
	elsewhere: "Auf anderen Websites",
	broader: "Teil von",
	narrower: "Darunter",
	feed: "Feed",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "Suche",
		label: "Im Archiv suchen",
		button: "Suchen",
		noScript: "Die Suche braucht JavaScript. Jeder Artikel ist auch über diese Listen zu finden:",
		dates: "Zeitraum",
		from: "Von",
		to: "Bis",
		dateHint: "Ein Jahr (1998), ein Monat (1998-03) oder ein Tag (1998-03-19)",
		sort: "Reihenfolge",
		sorts: {
			newest: "Neueste zuerst",
			oldest: "Älteste zuerst",
			relevance: "Treffendste zuerst",
		},
		narrow: "Suche eingrenzen",
		facets,
		facetNames: { ...each(vocabularies, "singular"), sources: "Quelle", years: "Jahr", languages: "Sprache" },
		chosen: (count) => `${number(count)} gewählt`,
		facetFilter: (group) => `Filtern: ${facets[group]}`,
		facetMore: (count) => `${number(count)} weitere: Teil des Namens eingeben`,
		facetNone: "Nichts unter diesen Artikeln.",
		facetFailed: "Diese Liste konnte nicht geladen werden.",
		narrowed: "Eingegrenzt durch",
		remove: (choice) => `${choice} entfernen`,
		clear: "Alle entfernen",
		noSynonyms: "Ohne Synonyme",
		range: (from, to) =>
			from === to ? from : to === "" ? `ab ${from}` : from === "" ? `bis ${to}` : `${from} bis ${to}`,
		results: "Ergebnisse",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `Die Suche umfasst ${extent}.`
				: `Die Suche umfasst ${extent}; ${counted(emptyMonths, { one: "# Monat ist", other: "# Monate sind" })} ohne Artikel.`,
		soFar: (count) => `Bisher ${number(count)} …`,
		found: (count) => (count === 0 ? "Keine Artikel gefunden." : `${articles(count)} gefunden.`),
		withTranslations: (count) => `Mit Übersetzungen: ${number(count)}.`,
		incomplete: (volumes) =>
			`${counted(volumes, { one: "# Band des Archivs konnte", other: "# Bände des Archivs konnten" })} nicht durchsucht werden; hier fehlen deshalb Artikel. Versuchen Sie es noch einmal.`,
		undatedLeftOut: (count) =>
			counted(count, {
				one: "# Artikel ohne Datum wird nicht gezeigt.",
				other: "# Artikel ohne Datum werden nicht gezeigt.",
			}),
		anyDate: "Ohne Zeitraum suchen",
		alsoIn: "In anderen Sprachen:",
		understood: {
			read: (all, none): Piece[] => [
				literal(all.length > 0 ? "Artikel mit " : "Alle Artikel"),
				...oneOfEach(all, "entweder "),
				...(none.length > 0 ? [literal(", ohne "), ...anyParts(none)] : []),
				literal("."),
			],
			forms:
				"Wörter in Anführungszeichen stehen nebeneinander. Auch andere Formen von ihnen gelten: „Verträge“ für „Vertrag“.",
			synonyms: (added, word): Piece[] => [
				literal("Auch gesucht: "),
				...listParts(added),
				literal(", für "),
				{ type: "element", value: word },
				literal("."),
			],
			withoutSynonyms: "Ohne diese Synonyme suchen",
			unknown: (unknown): Piece[] => [
				literal(unknown.length === 1 ? "Nicht in diesem Archiv: " : "Nichts davon ist in diesem Archiv: "),
				...listParts(unknown),
				literal("."),
			],
			without: (count) => `Ohne ${count === 1 ? "dieses Wort" : "diese Wörter"} suchen`,
			meant: (query): Piece[] => [literal("Meinten Sie "), { type: "element", value: query }, literal("?")],
		},
		chart: {
			name: "Artikel im Lauf der Zeit",
			bar: (years, found, held) =>
				found === undefined
					? `${years}: ${articles(held)}`
					: `${years}: ${number(found)} von ${counted(held, { one: "# Artikel", other: "# Artikeln" })}`,
			found: (times) => (times === 1 ? "gefunden" : `gefunden (${number(times)}-fach überhöht)`),
			held: "im Archiv",
			table: {
				name: "Artikel nach Jahren",
				open: "Als Tabelle",
				year: "Jahr",
				found: "Gefunden",
				held: "Im Archiv",
			},
		},
		file: {
			button: "Diese Liste herunterladen (CSV)",
			columns: { date: "Datum", title: "Titel", byline: "Von", address: "Adresse" },
		},
		copy: {
			button: "Adresse dieser Suche kopieren",
			done: "Kopiert.",
			failed: "Das Kopieren ist fehlgeschlagen.",
		},
		failed: "Die Suche konnte nicht gestartet werden. Laden Sie die Seite noch einmal.",
		wrong: {
			from: `Das erste Datum gibt es nicht. Schreiben Sie ${dateForms}.`,
			to: `Das letzte Datum gibt es nicht. Schreiben Sie ${dateForms}.`,
			reversed: "Das erste Datum liegt nach dem letzten. Vertauschen Sie beide, um dazwischen zu suchen.",
		},
		more: "Mehr Ergebnisse",
	},
	searchHelp: {
		heading: "So wird gesucht",
		exampleWords: ["Hochwasser", "Bürgermeister"],
		examples: {
			words: "Artikel, in denen alle Wörter vorkommen, an beliebiger Stelle und in beliebiger Reihenfolge.",
			phrase: "Artikel, in denen die Wörter nebeneinander stehen, in dieser Reihenfolge.",
			without: "Artikel, in denen das erste Wort vorkommt, nicht aber das hinter dem Minuszeichen.",
			either: "Artikel, in denen eines der Wörter vorkommt oder beide. OR wird großgeschrieben.",
		},
		everything: {
			name: "Gar keine Wörter",
			text: "Alles, nur durch Zeitraum und Namen eingegrenzt: hier das ganze erste Jahr des Archivs.",
		},
		chapters: [
			{
				heading: "Wörter",
				paragraphs: [
					"Großschreibung, Akzente und Umlautpunkte spielen keine Rolle: zurich findet Zürich. Ebenso wenig Endungen, wo die Sprache eine ist, deren Endungen bekannt sind: Verträge findet Vertrag. Das gilt auch in Anführungszeichen.",
					"In Chinesisch, Japanisch und anderen Schriften ohne Wortabstände wird jede Folge von Zeichen gefunden, die im Text steht.",
					"Unter dem Diagramm steht, wie Ihre Wörter verstanden wurden und welche davon in keinem Artikel vorkommen. Eine wahrscheinliche Schreibung wird dort als Link angeboten; Ihre eigenen Wörter werden nie verändert.",
				],
			},
			{
				heading: "Zeitraum",
				paragraphs: [
					"Schreiben Sie einen Tag (1998-03-19), einen Monat (1998-03) oder ein Jahr (1998). Anfang oder Ende kann offen bleiben.",
					"Ein Artikel, von dem man nur weiß, dass er aus dem März 1998 ist, nicht aber von welchem Tag, wird in jedem Zeitraum gefunden, der den März 1998 berührt. Artikel ohne Datum liegen in keinem Zeitraum: Ihre Zahl wird genannt, mit einem Weg, sie zu sehen.",
					"Ein Balken des Diagramms führt zu seinen Jahren. Für einen längeren Zeitraum ziehen Sie über die Balken, oder halten Sie beim Wählen eines zweiten die Umschalttaste gedrückt.",
				],
			},
			{
				heading: "Namen",
				paragraphs: [
					"Innerhalb einer Liste werden Artikel zu jedem der gewählten Namen gefunden; mehrere Listen müssen alle zutreffen. Die Zahlen zählen Artikel, die zu Ihren Wörtern und allem anderen passen, was Sie gewählt haben.",
				],
			},
			{
				heading: "Tasten",
				paragraphs: [
					"Die Taste / führt zum Suchfeld. Pfeil nach unten führt von dort zu den Ergebnissen, die Pfeile gehen sie durch, und die Eingabetaste öffnet eines. Im Diagramm führen die Pfeiltasten von Balken zu Balken.",
				],
			},
			{
				heading: "Eine Suche aufbewahren",
				paragraphs: [
					"Die Adresse der Seite enthält die ganze Suche: Verschicken Sie sie, oder legen Sie ein Lesezeichen an. Die Liste aller gefundenen Artikel lässt sich als Tabelle (CSV) herunterladen.",
				],
			},
		],
	},
	data: {
		heading: "Daten",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "Jede Datei enthält zu jedem Artikel dasselbe. JSON Lines enthält die vollständigen Texte. CSV enthält alles andere, für Tabellenprogramme: Mehrere Namen stehen in einer Zelle mit Semikolons dazwischen, und vor allem, was ein Tabellenprogramm für eine Formel hielte, steht ein Apostroph.",
		citations: "BibTeX, RIS und CSL-JSON sind für Literaturverwaltungen.",
		withheld: (count) =>
			counted(count, {
				one: "# Artikel ist ohne Text aufgeführt, weil die Rechte daran eine Weitergabe nicht erlauben.",
				other: "# Artikel sind ohne Text aufgeführt, weil die Rechte daran eine Weitergabe nicht erlauben.",
			}),
		description: "Eine Beschreibung aller Dateien für Programme:",
		files: "Dateien",
		period: "Datum",
		count: "Artikel",
		columnsHeading: "Spalten",
		column: "Spalte",
		meaning: "Inhalt",
		columns: {
			url: "Adresse des Artikels; eindeutig",
			id: "Kennung, die das Archiv ihm gegeben hat",
			title: "Überschrift",
			standfirst: "Vorspann: ein, zwei Sätze unter der Überschrift",
			date: "Datum der Veröffentlichung, so genau es bekannt ist: ein Tag, ein Monat oder ein Jahr",
			updated: "Datum der letzten Änderung nach der Veröffentlichung",
			language: "Sprache (BCP 47)",
			authors: "Autorinnen und Autoren",
			section: "Ressort der Zeitung",
			series: "Serie",
			topics: "Themen",
			people: "Personen",
			places: "Orte",
			organisations: "Organisationen",
			dateline: "Ort, aus dem berichtet wurde",
			"source.name": "Publikation, aus der er stammt, wenn er zuerst anderswo erschien",
			"source.url": "Seine Adresse dort",
			"source.license": "Lizenz",
			"source.rights": "Inhaber der Rechte",
			"print.issue": "Gedruckte Ausgabe",
			"print.page": "Seite oder Seiten darin",
			corrections: "Berichtigungen, jede mit ihrem Datum",
			textWithheld: "Wahr, wenn der Text nicht weitergegeben werden darf",
			text: "Vollständiger Text ohne Bilder und Links; nur in JSON Lines",
		},
	},
	notFound: {
		title: "Seite nicht gefunden",
		heading: "Diese Seite gibt es nicht",
		text: "Vielleicht ist die Adresse vertippt, oder die Seite wurde entfernt. Das Archiv lässt sich durchsuchen oder über diese Listen lesen:",
	},
	offline: {
		heading: "Keine Verbindung zum Netz",
		text: "Diese Seiten wurden auf diesem Gerät gelesen, die letzte zuerst.",
		nothing: "Auf diesem Gerät wurde noch keine Seite dieses Archivs gelesen.",
		forget: "Diese Seiten vergessen",
	},
	moved: {
		title: "Diese Seite ist umgezogen",
		text: "Sie steht jetzt unter dieser Adresse:",
	},
};
