import { createServer } from "node:https";
import type { FetchRules } from "../../src/keep/fetch-bytes.ts";
import { listen } from "../listen.ts";

// For this machine under its own names, from 2020 to 2120; it vouches for nobody else.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/2lNT3VyTZ3VTuxH
NdFPS8pxL1d63mN3PzFkh3SN7U6hRANCAAQJ9SmecMdYgKTa0v1pS8vnVV1R8DuY
hxEinFOQrTqQFFOt41gAbjfNJfYtNYsStcvW6vNgfVTRaN6iQqmNoJjx
-----END PRIVATE KEY-----`;
const certificate = `-----BEGIN CERTIFICATE-----
MIIBcDCCARegAwIBAgIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5CYWNrZmls
ZSB0ZXN0czAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowGTEXMBUG
A1UEAwwOQmFja2ZpbGUgdGVzdHMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQJ
9SmecMdYgKTa0v1pS8vnVV1R8DuYhxEinFOQrTqQFFOt41gAbjfNJfYtNYsStcvW
6vNgfVTRaN6iQqmNoJjxo04wTDAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEw
DwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUq93DTub2YeU6kdf4Oo61UXl7Pp8w
CgYIKoZIzj0EAwIDRwAwRAIgWsLOeQoE7PTm0bhzjNQMmzuENWrutmrbUHdB0mGy
FcoCIExh6wWjdWcMUEyq61M0LKfNzZDzSkOp2xfSBOz/86Kf
-----END CERTIFICATE-----`;

/** What a path is answered with. */
export interface Answer {
	status?: number;
	headers?: Record<string, string>;
	body?: string | Uint8Array;
	/** The answer stays without an end; `broken` cuts it off. */
	end?: "never" | "broken";
}

export interface PictureServer {
	/** `https://127.0.0.1:PORT`, without a slash at the end. */
	origin: string;
	/** Paths that were asked for so far. */
	asked: string[];
	/** What each of those who asked said of where they came from. */
	referrers: (string | undefined)[];
	/** Whom these tests may ask: this server, and nobody else. */
	rules: FetchRules;
	close: () => Promise<void>;
}

/** Another site, on this machine, that gives pictures away over https. */
export async function servePictures(answers: Record<string, Answer | undefined>): Promise<PictureServer> {
	const asked: string[] = [];
	const referrers: (string | undefined)[] = [];
	const server = createServer({ key, cert: certificate }, ({ url = "/", headers: { referer } }, response) => {
		asked.push(url);
		referrers.push(referer);
		const { status = 200, headers = {}, body = "", end } = answers[url] ?? { status: 404 };
		response.writeHead(status, headers);
		if (end === undefined) response.end(body);
		else response.write(body, () => end === "broken" && response.destroy());
	});
	const { port, close } = await listen(server);
	return {
		origin: `https://127.0.0.1:${port}`,
		asked,
		referrers,
		rules: { mayAsk: (ip) => ip === "127.0.0.1", authority: certificate, mostBytes: 100_000, patience: 5000 },
		close,
	};
}
