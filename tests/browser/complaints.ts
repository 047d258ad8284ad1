import type { Page } from "playwright-core";

/** Gathers from now on what goes wrong in a page: errors, and what its console calls an error or a warning. */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type())) complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(error.message));
	return complaints;
}
