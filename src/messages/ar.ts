import type { Messages } from "./en.ts";
import { each, type Forms, literal, type Piece, typed, wording } from "./wording.ts";

/**
 * Arabic, in the digits 0 to 9, which most newspapers on the web use and `withDigits` gives to dates. Where a count has
 * its case from the words before it, the dual ends in ـين; readers are spoken to in verbal nouns, not as men or women.
 */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("ar-u-nu-latn");

const articles = (count: number): string =>
	counted(count, {
		zero: "لا مقالات",
		one: "مقال واحد",
		two: "مقالان",
		few: "# مقالات",
		many: "# مقالًا",
		other: "# مقال",
	});

/** The same behind a preposition or a verb. */
const ofArticles = (count: number): string =>
	count === 0 ? "0 مقال" : counted(count, { two: "مقالين", other: articles(count) });

const ofMonths = (count: number): string =>
	counted(count, { one: "شهر واحد", two: "شهران", few: "# أشهر", many: "# شهرًا", other: "# شهر" });

// As names of lists, with the article; as counted, by the gender of each.
const vocabularies = {
	topics: { singular: "موضوع", plural: "الموضوعات" },
	authors: { singular: "كاتب", plural: "الكُتّاب" },
	people: { singular: "شخصية", plural: "الشخصيات" },
	places: { singular: "مكان", plural: "الأماكن" },
	organisations: { singular: "مؤسسة", plural: "المؤسسات" },
	series: { singular: "سلسلة", plural: "السلاسل" },
	sections: { singular: "قسم", plural: "الأقسام" },
};

const countedNames: Record<keyof typeof vocabularies, Forms> = {
	topics: { one: "موضوع واحد", two: "موضوعان", few: "# موضوعات", many: "# موضوعًا", other: "# موضوع" },
	authors: { one: "كاتب واحد", two: "كاتبان", few: "# كُتّاب", many: "# كاتبًا", other: "# كاتب" },
	people: { one: "شخصية واحدة", two: "شخصيتان", few: "# شخصيات", other: "# شخصية" },
	places: { one: "مكان واحد", two: "مكانان", few: "# أماكن", many: "# مكانًا", other: "# مكان" },
	organisations: { one: "مؤسسة واحدة", two: "مؤسستان", few: "# مؤسسات", other: "# مؤسسة" },
	series: { one: "سلسلة واحدة", two: "سلسلتان", few: "# سلاسل", other: "# سلسلة" },
	sections: { one: "قسم واحد", two: "قسمان", few: "# أقسام", many: "# قسمًا", other: "# قسم" },
};

const facets = { ...each(vocabularies, "plural"), sources: "المصادر", years: "السنوات", languages: "اللغات" };

const correctionKinds: { [kind: string]: string } = {
	correction: "تصويب",
	clarification: "توضيح",
	update: "تحديث",
	retraction: "سحب المقال",
};

const nearness = { day: "في اليوم نفسه", week: "بفارق أسبوع على الأكثر", month: "بفارق شهر على الأكثر" };

const dateForms = `سنة (1998) أو شهر (${typed("1998-03")}) أو يوم (${typed("1998-03-19")})`;

const about = (archive: string): string => `مقالات ${archive} في صورة بيانات، للعدّ والمقارنة والاستشهاد.`;

export const ar: Messages = {
	language: "ar",
	direction: "rtl",
	number,
	showYear,
	articles,
	extent: (count, first, last) => `${articles(count)}، ${first === last ? first : `من ${first} إلى ${last}`}`,
	calendarCell: (date, count) => `${date}، ${articles(count)}`,
	documentTitle: (page, site) => `${page} – ${site}`,
	part: (whole, part) => `${whole}، ${part}`,
	comma: "، ",
	semicolon: "؛ ",
	labelled: (label, text) => `${label}: ${text}`,
	span: (from, to) => `من ${from} إلى ${to}`,
	decade: (firstYear) => `عقد ${showYear(firstYear)}`,

	vocabularies,
	entries: (count, kind) => counted(count, countedNames[kind]),

	navigation: { front: "الصفحة الأولى", search: "البحث" },
	landmarks: {
		navigation: "الأرشيف",
		footer: "عن هذا الأرشيف",
		breadcrumbs: "موقعك في الأرشيف",
		neighbours: "الأقدم والأحدث",
		letters: "الحروف",
		lettersBeside: "الحرف السابق والحرف التالي",
		seriesParts: "حلقات السلسلة",
		issues: "العدد السابق والعدد التالي",
		days: "اليوم السابق واليوم التالي",
	},
	skip: "الانتقال إلى النص",

	undated: "بلا تاريخ",
	undatedArticles: "مقالات بلا تاريخ",
	newest: "أحدث المقالات",
	older: "أقدم",
	newer: "أحدث",
	letterBefore: "الحرف السابق",
	letterAfter: "الحرف التالي",
	allOf: (kind) => `كل ${vocabularies[kind].plural}`,
	byYear: "حسب السنة",
	byDate: "حسب التاريخ",
	calendar: "التقويم",
	shorterLists: "قوائم أقصر",
	coverage: {
		heading: "محتويات الأرشيف",
		gaps: (months) =>
			months === 0
				? "لا يخلو أي شهر بين الأول والأخير من المقالات."
				: `${ofMonths(months)} بين الأول والأخير بلا مقالات.`,
		missing: "أشهر بلا مقالات",
		table: "المقالات حسب الشهر",
		year: "السنة",
		vague: "السنة فقط",
		all: "المجموع",
		none: "لا مقالات",
	},
	onThisDay: {
		heading: "في مثل هذا اليوم",
		about: "ما نُشر في كل يوم من أيام السنة، عبر السنوات كلها.",
		of: (day) => `في مثل هذا اليوم: ${day}`,
		nothing: "لا مقالات في هذا الأرشيف بتاريخ هذا اليوم.",
		before: "اليوم السابق",
		after: "اليوم التالي",
		all: "كل أيام السنة",
	},

	bylineParts: (names) => [literal("بقلم "), ...listParts(names)],
	byline: (names) => `بقلم ${list(names)}`,
	published: "تاريخ النشر",
	updated: "آخر تحديث",
	publishedOn: () => "نُشر في",
	updatedOn: () => "حُدّث في",
	series: "السلسلة",
	corrections: "تصويبات",
	correctionKind: (kind) => correctionKinds[kind] ?? "تصويب",
	record: "بطاقة المقال",
	cite: "الاستشهاد بهذا المقال",
	report: "الإبلاغ عن خطأ",
	edit: "تحرير النص المصدر",
	translations: "بلغات أخرى:",
	hits: { label: "كلمات البحث", previous: "السابقة", next: "التالية", close: "إغلاق" },
	related: "مقالات ذات صلة",
	relatedBy: (names, near) => `المشترك: ${list(names)}${near === undefined ? "" : `؛ ${nearness[near]}`}`,
	seriesBefore: "السابق في السلسلة",
	seriesAfter: "التالي في السلسلة",
	seriesPart: (part) => `الحلقة ${number(part)}`,
	source: "المصدر",
	license: "الترخيص",
	rights: "الحقوق",
	imported: "الإضافة إلى الأرشيف",
	print: "النسخة المطبوعة",
	printIssue: (name) => `العدد ${name}`,
	printIssueOf: (date) => `عدد ${date}`,
	printPageHeading: (page) => `الصفحة ${page}`,
	placeMap: { heading: "خريطة الأماكن" },
	issues: {
		heading: "الأعداد المطبوعة",
		navigation: "الأعداد",
		one: "عدد مطبوع",
		count: (count) => counted(count, { one: "عدد واحد", two: "عددان", few: "# أعداد", many: "# عددًا", other: "# عدد" }),
		before: "العدد السابق",
		after: "العدد التالي",
	},
	printPage: (page) => `ص\u00a0${page}`,
	credit: (name) => `الصورة: ${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "صورة في موقع آخر" : `صورة في موقع آخر: ${alt}`),

	keyArticles: "مقالات للبداية",
	neighbours: "إلى جانب",
	chart: "المقالات حسب السنة",
	chartTable: "في جدول",
	year: "السنة",
	articlesHeading: "المقالات",
	alsoKnownAs: "أسماء أخرى",
	elsewhere: "في مواقع أخرى",
	broader: "جزء من",
	narrower: "يشمل",
	feed: "الخلاصة",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "البحث",
		label: "البحث في الأرشيف",
		button: "بحث",
		noScript: "يحتاج البحث إلى JavaScript. ويمكن الوصول إلى كل المقالات أيضًا عبر هذه القوائم:",
		dates: "التواريخ",
		from: "من",
		to: "إلى",
		dateHint: dateForms,
		sort: "الترتيب",
		sorts: {
			newest: "الأحدث أولًا",
			oldest: "الأقدم أولًا",
			relevance: "الأوثق صلة أولًا",
		},
		narrow: "تضييق البحث",
		facets,
		facetNames: { ...each(vocabularies, "singular"), sources: "مصدر", years: "سنة", languages: "لغة" },
		chosen: (count) => `المختار: ${number(count)}`,
		facetFilter: (group) => `البحث في ${facets[group]}`,
		facetMore: (count) => `${number(count)} غيرها: تظهر بكتابة جزء من الاسم`,
		facetNone: "لا شيء في هذه المقالات.",
		facetFailed: "تعذّر تحميل هذه القائمة.",
		narrowed: "ما يضيّق البحث",
		remove: (choice) => `إزالة ${choice}`,
		clear: "إزالة الكل",
		noSynonyms: "بلا مرادفات",
		range: (from, to) =>
			from === to
				? typed(from)
				: to === ""
					? `من ${typed(from)}`
					: from === ""
						? `حتى ${typed(to)}`
						: `من ${typed(from)} إلى ${typed(to)}`,
		results: "النتائج",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0 ? `نطاق البحث: ${extent}.` : `نطاق البحث: ${extent}؛ ${ofMonths(emptyMonths)} بلا مقالات.`,
		soFar: (count) => `${number(count)} حتى الآن…`,
		found: (count) => (count === 0 ? "لم يُعثر على أي مقال." : `عُثر على ${ofArticles(count)}.`),
		withTranslations: (count) => `مع الترجمات: ${number(count)}.`,
		incomplete: (volumes) =>
			`تعذّر البحث في ${counted(volumes, { one: "مجلد واحد", two: "مجلدين", few: "# مجلدات", many: "# مجلدًا", other: "# مجلد" })} من الأرشيف، فتنقص هنا بعض المقالات. يُرجى المحاولة مرة أخرى.`,
		undatedLeftOut: (count) => `مقالات بلا تاريخ لا تُعرض هنا: ${number(count)}.`,
		anyDate: "البحث بلا تواريخ",
		alsoIn: "بلغات أخرى:",
		understood: {
			read: (all, none): Piece[] => [
				literal(all.length > 0 ? "مقالات فيها " : "كل المقالات"),
				...oneOfEach(all, "إما "),
				...(none.length > 0 ? [literal("، من دون "), ...anyParts(none)] : []),
				literal("."),
			],
			forms: "الكلمات بين علامتي التنصيص متتالية. وتُقبل صيغ أخرى منها أيضًا: «المعاهدات» بدل «المعاهدة».",
			synonyms: (added, word): Piece[] => [
				literal("شمل البحث أيضًا "),
				...listParts(added),
				literal("، إلى جانب "),
				{ type: "element", value: word },
				literal("."),
			],
			withoutSynonyms: "البحث دون هذه المرادفات",
			unknown: (unknown): Piece[] => [
				literal(unknown.length === 1 ? "ليس في هذا الأرشيف: " : "لا شيء من هذا في الأرشيف: "),
				...listParts(unknown),
				literal("."),
			],
			without: (count) =>
				`البحث دون ${counted(count, { one: "هذه الكلمة", two: "هاتين الكلمتين", other: "هذه الكلمات" })}`,
			meant: (query): Piece[] => [literal("هل المقصود "), { type: "element", value: query }, literal("؟")],
		},
		chart: {
			name: "المقالات عبر الزمن",
			bar: (years, found, held) =>
				found === undefined ? `${years}: ${articles(held)}` : `${years}: ${number(found)} من ${ofArticles(held)}`,
			found: (times) => (times === 1 ? "نتائج البحث" : `نتائج البحث (الارتفاع ×${number(times)})`),
			held: "في الأرشيف",
			table: {
				name: "المقالات حسب السنة",
				open: "في جدول",
				year: "السنة",
				found: "نتائج البحث",
				held: "في الأرشيف",
			},
		},
		file: {
			button: "تنزيل هذه القائمة (CSV)",
			columns: { date: "التاريخ", title: "العنوان", byline: "الكاتب", address: "الرابط" },
		},
		copy: { button: "نسخ رابط هذا البحث", done: "نُسخ الرابط.", failed: "تعذّر نسخ الرابط." },
		failed: "تعذّر بدء البحث. يُرجى إعادة تحميل الصفحة.",
		wrong: {
			from: `التاريخ الأول غير موجود. يُكتب التاريخ هكذا: ${dateForms}.`,
			to: `التاريخ الأخير غير موجود. يُكتب التاريخ هكذا: ${dateForms}.`,
			reversed: "التاريخ الأول يقع بعد الأخير. للبحث بينهما يُرجى تبديل موضعيهما.",
		},
		more: "المزيد من النتائج",
	},
	searchHelp: {
		heading: "كيفية البحث",
		exampleWords: ["ميناء", "قطار"],
		examples: {
			words: "مقالات فيها كل الكلمات، في أي موضع وبأي ترتيب.",
			phrase: "مقالات تتتالى فيها الكلمات بهذا الترتيب.",
			without: "مقالات فيها الكلمة الأولى وليس فيها ما بعد علامة الناقص.",
			either: "مقالات فيها إحدى الكلمتين أو كلتاهما. تُكتب OR بأحرف لاتينية كبيرة.",
		},
		everything: {
			name: "بلا أي كلمة",
			text: "كل شيء، مضيَّقًا بالتواريخ والأسماء وحدها: هنا السنة الأولى من الأرشيف كاملة.",
		},
		chapters: [
			{
				heading: "الكلمات",
				paragraphs: [
					"لا فرق بين المشكول وغير المشكول، ولا بين الألف بهمزة ومن دونها، ولا بين أشكال الأرقام: احمد يجد أحمد. ولا أثر لأداة التعريف ولا لكثير من النهايات: كتاب يجد الكتاب وبالكتاب، والمعاهدات يجد المعاهدة. ويسري ذلك بين علامتي التنصيص أيضًا.",
					"أما جمع التكسير وواو العطف المتصلة بالكلمة فقد لا يُعثر عليهما: يمكن البحث عن مدرسة OR مدارس.",
					"في الصينية واليابانية وغيرهما من الكتابات التي لا تفصل بين الكلمات يُعثر على أي تتابع من الرموز ورد في النص.",
					"تحت الرسم البياني يُبيَّن كيف فُهمت كلمات البحث، وأيّها لا يرد في أي مقال. ويُقترح هناك الإملاء الأرجح في صورة رابط؛ أما ما كُتب فلا يتغير أبدًا.",
				],
			},
			{
				heading: "التواريخ",
				paragraphs: [
					`يُكتب يوم (${typed("1998-03-19")}) أو شهر (${typed("1998-03")}) أو سنة (1998). ويمكن ترك أي من الطرفين مفتوحًا.`,
					"المقال المعروف أنه من مارس 1998 دون معرفة يومه يُعثر عليه في كل مدة تمسّ مارس 1998. أما المقالات التي بلا تاريخ فلا تدخل في أي مدة: يُذكر عددها، مع طريقة لرؤيتها.",
					"كل عمود في الرسم البياني يقود إلى سنواته. ولمدة أطول يُسحب المؤشر فوق الأعمدة، أو يُضغط Shift عند اختيار عمود ثانٍ.",
				],
			},
			{
				heading: "الأسماء",
				paragraphs: [
					"داخل القائمة الواحدة يُعثر على مقالات أي من الأسماء المختارة؛ أما بين القوائم فيجب أن يوافق المقال كل قائمة. والأعداد هي أعداد المقالات التي توافق الكلمات وسائر الاختيارات.",
				],
			},
			{
				heading: "المفاتيح",
				paragraphs: [
					"المفتاح / يقود إلى حقل البحث. ومن هناك يقود السهم إلى أسفل إلى النتائج، وتتنقل الأسهم بينها، ويفتح Enter إحداها. وفي الرسم البياني تتنقل الأسهم من عمود إلى عمود.",
				],
			},
			{
				heading: "حفظ البحث",
				paragraphs: [
					"رابط الصفحة يحمل البحث كله: يمكن إرساله أو حفظه في الإشارات المرجعية. ويمكن تنزيل قائمة كل ما عُثر عليه في صورة جدول (CSV).",
				],
			},
		],
	},
	data: {
		heading: "البيانات",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "يحوي كل ملف المعلومات نفسها عن كل مقال. في JSON Lines النصوص الكاملة. وفي CSV كل ما عداها، لبرامج الجداول: تقع عدة أسماء في خلية واحدة تفصل بينها فاصلة منقوطة، وتسبق علامة ' كل ما قد يعدّه برنامج الجداول معادلة.",
		citations: "الصيغ BibTeX وRIS وCSL-JSON مخصصة لبرامج إدارة المراجع.",
		withheld: (count) =>
			counted(count, {
				zero: "لا مقالات مدرجة دون نصها.",
				one: "مقال واحد مدرج دون نصه، لأن حقوقه لا تسمح بنشره.",
				two: "مقالان مدرجان دون نصيهما، لأن حقوقهما لا تسمح بنشرهما.",
				few: "# مقالات مدرجة دون نصوصها، لأن حقوقها لا تسمح بنشرها.",
				many: "# مقالًا مدرجة دون نصوصها، لأن حقوقها لا تسمح بنشرها.",
				other: "# مقال مدرجة دون نصوصها، لأن حقوقها لا تسمح بنشرها.",
			}),
		description: "وصف لكل الملفات، للبرامج:",
		files: "الملفات",
		period: "التاريخ",
		count: "المقالات",
		columnsHeading: "الأعمدة",
		column: "العمود",
		meaning: "ما يحويه",
		columns: {
			url: "رابط المقال؛ فريد",
			id: "المعرّف الذي أعطاه إياه الأرشيف",
			title: "العنوان",
			standfirst: "المقدمة: جملة أو جملتان تحت العنوان",
			date: "تاريخ النشر بقدر ما هو معروف: يوم أو شهر أو سنة",
			updated: "تاريخ آخر تغيير بعد النشر",
			language: "اللغة (BCP 47)",
			authors: "الكُتّاب",
			section: "قسم الصحيفة",
			series: "السلسلة",
			topics: "الموضوعات",
			people: "الشخصيات",
			places: "الأماكن",
			organisations: "المؤسسات",
			dateline: "المكان الذي أُرسل منه الخبر",
			"source.name": "المطبوعة التي أُخذ منها، إن نُشر أولًا في مكان آخر",
			"source.url": "رابطه هناك",
			"source.license": "الترخيص",
			"source.rights": "صاحب الحقوق",
			"print.issue": "العدد المطبوع",
			"print.page": "الصفحة أو الصفحات فيه",
			corrections: "التصويبات، كل منها مع تاريخه",
			textWithheld: "صحيح إن لم يكن نشر النص مسموحًا",
			text: "النص الكامل بلا صور ولا روابط؛ في JSON Lines فقط",
		},
	},
	notFound: {
		title: "الصفحة غير موجودة",
		heading: "لا توجد صفحة بهذا العنوان",
		text: "ربما كُتب الرابط خطأً، أو أُزيلت الصفحة. يمكن البحث في الأرشيف أو قراءته عبر هذه القوائم:",
	},
	offline: {
		heading: "لا يوجد اتصال بالشبكة",
		text: "هذه هي الصفحات التي قُرئت على هذا الجهاز، بدءًا بآخرها.",
		nothing: "لم تُقرأ أي صفحة من هذا الأرشيف على هذا الجهاز بعد.",
		forget: "نسيان هذه الصفحات",
	},
	moved: {
		title: "انتقلت هذه الصفحة",
		text: "توجد الآن على هذا الرابط:",
	},
};
