import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Reading, type ReadingRules, readArticle } from "../article/article.ts";
import { blobId } from "../text/hash.ts";
import { BodyWriter } from "./bodies.ts";

/** A reading without its HTML, which lies among the bodies. */
export type KeptReading = Omit<Reading, "html">;

export interface ReadBatch {
	/** Folder of articles. */
	root: string;
	paths: string[];
	rules: ReadingRules;
	/** Folder of bodies. */
	bodies: string;
}

export interface ReadResult {
	path: string;
	/** As git would name the bytes. */
	hash: string;
	reading: KeptReading;
}

/** Reads files and puts their bodies into a pack. */
export function readBatch({ root, paths, rules, bodies }: ReadBatch): ReadResult[] {
	const writer = new BodyWriter(bodies);
	const results = paths.map((path) => {
		const bytes = readFileSync(join(root, path));
		const { html, ...reading } = readArticle(path.normalize("NFC"), bytes, rules);
		if (html !== undefined && reading.article?.body !== undefined) writer.put(reading.article.body, html);
		return { path, hash: blobId(bytes), reading };
	});
	writer.finish();
	return results;
}
