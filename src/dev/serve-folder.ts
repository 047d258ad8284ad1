import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import { lookup } from "mrmime";

export interface Serving {
	/** Path prefix with both slashes; everything else is not found. */
	base: string;
	/** Headers of an answer, by the path that was asked for. */
	headers?: (path: string) => Record<string, string>;
	/** Changes a page before it is sent. */
	page?: (html: string) => string;
	/** Answers by itself; true when it did. */
	before?: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
}

function fileFor(folder: string, path: string): string | undefined {
	let decoded: string;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	const file = join(folder, normalize(`/${decoded}`));
	const stat = statSync(file, { throwIfNoEntry: false });
	if (stat?.isFile() && !decoded.endsWith("/")) return file;
	const index = join(file, "index.html");
	return stat?.isDirectory() && decoded.endsWith("/") && statSync(index, { throwIfNoEntry: false }) ? index : undefined;
}

/** Serves a built site to this machine only (127.0.0.1), as a static host would: folders by their index page, 404.html for the rest. */
export function serveFolder(folder: string, port: number, { base, headers, page, before }: Serving): Promise<Server> {
	const server = createServer((request, response) => {
		const asked = `http://localhost${request.url}`;
		if (!URL.canParse(asked)) {
			response.writeHead(400).end("This is no address.");
			return;
		}
		const path = new URL(asked).pathname;
		if (before?.(path, request, response)) return;
		for (const [name, value] of Object.entries(headers?.(path) ?? {})) response.setHeader(name, value);
		const inside = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
		const found = inside === undefined ? undefined : fileFor(folder, inside);
		// A folder's address without its slash would break the relative addresses in its page.
		if (!found && inside !== undefined && fileFor(folder, `${inside}/`)) {
			response.writeHead(301, { Location: `${path}/` }).end();
			return;
		}
		const file = found ?? fileFor(folder, "404.html");
		const type = file ? (lookup(file) ?? "application/octet-stream") : "text/plain";
		response.setHeader("Content-Type", /^text\/|json|javascript|xml/.test(type) ? `${type}; charset=utf-8` : type);
		response.statusCode = found ? 200 : 404;
		if (!file) response.end("There is no such page, and the site has no 404.html yet.");
		else if (page && type === "text/html") response.end(page(readFileSync(file, "utf8")));
		else response.end(readFileSync(file));
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => resolve(server));
	});
}
