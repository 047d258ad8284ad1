import { articleAddress, resolvePath } from "../article/address.ts";
import type { Article } from "../article/article.ts";

/** Finds the article that a file (`from`) names: by id; or by its file or address, from the folder of articles or from that file. */
export function articleFinder(articles: readonly Article[]): (from: string, written: string) => Article | undefined {
	const byId = new Map(
		articles.flatMap((article) => (article.id === undefined ? [] : [[article.id, article] as const])),
	);
	const byAddress = new Map(articles.map((article) => [article.address, article]));
	return (from, written) => {
		const named = byId.get(written);
		if (named) return named;
		const steps = written.replace(/^\/|\/$/g, "");
		const beside = resolvePath(from, steps);
		return (
			byAddress.get(articleAddress(steps)) ?? (beside === undefined ? undefined : byAddress.get(articleAddress(beside)))
		);
	};
}
