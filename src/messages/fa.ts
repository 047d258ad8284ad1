import type { Messages } from "./en.ts";
import { each, literal, type Piece, typed, wording } from "./wording.ts";

/** Persian. Dates are those of the Gregorian calendar, as they were printed; the digits are Persian. */

const { number, showYear, counted, list, listParts, anyParts, oneOfEach } = wording("fa");

// "One" holds for none as well in Persian, and changes no noun: what is counted stays in the singular.
const articles = (count: number): string => counted(count, { other: "# مطلب" });

const vocabularies = {
	topics: { singular: "موضوع", plural: "موضوع‌ها" },
	authors: { singular: "نویسنده", plural: "نویسندگان" },
	people: { singular: "شخص", plural: "اشخاص" },
	places: { singular: "مکان", plural: "مکان‌ها" },
	organisations: { singular: "سازمان", plural: "سازمان‌ها" },
	series: { singular: "مجموعه", plural: "مجموعه‌ها" },
	sections: { singular: "بخش", plural: "بخش‌ها" },
};

const facets = { ...each(vocabularies, "plural"), sources: "منابع", years: "سال‌ها", languages: "زبان‌ها" };

const correctionKinds: { [kind: string]: string } = {
	correction: "اصلاحیه",
	clarification: "توضیح",
	update: "به‌روزرسانی",
	retraction: "بازپس‌گیری",
};

const nearness = { day: "در همان روز", week: "با حداکثر یک هفته فاصله", month: "با حداکثر یک ماه فاصله" };

/** A date as it is typed, in Persian digits. */
const typedDate = (date: string): string => typed(date.replace(/\d/g, (digit) => number(Number(digit))));

const dateForms = `ماه (${typedDate("1998-03")}) یا روز (${typedDate("1998-03-19")})`;

const about = (archive: string): string => `مطالب ${archive} به شکل داده، برای شمارش، مقایسه و ارجاع.`;

export const fa: Messages = {
	language: "fa",
	direction: "rtl",
	number,
	showYear,
	articles,
	extent: (count, first, last) => `${articles(count)}، ${first === last ? first : `${first} تا ${last}`}`,
	calendarCell: (date, count) => `${date}، ${count === 0 ? "بدون مطلب" : articles(count)}`,
	documentTitle: (page, site) => `${page} – ${site}`,
	part: (whole, part) => `${whole}، ${part}`,
	comma: "، ",
	semicolon: "؛ ",
	labelled: (label, text) => `${label}: ${text}`,
	span: (from, to) => `${from} تا ${to}`,
	decade: (firstYear) => `دههٔ ${showYear(firstYear)}`,

	vocabularies,
	entries: (count, kind) => counted(count, { other: `# ${vocabularies[kind].singular}` }),

	navigation: { front: "صفحهٔ نخست", search: "جست‌وجو" },
	landmarks: {
		navigation: "بایگانی",
		footer: "دربارهٔ این بایگانی",
		breadcrumbs: "جای شما در بایگانی",
		neighbours: "قدیمی‌تر و جدیدتر",
		letters: "حروف",
		lettersBeside: "حرف قبل و بعد",
		seriesParts: "قسمت‌های مجموعه",
		issues: "شمارهٔ قبل و بعد",
		days: "روز قبل و بعد",
	},
	skip: "رفتن به متن",

	undated: "بی‌تاریخ",
	undatedArticles: "مطالب بی‌تاریخ",
	newest: "تازه‌ترین مطالب",
	older: "قدیمی‌تر",
	newer: "جدیدتر",
	letterBefore: "حرف قبل",
	letterAfter: "حرف بعد",
	allOf: (kind) => `همهٔ ${vocabularies[kind].plural}`,
	byYear: "بر پایهٔ سال",
	byDate: "بر پایهٔ تاریخ",
	calendar: "تقویم",
	shorterLists: "فهرست‌های کوتاه‌تر",
	coverage: {
		heading: "پوشش بایگانی",
		gaps: (months) =>
			months === 0
				? "میان نخستین و آخرین ماه، هیچ ماهی بدون مطلب نیست."
				: counted(months, {
						one: "یک ماه میان نخستین و آخرین ماه بدون مطلب است.",
						other: "# ماه میان نخستین و آخرین ماه بدون مطلب است.",
					}),
		missing: "ماه‌های بدون مطلب",
		table: "شمار مطالب هر ماه",
		year: "سال",
		vague: "فقط سال",
		all: "همه",
		none: "بدون مطلب",
	},
	onThisDay: {
		heading: "در چنین روزی",
		about: "آنچه در هر روز سال، در همهٔ سال‌ها، منتشر شده است.",
		of: (day) => `در چنین روزی: ${day}`,
		nothing: "در این بایگانی مطلبی با تاریخ این روز نیست.",
		before: "روز قبل",
		after: "روز بعد",
		all: "همهٔ روزهای سال",
	},

	bylineParts: (names) => [literal("نوشتهٔ "), ...listParts(names)],
	byline: (names) => `نوشتهٔ ${list(names)}`,
	published: "تاریخ انتشار",
	updated: "به‌روزرسانی",
	publishedOn: () => "تاریخ انتشار",
	updatedOn: () => "به‌روزرسانی",
	series: "مجموعه",
	corrections: "اصلاحیه‌ها",
	correctionKind: (kind) => correctionKinds[kind] ?? "اصلاحیه",
	record: "شناسنامهٔ مطلب",
	cite: "ارجاع به این مطلب",
	report: "گزارش خطا",
	edit: "ویرایش فایل مطلب",
	translations: "به زبان‌های دیگر:",
	hits: { label: "واژه‌های جست‌وجوی شما", previous: "قبلی", next: "بعدی", close: "بستن" },
	related: "مطالب مرتبط",
	relatedBy: (names, near) => `وجه مشترک: ${list(names)}${near === undefined ? "" : `؛ ${nearness[near]}`}`,
	seriesBefore: "قبلی در مجموعه",
	seriesAfter: "بعدی در مجموعه",
	seriesPart: (part) => `قسمت ${number(part)}`,
	source: "منبع",
	license: "مجوز",
	rights: "حقوق",
	imported: "افزوده به بایگانی",
	print: "در نسخهٔ چاپی",
	printIssue: (name) => `شمارهٔ ${name}`,
	printIssueOf: (date) => `شمارهٔ ${date}`,
	printPageHeading: (page) => `صفحهٔ ${page}`,
	placeMap: { heading: "نقشهٔ مکان‌ها" },
	issues: {
		heading: "شماره‌های چاپی",
		navigation: "شماره‌ها",
		one: "شمارهٔ چاپی",
		count: (count) => counted(count, { other: "# شماره" }),
		before: "شمارهٔ قبل",
		after: "شمارهٔ بعد",
	},
	printPage: (page) => `صفحهٔ ${page}`,
	credit: (name) => `عکس: ${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "عکس در سایتی دیگر" : `عکس در سایتی دیگر: ${alt}`),

	keyArticles: "مطالبی برای شروع",
	neighbours: "همراه با",
	chart: "شمار مطالب هر سال",
	chartTable: "به شکل جدول",
	year: "سال",
	articlesHeading: "مطالب",
	alsoKnownAs: "نام‌های دیگر",
	elsewhere: "در سایت‌های دیگر",
	broader: "زیرمجموعهٔ",
	narrower: "دربردارندهٔ",
	feed: "خوراک",
	atomFeed: (title) => `${title} (Atom)`,
	jsonFeed: (title) => `${title} (JSON Feed)`,

	search: {
		heading: "جست‌وجو",
		label: "جست‌وجو در بایگانی",
		button: "جست‌وجو",
		noScript: "جست‌وجو به جاوااسکریپت نیاز دارد. از راه این فهرست‌ها هم می‌توان به همهٔ مطالب رسید:",
		dates: "تاریخ میلادی",
		from: "از",
		to: "تا",
		dateHint: `سال (${showYear(1998)})، ${dateForms}`,
		sort: "ترتیب",
		sorts: {
			newest: "از جدید به قدیم",
			oldest: "از قدیم به جدید",
			relevance: "مرتبط‌ترین‌ها نخست",
		},
		narrow: "محدود کردن جست‌وجو",
		facets,
		facetNames: { ...each(vocabularies, "singular"), sources: "منبع", years: "سال", languages: "زبان" },
		chosen: (count) => `${number(count)} انتخاب`,
		facetFilter: (group) => `جست‌وجو در ${facets[group]}`,
		facetMore: (count) => `${number(count)} مورد دیگر: برای یافتن آن‌ها بنویسید`,
		facetNone: "در این مطالب موردی نیست.",
		facetFailed: "این فهرست بارگیری نشد.",
		narrowed: "محدودشده به",
		remove: (choice) => `حذف ${choice}`,
		clear: "حذف همه",
		noSynonyms: "بدون مترادف‌ها",
		range: (from, to) =>
			from === to
				? typedDate(from)
				: to === ""
					? `از ${typedDate(from)}`
					: from === ""
						? `تا ${typedDate(to)}`
						: `${typedDate(from)} تا ${typedDate(to)}`,
		results: "نتایج",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `دامنهٔ جست‌وجو: ${extent}.`
				: `دامنهٔ جست‌وجو: ${extent}؛ ${number(emptyMonths)} ماه بدون مطلب است.`,
		soFar: (count) => `تاکنون ${number(count)} …`,
		found: (count) => (count === 0 ? "مطلبی پیدا نشد." : `${articles(count)} پیدا شد.`),
		withTranslations: (count) => `با ترجمه‌ها: ${number(count)}.`,
		incomplete: (volumes) =>
			`جست‌وجو در ${number(volumes)} جلد از بایگانی ممکن نشد و جای برخی مطالب در اینجا خالی است. دوباره تلاش کنید.`,
		undatedLeftOut: (count) => `${number(count)} مطلب بی‌تاریخ نشان داده نشده است.`,
		anyDate: "جست‌وجو بدون تاریخ",
		alsoIn: "به زبان‌های دیگر:",
		understood: {
			read: (all, none): Piece[] => [
				literal(all.length > 0 ? "مطالب دارای " : "همهٔ مطالب"),
				...oneOfEach(all, "یکی از "),
				...(none.length > 0 ? [literal("، بدون "), ...anyParts(none)] : []),
				literal("."),
			],
			forms: "واژه‌های درون گیومه باید کنار هم باشند. در فارسی فقط همان صورتی که نوشته‌اید پیدا می‌شود.",
			synonyms: (added, word): Piece[] => [
				...listParts(added),
				literal(" هم به جای "),
				{ type: "element", value: word },
				literal(" جست‌وجو شد."),
			],
			withoutSynonyms: "جست‌وجو بدون این‌ها",
			unknown: (unknown): Piece[] => [
				literal(unknown.length === 1 ? "در این بایگانی نیست: " : "هیچ‌یک از این‌ها در این بایگانی نیست: "),
				...listParts(unknown),
				literal("."),
			],
			without: (count) => (count === 1 ? "جست‌وجو بدون آن" : "جست‌وجو بدون آن‌ها"),
			meant: (query): Piece[] => [literal("آیا منظورتان "), { type: "element", value: query }, literal(" بود؟")],
		},
		chart: {
			name: "مطالب در گذر زمان",
			bar: (years, found, held) =>
				found === undefined ? `${years}: ${articles(held)}` : `${years}: ${number(found)} از ${articles(held)}`,
			found: (times) => (times === 1 ? "پیداشده" : `پیداشده (${number(times)} برابر بلندتر)`),
			held: "در بایگانی",
			table: { name: "شمار مطالب هر سال", open: "به شکل جدول", year: "سال", found: "پیداشده", held: "در بایگانی" },
		},
		file: {
			button: "دریافت این فهرست (CSV)",
			columns: { date: "تاریخ", title: "عنوان", byline: "نویسنده", address: "نشانی" },
		},
		copy: { button: "کپی نشانی این جست‌وجو", done: "کپی شد.", failed: "کپی نشد." },
		failed: "جست‌وجو آغاز نشد. صفحه را دوباره بارگیری کنید.",
		wrong: {
			from: `تاریخ نخست وجود ندارد. سال، ${dateForms} را به میلادی بنویسید.`,
			to: `تاریخ آخر وجود ندارد. سال، ${dateForms} را به میلادی بنویسید.`,
			reversed: "تاریخ نخست پس از تاریخ آخر است. برای جست‌وجو میان آن دو، جایشان را عوض کنید.",
		},
		more: "نتایج بیشتر",
	},
	searchHelp: {
		heading: "راهنمای جست‌وجو",
		exampleWords: ["سیل", "شهردار"],
		examples: {
			words: "مطالبی که همهٔ این واژه‌ها را دارند، در هر جا و به هر ترتیب.",
			phrase: "مطالبی که این واژه‌ها در آن‌ها کنار هم و به همین ترتیب آمده‌اند.",
			without: "مطالبی که واژهٔ نخست را دارند و واژهٔ پس از علامت منها را ندارند.",
			either: "مطالبی که یکی از این دو واژه یا هر دو را دارند. OR را با حروف بزرگ لاتین بنویسید.",
		},
		everything: {
			name: "بدون هیچ واژه‌ای",
			text: "همه‌چیز، محدود به تاریخ و نام: در اینجا، همهٔ نخستین سال بایگانی.",
		},
		chapters: [
			{
				heading: "واژه‌ها",
				paragraphs: [
					"نیم‌فاصله، اعراب و گونه‌های عربی و فارسی «ی» و «ک» و رقم‌ها فرقی ندارند: كتاب‌هاي همان کتاب‌های است.",
					"پسوندهایی که با نیم‌فاصله جدا شده‌اند واژه‌ای جداگانه به شمار می‌آیند: کتاب، کتاب‌ها را هم پیدا می‌کند ولی کتابها را نه. در زبان‌هایی که پایانهٔ واژه‌هایشان شناخته است صورت‌های دیگر هم پیدا می‌شوند: treaties، treaty را پیدا می‌کند، درون گیومه هم.",
					"در چینی، ژاپنی و دیگر خط‌های بی‌فاصله، هر رشته‌ای از نویسه‌ها که در متن باشد پیدا می‌شود.",
					"زیر نمودار نوشته شده که واژه‌های شما چگونه فهمیده شده‌اند و کدامشان در هیچ مطلبی نیست. املای محتمل به شکل پیوند پیشنهاد می‌شود؛ نوشتهٔ شما هرگز تغییر نمی‌کند.",
				],
			},
			{
				heading: "تاریخ‌ها",
				paragraphs: [
					`سال (${showYear(1998)})، ${dateForms} را به میلادی بنویسید، با رقم‌های فارسی یا لاتین. هر یک از دو سر را می‌توان خالی گذاشت.`,
					`مطلبی که می‌دانیم از مارس ${showYear(1998)} است ولی روزش دانسته نیست، در هر بازه‌ای که مارس ${showYear(1998)} را در بر بگیرد پیدا می‌شود. مطالب بی‌تاریخ در هیچ بازه‌ای نیستند: شمارشان گفته می‌شود و راهی برای دیدنشان هست.`,
					"هر ستون نمودار به سال‌های خود می‌رسد. برای بازه‌ای بلندتر، روی ستون‌ها بکشید یا هنگام انتخاب ستون دوم کلید Shift را نگه دارید.",
				],
			},
			{
				heading: "نام‌ها",
				paragraphs: [
					"در هر فهرست، مطالب هر یک از نام‌های انتخاب‌شده پیدا می‌شوند؛ ولی میان فهرست‌ها، مطلب باید با همه سازگار باشد. عددها شمار مطالبی است که با واژه‌ها و دیگر انتخاب‌های شما سازگارند.",
				],
			},
			{
				heading: "کلیدها",
				paragraphs: [
					"کلید / به کادر جست‌وجو می‌رود. پیکان پایین از آنجا به نتایج می‌رسد، پیکان‌ها میان نتایج جابه‌جا می‌شوند و Enter یکی را باز می‌کند. در نمودار، پیکان‌ها از ستونی به ستون دیگر می‌روند.",
				],
			},
			{
				heading: "نگه داشتن جست‌وجو",
				paragraphs: [
					"نشانی صفحه همهٔ جست‌وجو را در خود دارد: آن را بفرستید یا نشانه‌گذاری کنید. فهرست همهٔ یافته‌ها را می‌توان به شکل جدول (CSV) دریافت کرد.",
				],
			},
		],
	},
	data: {
		heading: "داده‌ها",
		about,
		summary: (archive, extent) => `${about(archive)} ${extent}.`,
		rows: "همهٔ فایل‌ها برای هر مطلب داده‌های یکسانی دارند. JSON Lines متن کامل را دارد. CSV همهٔ چیزهای دیگر را برای صفحه‌های گسترده دارد: چند نام در یک خانه با نقطه‌ویرگول از هم جدا می‌شوند و پیش از آنچه صفحهٔ گسترده فرمول می‌پندارد آپاستروف می‌آید.",
		citations: "BibTeX، RIS و CSL-JSON برای نرم‌افزارهای مدیریت منابع است.",
		withheld: (count) => `${articles(count)} بدون متن فهرست شده است، زیرا حقوق آن اجازهٔ واگذاری متن را نمی‌دهد.`,
		description: "شرح همهٔ فایل‌ها برای برنامه‌ها:",
		files: "فایل‌ها",
		period: "تاریخ",
		count: "مطالب",
		columnsHeading: "ستون‌ها",
		column: "ستون",
		meaning: "آنچه در آن است",
		columns: {
			url: "نشانی مطلب؛ یکتا",
			id: "شناسه‌ای که بایگانی به آن داده است",
			title: "عنوان",
			standfirst: "یکی دو جمله زیر عنوان",
			date: "تاریخ انتشار به میلادی، تا جایی که دانسته است: روز، ماه یا سال",
			updated: "تاریخ آخرین تغییر پس از انتشار",
			language: "زبان (BCP 47)",
			authors: "نویسندگان",
			section: "بخش",
			series: "مجموعه",
			topics: "موضوع‌ها",
			people: "اشخاص",
			places: "مکان‌ها",
			organisations: "سازمان‌ها",
			dateline: "جایی که خبر از آنجا فرستاده شده است",
			"source.name": "نشریه‌ای که مطلب از آن است، اگر نخست جای دیگری منتشر شده باشد",
			"source.url": "نشانی آن در آنجا",
			"source.license": "مجوز",
			"source.rights": "دارندهٔ حقوق",
			"print.issue": "شمارهٔ چاپی",
			"print.page": "صفحه یا صفحه‌های آن",
			corrections: "اصلاحیه‌ها، هر یک با تاریخش",
			textWithheld: "درست، اگر واگذاری متن مجاز نباشد",
			text: "متن کامل، بدون تصویر و پیوند؛ فقط در JSON Lines",
		},
	},
	notFound: {
		title: "صفحه پیدا نشد",
		heading: "چنین صفحه‌ای نیست",
		text: "شاید نشانی نادرست نوشته شده یا صفحه برداشته شده باشد. در بایگانی می‌توان جست‌وجو کرد یا از راه این فهرست‌ها آن را خواند:",
	},
	offline: {
		heading: "اتصال به شبکه برقرار نیست",
		text: "این‌ها صفحه‌هایی است که در این دستگاه خوانده شده است، تازه‌ترین در آغاز.",
		nothing: "هنوز هیچ صفحه‌ای از این بایگانی در این دستگاه خوانده نشده است.",
		forget: "فراموش کردن این صفحه‌ها",
	},
	moved: {
		title: "این صفحه جابه‌جا شده است",
		text: "اکنون در این نشانی است:",
	},
};
