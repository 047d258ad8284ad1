// Scripts written from right to left, by the languages that use them (CLDR, layout/orientation).
const rightToLeft = new Set("ar arc ckb dv fa glk he ks lrc mzn nqo ps sd syr ug ur yi".split(" "));

/** Direction of a language's usual script; a script subtag (`pa-Arab`) decides where there is one. */
export function direction(language: string): "ltr" | "rtl" {
	const [primary = "", ...rest] = language.toLowerCase().split("-");
	if (rest.includes("latn") || rest.includes("cyrl")) return "ltr";
	if (rest.includes("arab") || rest.includes("hebr")) return "rtl";
	return rightToLeft.has(primary) ? "rtl" : "ltr";
}
