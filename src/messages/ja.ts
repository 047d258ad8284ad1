import type { Messages } from "./en.ts";
import { each, literal, type Piece, wording } from "./wording.ts";

/** Japanese. */

const { number, showYear, list, listParts, anyParts, oneOfEach } = wording("ja");

const articles = (count: number): string => `記事${number(count)}件`;

const vocabularies = {
	topics: { singular: "テーマ", plural: "テーマ", counter: "件" },
	authors: { singular: "筆者", plural: "筆者", counter: "人" },
	people: { singular: "人物", plural: "人物", counter: "人" },
	places: { singular: "地名", plural: "地名", counter: "件" },
	organisations: { singular: "団体", plural: "団体", counter: "件" },
	series: { singular: "連載", plural: "連載", counter: "件" },
	sections: { singular: "欄", plural: "欄", counter: "件" },
};

const facets = { ...each(vocabularies, "plural"), sources: "出典", years: "年", languages: "言語" };

const correctionKinds: { [kind: string]: string } = {
	correction: "訂正",
	clarification: "補足",
	update: "追記",
	retraction: "取り消し",
};

const nearness = { day: "同じ日", week: "1週間以内", month: "1か月以内" };

const issueName = (name: string): string => (/^\d+$/.test(name) ? `第${name}号` : name);

const about = (archive: string): string => `「${archive}」の全記事のデータです。集計、比較、引用に使えます。`;

export const ja: Messages = {
	language: "ja",
	direction: "ltr",
	number,
	showYear,
	articles,
	extent: (count, first, last) => `${articles(count)}、${first === last ? first : `${first}～${last}`}年`,
	calendarCell: (date, count) => `${date}、${count === 0 ? "記事なし" : articles(count)}`,
	documentTitle: (page, site) => `${page} – ${site}`,
	part: (whole, part) => `${whole}、${part}`,
	comma: "、",
	semicolon: "；",
	labelled: (label, text) => `${label}：${text}`,
	span: (from, to) => `${from}～${to}`,
	decade: (firstYear) => `${showYear(firstYear)}年代`,

	vocabularies,
	entries: (count, kind) => `${vocabularies[kind].plural}${number(count)}${vocabularies[kind].counter}`,

	navigation: { front: "トップ", search: "検索" },
	landmarks: {
		navigation: "アーカイブ",
		footer: "このアーカイブについて",
		breadcrumbs: "現在の位置",
		neighbours: "前と後",
		letters: "頭文字",
		lettersBeside: "前後の頭文字",
		seriesParts: "連載の各回",
		issues: "前後の号",
		days: "前後の日",
	},
	skip: "本文へ移動",

	undated: "日付不明",
	undatedArticles: "日付不明の記事",
	newest: "最新の記事",
	older: "前",
	newer: "次",
	letterBefore: "前の頭文字",
	letterAfter: "次の頭文字",
	allOf: (kind) => `すべての${vocabularies[kind].plural}`,
	byYear: "年別",
	byDate: "日付別",
	calendar: "カレンダー",
	shorterLists: "分割した一覧",
	coverage: {
		heading: "収録範囲",
		gaps: (months) =>
			months === 0
				? "最初の月から最後の月まで、記事のない月はありません。"
				: `最初の月から最後の月までに、記事のない月が${number(months)}か月あります。`,
		missing: "記事のない月",
		table: "月別の記事数",
		year: "年",
		vague: "年のみ",
		all: "計",
		none: "記事なし",
	},
	onThisDay: {
		heading: "この日の記事",
		about: "一年の一日一日に、これまで何が載ったか。",
		of: (day) => `この日の記事：${day}`,
		nothing: "この日付の記事はアーカイブにありません。",
		before: "前の日",
		after: "次の日",
		all: "一年のすべての日",
	},

	bylineParts: (names) => [literal("文＝"), ...listParts(names)],
	byline: (names) => `文＝${list(names)}`,
	published: "掲載日",
	updated: "更新日",
	publishedOn: () => "掲載",
	updatedOn: () => "更新",
	series: "連載",
	corrections: "訂正",
	correctionKind: (kind) => correctionKinds[kind] ?? "訂正",
	record: "書誌情報",
	cite: "この記事の引用",
	report: "誤りを知らせる",
	edit: "元ファイルを編集",
	translations: "ほかの言語：",
	hits: { label: "検索した語", previous: "前へ", next: "次へ", close: "閉じる" },
	related: "関連記事",
	relatedBy: (names, near) => `共通点：${list(names)}${near === undefined ? "" : `；${nearness[near]}`}`,
	seriesBefore: "連載の前回",
	seriesAfter: "連載の次回",
	seriesPart: (part) => `第${number(part)}回`,
	source: "出典",
	license: "ライセンス",
	rights: "権利者",
	imported: "収録日",
	print: "紙面",
	printIssue: issueName,
	printIssueOf: (date) => `${date}号`,
	printPageHeading: (page) => `${page}面`,
	placeMap: { heading: "地名の地図" },
	issues: {
		heading: "紙面の各号",
		navigation: "各号",
		one: "紙面",
		count: (count) => `${number(count)}号分`,
		before: "前の号",
		after: "次の号",
	},
	printPage: (page) => `${page}面`,
	credit: (name) => `写真＝${name}`,
	pictureElsewhere: (alt) => (alt === "" ? "ほかのサイトの画像" : `ほかのサイトの画像：${alt}`),

	keyArticles: "まず読む記事",
	neighbours: "ともに現れる",
	chart: "年別の記事数",
	chartTable: "表で見る",
	year: "年",
	articlesHeading: "記事",
	alsoKnownAs: "別名",
	elsewhere: "ほかのサイト",
	broader: "上位",
	narrower: "下位",
	feed: "フィード",
	atomFeed: (title) => `${title}（Atom）`,
	jsonFeed: (title) => `${title}（JSON Feed）`,

	search: {
		heading: "検索",
		label: "アーカイブを検索",
		button: "検索",
		noScript: "検索にはJavaScriptが必要です。次の一覧からもすべての記事を読めます。",
		dates: "日付",
		from: "開始",
		to: "終了",
		dateHint: "年（1998）、月（1998-03）または日（1998-03-19）",
		sort: "並べ方",
		sorts: {
			newest: "新しい順",
			oldest: "古い順",
			relevance: "関連度の高い順",
		},
		narrow: "絞り込む",
		facets,
		facetNames: facets,
		chosen: (count) => `${number(count)}件選択`,
		facetFilter: (group) => `${facets[group]}から探す`,
		facetMore: (count) => `ほか${number(count)}件は入力して探せます`,
		facetNone: "これらの記事にはありません。",
		facetFailed: "この一覧を読み込めませんでした。",
		narrowed: "絞り込みの条件",
		remove: (choice) => `${choice}を外す`,
		clear: "すべて外す",
		noSynonyms: "同義語なし",
		range: (from, to) =>
			from === to ? from : to === "" ? `${from}から` : from === "" ? `${to}まで` : `${from}から${to}まで`,
		results: "検索結果",
		coverage: (extent, emptyMonths) =>
			emptyMonths === 0
				? `検索の範囲：${extent}。`
				: `検索の範囲：${extent}。このうち${number(emptyMonths)}か月は記事がありません。`,
		soFar: (count) => `ここまで${number(count)}件……`,
		found: (count) => (count === 0 ? "記事は見つかりませんでした。" : `${articles(count)}が見つかりました。`),
		withTranslations: (count) => `翻訳を含めて${number(count)}件。`,
		incomplete: (volumes) =>
			`アーカイブの${number(volumes)}巻を検索できなかったため、欠けている記事があります。もう一度お試しください。`,
		undatedLeftOut: (count) => `日付不明の記事${number(count)}件は表示していません。`,
		anyDate: "日付を限らずに検索",
		alsoIn: "ほかの言語：",
		understood: {
			read: (all, none): Piece[] => [
				...(all.length > 0
					? [...oneOfEach(all, "いずれか一つ："), literal(none.length > 0 ? "を含み、" : "を含む")]
					: []),
				...(none.length > 0 ? [...anyParts(none), literal("を含まない")] : []),
				literal("記事。"),
			],
			forms: "引用符で囲んだ語は、続けて書かれているものだけが見つかります。",
			synonyms: (added, word): Piece[] => [
				...listParts(added),
				literal("も"),
				{ type: "element", value: word },
				literal("の同義語として検索しました。"),
			],
			withoutSynonyms: "これらを除いて検索",
			unknown: (unknown): Piece[] => [...listParts(unknown), literal("はアーカイブにありません。")],
			without: () => "これを除いて検索",
			meant: (query): Piece[] => [literal("もしかして："), { type: "element", value: query }],
		},
		chart: {
			name: "年ごとの記事",
			bar: (years, found, held) =>
				found === undefined ? `${years}：${articles(held)}` : `${years}：${articles(held)}のうち${number(found)}件`,
			found: (times) => (times === 1 ? "見つかった記事" : `見つかった記事（高さ${number(times)}倍）`),
			held: "収録記事",
			table: { name: "年別の記事数", open: "表で見る", year: "年", found: "見つかった記事", held: "収録記事" },
		},
		file: {
			button: "この一覧をダウンロード（CSV）",
			columns: { date: "日付", title: "見出し", byline: "筆者", address: "アドレス" },
		},
		copy: { button: "この検索のアドレスをコピー", done: "コピーしました。", failed: "コピーできませんでした。" },
		failed: "検索を始められませんでした。ページを読み込み直してください。",
		wrong: {
			from: "開始の日付は存在しません。年、月（1998-03）または日（1998-03-19）を入力してください。",
			to: "終了の日付は存在しません。年、月（1998-03）または日（1998-03-19）を入力してください。",
			reversed: "開始の日付が終了より後になっています。入れ替えて検索してください。",
		},
		more: "続きを見る",
	},
	searchHelp: {
		heading: "検索のしかた",
		exampleWords: ["洪水", "市長"],
		examples: {
			words: "すべての語を含む記事。場所や順序は問いません。",
			phrase: "語がこの順に続けて書かれている記事。",
			without: "最初の語を含み、マイナス記号の後の語を含まない記事。",
			either: "どちらかの語、または両方を含む記事。ORは大文字で書きます。",
		},
		everything: {
			name: "語を入力しない",
			text: "日付と名前だけで絞り込みます。ここではアーカイブの最初の一年すべて。",
		},
		chapters: [
			{
				heading: "語",
				paragraphs: [
					"日本語や中国語のように分かち書きをしない文字は一字ずつ探します。本文にその並びがあれば、語の切れ目に関係なく見つかります。「京都」は「東京都」も見つけます。空白で区切った語は、記事のどこにあってもかまいません。",
					"全角と半角、大文字と小文字は区別しません。Ｊ１とJ1は同じです。漢字とかな、新字体と旧字体、送りがなの違いは別の語として扱います。両方を探すには 学校 OR 學校 のように書きます。",
					"語尾変化のわかっている言語では、ほかの語形も見つかります。treatiesでtreatyが見つかり、引用符の中でも同じです。",
					"グラフの下に、語がどう解釈されたか、どの語がどの記事にもないかを示します。考えられるつづりはリンクで示し、入力した語を書き換えることはありません。",
				],
			},
			{
				heading: "日付",
				paragraphs: [
					"年（1998）、月（1998-03）または日（1998-03-19）を入力します。どちらか一方だけでもかまいません。",
					"1998年3月とだけわかっている記事は、1998年3月にかかる範囲ならどれでも見つかります。日付不明の記事はどの範囲にも入りません。その件数と、見る方法を示します。",
					"グラフの棒を選ぶと、その年に絞り込みます。長い期間は、棒の上をなぞるか、Shiftを押しながら二つ目の棒を選びます。",
				],
			},
			{
				heading: "名前",
				paragraphs: [
					"一つの一覧の中では、選んだ名前のどれかに当たる記事が見つかります。別々の一覧の間では、すべてに当たる必要があります。数字は、語とほかの条件に合う記事の件数です。",
				],
			},
			{
				heading: "キー",
				paragraphs: [
					"/ キーで検索欄に移ります。そこから下矢印で検索結果へ、上下の矢印で結果の間を動き、Enterで開きます。グラフでは矢印キーで棒から棒へ移ります。",
				],
			},
			{
				heading: "検索を残す",
				paragraphs: [
					"ページのアドレスに検索のすべてが入っています。人に送ることも、ブックマークすることもできます。見つかった記事の一覧は表（CSV）としてダウンロードできます。",
				],
			},
		],
	},
	data: {
		heading: "データ",
		about,
		summary: (archive, extent) => `${about(archive)}${extent}。`,
		rows: "どのファイルも記事ごとに同じ項目を収めています。JSON Linesには全文があります。CSVには全文以外のすべてがあり、表計算ソフトで使えます。一つのセルに複数の名前があるときはセミコロンで区切り、数式と見なされるものの前にはアポストロフィを付けています。",
		citations: "BibTeX、RIS、CSL-JSONは文献管理ソフト用です。",
		withheld: (count) => `${articles(count)}は、権利の都合で本文を配布できないため、書誌だけを載せています。`,
		description: "全ファイルのプログラム向けの説明：",
		files: "ファイル",
		period: "日付",
		count: "記事",
		columnsHeading: "項目",
		column: "項目",
		meaning: "内容",
		columns: {
			url: "記事のアドレス。重複しない",
			id: "アーカイブが付けた識別子",
			title: "見出し",
			standfirst: "見出しの下の一、二文",
			date: "掲載日。わかっている限りの精度（日、月または年）",
			updated: "掲載後に最後に変更した日",
			language: "言語（BCP 47）",
			authors: "筆者",
			section: "欄",
			series: "連載",
			topics: "テーマ",
			people: "人物",
			places: "地名",
			organisations: "団体",
			dateline: "発信地",
			"source.name": "ほかで先に発表された場合の掲載元",
			"source.url": "掲載元でのアドレス",
			"source.license": "ライセンス",
			"source.rights": "権利者",
			"print.issue": "紙面の号",
			"print.page": "紙面のページ",
			corrections: "訂正とその日付",
			textWithheld: "本文を配布できないとき真",
			text: "全文。画像とリンクを除く。JSON Linesのみ",
		},
	},
	notFound: {
		title: "ページが見つかりません",
		heading: "このページはありません",
		text: "アドレスが間違っているか、ページが取り下げられた可能性があります。アーカイブを検索するか、次の一覧からお読みください。",
	},
	offline: {
		heading: "オフラインです",
		text: "この端末で読んだページです（新しい順）。",
		nothing: "この端末で読んだページはまだありません。",
		forget: "この一覧を消去",
	},
	moved: {
		title: "ページは移動しました",
		text: "現在のアドレス：",
	},
};
