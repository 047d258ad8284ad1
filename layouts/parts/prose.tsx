import type { PictureFile } from "../../src/pages/props/pieces.ts";
import { illustrate } from "./illustrate.ts";
import { Raw } from "./raw.tsx";

interface ProseProps {
	/** A body, sanitised. */
	html: string;
	/** What it shows. */
	pictures: readonly PictureFile[];
	intro?: boolean;
}

/** A rendered body with its pictures. */
export function Prose({ html, pictures, intro }: ProseProps) {
	return <Raw class={intro ? "prose intro" : "prose"} html={illustrate(html, pictures)} />;
}
