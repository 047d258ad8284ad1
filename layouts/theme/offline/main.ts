/** On every page where the setting `offline` is on: brings in the service worker, and lists what was read. */
import { offlineWorkerAddress } from "../../../src/archive/addresses.ts";
import { cacheNames } from "./caches.ts";
import { showPagesRead } from "./pages-read.ts";

const base = new URL("..", import.meta.url);

/** What this page was made of, without what its scripts have fetched. */
function ownAddresses(): string[] {
	const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
	const shown = resources.filter(({ initiatorType }) => /^(?:link|script|img|css)$/.test(initiatorType));
	return [location.href, ...shown.map(({ name }) => name)];
}

async function bringIn({ serviceWorker }: Navigator): Promise<void> {
	const alone = serviceWorker.controller === null;
	await serviceWorker.register(new URL(offlineWorkerAddress.slice(1), base));
	const { active } = await serviceWorker.ready;
	if (alone) active?.postMessage(ownAddresses());
}

// A browser has none in a private window, or over plain http. Then pages are read as ever.
if ("serviceWorker" in navigator) bringIn(navigator).catch(() => undefined);

const section = document.querySelector<HTMLElement>("[data-pages-read]");
if (section && "caches" in globalThis) {
	showPagesRead(section, cacheNames(base.pathname).read).catch(() => undefined);
	addEventListener("online", () => location.reload());
}
