import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { lookup } from "mrmime";
import { listen } from "../listen.ts";

interface Rule {
	matches: RegExp;
	headers: [name: string, value: string][];
}

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: `*` stands for anything, `:name` for one step of a path. */
export function readHeaderRules(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split("\n")) {
		const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
		if (header) rules.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
		else if (line.startsWith("/")) {
			const pattern = line
				.trim()
				.replace(/[.+?^${}()|[\]\\]/g, "\\$&")
				.replaceAll("*", ".*")
				.replace(/:[a-z]\w*/gi, "[^/]+");
			rules.push({ matches: new RegExp(`^${pattern}$`), headers: [] });
		}
	}
	return rules;
}

export interface Served {
	/** `http://127.0.0.1:PORT`, without a slash at the end. */
	origin: string;
	close: () => Promise<void>;
}

/**
 * Serves a built site under `base` (with both slashes) as a static host does: compressed, with the headers in its
 * `_headers`, and its 404 page.
 *
 * @param port any that is free unless given
 * @param moved addresses, with `base`, that the host leads on from, and where to
 */
export async function serve(
	folder: string,
	base: string,
	port = 0,
	moved: { [from: string]: string } = {},
): Promise<Served> {
	const rules = readHeaderRules(await readFile(join(folder, "_headers"), "utf8"));
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const to = moved[pathname];
		if (to !== undefined) {
			response.writeHead(301, { Location: to }).end();
			return;
		}
		const path = normalize(decodeURIComponent(pathname));
		const name = path.startsWith(base) ? path.slice(base.length) : "outside";
		const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
		const found = await readFile(join(folder, file)).catch(() => undefined);
		for (const { matches, headers } of rules)
			if (matches.test(pathname)) for (const [header, value] of headers) response.setHeader(header, value);
		const type = lookup(found ? file : ".html") ?? "application/octet-stream";
		response.setHeader("Content-Type", type);
		const body = found ?? (await readFile(join(folder, "404.html")));
		const packed = /^text\/|json|javascript|xml/.test(type) && /\bgzip\b/.test(`${request.headers["accept-encoding"]}`);
		if (packed) response.setHeader("Content-Encoding", "gzip");
		response.writeHead(found ? 200 : 404).end(packed ? gzipSync(body) : body);
	});
	const { port: taken, close } = await listen(server, port);
	return { origin: `http://127.0.0.1:${taken}`, close };
}
