import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../plan/manifest.ts";
import { hash } from "../text/hash.ts";
import { listFiles } from "./list-files.ts";
import { writeWhole } from "./write-file.ts";

const mark = (path: string) => hash(path).slice(0, 11);

/**
 * Which files of an output folder are ours, kept at its root, so that they are known when the cache is lost. One line
 * for each file, a hash of its path: hosts publish the list with the site, and it must not tell what is withheld; nor
 * can a line, whatever is in it, lead out of the folder. 12 bytes a file.
 */
export class OwnFiles {
	/** Path of the list in the output folder. */
	static readonly path = ".backfile-files";
	readonly #marks: Set<string>;

	private constructor(marks: Iterable<string>) {
		this.#marks = new Set(marks);
	}

	static of(paths: readonly string[]): OwnFiles {
		return new OwnFiles(paths.filter((path) => path !== OwnFiles.path).map(mark));
	}

	/** Empty when there is no list. */
	static read(output: string): OwnFiles {
		try {
			return new OwnFiles(readFileSync(join(output, OwnFiles.path), "utf8").split("\n").filter(Boolean));
		} catch {
			// Missing, or something that is no file: nothing is known to be ours.
			return new OwnFiles([]);
		}
	}

	/** As `output` has it, or as it should be where it is missing or not what the last build wrote. */
	static in(output: string, last: Manifest, damaged: ReadonlySet<string>): OwnFiles {
		const whole = last.files.has(OwnFiles.path) && !damaged.has(OwnFiles.path);
		return whole ? OwnFiles.read(output) : OwnFiles.of(Array.from(last.files, ([path]) => path));
	}

	/** Those files below `output` that are ours. */
	among(output: string): string[] {
		return this.#marks.size === 0 ? [] : listFiles(output).filter((path) => this.#marks.has(mark(path)));
	}

	add(paths: readonly string[]): this {
		for (const path of paths) this.#marks.add(mark(path));
		return this;
	}

	drop(paths: readonly string[]): this {
		for (const path of paths) this.#marks.delete(mark(path));
		return this;
	}

	/** In order, so that the same files give the same bytes. */
	write(file: string): void {
		writeWhole(
			file,
			[...this.#marks]
				.sort()
				.map((line) => `${line}\n`)
				.join(""),
		);
	}
}
