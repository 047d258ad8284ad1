import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Library } from "../../../../layouts/theme/search/library.ts";
import type { Answer, Question } from "../../../../layouts/theme/search/protocol.ts";
import { answer } from "../../../../layouts/theme/search/search-desk.ts";
import type { SearchEntry } from "../../../../src/archive/search-entry.ts";
import { type FolderServer, serveFolder } from "../../../browser/serve-folder.ts";
import { indexSite } from "../../../search/index-site.ts";
import { question } from "../../../search/question.ts";

/** Name, date, language, title and text of each article; its name is the last part of its address. */
const stories: [name: string, date: string, language: string, title: string, text: string][] = [
	["flood", "1998-03-19", "en", "Flood in the harbour", "The mayor spoke of the great flood. Water stood high."],
	[
		"fire",
		"1999-05-02",
		"en",
		"Fire brigade",
		"Two warehouses burned. The fire brigade came late; the mayor was absent.",
	],
	["floods", "2000-01-10", "en", "Spring floods", "After the floods of spring the well-being of all was discussed."],
	["treaty", "2001-06-01", "en", "A treaty is signed", "Both ministers signed the arms treaty in Reykjavik, at last."],
	[
		"treaties",
		"2002-07-08",
		"en",
		"On treaties",
		"Treaties are signed in the arms of history. Don't forget AT&T and the X-ray.",
	],
	["port", "2003-02-02", "en", "The port", "The new port opened. Portland was not mentioned before."],
	["skies", "2004-08-08", "en", "Dying light", "Under dying skies the ships lay still in the port."],
	["numbers", "2005-05-05", "en", "Numbers", "In 1986 some 1,500 men struck. Clause 12b of C++ is next."],
	[
		"zuerich",
		"2001-05-06",
		"de",
		"Fahrt nach Zürich",
		"Der Bürgermeister von Zürich sah die Häuser und das Hochwasser.",
	],
	["haeuser", "2002-05-06", "de", "Neue Häuser", "Das Haus am Hafen, die Häuser am Berg. Cafe und Café."],
	["zeitung", "2006-01-01", "zh-Hant", "美國總統", "美國總統簽署條約，北京大學的學生參加會議。"],
	["nihon", "2007-01-01", "ja", "東京の新聞", "東京都の新聞は洪水を報じた。カタカナもある。"],
	["farsi", "2008-01-01", "fa", "پیمان منع گسترش", "پیمان منع گسترش سلاح‌های هسته‌ای امضا شد."],
	["ivrit", "2009-01-01", "he", "הסכם שלום", "ההסכם נחתם בירושלים אתמול."],
	["undated", "", "en", "Nobody knows when", "A flood of an unknown year."],
	[
		"ketabha",
		"2010-01-01",
		"fa",
		"كتاب‌هاي تازه",
		"کتاب‌ها را می‌خوانند. روزنامه‌نگاران در سال ۱۳۸۸ شمارهٔ ۱۲ را نوشتند. اینها زبانهای دیگرند. مسئولیت با ماست.",
	],
	[
		"tzahal",
		"2011-01-01",
		"he",
		'הודעת צה"ל',
		'דובר צה״ל מסר כי בית־הספר נפתח. שָׁלוֹם לכולם. יו"ר הכנסת בתל-אביב ב־1998.',
	],
	[
		"liga",
		"2012-01-01",
		"ja",
		"Ｊ１リーグ開幕",
		"Ｊ１リーグが２０１２年に開幕した。ｻｯｶｰの試合。頑<em>張</em>れ、<strong>「決勝」</strong>へ。山田 太郎が見た。",
	],
	[
		"homme",
		"2014-01-01",
		"fr",
		"L’Homme et l'œuvre",
		"Un discours d’<em>Aristide</em> sur l’oeuvre d'art. Aujourd’hui il va à N’Djamena. Les sœurs; la Marseillaise. C’est tout.",
	],
	["uomo", "2014-02-01", "it", "Il giorno dell’uomo", "Sant'Agata, l’11 settembre: dell'altro."],
	["quijote", "2014-03-01", "ca", "L’aigua d'Espanya", "El preu de l’aigua puja."],
	["obrien", "2014-04-01", "en", "O’Brien reads", "He read L’Avenir in Łódź and an Encyclopædia of æsthetic forms."],
	["fanti", "2013-01-01", "zh", "北京大学图书馆", "图书馆收藏了1998年的报纸，共３０卷。AI技术已经使用。"],
];

const entries = stories.map(
	([name, date, language, title], place): SearchEntry => ({
		url: `/${name}/`,
		title,
		byline: place % 2 === 0 ? "By Ana Lund" : "By Bo Reyes",
		body: name,
		language,
		facets: {
			topics: [place % 3 === 0 ? { key: "harbour", name: "Harbour" } : { key: "weather", name: "Weather" }],
		},
		...(date !== "" && { date, instant: Date.parse(date) / 1000 }),
	}),
);

let folder: string;
let server: FolderServer;
let library: Library;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "backfile-queries-"));
	const bodies = new Map(stories.map(([name, , , , text]) => [name, `<p>${text}</p>`]));
	await indexSite(entries, (ref) => bodies.get(ref), folder, 4, [
		["harbour", "port"],
		["inferno", "fire brigade"],
	]);
	server = await serveFolder(folder, "/", {});
	library = new Library(`${server.origin}/search/volumes.json`);
}, 60_000);

afterAll(async () => {
	await server?.close();
	await rm(folder, { recursive: true, force: true });
});

let serial = 0;

async function ask(query: string, more: Partial<Question> = {}): Promise<Answer> {
	const answers: Answer[] = [];
	await answer(
		library,
		question(query, { serial: ++serial, ...more }),
		(told) => answers.push(told),
		() => false,
	);
	const last = answers.at(-1);
	if (last === undefined) throw new Error("no answer");
	return last;
}

const names = ({ articles }: Answer) => articles.map(({ url }) => url.slice(1, -1));

describe("a query finds", () => {
	test.each<[query: string, found: string[]]>([
		["flood", ["floods", "flood", "undated"]],
		["floods", ["floods", "flood", "undated"]],
		["FLOODING", ["floods", "flood", "undated"]],
		["flood mayor", ["flood"]],
		["mayor flood", ["flood"]],
		["flood -mayor", ["floods", "undated"]],
		["-mayor flood", ["floods", "undated"]],
		["flood −mayor", ["floods", "undated"]],
		["mayor -flood", ["fire"]],
		["flood OR fire", ["floods", "fire", "flood", "undated"]],
		["flood or fire", []],
		["flood OR fire mayor", ["fire", "flood"]],
		["mayor flood OR fire", ["fire", "flood"]],
		["flood OR fire -mayor", ["floods", "undated"]],
		["OR flood", ["floods", "flood", "undated"]],
		["flood OR", ["floods", "flood", "undated"]],
		["flood OR OR fire", ["floods", "fire", "flood", "undated"]],
		['"great flood"', ["flood"]],
		['"flood great"', []],
		['"floods of spring"', ["floods"]],
		["“floods of spring”", ["floods"]],
		['"signed the arms treaty"', ["treaty"]],
		['"arms treaty" OR "arms of history"', ["treaties", "treaty"]],
		['signed -"arms treaty"', ["treaties"]],
		['"fire brigade" mayor', ["fire"]],
		['an "open phrase', []],
		["treaty", ["treaties", "treaty"]],
		["dying", ["skies"]],
		["sky", ["skies"]],
		["portland", ["port"]],
		["quincunx", []],
		["flood quincunx", []],
		["flood OR quincunx", ["floods", "flood", "undated"]],
		["flood -quincunx", ["floods", "flood", "undated"]],
		["well-being", ["floods"]],
		["wellbeing", ["floods"]],
		["don't", ["treaties"]],
		["AT&T", ["treaties"]],
		["x-ray", ["treaties"]],
		["1986", ["numbers"]],
		["C++", ["numbers"]],
		["1,500", ["numbers"]],
		["12b", ["numbers"]],
		["zurich", ["zuerich"]],
		["Zürich", ["zuerich"]],
		["ZÜRICH hauser", ["zuerich"]],
		["café", ["haeuser"]],
		["Haus", ["haeuser", "zuerich"]],
		["總統", ["zeitung"]],
		["北京", ["fanti", "zeitung"]],
		["京大", ["fanti", "zeitung"]],
		["統總", []],
		["美國 條約", ["zeitung"]],
		["洪水", ["nihon"]],
		["京都", ["nihon"]],
		["カタカナ", ["nihon"]],
		["پیمان", ["farsi"]],
		['"منع گسترش"', ["farsi"]],
		["שלום", ["tzahal", "ivrit"]],
		["שָׁלוֹם", ["tzahal", "ivrit"]],
		['צה"ל', ["tzahal"]],
		["צה״ל", ["tzahal"]],
		["צהל", ["tzahal"]],
		['צה"ל יו"ר', ["tzahal"]],
		['"דובר צה"ל"', ["tzahal"]],
		["בית־הספר", ["tzahal"]],
		["בית הספר", ["tzahal"]],
		["הספר", ["tzahal"]],
		["בתל־אביב", ["tzahal"]],
		["אביב", ["tzahal"]],
		["1998 הכנסת", ["tzahal"]],
		["کتاب", ["ketabha"]],
		["كتاب", ["ketabha"]],
		["کتاب‌ها", ["ketabha"]],
		["کتابها", ["ketabha"]],
		["کتاب ها", ["ketabha"]],
		["کتاب‌های", ["ketabha"]],
		["کتابهای", ["ketabha"]],
		["میخوانند", ["ketabha"]],
		["این‌ها", ["ketabha"]],
		["زبان‌های", ["ketabha"]],
		["زبانهاي", ["ketabha"]],
		["مسئوليت", ["ketabha"]],
		["1388", ["ketabha"]],
		["١٣٨٨", ["ketabha"]],
		["شماره", ["ketabha"]],
		['"کتاب‌ها را"', ["ketabha"]],
		["کتاب -تازه", []],
		["J1リーグ", ["liga"]],
		["Ｊ１リーグ", ["liga"]],
		["サッカー", ["liga"]],
		["ｻｯｶｰ", ["liga"]],
		["2012年", ["liga"]],
		["山田太郎", ["liga"]],
		["山田", ["liga"]],
		["頑張れ", ["liga"]],
		["決勝", ["liga"]],
		["homme", ["homme"]],
		["l'homme", ["homme"]],
		["L’HOMME", ["homme"]],
		["d'homme", ["homme"]],
		['"l’homme et"', ["homme"]],
		['"d’homme"', []],
		['"l\'homme"', ["homme"]],
		['"l’homme et l\'œuvre"', ["homme"]],
		['"homme et oeuvre"', []],
		["Aristide", ["homme"]],
		["d'Aristide discours", ["homme"]],
		["œuvre", ["homme"]],
		["oeuvres", ["homme"]],
		["l'oeuvre", ["homme"]],
		["soeur", ["homme"]],
		["art", ["homme"]],
		["hui", []],
		["c'est", ["homme"]],
		['"c’est tout"', ["homme"]],
		['"c est"', []],
		["l", []],
		["aujourd'hui", ["homme"]],
		["aujourdhui", ["homme"]],
		["N'Djamena", ["homme"]],
		["Djamena", []],
		["homme -l'œuvre", []],
		["uomo", ["uomo"]],
		["Agata", ["uomo"]],
		["sant'Agata", ["uomo"]],
		["11 settembre", ["uomo"]],
		["altro", ["uomo"]],
		["aigua", ["quijote"]],
		["l'aigua", ["quijote"]],
		["Espanya", ["quijote"]],
		["O'Brien", ["obrien"]],
		["obrien", ["obrien"]],
		["Brien", []],
		["L'Avenir", ["obrien"]],
		["lavenir", ["obrien"]],
		["avenir", []],
		["Lodz", ["obrien"]],
		["Łódź", ["obrien"]],
		["encyclopaedia", ["obrien"]],
		["aesthetics", ["obrien"]],
		["图书馆", ["fanti"]],
		["圖書館", []],
		["書館", []],
		["AI技术", ["fanti"]],
		["ai", ["fanti"]],
		["30卷", ["fanti"]],
		['"1998年的报纸"', ["fanti"]],
		["Reyes mayor", ["fire"]],
		['"Ana Lund" flood', ["floods", "flood", "undated"]],
		["???", []],
		["inferno", ["fire"]],
		["harbour", ["skies", "port", "flood"]],
	])("%s", async (query, found) => {
		const told = await ask(query);
		expect(names(told)).toEqual(found);
		expect(told.total).toBe(found.length);
		expect(told.complete).toBe(true);
	});
});

describe("an answer says how the query was understood", () => {
	test("which words no article has, and what they may have been meant for", async () => {
		const { understood, total } = await ask("flod mayor");
		expect(total).toBe(0);
		expect(understood).toEqual({
			all: [
				[{ text: "flod", phrase: false, unknown: ["flod"], suggestions: ["flood"], synonyms: [], articles: 0 }],
				[{ text: "mayor", phrase: false, unknown: [], suggestions: [], synonyms: [], articles: 2 }],
			],
			none: [],
			corrected: "flood mayor",
			reduced: "mayor",
		});
	});

	test.each([
		["trety", "treaty"],
		["treatty", "treaty"],
		["traety", "treaty"],
		["birgade", "brigade"],
		["ersignd", undefined],
		["rbigade", "brigade"],
		["Zurrich", "zürich"],
		["warehuoses", "warehouses"],
		["qzx", undefined],
		["oeuvvre", "oeuvre"],
		["l'hommme", "homme"],
		["d'Aristidde", "aristide"],
		["dell'uommo", "uomo"],
		["dell'altrro", "altro"],
	])("%s was meant for %s", async (word, meant) => {
		expect((await ask(word)).understood?.all[0]?.[0]?.suggestions[0]).toBe(meant);
	});

	test("with what an elision stands before put right alone", async () => {
		expect((await ask("l'hommme")).understood).toMatchObject({ corrected: "l'homme" });
		expect((await ask("l'hommme")).understood?.all[0]?.[0]).toMatchObject({ text: "l'hommme", unknown: ["hommme"] });
		expect((await ask("l'homme")).understood?.all[0]?.[0]).toMatchObject({ phrase: false, unknown: [], articles: 1 });
	});

	test("with an elision that only one of the archive's languages has", async () => {
		expect((await ask("dell'uommo")).understood).toMatchObject({
			all: [[{ text: "dell'uommo", unknown: ["uommo"] }]],
			corrected: "dell'uomo",
		});
		expect((await ask("l'aiguua dell'altrro")).understood).toMatchObject({ corrected: "l'aigua dell'altro" });
		expect((await ask('"dell\'uommo"')).understood).toMatchObject({ corrected: '"dell\'uomo"' });
	});

	test("which synonyms it has looked for as well", async () => {
		const { understood } = await ask("harbour -Inferno");
		expect(understood?.all[0]?.[0]).toMatchObject({ text: "harbour", synonyms: ["port"], unknown: [] });
		expect(understood?.none[0]).toMatchObject({ text: "Inferno", synonyms: ["fire brigade"] });
		const plain = await ask("harbour", { synonyms: false });
		expect(plain.understood?.all[0]?.[0]).toMatchObject({ text: "harbour", synonyms: [] });
		expect(names(plain)).toEqual(["flood"]);
	});
});

describe("an answer counts", () => {
	test("each open group with its own choice lifted", async () => {
		const { counts, total } = await ask("flood", {
			facets: { topics: ["harbour"], languages: ["en"] },
			open: ["topics", "languages", "years"],
		});
		expect(total).toBe(1);
		expect(counts).toEqual({
			topics: { harbour: 1, weather: 2 },
			languages: { en: 1 },
			years: { "1998": 1 },
		});
	});

	test("results by year, and the undated that a range leaves out", async () => {
		expect(await ask("flood")).toMatchObject({
			years: [
				["1998", 1],
				["2000", 1],
			],
			undated: 0,
		});
		expect(await ask("flood", { range: { from: "1999" } })).toMatchObject({
			total: 1,
			years: [["2000", 1]],
			undated: 1,
		});
		expect(await ask("flood", { facets: { years: ["1998"] } })).toMatchObject({ total: 1, undated: 1 });
		expect(await ask("", { range: { from: "1999" } })).toMatchObject({ undated: 1 });
	});

	test("every result as a row, where rows are asked for", async () => {
		expect((await ask("flood", { rows: true, shown: 1 })).rows).toEqual([
			{ date: "2000-01-10", title: "Spring floods", url: "/floods/", byline: "By Ana Lund" },
			{ date: "1998-03-19", title: "Flood in the harbour", url: "/flood/", byline: "By Ana Lund" },
			{ date: "", title: "Nobody knows when", url: "/undated/", byline: "By Ana Lund" },
		]);
	});
});

describe("the table of words", () => {
	test("opens no volume for a word that is in none, and few for a rare one", async () => {
		const fresh = new Library(`${server.origin}/search/volumes.json`);
		const opened = async (query: string) => {
			server.requests.length = 0;
			await answer(
				fresh,
				question(query),
				() => {},
				() => false,
			);
			return new Set(server.requests.flatMap(({ path }) => /volumes\/([^/]+)\/table/.exec(path)?.[1] ?? [])).size;
		};
		expect(await opened("quincunx")).toBe(0);
		expect(await opened("brigade")).toBe(1);
	});

	test("hides no article: each is found by each of its words", async () => {
		for (const [name, , , title, text] of stories) {
			for (const word of `${title} ${text.replace(/<[^>]*>/g, "")}`
				.split(/\s+/)
				.filter((part) => /[\p{L}\p{N}]/u.test(part))) {
				const plain = word.replace(/^[^\p{L}\p{N}]+/u, "");
				expect(names(await ask(plain, { shown: 50 })), `${plain} in ${name}`).toContain(name);
			}
		}
	}, 60_000);
});

test("by relevance, a word in the title weighs more than one in the text", async () => {
	expect(names(await ask("flood", { sort: "relevance" }))).toEqual(["floods", "flood", "undated"]);
});
