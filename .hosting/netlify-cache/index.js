/**
 * Netlify build plugin: keeps the cache folder and the published folder between builds. One is of no use without
 * the other, because the manifest in `.cache/` says what stands in the published folder.
 */
const folders = ({ PUBLISH_DIR }) => [".cache", PUBLISH_DIR];

/** Finds nothing at the first build, or when the site's owner has cleared the cache; then all is built. */
export async function onPreBuild({ constants, utils }) {
	await utils.cache.restore(folders(constants));
}

/** Runs when the site is live, so that saving delays nobody. */
export async function onSuccess({ constants, utils }) {
	await utils.cache.save(folders(constants));
}
