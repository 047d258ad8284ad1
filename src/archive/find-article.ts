import { articleAddress, resolvePath } from "../article/address.ts";
import type { Article } from "../article/article.ts";

/** Finds the article that a file (`from`) names: by id; or by its file or address, from the folder of articles or from that file. */
export function articleFinder(articles: readonly Article[]): (from: string, written: string) => Article | undefined {
	let byId: Map<string, Article> | undefined;
	let byAddress: Map<string, Article> | undefined;
	return (from, written) => {
		byId ??= new Map(articles.flatMap((article) => (article.id === undefined ? [] : [[article.id, article] as const])));
		byAddress ??= new Map(articles.map((article) => [article.address, article]));
		const named = byId.get(written);
		if (named) return named;
		const steps = written.replace(/^\/|\/$/g, "");
		const beside = resolvePath(from, steps);
		return (
			byAddress.get(articleAddress(steps)) ?? (beside === undefined ? undefined : byAddress.get(articleAddress(beside)))
		);
	};
}
