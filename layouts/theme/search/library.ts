import type { ListedVolume, VolumeList, VolumeTable } from "../../../src/archive/volume-table.ts";

/** What Pagefind keeps of an article for showing it. */
export interface Fragment {
	url: string;
	content: string;
	meta: { title?: string; byline?: string };
}

interface PagefindHit {
	/** Fragment id with the language before it. */
	id: string;
	score: number;
	words: number[];
}

interface PagefindInstance {
	search: (query: string) => Promise<{ results: PagefindHit[] }>;
	filters: () => Promise<unknown>;
}

interface PagefindModule {
	createInstance: (options: { basePath: string; noWorker: boolean }) => PagefindInstance;
}

export interface VolumeSearch {
	/** Articles that hold the words next to each other, in any of their forms. `words` counts one occurrence. */
	exactly: (text: string) => Promise<PagefindHit[]>;
	/** Articles with scores, among them such as hold only words that begin alike. */
	scored: (text: string) => Promise<PagefindHit[]>;
}

const signature = "pagefind_dcd";

/** Languages that Pagefind cuts into words by dictionary, because they are written without spaces. */
const unspaced = new Set(["zh", "ja", "th"]);

/**
 * The files of the archive's search index, read over the network, each once.
 *
 * Pagefind is used in ways that its documentation does not cover, all seen in version 1.6:
 * - Every instance fetches `pagefind-entry.json` (past the cache, one round trip) and the WebAssembly from the
 *   folder of its own index. Here `fetch` answers both from what is known already, so one copy crosses the network.
 * - Instances made from one copy of the module share one WebAssembly, that of the first: a German volume
 *   would be searched with English stems. So the module is imported once for each WebAssembly, under a query.
 * - Two first instances at once would each start a WebAssembly, and the later would take the earlier one's
 *   memory away. So the first is waited for.
 * - A part of an index that cannot be fetched counts as empty. Failures are noted here, and thrown.
 */
export class Library {
	readonly #folder: string;
	readonly #fetch: typeof fetch;
	readonly #kept = new Map<string, Promise<unknown>>();
	readonly #failed = new Map<string, string>();
	readonly #open = new Map<string, { volume: ListedVolume; meta: ArrayBuffer; wasm: ArrayBuffer }>();
	#list: VolumeList | undefined;

	/** @param listAddress absolute address of `volumes.json` */
	constructor(listAddress: string) {
		this.#folder = new URL(".", listAddress).href;
		this.#fetch = globalThis.fetch.bind(globalThis);
		globalThis.fetch = (input, init) => this.#answer(input, init);
	}

	async list(): Promise<VolumeList> {
		this.#list ??= await this.#keep("list", async () => (await this.#get("volumes.json")).json());
		return this.#list as VolumeList;
	}

	table(volume: ListedVolume): Promise<VolumeTable> {
		return this.#keep(`table ${volume.id}`, async () =>
			(await this.#get(`volumes/${volume.id}/${volume.table}`)).json(),
		);
	}

	fragment(volume: ListedVolume, id: string): Promise<Fragment> {
		const path = `volumes/${volume.id}/fragment/${volume.index.language}_${id}.pf_fragment`;
		return this.#keep(path, async () => {
			const text = new TextDecoder().decode(await unpack(await (await this.#get(path)).arrayBuffer()));
			return JSON.parse(text.slice(signature.length));
		});
	}

	search(volume: ListedVolume): Promise<VolumeSearch> {
		return this.#keep(`search ${volume.id}`, async () => {
			const instance = await this.#instance(volume);
			const ask = async (query: string) => {
				const { results } = await instance.search(query);
				const failure = this.#failed.get(volume.id);
				if (failure === undefined) return results;
				this.#failed.delete(volume.id);
				throw new Error(failure);
			};
			return {
				exactly: (text) => ask(`"${spaced(text, volume)}"`),
				scored: (text) => ask(spaced(text, volume)),
			};
		});
	}

	async #instance(volume: ListedVolume): Promise<PagefindInstance> {
		const { runtime } = await this.list();
		const { hash, wasm } = volume.index;
		const [meta, program, module] = await Promise.all([
			this.#get(`volumes/${volume.id}/pagefind.${hash}.pf_meta`).then((response) => response.arrayBuffer()),
			this.#keep(`wasm ${wasm}`, async () =>
				unpack(await (await this.#get(`${runtime}wasm.${wasm}.pagefind`)).arrayBuffer()),
			),
			this.#keep(
				`module ${wasm}`,
				(): Promise<PagefindModule> => import(`${this.#folder}${runtime}pagefind.js?${wasm}`),
			),
		]);
		this.#open.set(volume.id, { volume, meta, wasm: program });
		const create = () => module.createInstance({ basePath: `${this.#folder}volumes/${volume.id}/`, noWorker: true });
		let first: PagefindInstance | undefined;
		await this.#keep(`started ${wasm}`, async () => {
			first = create();
			// Answers when the instance is ready; `init` does not wait for that.
			await first.filters();
		});
		if (first !== undefined) return first;
		const instance = create();
		// Pagefind looks every 50 ms whether it is ready to be searched. All that it waits for is at hand,
		// so it is ready after a moment; asked then, it does not begin to wait.
		await new Promise((resume) => setTimeout(resume, 4));
		return instance;
	}

	/** What `make` gave the first time, unless it failed. */
	#keep<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
		const kept = this.#kept.get(name);
		if (kept !== undefined) return kept as Promise<Value>;
		const made = make();
		this.#kept.set(name, made);
		made.catch(() => this.#kept.delete(name));
		return made;
	}

	async #get(path: string): Promise<Response> {
		const response = await this.#fetch(this.#folder + path);
		if (!response.ok) throw new Error(`${response.status} for ${path}`);
		return response;
	}

	async #answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
		const address = input instanceof Request ? input.url : String(input);
		const home = `${this.#folder}volumes/`;
		const [id, file] = address.startsWith(home) ? address.slice(home.length).split(/\/(.*)/, 2) : [];
		const open = id === undefined ? undefined : this.#open.get(id);
		if (id === undefined || file === undefined || open === undefined) return this.#fetch(input, init);
		if (file.startsWith("pagefind-entry.json")) return this.#entry(open.volume);
		if (file.endsWith(".pf_meta")) return new Response(open.meta);
		if (file.startsWith("wasm.")) return new Response(open.wasm);
		try {
			return await this.#get(`volumes/${id}/${file}`);
		} catch (error) {
			this.#failed.set(id, String(error));
			throw error;
		}
	}

	#entry({ index: { language, hash, wasm }, count }: ListedVolume): Response {
		return Response.json({
			version: this.#list?.runtime.split("/")[1],
			languages: { [language]: { hash, wasm, page_count: count } },
			include_characters: this.#list?.characters,
		});
	}
}

/** Pagefind's files are compressed by itself, unless the host has undone it. */
async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
	const head = new TextDecoder().decode(bytes.slice(0, signature.length));
	if (head === signature) return bytes;
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** Pagefind would cut such words itself, had it a page to read the language of. */
function spaced(text: string, { language }: ListedVolume): string {
	const plain = text.replaceAll('"', " ");
	if (!unspaced.has(language.split("-", 1)[0] ?? "")) return plain;
	const words = new Intl.Segmenter(language, { granularity: "word" }).segment(plain);
	return Array.from(words, ({ segment }) => segment).join(" ");
}
