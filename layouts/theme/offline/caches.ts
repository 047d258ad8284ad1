/** Most pages, pictures, stylesheets and scripts that are kept; the oldest go first. */
export const MOST = 300;

/** Names of the caches of a site by its path prefix: other sites may share its origin. */
export function cacheNames(base: string): { read: string; kit: string } {
	return { read: `backfile read ${base}`, kit: `backfile offline ${base}` };
}
