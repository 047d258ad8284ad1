/** Name of the group of Pagefind's own files, among the volumes of a manifest. */
export const runtimeGroup = "pagefind";

const runtimeDrawer = "search/pagefind/";

const drawer = /^(?:search\/volumes\/[^/]+\/|search\/pagefind\/|\d{4}\/)/;

/**
 * The part of the site that a file is in, as a manifest is cut: the folder of a year or of a volume, else all the rest.
 * A commit touches few of them.
 */
export const drawerOf = (path: string): string => drawer.exec(path)?.[0] ?? "";

/** The volume that a file of the output, or a drawer, belongs to. */
export function volumeOf(path: string): string | undefined {
	if (path.startsWith(runtimeDrawer)) return runtimeGroup;
	return /^search\/volumes\/([^/]+)\//.exec(path)?.[1];
}
