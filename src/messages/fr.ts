import type { Messages } from "./en.ts";
import { each, literal, type Piece, wording } from "./wording.ts";

/**
 * French. Authors are "signatures", as in a newsroom, so that nobody is taken for a man. `\u202f` is the narrow space
 * that stands before ; : ! ? and within guillemets.
 */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("fr");

const articles = (count: number): string =>
	counted(count, { one: "# article", many: "# d’articles", other: "# articles" });

const vocabularies = {
	topics: { singular: "Thème", plural: "Thèmes", all: "Tous les thèmes" },
	authors: { singular: "Signature", plural: "Signatures", all: "Toutes les signatures" },
	people: { singular: "Personne", plural: "Personnes", all: "Toutes les personnes" },
	places: { singular: "Lieu", plural: "Lieux", all: "Tous les lieux" },
	organisations: { singular: "Organisation", plural: "Organisations", all: "Toutes les organisations" },
	series: { singular: "Série", plural: "Séries", all: "Toutes les séries" },
	sections: { singular: "Rubrique", plural: "Rubriques", all: "Toutes les rubriques" },
};

const facets = { ...each(vocabularies, "plural"), sources: "Sources", years: "Années", languages: "Langues" };

const correctionKinds: { [kind: string]: string } = {
	correction: "Rectificatif",
	clarification: "Précision",
	update: "Mise à jour",
	retraction: "Rétractation",
};

const nearness = { day: "le même jour", week: "à une semaine au plus", month: "à un mois au plus" };

const labelled = (label: string, text: string): string => `${label}\u202f: ${text}`;

const dateForms = "une année (1998), un mois (1998-03) ou un jour (1998-03-19)";

const about = (archive: string): string =>
	labelled(archive, "ses articles sous forme de données, à compter, à comparer et à citer.");

/** What stands between a verb and a date: "publié le 19 mars", "publié en mars". */
const on = (civil: string): string => (civil.length === 10 ? "le" : "en");

/** "du 19 mars 1998", "de mars 1998", "d’avril 1998" */
const of = (date: string, civil: string): string =>
	civil.length === 10 ? `du ${date}` : /^[ao]/i.test(date) ? `d’${date}` : `de ${date}`;

export const fr: Messages = {
	language: "fr",
	direction: "ltr",
	number,
	showYear,
	articles,
	extent: (count, first, last) => `${articles(count)}, ${first === last ? first : `${first}-${last}`}`,
	calendarCell: (date, count) => `${date}, ${count === 0 ? "aucun article" : articles(count)}`,
	documentTitle: (page, site) => `${page} – ${site}`,
	part: (whole, part) => `${whole}, ${part}`,
	comma: ", ",
	semicolon: "\u202f; ",
	labelled,
	span: (from, to) => (/\s/.test(from) ? `${from} à ${to}` : `${from}-${to}`),
	decade: (firstYear) => `Années ${showYear(firstYear)}`,

	vocabularies,
	entries: (count, kind) =>
		counted(count, {
			one: `# ${vocabularies[kind].singular.toLowerCase()}`,
			other: `# ${vocabularies[kind].plural.toLowerCase()}`,
		}),

	navigation: { front: "À la une", search: "Recherche" },
	landmarks: {
		navigation: "Les archives",
		footer: "À propos de ces archives",
		breadcrumbs: "Vous êtes ici",
		neighbours: "Précédent et suivant",
		letters: "Lettres",
		lettersBeside: "Lettres précédente et suivante",
		seriesParts: "Volets de la série",
		issues: "Numéros précédent et suivant",
		days: "Jours précédent et suivant",
	},
	skip: "Aller au texte",

	undated: "Sans date",
	undatedArticles: "Articles sans date",
	newest: "Articles les plus récents",
	older: "Précédent",
	newer: "Suivant",
	letterBefore: "Lettre précédente",
	letterAfter: "Lettre suivante",
	allOf: (kind) => vocabularies[kind].all,
	byYear: "Par année",
	byDate: "Par date",
	calendar: "Calendrier",
	shorterLists: "Listes plus courtes",
	coverage: {
		heading: "État de la collection",
		gaps: (months) =>
			months === 0
				? "Aucun mois, du premier au dernier, n’est sans article."
				: counted(months, {
						one: "Du premier au dernier, # mois est sans article.",
						other: "Du premier au dernier, # mois sont sans article.",
					}),
		missing: "Mois sans article",
		table: "Articles par mois",
		year: "Année",
		vague: "Année seule",
		all: "Total",
		none: "aucun article",
	},
	onThisDay: {
		heading: "Éphéméride",
		about: "Ce qui a paru chaque jour de l’année, toutes années confondues.",
		of: (day) => `Éphéméride du ${day}`,
		nothing: "Ces archives n’ont aucun article de ce jour.",
		before: "Le jour précédent",
		after: "Le jour suivant",
		all: "Tous les jours de l’année",
	},

	bylineParts: (names) => [literal("Par "), ...listParts(names)],
	byline: (names) => `Par ${list(names)}`,
	published: "Publication",
	updated: "Mise à jour",
	publishedOn: (civil) => `Publié ${on(civil)}`,
	updatedOn: (civil) => `Mis à jour ${on(civil)}`,
	series: "Série",
	corrections: "Rectificatifs",
	correctionKind: (kind) => correctionKinds[kind] ?? "Rectificatif",
	record: "Notice",
	cite: "Citer cet article",
	report: "Signaler une erreur",
	edit: "Modifier le texte source",
	translations: "Dans d’autres langues\u202f:",
	hits: { label: "Mots recherchés", previous: "Précédent", next: "Suivant", close: "Fermer" },
	related: "Articles liés",
	relatedBy: (names, near) =>
		`${labelled("En commun", list(names))}${near === undefined ? "" : `\u202f; ${nearness[near]}`}`,
	seriesBefore: "Précédemment dans la série",
	seriesAfter: "À suivre dans la série",
	seriesPart: (part) => `Volet ${number(part)}`,
	source: "Source",
	license: "Licence",
	rights: "Droits",
	imported: "Entrée dans les archives",
	print: "Édition imprimée",
	printIssue: (name) => `Numéro ${name}`,
	printIssueOf: (date, civil) => `Numéro ${of(date, civil)}`,
	printPageHeading: (page) => `Page ${page}`,
	placeMap: { heading: "Carte des lieux" },
	issues: {
		heading: "Numéros imprimés",
		navigation: "Numéros",
		one: "Numéro imprimé",
		count: (count) => counted(count, { one: "# numéro", other: "# numéros" }),
		before: "Le numéro précédent",
		after: "Le numéro suivant",
	},
	printPage: (page) => `p.\u00a0${page}`,
	credit: (name) => labelled("Image", name),
	pictureElsewhere: (alt) => (alt === "" ? "Image sur un autre site" : labelled("Image sur un autre site", alt)),

	keyArticles: "Articles pour commencer",
	neighbours: "Apparaît avec",
	chart: "Articles par année",
	chartTable: "Sous forme de tableau",
	year: "Année",
	articlesHeading: "Articles",
	alsoKnownAs: "Autres noms",
	elsewhere: "Sur d’autres sites",
	broader: "Fait partie de",
	narrower: "Comprend",
	feed: "Flux",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "Recherche",
		label: "Rechercher dans les archives",
		button: "Rechercher",
		noScript: "La recherche a besoin de JavaScript. Ces listes mènent aussi à tous les articles\u202f:",
		dates: "Dates",
		from: "Début",
		to: "Fin",
		dateHint: "Une année (1998), un mois (1998-03) ou un jour (1998-03-19)",
		sort: "Ordre",
		sorts: {
			newest: "Les plus récents d’abord",
			oldest: "Les plus anciens d’abord",
			relevance: "Les plus pertinents d’abord",
		},
		narrow: "Affiner la recherche",
		facets,
		facetNames: { ...each(vocabularies, "singular"), sources: "Source", years: "Année", languages: "Langue" },
		chosen: (count) => labelled("Choix", number(count)),
		facetFilter: (group) => labelled("Filtrer", facets[group]),
		facetMore: (count) => labelled(`Encore ${number(count)}`, "tapez une partie du nom"),
		facetNone: "Rien parmi ces articles.",
		facetFailed: "Cette liste n’a pas pu être chargée.",
		narrowed: "Recherche limitée par",
		remove: (choice) => `Retirer ${choice}`,
		clear: "Tout retirer",
		noSynonyms: "Sans synonymes",
		range: (from, to) =>
			from === to ? from : to === "" ? `depuis ${from}` : from === "" ? `jusqu’à ${to}` : `de ${from} à ${to}`,
		results: "Résultats",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `La recherche porte sur ${extent}.`
				: `La recherche porte sur ${extent}\u202f; ${counted(emptyMonths, { one: "# mois est", other: "# mois sont" })} sans article.`,
		soFar: (count) => `${number(count)} pour l’instant…`,
		found: (count) =>
			count === 0
				? "Aucun article trouvé."
				: counted(count, {
						one: "# article trouvé.",
						many: "# d’articles trouvés.",
						other: "# articles trouvés.",
					}),
		withTranslations: (count) => `${labelled("Avec les traductions", number(count))}.`,
		incomplete: (volumes) =>
			`${counted(volumes, { one: "# volume des archives n’a pas pu être consulté", other: "# volumes des archives n’ont pas pu être consultés" })}\u202f: il manque donc des articles ici. Essayez de nouveau.`,
		undatedLeftOut: (count) =>
			counted(count, {
				one: "# article sans date n’est pas affiché.",
				other: "# articles sans date ne sont pas affichés.",
			}),
		anyDate: "Chercher sans dates",
		alsoIn: "Dans d’autres langues\u202f:",
		understood: {
			read: (all, none): Piece[] => [
				literal(all.length > 0 ? "Articles avec " : "Tous les articles"),
				...oneOfEach(all, "l’un des termes "),
				...(none.length > 0 ? [literal(", sans "), ...anyParts(none)] : []),
				literal("."),
			],
			forms:
				"Les mots entre guillemets se suivent. Leurs autres formes comptent aussi\u202f: «\u202ftraités\u202f» pour «\u202ftraité\u202f».",
			synonyms: (added, word): Piece[] => [
				literal("Également cherché\u202f: "),
				...listParts(added),
				literal(", pour "),
				{ type: "element", value: word },
				literal("."),
			],
			withoutSynonyms: "Chercher sans ces synonymes",
			unknown: (unknown): Piece[] => [
				literal(
					unknown.length === 1 ? "Absent de ces archives\u202f: " : "Rien de ceci ne figure dans ces archives\u202f: ",
				),
				...listParts(unknown),
				literal("."),
			],
			without: (count) => `Chercher sans ${count === 1 ? "ce mot" : "ces mots"}`,
			meant: (query): Piece[] => [literal("Vouliez-vous dire "), { type: "element", value: query }, literal("\u202f?")],
		},
		chart: {
			name: "Articles au fil du temps",
			bar: (years, found, held) =>
				labelled(years, found === undefined ? articles(held) : `${number(found)} sur ${articles(held)}`),
			found: (times) => (times === 1 ? "trouvés" : `trouvés (hauteur × ${number(times)})`),
			held: "dans les archives",
			table: {
				name: "Articles par année",
				open: "Sous forme de tableau",
				year: "Année",
				found: "Trouvés",
				held: "Dans les archives",
			},
		},
		file: {
			button: "Télécharger cette liste (CSV)",
			columns: { date: "Date", title: "Titre", byline: "Signature", address: "Adresse" },
		},
		copy: { button: "Copier l’adresse de cette recherche", done: "Copiée.", failed: "La copie a échoué." },
		failed: "La recherche n’a pas pu démarrer. Essayez de recharger la page.",
		wrong: {
			from: `La première date n’existe pas. Écrivez ${dateForms}.`,
			to: `La dernière date n’existe pas. Écrivez ${dateForms}.`,
			reversed: "La première date est postérieure à la dernière. Échangez-les pour chercher entre les deux.",
		},
		more: "Plus de résultats",
	},
	searchHelp: {
		heading: "Comment chercher",
		exampleWords: ["inondation", "maire"],
		examples: {
			words: "Les articles qui contiennent tous les mots, n’importe où et dans n’importe quel ordre.",
			phrase: "Les articles où les mots se suivent, dans cet ordre.",
			without: "Les articles qui contiennent le premier mot et non celui qui suit le signe moins.",
			either: "Les articles qui contiennent l’un des mots, ou les deux. OR s’écrit en majuscules.",
		},
		everything: {
			name: "Aucun mot",
			text: "Tout, limité par les seules dates et les seuls noms\u202f: ici, toute la première année des archives.",
		},
		chapters: [
			{
				heading: "Les mots",
				paragraphs: [
					"Les majuscules et les accents ne comptent pas\u202f: evenement trouve Événement. Les terminaisons non plus, dans les langues où elles sont connues\u202f: traités trouve traité. L’article élidé ne compte pas davantage\u202f: homme trouve l’homme, et l’oeuvre trouve d’œuvres. Entre guillemets, cela vaut aussi, sauf pour l’article.",
					"En chinois, en japonais et dans les autres écritures sans espaces, toute suite de signes présente dans le texte est trouvée.",
					"Sous le graphique, il est dit comment vos mots ont été compris et lesquels ne sont dans aucun article. Une graphie probable y est proposée sous forme de lien\u202f; ce que vous avez écrit n’est jamais modifié.",
				],
			},
			{
				heading: "Les dates",
				paragraphs: [
					"Écrivez un jour (1998-03-19), un mois (1998-03) ou une année (1998). L’une ou l’autre des deux bornes peut rester ouverte.",
					"Un article que l’on sait être de mars 1998, sans en connaître le jour, est trouvé par toute période qui touche mars 1998. Les articles sans date n’entrent dans aucune période\u202f: leur nombre est indiqué, avec un moyen de les voir.",
					"Chaque barre du graphique mène à ses années. Pour une période plus longue, tracez sur les barres, ou maintenez la touche Maj en choisissant la seconde.",
				],
			},
			{
				heading: "Les noms",
				paragraphs: [
					"Dans une même liste, les articles de n’importe lequel des noms choisis sont trouvés\u202f; d’une liste à l’autre, ils doivent répondre à toutes. Les nombres sont ceux des articles qui répondent à vos mots et à tous vos autres choix.",
				],
			},
			{
				heading: "Le clavier",
				paragraphs: [
					"La touche / mène au champ de recherche. De là, la flèche vers le bas mène aux résultats, les flèches les parcourent et Entrée en ouvre un. Dans le graphique, les flèches vont de barre en barre.",
				],
			},
			{
				heading: "Garder une recherche",
				paragraphs: [
					"L’adresse de la page contient toute la recherche\u202f: envoyez-la, ou gardez-la dans vos favoris. La liste de tout ce qui a été trouvé peut être téléchargée sous forme de tableau (CSV).",
				],
			},
		],
	},
	data: {
		heading: "Données",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "Chaque fichier contient les mêmes renseignements sur chaque article. JSON Lines contient les textes complets. CSV contient tout le reste, pour les tableurs\u202f: plusieurs noms tiennent dans une cellule, séparés par des points-virgules, et une apostrophe précède ce qu’un tableur prendrait pour une formule.",
		citations: "BibTeX, RIS et CSL-JSON sont destinés aux logiciels de gestion bibliographique.",
		withheld: (count) =>
			counted(count, {
				one: "# article est mentionné sans son texte, dont les droits n’autorisent pas la diffusion.",
				other: "# articles sont mentionnés sans leur texte, dont les droits n’autorisent pas la diffusion.",
			}),
		description: "Une description de tous les fichiers, pour les programmes\u202f:",
		files: "Fichiers",
		period: "Date",
		count: "Articles",
		columnsHeading: "Colonnes",
		column: "Colonne",
		meaning: "Ce qu’elle contient",
		columns: {
			url: "Adresse de l’article\u202f; unique",
			id: "Identifiant que lui ont donné les archives",
			title: "Titre",
			standfirst: "Chapeau\u202f: une phrase ou deux sous le titre",
			date: "Date de publication, aussi précise qu’elle est connue\u202f: un jour, un mois ou une année",
			updated: "Date de la dernière modification après publication",
			language: "Langue (BCP 47)",
			authors: "Signatures",
			section: "Rubrique du journal",
			series: "Série",
			topics: "Thèmes",
			people: "Personnes",
			places: "Lieux",
			organisations: "Organisations",
			dateline: "Lieu d’où il a été envoyé",
			"source.name": "Publication d’origine, si l’article a d’abord paru ailleurs",
			"source.url": "Son adresse là-bas",
			"source.license": "Licence",
			"source.rights": "Titulaire des droits",
			"print.issue": "Numéro imprimé",
			"print.page": "Page ou pages dans ce numéro",
			corrections: "Rectificatifs, chacun avec sa date",
			textWithheld: "Vrai si le texte ne peut pas être diffusé",
			text: "Texte complet, sans images ni liens\u202f; seulement dans JSON Lines",
		},
	},
	notFound: {
		title: "Page introuvable",
		heading: "Cette page n’existe pas",
		text: "L’adresse est peut-être mal écrite, ou la page a été retirée. Les archives peuvent être consultées par la recherche ou par ces listes\u202f:",
	},
	offline: {
		heading: "Vous êtes hors ligne",
		text: "Voici les pages lues sur cet appareil, la dernière en premier.",
		nothing: "Aucune page de ces archives n’a encore été lue sur cet appareil.",
		forget: "Oublier ces pages",
	},
	moved: {
		title: "Cette page a changé d’adresse",
		text: "Elle se trouve désormais à cette adresse\u202f:",
	},
};
