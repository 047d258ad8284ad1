import type { PageSpec } from "../pages/page-spec.ts";
import { hash } from "../text/hash.ts";

/**
 * Key of a page: the code that renders it and everything it shows. Pages with equal keys have equal bytes.
 *
 * @param layoutKey of the layout's code
 * @param siteKey of what the frame shows; empty for pages without a frame
 */
export function pageKey(spec: PageSpec, layoutKey: string, siteKey: string): string {
	return hash(`${layoutKey}\n${siteKey}\n${JSON.stringify(spec.props)}`);
}
