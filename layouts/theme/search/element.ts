/** Makes an element of HTML with its attributes and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: { [name: string]: string } = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...children);
	return made;
}

/** Makes an element of SVG. */
export function drawing<Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: { [name: string]: string | number } = {},
	...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
	const made = document.createElementNS("http://www.w3.org/2000/svg", name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
	made.append(...children);
	return made;
}

/** A part of the search page that its layout has put there. */
export function part(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`the search page has no #${id}`);
	return found;
}
