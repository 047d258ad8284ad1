import type { Pointer } from "./body.ts";

/** Copies of pictures of other sites: files relative to the folder of articles, by the {@link remoteAddress} of each. */
export type KeptPictures = ReadonlyMap<string, string>;

/**
 * What becomes of pictures at addresses of other sites: they are linked to; browsers load them from there; or copies of
 * them are shown, and those without a copy linked to.
 */
export type RemotePictures = "link" | "allow" | KeptPictures;

/** What a picture of another site is known by: its address, over https. Nothing for what is no such address, or holds a password. */
export function remoteAddress(written: string): string | undefined {
	const address = written.startsWith("//") ? `https:${written}` : written;
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (url.protocol === "http:") url.protocol = "https:";
	if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return undefined;
	url.hash = "";
	return url.href;
}

/** The address from which a page may load a picture of another site; nothing where it may not. */
export function loadedAddress(written: string, remotePictures: RemotePictures): string | undefined {
	return remotePictures === "allow" && !/^http:/i.test(written) ? remoteAddress(written) : undefined;
}

/** Attributes of an `<img>` beside its address: one of another site is not told which page shows it. */
export function loadingAttributes(src: string): Record<string, string> {
	return { loading: "lazy", ...(src.startsWith("https:") && { referrerpolicy: "no-referrer" }) };
}

/** Where copies are shown: the address of a picture of another site, and the file of its copy, where there is one. */
export function keptCopy(
	written: string,
	remotePictures: RemotePictures,
): { address: string; path: string | undefined } | undefined {
	if (typeof remotePictures !== "object") return undefined;
	const address = remoteAddress(written);
	return address === undefined ? undefined : { address, path: remotePictures.get(address) };
}

/** False when a text was read before one of its pictures was kept, or while another copy was. */
export function showsCopiesOf(
	kept: RemotePictures,
	{ pictures, uncopied }: { pictures: readonly Pointer[]; uncopied: readonly Pointer[] },
): boolean {
	if (typeof kept !== "object") return true;
	return (
		pictures.every(({ address, path }) => address === undefined || kept.get(address) === path) &&
		uncopied.every(({ path }) => !kept.has(path))
	);
}
