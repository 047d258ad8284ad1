/** Whether what is typed there goes into it. */
function takesText(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])"))
	);
}

/** `/` goes to the field, the arrows from there to the results and among them. Enter opens, as for any link. */
export function listenForKeys(field: HTMLInputElement, results: HTMLElement): void {
	document.addEventListener("keydown", (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
		if (event.key === "/" && !takesText(event.target)) {
			event.preventDefault();
			field.focus();
			field.select();
			return;
		}
		const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		const titles = Array.from(results.querySelectorAll<HTMLElement>("h2 a"));
		const place = event.target === field ? -1 : titles.indexOf(event.target as HTMLElement);
		if (step === 0 || (place === -1 && event.target !== field)) return;
		const next = place + step < 0 ? (step < 0 && place === 0 ? field : undefined) : titles[place + step];
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	});
}
