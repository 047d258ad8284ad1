import { countParts } from "../text/count-parts.ts";

// No path has two slashes in a row. JSON writes them as they are, so that the whole column is read at a stretch.
const BETWEEN = "//";

/** Many paths as one text, which is read from a file sooner than a list. */
export const joinPaths = (paths: readonly string[]): string => paths.join(BETWEEN);

export const splitPaths = (column: string): string[] => (column === "" ? [] : column.split(BETWEEN));

/** How many {@link splitPaths} gives. */
export const countPaths = (column: string): number => (column === "" ? 0 : countParts(column, BETWEEN));
