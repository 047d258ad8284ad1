import { withDigits } from "../../../src/text/with-digits.ts";
import { findHits } from "./find-hits.ts";
import { readHitWords } from "./hit-words.ts";

function markHits(root: Element, words: readonly string[]): HTMLElement[] {
	const language = root.closest<HTMLElement>("[lang]")?.lang ?? "";
	const texts: Text[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts.flatMap((text) => {
		let rest = text;
		let done = 0;
		return findHits(text.data, words, language).map(([start, end]) => {
			const hit = rest.splitText(start - done);
			rest = hit.splitText(end - start);
			done = end;
			const mark = document.createElement("mark");
			mark.className = "hit";
			mark.tabIndex = -1;
			hit.replaceWith(mark);
			mark.append(hit);
			return mark;
		});
	});
}

function removeHits(marks: readonly HTMLElement[]): void {
	for (const mark of marks) {
		const { parentNode } = mark;
		mark.replaceWith(...mark.childNodes);
		parentNode?.normalize();
	}
}

let close = (): void => undefined;

/**
 * Marks the words that the address names, goes to the first of them, and shows a bar that leads to the next. The words
 * of the bar come from the page's `<template id="hit-bar">`. It floats, and marks take no room: nothing moves.
 */
export function showHits(): void {
	close();
	const words = readHitWords(location.hash);
	const template = document.querySelector<HTMLTemplateElement>("#hit-bar");
	if (words.length === 0 || !template) return;
	const places = document.querySelectorAll(".article > header :is(h1, .standfirst), .article > .text");
	const marks = [...places].flatMap((place) => markHits(place, words));
	const bar = template.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
	if (marks.length === 0 || !bar) return;
	const numbers = new Intl.NumberFormat(withDigits(document.documentElement.lang));
	const status = bar.querySelector("[role=status]");
	let current = -1;
	const go = (step: number, focus: boolean) => {
		marks[current]?.classList.remove("current");
		current = (current + step + marks.length) % marks.length;
		const mark = marks[current];
		mark?.classList.add("current");
		mark?.scrollIntoView({ block: "center" });
		if (focus) mark?.focus({ preventScroll: true });
		if (status) status.textContent = `${numbers.format(current + 1)} / ${numbers.format(marks.length)}`;
	};
	const press = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).closest("input, select, textarea"))
			return;
		if (event.key === "n") go(1, true);
		else if (event.key === "p") go(-1, true);
		else if (event.key === "Escape") close();
	};
	close = () => {
		removeHits(marks);
		bar.remove();
		document.removeEventListener("keydown", press);
		close = () => undefined;
	};
	bar.addEventListener("click", ({ target }) => {
		const act = (target as Element).closest("button")?.dataset["act"];
		if (act === "close") close();
		else if (act !== undefined) go(act === "next" ? 1 : -1, false);
	});
	document.addEventListener("keydown", press);
	document.querySelector("main")?.append(bar);
	go(1, false);
}
