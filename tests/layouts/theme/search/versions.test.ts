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

/** Each article: name, language, date, topic, text, and the name of its original. */
const stories: [name: string, language: string, date: string, topic: string, text: string, original?: string][] = [
	["ferry-1", "en", "1990-01-01", "harbour", "The Helsinki ferry sailed."],
	["ferry-2", "en", "1991-01-01", "harbour", "The Helsinki ferry sailed again."],
	["treaty", "en", "1992-05-05", "treaties", "The Helsinki accord was signed."],
	["tratado", "es", "1993-02-02", "tratados", "El acuerdo de Helsinki fue firmado.", "treaty"],
	["traite", "fr", "1992-05-06", "treaties", "Accord signé à Helsinki.", "treaty"],
	["carta", "es", "", "tratados", "Una carta de Helsinki."],
	["letter", "en", "", "treaties", "A letter from Helsinki.", "carta"],
	["noticia", "es", "1994-01-01", "harbour", "Una noticia de Helsinki."],
	["ferry-3", "en", "1992-05-05", "harbour", "The Helsinki ferry sank."],
];

const entry = ([name, language, date, topic]: (typeof stories)[number]): SearchEntry => ({
	url: `/${name}/`,
	title: name,
	byline: "By Ana Lund",
	body: name,
	language,
	facets: { topics: [{ key: topic, name: topic }] },
	...(date !== "" && { date, instant: Date.parse(date) / 1000 }),
});

const entries = stories.map((story): SearchEntry => {
	const original = stories.find(([name]) => name === story[5]);
	if (original === undefined) return entry(story);
	const { url, language, instant } = entry(original);
	return { ...entry(story), original: { url, language, ...(instant !== undefined && { instant }) } };
});

let folder: string;
let server: FolderServer;
let library: Library;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "backfile-versions-"));
	const bodies = new Map(stories.map(([name, , , , text]) => [name, `<p>${text}</p>`]));
	await indexSite(entries, (ref) => bodies.get(ref), folder, 2);
	server = await serveFolder(folder, "/", {});
	library = new Library(`${server.origin}/search/volumes.json`);
}, 60_000);

afterAll(async () => {
	await server?.close();
	await rm(folder, { recursive: true, force: true });
});

async function askAll(query: string, more: Partial<Question> = {}): Promise<Answer[]> {
	const told: Answer[] = [];
	await answer(
		library,
		question(query, more),
		(one) => told.push(one),
		() => false,
	);
	return told;
}

async function ask(query: string, more: Partial<Question> = {}): Promise<Answer> {
	const last = (await askAll(query, more)).at(-1);
	if (last === undefined) throw new Error("no answer");
	return last;
}

const names = ({ articles }: Answer) =>
	articles.map(({ title, translations = [] }) => [title, ...translations.map((version) => version.title)].join(" + "));

const byDate = ["noticia", "ferry-3", "treaty + tratado + traite", "ferry-2", "ferry-1", "letter + carta"];

describe("an article in several languages is one result", () => {
	test("with the version in the page's language standing for the others, in its own place", async () => {
		expect(names(await ask("helsinki"))).toEqual(byDate);
		expect(names(await ask("helsinki", { language: "es" }))).toEqual([
			"noticia",
			"tratado + treaty + traite",
			"ferry-3",
			"ferry-2",
			"ferry-1",
			"carta + letter",
		]);
	});

	test("of those versions that were found", async () => {
		expect(names(await ask("accord"))).toEqual(["treaty + traite"]);
		expect(names(await ask("acuerdo"))).toEqual(["tratado"]);
		expect(names(await ask("helsinki -signed", { language: "fa" }))).toEqual([
			"noticia",
			"tratado + traite",
			"ferry-3",
			"ferry-2",
			"ferry-1",
			"carta + letter",
		]);
	});

	test("among the undated that a range leaves out, with words and without", async () => {
		for (const query of ["helsinki", ""])
			expect(await ask(query, { range: { from: "1990", to: "1991" } }), query).toMatchObject({ total: 2, undated: 1 });
	});

	test("in every count, in the chart and in the list to be downloaded", async () => {
		const told = await ask("helsinki", { rows: true, open: ["topics", "languages", "years"] });
		expect(told).toMatchObject({ total: 6, versions: 9 });
		expect(told.years).toEqual([
			["1990", 1],
			["1991", 1],
			["1992", 2],
			["1994", 1],
		]);
		expect(told.rows?.map(({ title }) => title)).toEqual([
			"noticia",
			"ferry-3",
			"treaty",
			"ferry-2",
			"ferry-1",
			"letter",
		]);
		expect(told.counts?.topics).toEqual({ harbour: 4, treaties: 2, tratados: 2 });
		expect(told.counts?.languages).toEqual({ en: 5, es: 3, fr: 1 });
	});

	test("among all articles too, where nothing is asked for", async () => {
		const told = await ask("");
		expect(names(told)).toEqual(byDate);
		expect(told.total).toBe(6);
	});

	test("that shows the version which a choice leaves", async () => {
		expect(names(await ask("helsinki", { facets: { languages: ["es"] } }))).toEqual(["noticia", "tratado", "carta"]);
		expect(names(await ask("helsinki", { facets: { topics: ["tratados"] } }))).toEqual(["tratado", "carta"]);
		expect(names(await ask("helsinki", { range: { from: "1993" } }))).toEqual(["noticia", "tratado"]);
	});

	test("and never two on the way to the whole answer", async () => {
		for (const language of ["en", "es", "fr", "fa"]) {
			for (const sort of ["newest", "oldest", "relevance"] as const) {
				const told = await askAll("helsinki", { language, sort });
				const whole = told.at(-1)?.articles.map(({ title }) => title) ?? [];
				for (const { articles } of told)
					expect(articles.map(({ title }) => title)).toEqual(whole.slice(0, articles.length));
			}
		}
	});
});

test("a word of one language opens no volume of another", async () => {
	server.requests.length = 0;
	await answer(
		new Library(`${server.origin}/search/volumes.json`),
		question("noticia"),
		() => {},
		() => false,
	);
	const asked = server.requests.flatMap(({ path }) => /volumes\/(\w+)-[^/]+\/table/.exec(path)?.[1] ?? []);
	expect(new Set(asked)).toEqual(new Set(["es"]));
});
