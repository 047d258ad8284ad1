import { href, resolvePath } from "../article/address.ts";
import type { Article } from "../article/article.ts";
import type { Writing } from "./desk.ts";
import type { Picture } from "./props.ts";

/** The main picture of an article, or of a name by its vocabulary file. */
export function leadPicture(desk: Writing, { image, path }: Pick<Article, "image" | "path">): Picture | undefined {
	if (!image) return undefined;
	const remote = /^https?:/i.test(image.src);
	return {
		src: remote ? image.src : href(desk.settings.base, `/${resolvePath(path, image.src) ?? ""}`),
		alt: image.alt,
		...(remote && { remote }),
		...(image.caption !== undefined && { caption: image.caption }),
		...(image.credit !== undefined && { credit: image.credit }),
	};
}
