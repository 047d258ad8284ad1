type Get = (path: string, headers?: Record<string, string>) => Promise<Response>;

/**
 * Reads parts of files by ranges of bytes. A host that gives no ranges answers the first such request with the whole
 * file; from then on whole files are fetched, each once. Browsers ask for ranges of files as they are, not compressed
 * (Fetch §4.5, HTTP-network-or-cache fetch), so that a place in the file is a place in the answer.
 */
export class PartReader {
	readonly #get: Get;
	readonly #wholes = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
	#ranges: Promise<boolean> | undefined;

	constructor(get: Get) {
		this.#get = get;
	}

	async read(path: string, start: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
		// The others wait for what the first request learns, or each would be given the whole file.
		if (this.#ranges !== undefined && (await this.#ranges)) return this.#part(path, start, length);
		if (this.#ranges === undefined) {
			let learn: (ranges: boolean) => void = () => {};
			this.#ranges = new Promise((resolve) => {
				learn = resolve;
			});
			try {
				const part = await this.#part(path, start, length);
				learn(!this.#wholes.has(path));
				return part;
			} catch (error) {
				this.#ranges = undefined;
				learn(false);
				throw error;
			}
		}
		return (await this.#whole(path)).subarray(start, start + length);
	}

	async #part(path: string, start: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
		const response = await this.#get(path, { range: `bytes=${start}-${start + length - 1}` });
		const bytes = new Uint8Array(await response.arrayBuffer());
		if (response.status === 206 && bytes.length === length) return bytes;
		if (response.status === 206) throw new Error(`${bytes.length} bytes instead of ${length} of ${path}`);
		this.#wholes.set(path, Promise.resolve(bytes));
		return bytes.subarray(start, start + length);
	}

	#whole(path: string): Promise<Uint8Array<ArrayBuffer>> {
		const known = this.#wholes.get(path);
		if (known !== undefined) return known;
		const whole = this.#get(path).then(async (response) => new Uint8Array(await response.arrayBuffer()));
		this.#wholes.set(path, whole);
		whole.catch(() => this.#wholes.delete(path));
		return whole;
	}
}
