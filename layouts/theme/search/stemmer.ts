import { isUnspaced, spaceOut } from "../../../src/text/unspaced.ts";

/** What is used here of Pagefind's WebAssembly; a pair is a place in its memory and a length. */
interface PagefindProgram {
	memory: WebAssembly.Memory;
	__wbindgen_externrefs: WebAssembly.Table;
	__wbindgen_start: () => void;
	__wbindgen_malloc: (size: number, alignment: number) => number;
	__wbindgen_free: (place: number, size: number, alignment: number) => void;
	init_pagefind: (place: number, length: number) => number;
	enter_playground_mode: (index: number) => number;
	search: (index: number, ...queryAndOptions: (number | boolean)[]) => [place: number, length: number];
}

/** A description of an index that holds nothing, in CBOR: version, pages, parts, filters, sorts, fields. */
function emptyIndex(version: string): Uint8Array {
	const name = new TextEncoder().encode(version);
	return Uint8Array.of(0x86, 0x60 + name.length, ...name, 0x80, 0x80, 0x80, 0x80, 0x80);
}

/** Gives the stem of a word in lower case without marks. */
export type Stem = (word: string) => string;

/**
 * Makes stems with Pagefind's own WebAssembly, so that they are those of its index. It is asked to search an index that
 * holds nothing, in its playground mode, where it tells what stems it looks for.
 *
 * @param bytes unpacked and without the signature
 */
export async function openStemmer(bytes: BufferSource, version: string): Promise<Stem> {
	let program: PagefindProgram;
	const imports = {
		"./pagefind_web_bg.js": {
			// What wasm-bindgen's glue does: five places of the table hold what JavaScript's own values are.
			__wbindgen_init_externref_table: () => {
				const table = program.__wbindgen_externrefs;
				const first = table.grow(4);
				for (const [place, value] of [undefined, null, true, false].entries()) table.set(first + place, value);
				table.set(0, undefined);
			},
		},
	};
	const { instance } = await WebAssembly.instantiate(bytes, imports);
	program = instance.exports as unknown as PagefindProgram;
	program.__wbindgen_start();
	const put = (content: Uint8Array): [number, number] => {
		const place = program.__wbindgen_malloc(content.length, 1) >>> 0;
		new Uint8Array(program.memory.buffer).set(content, place);
		return [place, content.length];
	};
	const write = (text: string) => put(new TextEncoder().encode(text));
	const index = program.enter_playground_mode(program.init_pagefind(...put(emptyIndex(version))) >>> 0) >>> 0;
	const known = new Map<string, string>();

	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const [place, length] = program.search(
			index,
			...write(word),
			...write(word),
			...write("{}"),
			...write(""),
			false,
			false,
		);
		const answer = new TextDecoder().decode(new Uint8Array(program.memory.buffer, place >>> 0, length));
		program.__wbindgen_free(place, length, 1);
		const { search_keywords: stems } = JSON.parse(answer) as { search_keywords?: string[] };
		if (stems?.length !== 1 || stems[0] === undefined) throw new Error(`Pagefind gives no stem for "${word}"`);
		known.set(word, stems[0]);
		return stems[0];
	};
}

/** The stem where Pagefind knows no stems of a language. */
export const unstemmed: Stem = (word) => word;

const marks = /(?![\u3099\u309A])\p{M}/gu;

/** One word of a query as Pagefind looks for it: in lower case, without punctuation, `plain` without marks too. */
export interface PlainWord {
	form: string;
	plain: string;
}

/**
 * Cuts a text into words as Pagefind does when it indexes, but for scripts that are written without spaces:
 * of these each letter is a word, as in the index, and so is an elision.
 *
 * @param characters punctuation that counts as part of a word
 */
export function plainWords(text: string, characters: readonly string[], language: string): PlainWord[] {
	const kept = (letter: string) => characters.includes(letter) || /[\p{Alphabetic}\p{M}\p{N}]/u.test(letter);
	return spaceOut(text, language)
		.split(/\s+/)
		.map((word) => Array.from(word).filter(kept).join("").toLowerCase())
		.map((form) => {
			const bare = form.normalize("NFD").replace(marks, "");
			// Pagefind leaves what it has taken the marks of in parts, but for kana.
			return { form, plain: /[\u3099\u309A]/.test(bare) ? bare.normalize("NFC") : bare };
		})
		.filter(({ plain }) => plain !== "");
}

/** Whether a word says enough to be looked for nearly: letters of scripts without spaces do not. */
export function hasSpelling({ plain }: PlainWord): boolean {
	return plain.length >= 3 && !isUnspaced(plain) && /^\p{L}+$/u.test(plain);
}
