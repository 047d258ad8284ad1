/**
 * What stands in the worker's place where the setting `offline` is off: browsers that have the worker look for a newer
 * one here, and a missing file would leave the old one at work for good. Takes itself away with all that was kept.
 */
import { cacheNames } from "./caches.ts";
import { worker } from "./worker-scope.ts";

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => {
	const names = Object.values(cacheNames(new URL(worker.registration.scope).pathname));
	event.waitUntil(Promise.all([...names.map((name) => caches.delete(name)), worker.registration.unregister()]));
});
