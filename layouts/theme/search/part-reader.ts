type Get = (path: string, headers?: Record<string, string>) => Promise<Response>;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Reads parts of files by ranges of bytes. A host that gives no ranges answers the first such request with the whole
 * file; from then on whole files are fetched, each once. Browsers ask for ranges of files as they are, not compressed
 * (Fetch §4.5, HTTP-network-or-cache fetch), so that a place in the file is a place in the answer.
 */
export class PartReader {
	readonly #get: Get;
	readonly #wholes = new Map<string, Promise<Bytes>>();
	/** The first request for a part of each file, as long as it is not known whether the host gives ranges. */
	readonly #firsts = new Map<string, Promise<Bytes>>();
	#ranges: boolean | undefined;

	constructor(get: Get) {
		this.#get = get;
	}

	async read(path: string, start: number, length: number): Promise<Bytes> {
		if (this.#wholes.has(path) || this.#ranges === false)
			return (await this.#whole(path)).subarray(start, start + length);
		if (this.#ranges === true) return this.#part(path, start, length);
		// Others of the same file wait for what the first request learns, or each would be given the whole file.
		const first = this.#firsts.get(path);
		if (first !== undefined) {
			await first.catch(() => {});
			return this.read(path, start, length);
		}
		const part = this.#part(path, start, length).finally(() => this.#firsts.delete(path));
		this.#firsts.set(path, part);
		return part;
	}

	async #part(path: string, start: number, length: number): Promise<Bytes> {
		const response = await this.#get(path, { range: `bytes=${start}-${start + length - 1}` });
		const bytes = new Uint8Array(await response.arrayBuffer());
		this.#ranges = response.status === 206;
		if (this.#ranges && bytes.length === length) return bytes;
		if (this.#ranges) throw new Error(`${bytes.length} bytes instead of ${length} of ${path}`);
		this.#wholes.set(path, Promise.resolve(bytes));
		return bytes.subarray(start, start + length);
	}

	#whole(path: string): Promise<Bytes> {
		const known = this.#wholes.get(path);
		if (known !== undefined) return known;
		const whole = this.#get(path).then(async (response) => new Uint8Array(await response.arrayBuffer()));
		this.#wholes.set(path, whole);
		whole.catch(() => this.#wholes.delete(path));
		return whole;
	}
}
