import type { Messages } from "./en.ts";
import { each, literal, wording } from "./wording.ts";

/** French. A narrow space that does not break stands before `;`, `?` and `!`, a wide one before `:`. */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("fr");

const articles = (count: number): string =>
	counted(count, { one: "# article", many: "# d’articles", other: "# articles" });

const vocabularies = {
	topics: { singular: "Sujet", plural: "Sujets", all: "Tous les sujets" },
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

const nearness = { day: "le même jour", week: "à une semaine près", month: "à un mois près" };

const dateForms = "une année (1998), un mois (1998-03) ou un jour (1998-03-19)";

const about = (archive: string): string =>
	`Les articles de ${archive} sous forme de données, pour compter, comparer et citer.`;

/** What stands before a date: "le 19 mars 1998", "en mars 1998". */
const on = (civil: string): string => (civil.length === 10 ? "le" : "en");

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
	semicolon: " ; ",
	labelled: (label, text) => `${label} : ${text}`,
	span: (from, to) => (/\s/.test(from) ? `${from} – ${to}` : `${from}-${to}`),
	decade: (firstYear) => `Années ${showYear(firstYear)}`,

	vocabularies,
	entries: (count, kind) =>
		counted(count, {
			one: `# ${vocabularies[kind].singular.toLowerCase()}`,
			other: `# ${vocabularies[kind].plural.toLowerCase()}`,
		}),

	navigation: { front: "Une", search: "Recherche" },
	landmarks: {
		navigation: "Les archives",
		footer: "À propos de ces archives",
		breadcrumbs: "Vous êtes ici",
		neighbours: "Plus ancien et plus récent",
		letters: "Lettres",
		lettersBeside: "Lettres précédente et suivante",
		seriesParts: "Parties de la série",
		issues: "Numéros précédent et suivant",
		days: "Jours précédent et suivant",
	},
	skip: "Aller au texte",

	undated: "Sans date",
	undatedArticles: "Articles sans date",
	newest: "Articles les plus récents",
	older: "Plus ancien",
	newer: "Plus récent",
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
				? "Aucun mois entre le premier et le dernier n’est sans article."
				: counted(months, {
						one: "Entre le premier et le dernier, # mois n’a aucun article.",
						other: "Entre le premier et le dernier, # mois n’ont aucun article.",
					}),
		missing: "Mois sans article",
		table: "Articles par mois",
		year: "Année",
		vague: "Année seule",
		all: "Total",
		none: "aucun article",
	},
	onThisDay: {
		heading: "Ce jour-là",
		about: "Ce qui a paru chaque jour de l’année, toutes années confondues.",
		of: (day) => `Ce jour-là : ${day}`,
		nothing: "Rien dans ces archives n’est daté de ce jour.",
		before: "Le jour précédent",
		after: "Le jour suivant",
		all: "Tous les jours de l’année",
	},

	bylineParts: (names) => [literal("Par "), ...listParts(names)],
	byline: (names) => `Par ${list(names)}`,
	published: "Publié",
	updated: "Mis à jour",
	publishedOn: (civil) => `Publié ${on(civil)}`,
	updatedOn: (civil) => `Mis à jour ${on(civil)}`,
	series: "Série",
	corrections: "Rectificatifs",
	correctionKind: (kind) => correctionKinds[kind] ?? "Rectificatif",
	record: "Notice",
	cite: "Citer cet article",
	report: "Signaler une erreur",
	edit: "Modifier la source",
	translations: "Autres langues",
	hits: { label: "Mots recherchés", previous: "Précédent", next: "Suivant", close: "Fermer" },
	related: "Articles liés",
	relatedBy: (names, near) => `En commun : ${list(names)}${near === undefined ? "" : ` ; ${nearness[near]}`}`,
	seriesBefore: "Avant dans la série",
	seriesAfter: "Suite de la série",
	seriesPart: (part) => `Partie ${number(part)}`,
	source: "Source",
	license: "Licence",
	rights: "Droits",
	imported: "Ajouté à ces archives",
	print: "Édition imprimée",
	printIssue: (name) => `Numéro ${name}`,
	printIssueOf: (date, civil) => (civil.length === 10 ? `Numéro du ${date}` : `Numéro de ${date}`),
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
	printPage: (page) => `page ${page}`,
	credit: (name) => `Image : ${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "Image sur un autre site" : `Image sur un autre site : ${alt}`),

	keyArticles: "Pour commencer",
	neighbours: "Avec",
	chart: "Articles par année",
	chartTable: "Sous forme de tableau",
	year: "Année",
	articlesHeading: "Articles",
	alsoKnownAs: "Autres noms",
	elsewhere: "Ailleurs",
	broader: "Fait partie de",
	narrower: "Comprend",
	feed: "Flux",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "Recherche",
		label: "Rechercher dans les archives",
		button: "Rechercher",
		noScript: "La recherche a besoin de JavaScript. On peut aussi atteindre chaque article par ces listes :",
		dates: "Dates",
		from: "De",
		to: "À",
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
		chosen: (count) => counted(count, { one: "# choix", other: "# choix" }),
		facetFilter: (group) => `Chercher dans : ${facets[group].toLowerCase()}`,
		facetMore: (count) => `${number(count)} de plus : tapez pour les trouver`,
		facetNone: "Rien parmi ces articles.",
		facetFailed: "Cette liste n’a pas pu être chargée.",
		narrowed: "Recherche affinée par",
		remove: (choice) => `Retirer ${choice}`,
		clear: "Tout retirer",
		noSynonyms: "Sans synonymes",
		range: (from, to) =>
			from === to ? from : to === "" ? `à partir de ${from}` : from === "" ? `jusqu’à ${to}` : `de ${from} à ${to}`,
		results: "Résultats",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `Vous cherchez dans ${extent}.`
				: `Vous cherchez dans ${extent} ; ${counted(emptyMonths, { one: "# mois n’en a aucun", other: "# mois n’en ont aucun" })}.`,
		soFar: (count) => `${number(count)} pour l’instant…`,
		found: (count) =>
			count === 0
				? "Aucun article trouvé."
				: `${counted(count, { one: "# article trouvé", many: "# d’articles trouvés", other: "# articles trouvés" })}.`,
		withTranslations: (count) => `Avec les traductions : ${number(count)}.`,
		incomplete: (volumes) =>
			`${counted(volumes, { one: "# volume des archives n’a pas pu être parcouru", other: "# volumes des archives n’ont pas pu être parcourus" })} : il manque ici des articles. Réessayez.`,
		undatedLeftOut: (count) =>
			`${counted(count, { one: "# article sans date n’est pas affiché", other: "# articles sans date ne sont pas affichés" })}.`,
		anyDate: "Rechercher sans dates",
		alsoIn: "Aussi en",
		understood: {
			read: (all, none) => [
				literal(all.length > 0 ? "Articles avec " : "Tous les articles"),
				...oneOfEach(all, "soit "),
				...(none.length > 0 ? [literal(", sans "), ...anyParts(none)] : []),
				literal("."),
			],
			forms: "Les mots entre guillemets se suivent. Leurs autres formes comptent aussi : « traités » pour « traité ».",
			synonyms: (added, word) => [
				literal("Aussi recherché : "),
				...listParts(added),
				literal(", pour "),
				{ type: "element", value: word },
				literal("."),
			],
			withoutSynonyms: "Rechercher sans ces mots",
			unknown: (unknown) => [
				literal(unknown.length === 1 ? "Absent de ces archives : " : "Absents de ces archives : "),
				...listParts(unknown),
				literal("."),
			],
			without: (count) => (count === 1 ? "Rechercher sans ce mot" : "Rechercher sans ces mots"),
			meant: (query) => [literal("Vouliez-vous dire "), { type: "element", value: query }, literal(" ?")],
		},
		chart: {
			name: "Articles au fil du temps",
			bar: (years, found, held) =>
				found === undefined ? `${years} : ${articles(held)}` : `${years} : ${number(found)} sur ${articles(held)}`,
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
		failed: "La recherche n’a pas pu démarrer. Rechargez la page.",
		wrong: {
			from: `La première date n’existe pas. Écrivez ${dateForms}.`,
			to: `La dernière date n’existe pas. Écrivez ${dateForms}.`,
			reversed: "La première date vient après la dernière. Échangez-les pour chercher entre les deux.",
		},
		more: "Plus de résultats",
	},
	searchHelp: {
		heading: "Comment rechercher",
		exampleWords: ["inondation", "mairie"],
		examples: {
			words: "Les articles qui contiennent tous les mots, n’importe où et dans n’importe quel ordre.",
			phrase: "Les articles où les mots se suivent, dans cet ordre.",
			without: "Les articles qui contiennent le premier mot et non celui qui suit le signe moins.",
			either: "Les articles qui contiennent l’un des mots, ou les deux. Écrivez OR en majuscules.",
		},
		everything: {
			name: "Aucun mot",
			text: "Tout, affiné seulement par les dates et les noms : ici, toute la première année des archives.",
		},
		chapters: [
			{
				heading: "Mots",
				paragraphs: [
					"Les majuscules et les accents ne comptent pas : zurich trouve Zürich. Les terminaisons non plus, dans les langues dont elles sont connues : traités trouve traité. Cela vaut aussi entre guillemets.",
					"Le chinois, le japonais et les autres écritures sans espaces sont cherchés signe par signe : ce que vous tapez est trouvé partout où ces signes se suivent.",
					"Sous le graphique, il est dit comment vos mots ont été compris et lesquels ne sont dans aucun article. Une orthographe probable y est proposée par un lien ; vos propres mots ne sont jamais modifiés.",
				],
			},
			{
				heading: "Dates",
				paragraphs: [
					"Écrivez un jour (1998-03-19), un mois (1998-03) ou une année (1998). L’une ou l’autre extrémité peut rester ouverte.",
					"Un article dont on sait seulement qu’il est de mars 1998 est trouvé par toute période qui touche mars 1998. Les articles sans aucune date ne sont dans aucune période : leur nombre est indiqué, avec un moyen de les voir.",
					"Une barre du graphique mène à ses années. Glissez sur les barres, ou maintenez la touche Maj en choisissant la seconde, pour une période plus longue.",
				],
			},
			{
				heading: "Noms",
				paragraphs: [
					"Dans une même liste, on trouve les articles de l’un ou l’autre des noms choisis ; entre deux listes, ils doivent convenir aux deux. Les nombres portent sur les articles qui répondent à vos mots et à tous les autres choix.",
				],
			},
			{
				heading: "Touches",
				paragraphs: [
					"La touche / mène au champ de recherche. De là, la flèche vers le bas mène aux résultats, les flèches passent de l’un à l’autre, et Entrée en ouvre un. Dans le graphique, les flèches vont de barre en barre.",
				],
			},
			{
				heading: "Garder une recherche",
				paragraphs: [
					"L’adresse de la page contient toute la recherche : envoyez-la, ou gardez-la en marque-page. La liste de tout ce qui a été trouvé peut être téléchargée sous forme de tableau (CSV).",
				],
			},
		],
	},
	data: {
		heading: "Données",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "Chaque fichier contient la même chose pour chaque article. JSON Lines a les textes complets. CSV a tout le reste, pour les tableurs : plusieurs noms se trouvent dans une cellule, séparés par des points-virgules, et une apostrophe précède ce qu’un tableur prendrait pour une formule.",
		citations: "BibTeX, RIS et CSL-JSON servent aux logiciels de bibliographie.",
		withheld: (count) =>
			counted(count, {
				one: "# article figure sans son texte, parce que ses droits n’en permettent pas la diffusion.",
				other: "# articles figurent sans leur texte, parce que leurs droits n’en permettent pas la diffusion.",
			}),
		description: "Une description de tous les fichiers pour les programmes :",
		files: "Fichiers",
		period: "Date",
		count: "Articles",
		columnsHeading: "Colonnes",
		column: "Colonne",
		meaning: "Ce qu’elle contient",
		columns: {
			url: "Adresse de l’article ; unique",
			id: "Identifiant que les archives lui ont donné",
			title: "Titre",
			standfirst: "Une ou deux phrases sous le titre",
			date: "Date de publication, aussi précise qu’elle est connue : un jour, un mois ou une année",
			updated: "Date de la dernière modification après la publication",
			language: "Langue (BCP 47)",
			authors: "Signatures",
			section: "Partie du journal",
			series: "Série",
			topics: "Sujets",
			people: "Personnes",
			places: "Lieux",
			organisations: "Organisations",
			dateline: "D’où l’article a été envoyé",
			"source.name": "Publication d’origine, quand l’article a d’abord paru ailleurs",
			"source.url": "Son adresse là-bas",
			"source.license": "Licence",
			"source.rights": "Titulaire des droits",
			"print.issue": "Numéro imprimé",
			"print.page": "Page ou pages du numéro",
			corrections: "Rectificatifs, chacun avec sa date",
			textWithheld: "Vrai quand le texte ne peut pas être diffusé",
			text: "Texte complet, sans images ni liens ; seulement en JSON Lines",
		},
	},
	notFound: {
		title: "Page introuvable",
		heading: "Cette page n’existe pas",
		text: "L’adresse est peut-être mal écrite, ou la page a été retirée. On peut rechercher dans les archives ou les lire par ces listes :",
	},
	moved: {
		title: "Cette page a déménagé",
		text: "Elle est maintenant à cette adresse :",
	},
};
