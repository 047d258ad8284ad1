import { keptList } from "../article/kept-pictures.ts";
import type { Problem } from "../problem.ts";
import { UsageError } from "../problem.ts";
import { type TermKind, termKinds } from "../settings.ts";
import { type FoundFile, type Walked, walkFolder } from "./walk-folder.ts";

/** What lies in the folder of articles. All lists are in the order of their paths. */
export interface FoundFiles {
	articles: FoundFile[];
	terms: { kind: TermKind; file: FoundFile }[];
	pages: FoundFile[];
	/** `_archive/masthead.*` and `_archive/icon.*`. */
	masthead?: FoundFile;
	icon?: FoundFile;
	/** `_archive/synonyms.md`. */
	synonyms?: FoundFile;
	/** The list of kept pictures of other sites. */
	kept?: FoundFile;
	/** Pictures and whatever else lies beside the articles, by path. */
	others: Map<string, FoundFile>;
	problems: Problem[];
}

const ownFolder = "_archive";

const otherMarkdown = /\.(?:md|markdown|mdown|mkdn?)$/i;

/** Lists the folder of articles. */
export function scanFolder(root: string): FoundFiles {
	try {
		return sortFiles(walkFolder(root));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		throw new UsageError(`There is no folder of articles at ${root}.\nMake it, or say where it is: --articles FOLDER`);
	}
}

// By its name.
function sortFiles({ files, strange }: Walked): FoundFiles {
	const found: FoundFiles = {
		articles: [],
		terms: [],
		pages: [],
		others: new Map(),
		// A link could lead anywhere on the machine that builds.
		problems: strange.map((file) => ({
			severity: "error",
			file,
			message: "this is a link, not a file",
			hint: "put the file itself here",
		})),
	};
	for (const file of files) {
		const [first, second, third, ...deeper] = file.path.split("/");
		if (first !== ownFolder) {
			if (file.path.endsWith(".md")) found.articles.push(file);
			else if (otherMarkdown.test(file.path)) {
				found.problems.push({
					severity: "warning",
					file: file.path,
					message: "this file is not read: the name of an article ends in .md",
					hint: "rename it, if it is one",
				});
			} else found.others.set(file.path.normalize("NFC"), file);
			continue;
		}
		const kind = termKinds.find((known) => known === second);
		if (third?.endsWith(".md") && deeper.length === 0 && kind) found.terms.push({ kind, file });
		else if (third?.endsWith(".md") && deeper.length === 0 && second === "pages") found.pages.push(file);
		else if (third === undefined && /^masthead\.(svg|png|jpe?g|webp|avif)$/.test(second ?? "")) found.masthead = file;
		else if (third === undefined && /^icon\.(svg|png|ico)$/.test(second ?? "")) found.icon = file;
		else if (file.path === `${ownFolder}/synonyms.md`) found.synonyms = file;
		else if (file.path === keptList) found.kept = file;
		else if (file.path.endsWith(".md")) {
			found.problems.push({
				severity: "error",
				file: file.path,
				message: `nothing of this name belongs in ${ownFolder}/`,
				hint: `its folders are pages, ${termKinds.join(", ")}`,
			});
		} else found.others.set(file.path.normalize("NFC"), file);
	}
	return found;
}
