import type { Volume } from "../archive/search-entry.ts";
import { type Bodies, bodiesIn } from "../disk/bodies.ts";
import { type BindingOptions, type BoundVolume, bindVolume } from "./bind-volume.ts";

export interface IndexTask extends Omit<BindingOptions, "html"> {
	volume: Volume;
	/** Folder of bodies. */
	bodies: string;
}

/** Binds a volume in this thread, with bodies from the cache. */
export function indexFromCache({ volume, bodies, ...options }: IndexTask): Promise<BoundVolume> {
	let store: Bodies | undefined;
	const html = (ref: string) => {
		store ??= bodiesIn(bodies);
		return store.get(ref);
	};
	return bindVolume(volume, { ...options, html });
}
