import type { Messages } from "./en.ts";
import { each, literal, type Piece, typed, wording } from "./wording.ts";

/** Hebrew. Readers are spoken to in the plural or not at all, so that nobody is taken for a man or a woman. */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("he");

const articles = (count: number): string => counted(count, { one: "כתבה אחת", two: "שתי כתבות", other: "# כתבות" });

const vocabularies = {
	topics: { singular: "נושא", plural: "נושאים", one: "נושא אחד", two: "שני נושאים" },
	authors: { singular: "כותב", plural: "כותבים", one: "כותב אחד", two: "שני כותבים" },
	people: { singular: "אדם", plural: "אנשים", one: "אדם אחד", two: "שני אנשים" },
	places: { singular: "מקום", plural: "מקומות", one: "מקום אחד", two: "שני מקומות" },
	organisations: { singular: "ארגון", plural: "ארגונים", one: "ארגון אחד", two: "שני ארגונים" },
	series: { singular: "סדרה", plural: "סדרות", one: "סדרה אחת", two: "שתי סדרות" },
	sections: { singular: "מדור", plural: "מדורים", one: "מדור אחד", two: "שני מדורים" },
};

const facets = { ...each(vocabularies, "plural"), sources: "מקורות", years: "שנים", languages: "שפות" };

const correctionKinds: { [kind: string]: string } = {
	correction: "תיקון",
	clarification: "הבהרה",
	update: "עדכון",
	retraction: "ביטול פרסום",
};

const nearness = { day: "באותו יום", week: "בהפרש של עד שבוע", month: "בהפרש של עד חודש" };

const dateForms = `חודש (${typed("1998-03")}) או יום (${typed("1998-03-19")})`;

const about = (archive: string): string => `הכתבות של ${archive} כנתונים: לספירה, להשוואה ולציטוט.`;

export const he: Messages = {
	language: "he",
	direction: "rtl",
	number,
	showYear,
	articles,
	extent: (count, first, last) => `${articles(count)}, ${first === last ? first : `${first}–${last}`}`,
	calendarCell: (date, count) => `${date}, ${count === 0 ? "אין כתבות" : articles(count)}`,
	documentTitle: (page, site) => `${page} – ${site}`,
	part: (whole, part) => `${whole}, ${part}`,
	comma: ", ",
	semicolon: "; ",
	labelled: (label, text) => `${label}: ${text}`,
	span: (from, to) => (/\s/.test(from) ? `${from} – ${to}` : `${from}–${to}`),
	decade: (firstYear) => `שנות ה־${showYear(firstYear)}`,

	vocabularies,
	entries: (count, kind) => {
		const { one, two, plural } = vocabularies[kind];
		return counted(count, { one, two, other: `# ${plural}` });
	},

	navigation: { front: "עמוד ראשי", search: "חיפוש" },
	landmarks: {
		navigation: "הארכיון",
		footer: "על הארכיון",
		breadcrumbs: "המיקום באתר",
		neighbours: "מוקדם ומאוחר יותר",
		letters: "אותיות",
		lettersBeside: "האות הקודמת והבאה",
		seriesParts: "חלקי הסדרה",
		issues: "הגיליון הקודם והבא",
		days: "היום הקודם והבא",
	},
	skip: "דילוג לתוכן",

	undated: "ללא תאריך",
	undatedArticles: "כתבות ללא תאריך",
	newest: "הכתבות האחרונות",
	older: "מוקדם יותר",
	newer: "מאוחר יותר",
	letterBefore: "האות הקודמת",
	letterAfter: "האות הבאה",
	allOf: (kind) => `כל ה${vocabularies[kind].plural}`,
	byYear: "לפי שנה",
	byDate: "לפי תאריך",
	calendar: "לוח שנה",
	shorterLists: "רשימות קצרות יותר",
	coverage: {
		heading: "תכולת הארכיון",
		gaps: (months) =>
			months === 0
				? "אין חודש בלי כתבות בין הראשון לאחרון."
				: counted(months, {
						one: "בחודש אחד בין הראשון לאחרון אין כתבות.",
						two: "בשני חודשים בין הראשון לאחרון אין כתבות.",
						other: "ב־# חודשים בין הראשון לאחרון אין כתבות.",
					}),
		missing: "חודשים בלי כתבות",
		table: "כתבות לפי חודש",
		year: "שנה",
		vague: "שנה בלבד",
		all: "הכול",
		none: "אין כתבות",
	},
	onThisDay: {
		heading: "היום בהיסטוריה",
		about: "מה התפרסם בכל אחד מימות השנה, לאורך כל השנים.",
		of: (day) => `היום בהיסטוריה: ${day}`,
		nothing: "אין בארכיון כתבות מיום זה.",
		before: "היום הקודם",
		after: "היום הבא",
		all: "כל ימות השנה",
	},

	bylineParts: (names) => [literal("מאת "), ...listParts(names)],
	byline: (names) => `מאת ${list(names)}`,
	published: "פורסם",
	updated: "עודכן",
	publishedOn: () => "פורסם",
	updatedOn: () => "עודכן",
	series: "סדרה",
	corrections: "תיקונים",
	correctionKind: (kind) => correctionKinds[kind] ?? "תיקון",
	record: "פרטי הכתבה",
	cite: "לציטוט הכתבה",
	report: "דיווח על טעות",
	edit: "עריכת קובץ המקור",
	translations: "בשפות אחרות:",
	hits: { label: "מילים מן החיפוש", previous: "הקודמת", next: "הבאה", close: "סגירה" },
	related: "כתבות קשורות",
	relatedBy: (names, near) => `במשותף: ${list(names)}${near === undefined ? "" : `; ${nearness[near]}`}`,
	seriesBefore: "הקודמת בסדרה",
	seriesAfter: "הבאה בסדרה",
	seriesPart: (part) => `חלק ${number(part)}`,
	source: "מקור",
	license: "רישיון",
	rights: "זכויות",
	imported: "נוסף לארכיון",
	print: "בדפוס",
	printIssue: (name) => `גיליון ${name}`,
	printIssueOf: (date) => `גיליון ${date}`,
	printPageHeading: (page) => `עמוד ${page}`,
	placeMap: { heading: "מפת המקומות" },
	issues: {
		heading: "גיליונות מודפסים",
		navigation: "גיליונות",
		one: "גיליון מודפס",
		count: (count) => counted(count, { one: "גיליון אחד", two: "שני גיליונות", other: "# גיליונות" }),
		before: "הגיליון הקודם",
		after: "הגיליון הבא",
	},
	printPage: (page) => `עמ׳ ${page}`,
	credit: (name) => `צילום: ${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "תמונה באתר אחר" : `תמונה באתר אחר: ${alt}`),

	keyArticles: "כתבות שכדאי להתחיל בהן",
	neighbours: "לצד",
	chart: "כתבות לפי שנה",
	chartTable: "כטבלה",
	year: "שנה",
	articlesHeading: "כתבות",
	alsoKnownAs: "שמות נוספים",
	elsewhere: "באתרים אחרים",
	broader: "נכלל ב",
	narrower: "כולל את",
	feed: "פיד",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "חיפוש",
		label: "חיפוש בארכיון",
		button: "חיפוש",
		noScript: "החיפוש דורש JavaScript. אפשר להגיע לכל כתבה גם דרך הרשימות האלה:",
		dates: "תאריכים",
		from: "מתאריך",
		to: "עד תאריך",
		dateHint: `שנה (1998), ${dateForms}`,
		sort: "סדר",
		sorts: {
			newest: "מהחדש לישן",
			oldest: "מהישן לחדש",
			relevance: "לפי רלוונטיות",
		},
		narrow: "צמצום החיפוש",
		facets,
		facetNames: { ...each(vocabularies, "singular"), sources: "מקור", years: "שנה", languages: "שפה" },
		chosen: (count) => counted(count, { one: "נבחר אחד", other: "נבחרו #" }),
		facetFilter: (group) => `חיפוש ב${facets[group]}`,
		facetMore: (count) => `ועוד ${number(count)}: הקלידו כדי למצוא`,
		facetNone: "אין כאלה בכתבות שנמצאו.",
		facetFailed: "לא ניתן היה לטעון את הרשימה.",
		narrowed: "החיפוש מצומצם לפי",
		remove: (choice) => `הסרת ${choice}`,
		clear: "הסרת הכול",
		noSynonyms: "בלי מילים נרדפות",
		range: (from, to) =>
			from === to
				? from
				: to === ""
					? `מ־${typed(from)}`
					: from === ""
						? `עד ${typed(to)}`
						: `מ־${typed(from)} עד ${typed(to)}`,
		results: "תוצאות",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `היקף החיפוש: ${extent}.`
				: `היקף החיפוש: ${extent}; ${counted(emptyMonths, { one: "בחודש אחד", two: "בשני חודשים", other: "ב־# חודשים" })} אין כתבות.`,
		soFar: (count) => `עד כה ${number(count)} …`,
		found: (count) =>
			count === 0
				? "לא נמצאו כתבות."
				: counted(count, { one: "נמצאה כתבה אחת.", two: "נמצאו שתי כתבות.", other: "נמצאו # כתבות." }),
		withTranslations: (count) => `עם התרגומים: ${number(count)}.`,
		incomplete: (volumes) =>
			`לא ניתן היה לחפש ${counted(volumes, { one: "בכרך אחד", two: "בשני כרכים", other: "ב־# כרכים" })} של הארכיון, ולכן חסרות כאן כתבות. נסו שוב.`,
		undatedLeftOut: (count) =>
			counted(count, {
				one: "כתבה אחת ללא תאריך אינה מוצגת.",
				two: "שתי כתבות ללא תאריך אינן מוצגות.",
				other: "# כתבות ללא תאריך אינן מוצגות.",
			}),
		anyDate: "חיפוש בלי תאריכים",
		alsoIn: "בשפות אחרות:",
		understood: {
			read: (all, none): Piece[] => [
				literal(all.length > 0 ? "כתבות שיש בהן " : "כל הכתבות"),
				...oneOfEach(all, "לפחות אחד מאלה – "),
				...(none.length > 0 ? [literal(", בלי "), ...anyParts(none)] : []),
				literal("."),
			],
			forms: "מילים במירכאות צריכות לעמוד ברצף. בעברית נמצאת רק הצורה שנכתבה.",
			synonyms: (added, word): Piece[] => [
				literal("נכללו בחיפוש גם "),
				...listParts(added),
				literal(", לצד "),
				{ type: "element", value: word },
				literal("."),
			],
			withoutSynonyms: "חיפוש בלעדיהן",
			unknown: (unknown): Piece[] => [
				literal(unknown.length === 1 ? "מילה שאינה בארכיון: " : "מילים שאינן בארכיון: "),
				...listParts(unknown),
				literal("."),
			],
			without: (count) => (count === 1 ? "חיפוש בלעדיה" : "חיפוש בלעדיהן"),
			meant: (query): Piece[] => [literal("אולי הכוונה: "), { type: "element", value: query }, literal("?")],
		},
		chart: {
			name: "כתבות לאורך השנים",
			bar: (years, found, held) =>
				found === undefined ? `${years}: ${articles(held)}` : `${years}: ${number(found)} מתוך ${articles(held)}`,
			found: (times) => (times === 1 ? "נמצאו" : `נמצאו (בגובה מוכפל פי ${number(times)})`),
			held: "בארכיון",
			table: { name: "כתבות לפי שנה", open: "כטבלה", year: "שנה", found: "נמצאו", held: "בארכיון" },
		},
		file: {
			button: "הורדת הרשימה (CSV)",
			columns: { date: "תאריך", title: "כותרת", byline: "מאת", address: "כתובת" },
		},
		copy: { button: "העתקת הכתובת של החיפוש", done: "הועתקה.", failed: "ההעתקה נכשלה." },
		failed: "לא ניתן היה להתחיל בחיפוש. נסו לטעון את העמוד שוב.",
		wrong: {
			from: `התאריך הראשון אינו קיים. כתבו שנה, ${dateForms}.`,
			to: `התאריך האחרון אינו קיים. כתבו שנה, ${dateForms}.`,
			reversed: "התאריך הראשון מאוחר מן האחרון. החליפו ביניהם כדי לחפש בטווח.",
		},
		more: "תוצאות נוספות",
	},
	searchHelp: {
		heading: "איך מחפשים",
		exampleWords: ["שיטפון", "עירייה"],
		examples: {
			words: "כתבות שיש בהן כל המילים, בכל מקום ובכל סדר.",
			phrase: "כתבות שיש בהן המילים ברצף, בסדר הזה.",
			without: "כתבות שיש בהן המילה הראשונה ואין בהן זו שאחרי סימן המינוס.",
			either: "כתבות שיש בהן אחת המילים, או שתיהן. את OR כותבים באותיות לטיניות גדולות.",
		},
		everything: {
			name: "בלי מילים",
			text: "הכול, מצומצם לפי תאריכים ושמות בלבד: כאן, כל השנה הראשונה של הארכיון.",
		},
		chapters: [
			{
				heading: "מילים",
				paragraphs: [
					'הניקוד אינו משנה: שָׁלוֹם מוצא את שלום. גם הגרשיים אינם משנים, ואפשר לכתוב צה״ל או צה"ל.',
					"אותיות השימוש הן חלק מן המילה, ולכן ספר אינו מוצא את הספר או בספר. כדי למצוא את כולן כותבים ספר OR הספר OR בספר. בשפות שסיומות המילים בהן מוכרות נמצאות גם צורות אחרות: treaties מוצא את treaty, גם בתוך מירכאות.",
					"בסינית, ביפנית ובשפות אחרות הנכתבות בלי רווחים נמצא כל רצף של סימנים כפי שהוא בכתבה.",
					"מתחת לתרשים כתוב איך הובנו המילים, ואילו מהן אינן באף כתבה. כתיב סביר מוצע שם כקישור; המילים שכתבתם אינן משתנות לעולם.",
				],
			},
			{
				heading: "תאריכים",
				paragraphs: [
					`כתבו שנה (1998), ${dateForms}. אפשר להשאיר כל אחד מן הקצוות פתוח.`,
					"כתבה שידוע שהיא ממרץ 1998 אך לא מאיזה יום נמצאת בכל טווח הנוגע במרץ 1998. כתבות ללא תאריך אינן בשום טווח: מספרן מוצג, ואיתו דרך לראות אותן.",
					"עמודה בתרשים מובילה אל שנותיה. לטווח ארוך יותר גוררים על פני העמודות, או מחזיקים Shift בעת הבחירה בעמודה שנייה.",
				],
			},
			{
				heading: "שמות",
				paragraphs: [
					"בתוך רשימה אחת נמצאות כתבות של כל אחד מן השמות שנבחרו; בין רשימות הן צריכות להתאים לכולן. המספרים הם של כתבות המתאימות למילים ולכל שאר הבחירות.",
				],
			},
			{
				heading: "מקשים",
				paragraphs: [
					"המקש / מוביל לשדה החיפוש. חץ למטה מוביל משם אל התוצאות, החצים עוברים ביניהן, ו־Enter פותח אחת מהן. בתרשים עוברים החצים מעמודה לעמודה.",
				],
			},
			{
				heading: "לשמור חיפוש",
				paragraphs: [
					"כתובת העמוד מכילה את כל החיפוש: אפשר לשלוח אותה או לשמור אותה כסימנייה. את רשימת כל מה שנמצא אפשר להוריד כטבלה (CSV).",
				],
			},
		],
	},
	data: {
		heading: "נתונים",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "כל הקבצים מכילים אותם פרטים על כל כתבה. ב־JSON Lines נמצאים הטקסטים המלאים. ב־CSV נמצא כל השאר, לגיליונות אלקטרוניים: כמה שמות עומדים בתא אחד עם נקודה־פסיק ביניהם, ולפני מה שגיליון אלקטרוני היה מבין כנוסחה עומד גרש.",
		citations: "BibTeX,‏ RIS ו־CSL-JSON מיועדים לתוכנות לניהול מראי מקום.",
		withheld: (count) =>
			counted(count, {
				one: "כתבה אחת רשומה בלי הטקסט, כי זכויותיה אינן מתירות להעביר אותו הלאה.",
				two: "שתי כתבות רשומות בלי הטקסט, כי זכויותיהן אינן מתירות להעביר אותו הלאה.",
				other: "# כתבות רשומות בלי הטקסט, כי זכויותיהן אינן מתירות להעביר אותו הלאה.",
			}),
		description: "תיאור של כל הקבצים, עבור תוכנות:",
		files: "קבצים",
		period: "תאריך",
		count: "כתבות",
		columnsHeading: "עמודות",
		column: "עמודה",
		meaning: "מה יש בה",
		columns: {
			url: "כתובת הכתבה; ייחודית",
			id: "המזהה שנתן לה הארכיון",
			title: "כותרת",
			standfirst: "משפט או שניים שמתחת לכותרת",
			date: "תאריך הפרסום, בדיוק הידוע: יום, חודש או שנה",
			updated: "תאריך השינוי האחרון לאחר הפרסום",
			language: "שפה (BCP 47)",
			authors: "כותבים",
			section: "מדור",
			series: "סדרה",
			topics: "נושאים",
			people: "אנשים",
			places: "מקומות",
			organisations: "ארגונים",
			dateline: "המקום שממנו נשלחה",
			"source.name": "הפרסום שממנו היא באה, כשפורסמה תחילה במקום אחר",
			"source.url": "כתובתה שם",
			"source.license": "רישיון",
			"source.rights": "בעל הזכויות",
			"print.issue": "הגיליון המודפס",
			"print.page": "העמוד או העמודים בו",
			corrections: "תיקונים, כל אחד עם תאריכו",
			textWithheld: "אמת כאשר אין להעביר את הטקסט הלאה",
			text: "הטקסט המלא, בלי תמונות וקישורים; רק ב־JSON Lines",
		},
	},
	notFound: {
		title: "העמוד לא נמצא",
		heading: "אין עמוד כזה",
		text: "ייתכן שנפלה טעות בכתובת, או שהעמוד הוסר. אפשר לחפש בארכיון או לקרוא בו דרך הרשימות האלה:",
	},
	offline: {
		heading: "אין חיבור לרשת",
		text: "אלה העמודים שנקראו במכשיר הזה, האחרון תחילה.",
		nothing: "עוד לא נקרא במכשיר הזה אף עמוד מהארכיון.",
		forget: "לשכוח את העמודים האלה",
	},
	moved: {
		title: "העמוד עבר",
		text: "הוא נמצא עכשיו בכתובת הזאת:",
	},
};
