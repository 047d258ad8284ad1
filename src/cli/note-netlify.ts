import { existsSync, readFileSync } from "node:fs";
import { contentSecurityPolicy } from "../pages/hosting.ts";
import type { BuildSettings } from "../settings.ts";

/** What is to be changed in `netlify.toml`, whose headers Netlify puts in the place of those in `_headers`; nothing where it agrees with the settings. */
export function noteNetlify(file: string, settings: Pick<BuildSettings, "remotePictures">): string | undefined {
	if (settings.remotePictures !== "allow" || !existsSync(file)) return undefined;
	if (!readFileSync(file, "utf8").includes(contentSecurityPolicy({ remotePictures: "link" }))) return undefined;
	return `${file} keeps pictures of other sites out, against the setting remotePictures.\n    write https: after data: in its line Content-Security-Policy`;
}
