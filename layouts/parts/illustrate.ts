import type { PictureFile } from "../../src/pages/props/pieces.ts";

// The column of text is 38rem wide; below that a picture takes the width of the screen.
export const sizes = "(min-width: 40rem) 38rem, 100vw";

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Width and height in which a picture is shown: as the author wrote them, where they are numbers, else its own. */
function shownSize(tag: string, { width = 0, height = 0 }: PictureFile): [width: number, height: number] {
	const [wide, high] = ["width", "height"].map((name) => Number(/^\d+$/.exec(attribute(tag, name) ?? "")?.[0] ?? 0));
	if (wide) return [wide, high || Math.round((wide * height) / width)];
	return high ? [Math.round((high * width) / height), high] : [width, height];
}

/**
 * A body's HTML with its pictures in every width and format that there is of them, and with their size, so that
 * nothing moves while they load. `html` comes from the Markdown or the sanitiser: no `>` stands in an attribute.
 */
export function illustrate(html: string, pictures: readonly PictureFile[]): string {
	if (pictures.length === 0) return html;
	const bySource = new Map(pictures.map((picture) => [picture.src.replaceAll("&", "&amp;"), picture]));
	return html.replace(/<img [^>]*>/g, (tag) => {
		const picture = bySource.get(attribute(tag, "src") ?? "");
		if (!picture?.width || !picture.height) return tag;
		const [width, height] = shownSize(tag, picture);
		const bare = tag.replace(/ (?:width|height|loading)="[^"]*"/g, "").replace(/ ?\/?>$/, "");
		const img = `${bare} width="${width}" height="${height}" loading="lazy">`;
		// A picture shown small needs no wider one than that.
		const wide = picture.width > width ? `(min-width: ${width}px) ${width}px, 100vw` : sizes;
		const sources = picture.sources.map(
			({ type, srcset }) => `<source type="${type}" srcset="${srcset}" sizes="${wide}">`,
		);
		return sources.length === 0 ? img : `<picture>${sources.join("")}${img}</picture>`;
	});
}
