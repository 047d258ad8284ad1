// @ts-check
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Loaded before a build: kills its process, as a power cut would, before the step of that number in any of its threads.
 * A step is a change to the disk.
 */
const last = Number(process.env["BACKFILE_DIE_AT"]);
let steps = 0;

const changes = /** @type {const} */ ([
	"appendFileSync",
	"copyFileSync",
	"mkdirSync",
	"openSync",
	"renameSync",
	"rmdirSync",
	"rmSync",
	"writeFileSync",
	"writeSync",
]);

for (const name of changes) {
	/** @type {Function} */
	const change = fs[name];
	Object.assign(fs, {
		/** @param {unknown[]} given */
		[name]: (...given) => {
			if (++steps === last) process.kill(process.pid, "SIGKILL");
			return change(...given);
		},
	});
}
syncBuiltinESMExports();
process.on("exit", () => {
	if (Number.isNaN(last)) process.stderr.write(`${steps} steps\n`);
});
