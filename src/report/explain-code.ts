const complaint = /^(.+?):(\d+):(\d+): ERROR: (.+)$/gm;

/**
 * What cannot be read in a layout or in the settings, and where, as problems in articles are told; nothing when something
 * else is the matter. esbuild says it in the message of what it throws, with columns from 0.
 *
 * @param root the folder of the program: files are named from there
 */
export function explainCode(error: unknown, root: string): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const own = (file: string) => (file.startsWith(root) ? file.slice(root.length).replace(/^[\\/]/, "") : file);
	const lines = Array.from(
		error.message.matchAll(complaint),
		([, file = "", line, column, text]) => `${own(file)}:${line}:${Number(column) + 1}: error: ${text}`,
	);
	const hint =
		'    a comma, a bracket or a quotation mark may be missing just before; text stands between straight quotes: "…"';
	return lines.length === 0 ? undefined : [...lines, hint, "", "The site was not changed."].join("\n");
}
