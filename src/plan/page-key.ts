import type { PageSpec } from "../pages/page-spec.ts";
import { hash } from "../text/hash.ts";

/**
 * Key of a page: the code that makes it and everything that it is made from. Pages with equal keys have equal bytes.
 *
 * @param codeKey of the layout's code, of what the frame shows, and of whatever else shapes every page of the kind
 */
export function pageKey(spec: PageSpec, codeKey: string): string {
	return hash(`${codeKey}\n${JSON.stringify(spec.inputs ? spec.inputs() : spec.props)}`);
}
