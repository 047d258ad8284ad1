import { lstatSync, type Stats, statSync } from "node:fs";

function found(look: () => Stats | undefined): Stats | undefined {
	try {
		return look();
	} catch (error) {
		// A file stands where a folder on the way is asked for.
		if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
		throw error;
	}
}

/** What stands at a path; a link itself. Nothing when there is nothing. */
export const entryAt = (path: string): Stats | undefined => found(() => lstatSync(path, { throwIfNoEntry: false }));

/** What a path leads to, by links. Nothing when that does not exist. */
export const targetOf = (path: string): Stats | undefined => found(() => statSync(path, { throwIfNoEntry: false }));
