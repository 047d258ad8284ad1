import { volumeFolder } from "../archive/volume-table.ts";

/** Name of the group of Pagefind's own files, among the volumes of a manifest. */
export const runtimeGroup = "pagefind";

const runtimeSection = "search/pagefind/";

const section = /^(?:search\/volumes\/[^/]+\/|search\/pagefind\/|\d{4}\/)/;

/**
 * The part of the site that a file is in, as a manifest is cut: the folder of a year or of a volume, else all the rest.
 * A commit touches few of them.
 */
export const sectionOf = (path: string): string => section.exec(path)?.[0] ?? "";

/** The section that is one volume. */
export const sectionOfVolume = (id: string): string => (id === runtimeGroup ? runtimeSection : `${volumeFolder(id)}/`);

/** The volume that a file of the output, or a section, belongs to. */
export function volumeOf(path: string): string | undefined {
	if (path.startsWith(runtimeSection)) return runtimeGroup;
	return /^search\/volumes\/([^/]+)\//.exec(path)?.[1];
}
