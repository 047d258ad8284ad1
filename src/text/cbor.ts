/** What {@link decodeCbor} gives: the part of CBOR (RFC 8949) that Pagefind writes. */
export type Cbor = number | string | null | Cbor[];

const text = new TextDecoder();
const utf8 = new TextEncoder();

const NULL = 0xf6;
const [UNSIGNED, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];

/**
 * Reads CBOR value by value, so that whoever knows what comes next makes only what is needed of it.
 *
 * Every method throws an Error for what Pagefind does not write (maps, bytes, floats, tags, open lengths), and where
 * something else comes next than was asked for.
 */
export class CborReader {
	readonly #bytes: Uint8Array;
	#place = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** Where the next value begins. */
	get place(): number {
		return this.#place;
	}

	/** Length of the list that begins here; its items come next. */
	list(): number {
		return this.#argument(this.#head(LIST));
	}

	number(): number {
		const head = this.#bytes[this.#place++] ?? NULL;
		if (head >> 5 === UNSIGNED) return this.#argument(head);
		if (head >> 5 === NEGATIVE) return -1 - this.#argument(head);
		throw this.#unexpected(head);
	}

	text(): string {
		const length = this.#argument(this.#head(TEXT));
		this.#place += length;
		return text.decode(this.#bytes.subarray(this.#place - length, this.#place));
	}

	skip(): void {
		const head = this.#bytes[this.#place++] ?? NULL;
		if (head === NULL) return;
		const argument = this.#argument(head);
		if (head >> 5 === TEXT) this.#place += argument;
		else if (head >> 5 === LIST) for (let item = 0; item < argument; item++) this.skip();
		else if (head >> 5 > NEGATIVE) throw this.#unexpected(head);
	}

	value(): Cbor {
		const head = this.#bytes[this.#place] ?? NULL;
		if (head >> 5 === TEXT) return this.text();
		if (head >> 5 === LIST) return Array.from({ length: this.list() }, () => this.value());
		if (head !== NULL) return this.number();
		this.#place++;
		return null;
	}

	#head(major: number): number {
		const head = this.#bytes[this.#place++] ?? NULL;
		if (head >> 5 !== major) throw this.#unexpected(head);
		return head;
	}

	#argument(head: number): number {
		const info = head & 31;
		if (info < 24) return info;
		if (info > 26) throw new Error(`CBOR: length ${info} at ${this.#place}`);
		let number = 0;
		for (let byte = 0; byte < 1 << (info - 24); byte++) number = number * 256 + (this.#bytes[this.#place++] ?? 0);
		return number;
	}

	#unexpected(head: number): Error {
		return new Error(`CBOR: type ${head >> 5} at ${this.#place - 1}`);
	}
}

/** Writes CBOR in as few bytes as it can be written in, as Pagefind does. */
export class CborWriter {
	#bytes = new Uint8Array(4096);
	#length = 0;

	/** Begins a list; its items are to come next. */
	list(length: number): void {
		this.#head(LIST, length);
	}

	/** @param number not below zero */
	number(number: number): void {
		this.#head(UNSIGNED, number);
	}

	text(content: string): void {
		const bytes = utf8.encode(content);
		this.#head(TEXT, bytes.length);
		this.copy(bytes, 0, bytes.length);
	}

	/** Writes values that are CBOR already. */
	copy(bytes: Uint8Array, start: number, end: number): void {
		this.#makeRoom(end - start);
		// Most are a few bytes, which are copied sooner than views of them are made.
		for (let place = start; place < end; place++) this.#bytes[this.#length++] = bytes[place] ?? 0;
	}

	/** What was written since the last time. */
	take(): Uint8Array {
		const taken = this.#bytes.slice(0, this.#length);
		this.#length = 0;
		return taken;
	}

	#head(major: number, argument: number): void {
		this.#makeRoom(5);
		const [info, size] =
			argument < 24 ? [argument, 0] : argument < 0x100 ? [24, 1] : argument < 0x10000 ? [25, 2] : [26, 4];
		this.#bytes[this.#length++] = (major << 5) | info;
		for (let bits = 8 * (size - 1); bits >= 0; bits -= 8) this.#bytes[this.#length++] = (argument >>> bits) & 255;
	}

	#makeRoom(more: number): void {
		if (this.#length + more <= this.#bytes.length) return;
		const grown = new Uint8Array(2 * (this.#length + more));
		grown.set(this.#bytes);
		this.#bytes = grown;
	}
}

/** @throws Error for what Pagefind does not write */
export function decodeCbor(bytes: Uint8Array): Cbor {
	return new CborReader(bytes).value();
}
