/**
 * The address of the article in a file: `1998/03/treaty.md` and `1998/03/treaty/index.md` stand at `/1998/03/treaty/`.
 * `path` is relative to the folder of articles, with `/`. Addresses are kept as they are written, not percent-encoded.
 */
export function articleAddress(path: string): string {
	return `/${path
		.normalize("NFC")
		.replace(/\.md$/, "")
		.replace(/\/index$/, "")}/`;
}

/** What a link or picture in a file points at: a path relative to the folder of articles. Nothing when it leads out of that folder. */
export function resolvePath(from: string, target: string): string | undefined {
	const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
	for (const step of target.split("/")) {
		if (step === "..") {
			if (steps.length === 0) return undefined;
			steps.pop();
		} else if (step !== "." && step !== "") steps.push(step);
	}
	return steps.join("/").normalize("NFC");
}

/** How the author of the file `from` names the file at `path`, the way that {@link resolvePath} reads. */
export function nameFrom(from: string, path: string): string {
	const folder = from.slice(0, from.lastIndexOf("/") + 1);
	return path.startsWith(folder) ? path.slice(folder.length) : `/${path}`;
}

/** The file's path without percent-encoding; nothing when it is not valid. */
export function decodePath(encoded: string): string | undefined {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return undefined;
	}
}

// Letters that encodeURIComponent leaves alone, and the slash: most addresses need no work.
const plain = /^[\w\-.~!*'()@/]*$/;

/** An address as it stands in `href`: under the site's path prefix (`base`, with both slashes), percent-encoded. */
export function href(base: string, address: string): string {
	const path = address.slice(1);
	if (plain.test(path)) return base + path;
	return base + path.split("/").map(encodeURIComponent).join("/").replace(/%40/g, "@");
}
