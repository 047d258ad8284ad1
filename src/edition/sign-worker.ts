import { offlineKit, offlineWorkerAddress, outputPath } from "../archive/addresses.ts";
import { hash } from "../text/hash.ts";
import type { Asset } from "./assets.ts";

/**
 * Puts a hash of what the service worker holds ready into its file: with another offline page, stylesheet or script it
 * is another file, so browsers fetch all of it anew.
 */
export function signWorker(assets: readonly Asset[], pages: readonly { path: string; key: string }[]): Asset[] {
	const kit = offlineKit.map((address) => {
		const path = outputPath(address);
		const isIt = (file: { path: string }) => file.path === path;
		return (assets.find(isIt) ?? pages.find(isIt))?.key ?? null;
	});
	// A site that has no offline page has a tombstone in the worker's place.
	if (kit.includes(null)) return [...assets];
	const banner = Buffer.from(`// ${hash(JSON.stringify(kit))}\n`);
	return assets.map((asset) => {
		if (asset.path !== outputPath(offlineWorkerAddress) || !("bytes" in asset.source)) return asset;
		const bytes = Buffer.concat([banner, asset.source.bytes]);
		return { ...asset, key: hash(bytes), source: { bytes } };
	});
}
