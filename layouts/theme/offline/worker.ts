/**
 * Service worker, where the setting `offline` is on: keeps what was read and shows it again when there is no network.
 * While there is one, nothing that is kept is shown.
 */
import { offlineAddress, offlineKit, searchAddress } from "../../../src/archive/addresses.ts";
import { cacheNames, MOST } from "./caches.ts";
import { type FetchEvent, worker } from "./worker-scope.ts";

const { origin, pathname: base } = new URL(worker.registration.scope);
const names = cacheNames(base);
const below = (address: string) => base + address.slice(1);
// Not what scripts fetch: the search index would fill any cache.
const kinds = new Set<string>(["document", "style", "script", "image", "font"] satisfies RequestDestination[]);
const keptTypes = /^(?:text\/(?:html|css|javascript)|application\/javascript|image\/|font\/)/;

/** Address under which something is kept; nothing for what is no part of the site. Search is of no use without its index. */
function placeOf(address: string): string | undefined {
	const { origin: own, pathname } = new URL(address);
	return own === origin && pathname.startsWith(base) && pathname !== below(searchAddress) ? own + pathname : undefined;
}

function isKept({ status, headers }: Response): boolean {
	return status === 200 && keptTypes.test(headers.get("content-type") ?? "");
}

async function keep(place: string, response: Response): Promise<void> {
	const cache = await caches.open(names.read);
	await cache.put(place, response);
	const places = await cache.keys();
	await Promise.all(places.slice(0, Math.max(0, places.length - MOST)).map((old) => cache.delete(old)));
}

async function kept(place: string | undefined): Promise<Response | undefined> {
	if (place === undefined) return undefined;
	for (const cacheName of [names.read, names.kit]) {
		const found = await caches.match(place, { cacheName, ignoreVary: true });
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Brings what is kept into line with what the host has just said. */
async function learn(place: string, response: Response): Promise<void> {
	const gone = response.status === 404 || response.status === 410;
	const moved = response.redirected || response.type === "opaqueredirect";
	if (gone || moved) await (await caches.open(names.read)).delete(place);
	else if (isKept(response)) await keep(place, response.clone());
}

// A host may let browsers keep a page for minutes. An article that was put right is to be seen at once.
function askHost({ url, headers }: Request): Promise<Response> {
	return fetch(url, { headers, cache: "no-cache", redirect: "manual" });
}

async function answer(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const place = placeOf(request.url);
	const isPage = request.mode === "navigate";
	let response: Response;
	try {
		response = await (isPage ? askHost(request) : fetch(request));
	} catch {
		const found = (await kept(place)) ?? (isPage ? await kept(origin + below(offlineAddress)) : undefined);
		return found ?? Response.error();
	}
	// A full disk takes nothing from who is reading.
	if (place !== undefined) event.waitUntil(learn(place, response).catch(() => undefined));
	return response;
}

async function fetchKit(): Promise<void> {
	const cache = await caches.open(names.kit);
	await cache.addAll(offlineKit.map((address) => new Request(below(address), { cache: "reload" })));
}

worker.addEventListener("install", (event) => event.waitUntil(fetchKit().then(() => worker.skipWaiting())));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
	const { method, url, destination } = event.request;
	if (method === "GET" && url.startsWith(origin + base) && kinds.has(destination)) event.respondWith(answer(event));
});
// What a page was made of that was there before this worker.
worker.addEventListener("message", (event) => {
	const addresses = Array.isArray(event.data) ? event.data.map(String) : [];
	const work = addresses.map(async (address) => {
		const place = placeOf(address);
		if (place !== undefined) await learn(place, await fetch(place));
	});
	event.waitUntil(Promise.allSettled(work));
});
