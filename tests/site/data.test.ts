import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { article, type Files, type SmallSite, smallSite } from "./small-site.ts";

let site: SmallSite;
let files: Files;

const kept = { name: "The Daily", rights: "© 1998 The Daily" };
const published = [
	[
		"1998/03/fire.md",
		{ title: "=Fire & smoke", date: "1998-03-19", topics: ["Harbour", "Fire"] },
		"Two *warehouses*.\n\nNobody.",
	],
	["1998/03/wire.md", { title: "From the wire", date: "1998-03-20", source: kept }, "Secretword of the wire."],
	["1998/03/month.md", { title: "Month", date: "1998-03" }, ""],
	["1999/01/fa.md", { title: "پیمان", date: "1999-01-02", language: "fa", authors: ["علی رضایی"] }, "متن."],
	["letters/undated.md", { title: "Letter", date: "undated" }, "Dear editor."],
] as const;

beforeAll(async () => {
	site = smallSite(Object.fromEntries(published.map(([path, fields, body]) => [path, article(fields, body)])));
	site.put("1998/03/draft.md", article({ title: "Hidden", date: "1998-03-21", draft: true }, "Hidden."));
	await site.build({ search: false });
	files = site.files();
});

afterAll(() => site.remove());

const text = (path: string) => files.get(path)?.toString("utf8") ?? "";
const named = (ending: string) => [...files.keys()].filter((path) => path.startsWith("data/") && path.endsWith(ending));
const addresses = published.map(([path]) => `https://paper.example/${path.replace(/\.md$/, "/")}`).sort();

const lines = () =>
	named(".jsonl").flatMap((path) =>
		text(path)
			.trimEnd()
			.split("\n")
			.map((line): Record<string, unknown> => JSON.parse(line)),
	);
const cells = () =>
	named(".csv").flatMap((path): Record<string, string>[] => parse(text(path), { columns: true, bom: true }));

test("every format holds each published article once, and no other", () => {
	expect(
		lines()
			.map(({ url }) => url)
			.sort(),
	).toEqual(addresses);
	expect(
		cells()
			.map(({ url }) => url)
			.sort(),
	).toEqual(addresses);
	for (const ending of [".bib", ".ris", ".json"]) {
		const items = named(ending)
			.filter((path) => path.includes("citations-"))
			.flatMap((path) => plugins.input.chain(text(path), { generateGraph: false }));
		expect(items.map(({ URL }) => URL).sort(), ending).toEqual(addresses);
	}
});

test("JSON Lines has the texts, without markup", () => {
	const fire = lines().find(({ title }) => title === "=Fire & smoke");
	expect(fire).toMatchObject({ date: "1998-03-19", topics: ["Harbour", "Fire"], text: "Two warehouses.\n\nNobody." });
	expect(lines().find(({ title }) => title === "Month")).toMatchObject({ date: "1998-03", text: "" });
});

test("an article whose rights forbid it is listed without its text", () => {
	expect(lines().find(({ title }) => title === "From the wire")).toMatchObject({
		textWithheld: true,
		text: null,
		"source.rights": kept.rights,
	});
	for (const path of files.keys()) if (path.startsWith("data/")) expect(text(path), path).not.toContain("Secretword");
});

test("CSV runs nothing in a spreadsheet", () => {
	expect(cells().map(({ title }) => title)).toContain("'=Fire & smoke");
});

test("the data package names every file, with its rows, and describes every column", () => {
	const { resources } = JSON.parse(text("data/datapackage.json")) as {
		resources: { path: string; rows: number; schema?: { fields: { name: string }[] } }[];
	};
	expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(
		[".jsonl", ".csv", ".bib", ".ris", ".json"]
			.flatMap(named)
			.filter((path) => !path.includes("datapackage"))
			.sort(),
	);
	for (const { path, rows, schema } of resources.filter((one) => one.path.endsWith(".csv"))) {
		const table: string[][] = parse(text(`data/${path}`));
		expect(table.length - 1).toBe(rows);
		expect(schema?.fields.map(({ name }) => name)).toEqual(table[0]);
	}
});

test("the page tells search engines of the dataset", () => {
	const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text("data/index.html"))?.[1] ?? "";
	const dataset = JSON.parse(json);
	expect(dataset).toMatchObject({
		"@type": "Dataset",
		temporalCoverage: "1998-03/1999-01-02",
		inLanguage: ["en", "fa"],
	});
	for (const { contentUrl } of dataset.distribution)
		expect(files.has(contentUrl.replace("https://paper.example/", "")), contentUrl).toBe(true);
});
