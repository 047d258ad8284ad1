import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { listen } from "../listen.ts";

const types: { [extension: string]: string } = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".svg": "image/svg+xml",
	".xml": "application/xml",
};

export interface FolderServer {
	/** `http://127.0.0.1:PORT`, without a slash at the end. */
	origin: string;
	/** Path of every request so far, with its status and the range that was asked for. */
	requests: { path: string; status: number; range: string | undefined }[];
	/** Paths that are answered with 500 from now on. */
	broken: Set<string>;
	close: () => Promise<void>;
}

/**
 * Serves a folder under a path prefix as a static host does.
 *
 * @param prefix with both slashes: `/` or `/repo/`
 * @param headers sent with every answer
 */
export async function serveFolder(
	folder: string,
	prefix: string,
	headers: { [name: string]: string },
): Promise<FolderServer> {
	const requests: FolderServer["requests"] = [];
	const broken: FolderServer["broken"] = new Set();

	async function answer(path: string): Promise<{ status: number; body: Buffer | string; type: string }> {
		if (broken.has(path)) return { status: 500, body: "broken", type: "text/plain" };
		const local = path.startsWith(prefix) ? normalize(path.slice(prefix.length)) : "..";
		if (local.startsWith("..")) return { status: 404, body: "not here", type: "text/plain" };
		const file = join(folder, path.endsWith("/") ? join(local, "index.html") : local);
		try {
			return { status: 200, body: await readFile(file), type: types[extname(file)] ?? "application/octet-stream" };
		} catch {
			return { status: 404, body: "not found", type: "text/plain" };
		}
	}

	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
		const { status, body, type } = await answer(path);
		const { range } = request.headers;
		requests.push({ path, status, range });
		const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
		if (status === 200 && start !== undefined) {
			response.writeHead(206, { ...headers, "content-type": type });
			response.end(body.slice(Number(start), Number(end) + 1));
		} else response.writeHead(status, { ...headers, "content-type": type }).end(body);
	});
	const { port, close } = await listen(server);
	return {
		origin: `http://127.0.0.1:${port}`,
		requests,
		broken,
		close,
	};
}
