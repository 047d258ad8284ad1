import { existsSync, mkdtempSync, renameSync } from "node:fs";
import { join } from "node:path";

let folders = 0;

/**
 * Clears a place for the next run without deleting anything: ext4 without a journal steps, for five minutes, over every
 * inode that was freed, once for each file that is made. After 20,000 files were deleted, that took two fifths of the
 * CPU of the build that came next.
 */
export function putAside(...places: string[]): void {
	for (const place of places) {
		if (!existsSync(place)) continue;
		renameSync(place, join(mkdtempSync(`${place}-before-`), String(folders++)));
	}
}
