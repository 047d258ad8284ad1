import { resolve } from "node:path";
import type { ComponentType } from "preact";
import { h } from "preact";
import { render as renderToString } from "preact-render-to-string";
import { renderers } from "../feeds/renderers.ts";
import type { Sheet } from "../pages/props/sheet.ts";

/** The folder of layouts, beside `eleventy.config.ts`. */
export const layoutFolder = resolve("layouts");

type Render = (sheet: Sheet<never>) => string;

const loaded = new Map<string, Promise<Render>>();

async function load(name: string): Promise<Render> {
	if (Object.hasOwn(renderers, name)) {
		const render = renderers[name as keyof typeof renderers];
		return ({ page, html }) => render(page, html);
	}
	// As one template, so that a compiler finds all that it may stand for.
	const module = (await import(`../../layouts/${name}.tsx`)) as { default: ComponentType<Sheet<never>> };
	return (sheet) => `<!doctype html>\n${renderToString(h(module.default, sheet))}\n`;
}

/** What turns the props of a page into text: a layout of the themer's, or a feed. */
export function layout(name: string): Promise<Render> {
	let render = loaded.get(name);
	if (!render) {
		render = load(name);
		loaded.set(name, render);
	}
	return render;
}
