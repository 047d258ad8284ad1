import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const shared = "/dev/shm";

/** Whether this machine has a second disk to write on. */
export const hasOtherDisk =
	statSync(shared, { throwIfNoEntry: false })?.isDirectory() === true &&
	statSync(shared).dev !== statSync(tmpdir()).dev;

if (!hasOtherDisk)
	console.warn("Skipped what needs a second disk: there is no /dev/shm, or it is the temporary folder's.");

/** A new folder on another disk than the temporary folder's. The caller removes it. */
export const folderOnOtherDisk = (): string => mkdtempSync(join(shared, "backfile-"));
