import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { listen } from "../tests/listen.ts";

const types: { [ending: string]: string } = {
	".html": "text/html",
	".js": "text/javascript",
	".json": "application/json",
};

export interface ThrottledServer {
	origin: string;
	/** Bytes and number of the answers since this was last set to nothing. */
	sent: { bytes: number; answers: number };
	close: () => Promise<void>;
}

/**
 * Serves a folder, compressed as hosts do, over one slow line: every answer begins `latency` milliseconds late, and all
 * share `rate` bits a second. The line is slow here and not in the browser, whose own brake leaves out workers.
 *
 * @param ranges whether parts of files are given, as some hosts do not
 */
export async function serveThrottled(
	folder: string,
	rate: number,
	latency: number,
	ranges: boolean,
): Promise<ThrottledServer> {
	const sent = { bytes: 0, answers: 0 };
	let free = 0;

	/** Waits until the line has carried so many bytes after all that was to be carried before. */
	async function carry(bytes: number): Promise<void> {
		const now = performance.now();
		free = Math.max(now, free) + (bytes * 8 * 1000) / rate;
		await new Promise((done) => setTimeout(done, free - now));
	}

	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
		await new Promise((done) => setTimeout(done, latency));
		try {
			const file = await readFile(join(folder, path));
			const type = types[extname(path)];
			const range = ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") : null;
			const [, start = 0, end = file.length - 1] = range?.map(Number) ?? [];
			const body = range ? file.subarray(start, end + 1) : type === undefined ? file : gzipSync(file);
			sent.bytes += body.length + 300;
			sent.answers++;
			await carry(body.length + 300);
			response
				.writeHead(range ? 206 : 200, {
					"content-type": type ?? "application/octet-stream",
					...(range && { "content-range": `bytes ${start}-${end}/${file.length}` }),
					...(!range && type !== undefined && { "content-encoding": "gzip" }),
				})
				.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	const { port, close } = await listen(server);
	return {
		origin: `http://127.0.0.1:${port}`,
		sent,
		close,
	};
}
