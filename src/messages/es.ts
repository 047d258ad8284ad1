import type { Messages } from "./en.ts";
import { each, literal, type Piece, wording } from "./wording.ts";

/** Spanish, of no one country. Names of authors are "firmas", as in a newsroom, so that nobody is taken for a man. */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("es");

const articles = (count: number): string =>
	counted(count, { one: "# artículo", many: "# de artículos", other: "# artículos" });

const vocabularies = {
	topics: { singular: "Tema", plural: "Temas", all: "Todos los temas" },
	authors: { singular: "Firma", plural: "Firmas", all: "Todas las firmas" },
	people: { singular: "Persona", plural: "Personas", all: "Todas las personas" },
	places: { singular: "Lugar", plural: "Lugares", all: "Todos los lugares" },
	organisations: { singular: "Organización", plural: "Organizaciones", all: "Todas las organizaciones" },
	series: { singular: "Serie", plural: "Series", all: "Todas las series" },
	sections: { singular: "Sección", plural: "Secciones", all: "Todas las secciones" },
};

const facets = { ...each(vocabularies, "plural"), sources: "Fuentes", years: "Años", languages: "Idiomas" };

const correctionKinds: { [kind: string]: string } = {
	correction: "Corrección",
	clarification: "Aclaración",
	update: "Actualización",
	retraction: "Retractación",
};

const nearness = {
	day: "el mismo día",
	week: "con una semana de diferencia como máximo",
	month: "con un mes de diferencia como máximo",
};

const dateForms = "un año (1998), un mes (1998-03) o un día (1998-03-19)";

const about = (archive: string): string => `Los artículos de ${archive} como datos, para contar, comparar y citar.`;

/** What stands between a verb and a date: "publicado el 19 de marzo", "publicado en marzo". */
const on = (civil: string): string => (civil.length === 10 ? "el" : "en");

export const es: Messages = {
	language: "es",
	direction: "ltr",
	number,
	showYear,
	articles,
	extent: (count, first, last) => `${articles(count)}, ${first === last ? first : `${first}-${last}`}`,
	calendarCell: (date, count) => `${date}, ${count === 0 ? "sin artículos" : articles(count)}`,
	documentTitle: (page, site) => `${page} – ${site}`,
	part: (whole, part) => `${whole}, ${part}`,
	comma: ", ",
	semicolon: "; ",
	labelled: (label, text) => `${label}: ${text}`,
	span: (from, to) => (/\s/.test(from) ? `${from} a ${to}` : `${from}-${to}`),
	decade: (firstYear) => `Década de ${showYear(firstYear)}`,

	vocabularies,
	entries: (count, kind) =>
		counted(count, {
			one: `# ${vocabularies[kind].singular.toLowerCase()}`,
			other: `# ${vocabularies[kind].plural.toLowerCase()}`,
		}),

	navigation: { front: "Portada", search: "Buscar" },
	landmarks: {
		navigation: "El archivo",
		footer: "Acerca de este archivo",
		breadcrumbs: "Ubicación en el archivo",
		neighbours: "Anterior y siguiente",
		letters: "Letras",
		lettersBeside: "Letras anterior y siguiente",
		seriesParts: "Partes de la serie",
		issues: "Números anterior y siguiente",
		days: "Días anterior y siguiente",
	},
	skip: "Ir al texto",

	undated: "Sin fecha",
	undatedArticles: "Artículos sin fecha",
	newest: "Artículos más recientes",
	older: "Anterior",
	newer: "Siguiente",
	letterBefore: "Letra anterior",
	letterAfter: "Letra siguiente",
	allOf: (kind) => vocabularies[kind].all,
	byYear: "Por años",
	byDate: "Por fechas",
	calendar: "Calendario",
	shorterLists: "Listas más breves",
	coverage: {
		heading: "Estado de la colección",
		gaps: (months) =>
			months === 0
				? "Ningún mes entre el primero y el último carece de artículos."
				: counted(months, {
						one: "Entre el primero y el último hay # mes sin artículos.",
						other: "Entre el primero y el último hay # meses sin artículos.",
					}),
		missing: "Meses sin artículos",
		table: "Artículos por mes",
		year: "Año",
		vague: "Solo año",
		all: "Total",
		none: "sin artículos",
	},
	onThisDay: {
		heading: "Efemérides",
		about: "Lo que se publicó en cada día del año, a lo largo de todos los años.",
		of: (day) => `Efemérides del ${day}`,
		nothing: "Este archivo no tiene artículos de este día.",
		before: "Día anterior",
		after: "Día siguiente",
		all: "Todos los días del año",
	},

	bylineParts: (names) => [literal("Por "), ...listParts(names)],
	byline: (names) => `Por ${list(names)}`,
	published: "Publicación",
	updated: "Actualización",
	publishedOn: (civil) => `Publicado ${on(civil)}`,
	updatedOn: (civil) => `Actualizado ${on(civil)}`,
	series: "Serie",
	corrections: "Correcciones",
	correctionKind: (kind) => correctionKinds[kind] ?? "Corrección",
	record: "Ficha",
	cite: "Citar este artículo",
	report: "Avisar de un error",
	edit: "Editar el texto fuente",
	translations: "En otros idiomas:",
	hits: { label: "Palabras buscadas", previous: "Anterior", next: "Siguiente", close: "Cerrar" },
	related: "Artículos relacionados",
	relatedBy: (names, near) => `En común: ${list(names)}${near === undefined ? "" : `; ${nearness[near]}`}`,
	seriesBefore: "Anterior en la serie",
	seriesAfter: "Siguiente en la serie",
	seriesPart: (part) => `Parte ${number(part)}`,
	source: "Fuente",
	license: "Licencia",
	rights: "Derechos",
	imported: "Incorporación al archivo",
	print: "Edición impresa",
	printIssue: (name) => `Número ${name}`,
	printIssueOf: (date, civil) => `Número ${civil.length === 10 ? "del" : "de"} ${date}`,
	printPageHeading: (page) => `Página ${page}`,
	placeMap: { heading: "Mapa de lugares" },
	issues: {
		heading: "Números impresos",
		navigation: "Números",
		one: "Número impreso",
		count: (count) => counted(count, { one: "# número", other: "# números" }),
		before: "Número anterior",
		after: "Número siguiente",
	},
	printPage: (page) => `pág.\u00a0${page}`,
	credit: (name) => `Imagen: ${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "Imagen en otro sitio web" : `Imagen en otro sitio web: ${alt}`),

	keyArticles: "Artículos para empezar",
	neighbours: "Aparece con",
	chart: "Artículos por año",
	chartTable: "Como tabla",
	year: "Año",
	articlesHeading: "Artículos",
	alsoKnownAs: "Otros nombres",
	elsewhere: "En otros sitios",
	broader: "Forma parte de",
	narrower: "Comprende",
	feed: "Canal",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "Búsqueda",
		label: "Buscar en el archivo",
		button: "Buscar",
		noScript: "La búsqueda necesita JavaScript. A todos los artículos se llega también por estas listas:",
		dates: "Fechas",
		from: "Desde",
		to: "Hasta",
		dateHint: "Un año (1998), un mes (1998-03) o un día (1998-03-19)",
		sort: "Orden",
		sorts: {
			newest: "Primero los más recientes",
			oldest: "Primero los más antiguos",
			relevance: "Primero los más pertinentes",
		},
		narrow: "Acotar la búsqueda",
		facets,
		facetNames: { ...each(vocabularies, "singular"), sources: "Fuente", years: "Año", languages: "Idioma" },
		chosen: (count) => `Selección: ${number(count)}`,
		facetFilter: (group) => `Filtrar: ${facets[group]}`,
		facetMore: (count) => `${number(count)} más: escriba parte del nombre`,
		facetNone: "Nada en estos artículos.",
		facetFailed: "No se ha podido cargar esta lista.",
		narrowed: "La búsqueda se acota por",
		remove: (choice) => `Quitar ${choice}`,
		clear: "Quitar todo",
		noSynonyms: "Sin sinónimos",
		range: (from, to) =>
			from === to ? from : to === "" ? `desde ${from}` : from === "" ? `hasta ${to}` : `de ${from} a ${to}`,
		results: "Resultados",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `Se busca en ${extent}.`
				: `Se busca en ${extent}; hay ${counted(emptyMonths, { one: "# mes", other: "# meses" })} sin artículos.`,
		soFar: (count) => `${number(count)} hasta ahora…`,
		found: (count) =>
			count === 0
				? "No se ha encontrado ningún artículo."
				: counted(count, {
						one: "Se ha encontrado # artículo.",
						many: "Se han encontrado # de artículos.",
						other: "Se han encontrado # artículos.",
					}),
		withTranslations: (count) => `Con las traducciones: ${number(count)}.`,
		incomplete: (volumes) =>
			`No se ha podido buscar en ${counted(volumes, { one: "# tomo", other: "# tomos" })} del archivo, de modo que aquí faltan artículos. Inténtelo de nuevo.`,
		undatedLeftOut: (count) =>
			counted(count, { one: "No se muestra # artículo sin fecha.", other: "No se muestran # artículos sin fecha." }),
		anyDate: "Buscar sin fechas",
		alsoIn: "En otros idiomas:",
		understood: {
			read: (all, none): Piece[] => [
				literal(all.length > 0 ? "Artículos con " : "Todos los artículos"),
				...oneOfEach(all, "alguno de los términos "),
				...(none.length > 0 ? [literal(", sin "), ...anyParts(none)] : []),
				literal("."),
			],
			forms: "Las palabras entre comillas van seguidas. También cuentan sus otras formas: «tratados» por «tratado».",
			synonyms: (added, word): Piece[] => [
				literal("También se ha buscado "),
				...listParts(added),
				literal(", por "),
				{ type: "element", value: word },
				literal("."),
			],
			withoutSynonyms: "Buscar sin estos sinónimos",
			unknown: (unknown): Piece[] => [
				literal(unknown.length === 1 ? "No está en este archivo: " : "Nada de esto está en este archivo: "),
				...listParts(unknown),
				literal("."),
			],
			without: (count) => `Buscar sin ${count === 1 ? "esa palabra" : "esas palabras"}`,
			meant: (query): Piece[] => [literal("¿Quería decir "), { type: "element", value: query }, literal("?")],
		},
		chart: {
			name: "Artículos a lo largo del tiempo",
			bar: (years, found, held) =>
				found === undefined ? `${years}: ${articles(held)}` : `${years}: ${number(found)} de ${articles(held)}`,
			found: (times) => (times === 1 ? "encontrados" : `encontrados (altura × ${number(times)})`),
			held: "en el archivo",
			table: {
				name: "Artículos por año",
				open: "Como tabla",
				year: "Año",
				found: "Encontrados",
				held: "En el archivo",
			},
		},
		file: {
			button: "Descargar esta lista (CSV)",
			columns: { date: "Fecha", title: "Título", byline: "Firma", address: "Dirección" },
		},
		copy: { button: "Copiar la dirección de esta búsqueda", done: "Copiada.", failed: "No se ha podido copiar." },
		failed: "No se ha podido iniciar la búsqueda. Pruebe a cargar la página de nuevo.",
		wrong: {
			from: `La primera fecha no existe. Escriba ${dateForms}.`,
			to: `La última fecha no existe. Escriba ${dateForms}.`,
			reversed: "La primera fecha es posterior a la última. Intercámbielas para buscar entre las dos.",
		},
		more: "Más resultados",
	},
	searchHelp: {
		heading: "Cómo buscar",
		exampleWords: ["inundación", "alcalde"],
		examples: {
			words: "Artículos que contienen todas las palabras, en cualquier lugar y orden.",
			phrase: "Artículos que contienen las palabras seguidas y en este orden.",
			without: "Artículos que contienen la primera palabra y no la que sigue al signo menos.",
			either: "Artículos que contienen una de las palabras, o las dos. OR se escribe en mayúsculas.",
		},
		everything: {
			name: "Ninguna palabra",
			text: "Todo, acotado solo por fechas y nombres: aquí, el primer año completo del archivo.",
		},
		chapters: [
			{
				heading: "Palabras",
				paragraphs: [
					"Las mayúsculas y las tildes dan igual: malaga encuentra Málaga. También las terminaciones, en los idiomas en que se conocen: tratados encuentra tratado. Esto vale asimismo entre comillas.",
					"En chino, japonés y otras escrituras sin espacios se encuentra cualquier sucesión de signos que esté en el texto.",
					"Debajo del gráfico se dice cómo se han entendido sus palabras y cuáles no están en ningún artículo. Allí se propone, como enlace, la grafía más probable; lo que usted ha escrito no se cambia nunca.",
				],
			},
			{
				heading: "Fechas",
				paragraphs: [
					"Escriba un día (1998-03-19), un mes (1998-03) o un año (1998). Cualquiera de los dos extremos puede quedar abierto.",
					"Un artículo que se sabe de marzo de 1998, pero no de qué día, se encuentra con cualquier intervalo que toque marzo de 1998. Los artículos sin fecha no están en ningún intervalo: se indica cuántos son y cómo verlos.",
					"Cada barra del gráfico lleva a sus años. Para un intervalo más largo, arrastre sobre las barras o mantenga pulsada la tecla Mayús al elegir la segunda.",
				],
			},
			{
				heading: "Nombres",
				paragraphs: [
					"Dentro de una lista se encuentran los artículos de cualquiera de los nombres elegidos; entre listas, deben cumplirse todas. Las cifras son de artículos que corresponden a sus palabras y a todo lo demás que ha elegido.",
				],
			},
			{
				heading: "Teclado",
				paragraphs: [
					"La tecla / lleva al campo de búsqueda. Desde allí, la flecha abajo lleva a los resultados, las flechas recorren la lista e Intro abre un artículo. En el gráfico, las flechas pasan de barra en barra.",
				],
			},
			{
				heading: "Guardar una búsqueda",
				paragraphs: [
					"La dirección de la página contiene la búsqueda entera: envíela o guárdela como marcador. La lista de todo lo encontrado se puede descargar como tabla (CSV).",
				],
			},
		],
	},
	data: {
		heading: "Datos",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "Todos los ficheros contienen lo mismo de cada artículo. JSON Lines tiene los textos completos. CSV tiene todo lo demás, para hojas de cálculo: varios nombres van en una celda separados por punto y coma, y lo que una hoja de cálculo tomaría por una fórmula lleva delante un apóstrofo.",
		citations: "BibTeX, RIS y CSL-JSON son para gestores bibliográficos.",
		withheld: (count) =>
			counted(count, {
				one: "# artículo figura sin el texto, porque sus derechos no permiten difundirlo.",
				other: "# artículos figuran sin el texto, porque sus derechos no permiten difundirlo.",
			}),
		description: "Una descripción de todos los ficheros para programas:",
		files: "Ficheros",
		period: "Fecha",
		count: "Artículos",
		columnsHeading: "Columnas",
		column: "Columna",
		meaning: "Qué contiene",
		columns: {
			url: "Dirección del artículo; única",
			id: "Identificador que le dio el archivo",
			title: "Titular",
			standfirst: "Entradilla: una o dos frases bajo el titular",
			date: "Fecha de publicación, con la precisión que se conoce: un día, un mes o un año",
			updated: "Fecha del último cambio después de la publicación",
			language: "Idioma (BCP 47)",
			authors: "Firmas",
			section: "Sección del periódico",
			series: "Serie",
			topics: "Temas",
			people: "Personas",
			places: "Lugares",
			organisations: "Organizaciones",
			dateline: "Lugar desde donde se envió",
			"source.name": "Publicación de la que procede, si se publicó antes en otro lugar",
			"source.url": "Su dirección allí",
			"source.license": "Licencia",
			"source.rights": "Titular de los derechos",
			"print.issue": "Número impreso",
			"print.page": "Página o páginas en él",
			corrections: "Correcciones, cada una con su fecha",
			textWithheld: "Verdadero si no está permitido difundir el texto",
			text: "Texto completo, sin imágenes ni enlaces; solo en JSON Lines",
		},
	},
	notFound: {
		title: "Página no encontrada",
		heading: "Esta página no existe",
		text: "Puede que la dirección esté mal escrita o que la página se haya retirado. El archivo se puede consultar con la búsqueda o por estas listas:",
	},
	offline: {
		heading: "Sin conexión",
		text: "Estas son las páginas que se han leído en este dispositivo, la última en primer lugar.",
		nothing: "En este dispositivo todavía no se ha leído ninguna página de este archivo.",
		forget: "Olvidar estas páginas",
	},
	moved: {
		title: "Esta página ha cambiado de dirección",
		text: "Ahora está en esta dirección:",
	},
};
