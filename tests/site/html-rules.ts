import { HtmlValidate } from "html-validate";

/** The rules that every page of the site has to follow. */
export const htmlRules = new HtmlValidate({
	extends: ["html-validate:recommended", "html-validate:document"],
	rules: {
		// JSX prints `<br/>`, Markdown `<br>`.
		"void-style": "off",
		"doctype-style": ["error", { style: "lowercase" }],
		// Hashes are for what comes from other hosts; nothing does.
		"require-sri": ["error", { target: "crossorigin" }],
		// Headlines are as long as they were printed.
		"long-title": "off",
	},
});
