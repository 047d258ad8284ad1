/** What becomes of pictures at addresses of other sites: they are linked to, or browsers load them from there. */
export type RemotePictures = "link" | "allow";

/** The address from which a page may load a picture of another site; nothing where it may not. */
export function loadedAddress(written: string, remotePictures: RemotePictures | undefined): string | undefined {
	if (remotePictures !== "allow") return undefined;
	const address = written.startsWith("//") ? `https:${written}` : written;
	const url = URL.canParse(address) ? new URL(address) : undefined;
	return url?.protocol === "https:" && url.username === "" && url.password === "" ? url.href : undefined;
}

/** Attributes of an `<img>` beside its address: one of another site is not told which page shows it. */
export function loadingAttributes(src: string): Record<string, string> {
	return { loading: "lazy", ...(src.startsWith("https:") && { referrerpolicy: "no-referrer" }) };
}
