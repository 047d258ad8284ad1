import type { ArticleFields } from "./schema.ts";

// "CC BY 4.0", "CC-BY-SA-4.0", "CC0", the addresses of Creative Commons and of rightsstatements.org without copyright.
const open =
	/public domain|no known copyright|no copyright|\bCC0\b|\bCC[ -]BY\b|creative ?commons|rightsstatements\.org\/vocab\/(?:NoC|NKC)/i;

// SPDX says NONE and NOASSERTION where there is no licence; rightsstatements.org begins with InC what is in copyright.
const closed =
	/all rights reserved|proprietary|no redistribution|not for redistribution|^(?:none|noassertion|unlicensed)$|rightsstatements\.org\/vocab\/InC/i;

/**
 * Whether an article's text may be given away with the data. A licence says yes unless its words say no. Rights
 * without a licence say no unless their words say yes: a text that was kept back can still be given, not the reverse.
 * Where nothing is said of rights, nothing forbids it.
 */
export function mayBePassedOn(source: ArticleFields["source"]): boolean {
	const { license, rights } = source ?? {};
	if (license !== undefined) return !closed.test(license);
	return rights === undefined || (open.test(rights) && !closed.test(rights));
}
