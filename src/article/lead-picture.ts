import { resolvePath } from "./address.ts";
import type { Pointer, RenderedBody } from "./body.ts";
import { keptCopy, type RemotePictures } from "./remote-pictures.ts";

/** What the picture in a front matter points at. `from` is the file that it stands in. */
export function leadPicture(
	from: string,
	image: { src: string } | undefined,
	remotePictures: RemotePictures,
): Pick<RenderedBody, "pictures" | "uncopied"> {
	if (!image) return { pictures: [], uncopied: [] };
	const { src } = image;
	const pointer = (path: string): Pointer => ({ path, written: src, line: 0 });
	if (!/^https?:/i.test(src)) return { pictures: [pointer(resolvePath(from, src) ?? src)], uncopied: [] };
	const copy = keptCopy(src, remotePictures);
	return {
		pictures: copy?.path === undefined ? [] : [{ ...pointer(copy.path), address: copy.address }],
		uncopied: copy && copy.path === undefined ? [pointer(copy.address)] : [],
	};
}
