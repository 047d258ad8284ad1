import { lookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Whom a file may be fetched from, and how much is waited for. */
export interface FetchRules {
	/** Whether the server at an IP address may be asked. */
	mayAsk: (ip: string) => boolean;
	/** Certificate of an authority that is trusted beside those that Node trusts. */
	authority?: string;
	mostBytes: number;
	/** Milliseconds, for all of it. */
	patience: number;
}

export const fetchRules: FetchRules = { mayAsk: isPublicAddress, mostBytes: 25_000_000, patience: 30_000 };

const MOST_REDIRECTS = 5;

export type Fetched = { bytes: Uint8Array } | { wrong: string };

const notAsked = "BACKFILE_NOT_PUBLIC";

/** Looks a name up, and knows no addresses but those that may be asked: what is asked is what was checked. */
function lookupWith({ mayAsk }: FetchRules): LookupFunction {
	return (hostname, options, done) => {
		lookup(hostname, { ...options, all: true }, (error, found) => {
			if (error) return done(error, "");
			const open = found.filter(({ address }) => mayAsk(address));
			const [first] = open;
			if (!first) return done(Object.assign(new Error(hostname), { code: notAsked }), "");
			if (options.all) done(null, open);
			else done(null, first.address, first.family);
		});
	};
}

function ask(url: URL, rules: FetchRules, agent: string, signal: AbortSignal): Promise<IncomingMessage> {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	return new Promise((answer, fail) => {
		// Node looks up no name that is an address already.
		if (isIP(host) && !rules.mayAsk(host)) return fail(Object.assign(new Error(host), { code: notAsked }));
		const headers = { "User-Agent": agent, Accept: "image/*", "Accept-Encoding": "identity" };
		const trust = rules.authority === undefined ? {} : { ca: rules.authority };
		request(url, { ...trust, headers, signal, lookup: lookupWith(rules), agent: false })
			.on("response", answer)
			.on("error", fail)
			.end();
	});
}

async function read(response: IncomingMessage, mostBytes: number): Promise<Fetched> {
	const tooLarge = { wrong: `is larger than ${mostBytes / 1e6} MB` };
	if (Number(response.headers["content-length"] ?? 0) > mostBytes) return tooLarge;
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of response as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > mostBytes) return tooLarge;
		parts.push(part);
	}
	return { bytes: Buffer.concat(parts) };
}

function explain(error: unknown, signal: AbortSignal, { patience }: FetchRules): string {
	const { name, code = "" } = error as NodeJS.ErrnoException;
	if (signal.aborted) return `did not arrive within ${patience / 1000} seconds`;
	if (code === notAsked) return "is at an address that is not on the internet";
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "is on a server whose name is not known";
	if (code === "ECONNREFUSED") return "is on a server that does not answer";
	if (/CERT|SIGNATURE|TLS|SSL/.test(code)) return `is on a server that https does not vouch for (${code})`;
	return `broke off (${code || name})`;
}

/**
 * Fetches what is at an `https:` address. `wrong` says of it why it could not be had. Redirects are followed, to other
 * `https:` addresses.
 *
 * @param agent what the server is told of who asks
 */
export async function fetchBytes(address: string, rules: FetchRules, agent: string): Promise<Fetched> {
	const signal = AbortSignal.timeout(rules.patience);
	let url = new URL(address);
	for (let step = 0; step <= MOST_REDIRECTS; step++) {
		if (url.protocol !== "https:") return { wrong: `leads on to ${url.protocol}//${url.host}, which is not https` };
		let response: IncomingMessage | undefined;
		try {
			response = await ask(url, rules, agent, signal);
			const { statusCode = 0, headers } = response;
			const next = headers.location;
			if ([301, 302, 303, 307, 308].includes(statusCode) && next !== undefined) {
				if (!URL.canParse(next, url)) return { wrong: "leads on to what is no address" };
				url = new URL(next, url);
				continue;
			}
			if (statusCode !== 200) return { wrong: `is not given out: the server answers ${statusCode}` };
			return await read(response, rules.mostBytes);
		} catch (error) {
			return { wrong: explain(error, signal, rules) };
		} finally {
			response?.destroy();
		}
	}
	return { wrong: "leads on and on" };
}
