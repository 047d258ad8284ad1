import { type SaxesAttributeNS, SaxesParser } from "saxes";

/** Something in a drawing that keeps it from being shown. */
export interface Fault {
	/** Both count from 1. */
	line: number;
	column: number;
	message: string;
	value?: string;
	hint: string;
}

/** What there is to know of a drawing (SVG). */
export interface CheckedDrawing {
	/** In CSS pixels, where the drawing says so. */
	size?: { width: number; height: number };
	/** Each kind of fault once. Empty for a drawing that may be shown. */
	faults: Fault[];
}

const svg = "http://www.w3.org/2000/svg";

/** Elements that draw. Scripts, links, animation and foreign objects are not among them. */
const drawing = new Set(
	[
		"svg g defs style symbol use title desc metadata switch view path rect circle ellipse line polyline polygon",
		"text tspan textPath image marker pattern mask clipPath linearGradient radialGradient stop filter",
		"feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap",
		"feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode",
		"feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence",
	].flatMap((names) => names.split(" ")),
);

/** What drawing programs keep for themselves. Browsers know no elements of these. */
const inert = [
	/^http:\/\/www\.inkscape\.org\/namespaces\//,
	/^http:\/\/sodipodi\.sourceforge\.net\/DTD\//,
	/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/,
	/^http:\/\/(web\.resource\.org\/cc\/|creativecommons\.org\/ns#)$/,
	/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/,
	/^http:\/\/ns\.adobe\.com\//,
	/^http:\/\/www\.bohemiancoding\.com\/sketch\/ns/,
	/^https?:\/\/(www\.)?(serif|boxy-svg|vectornator|figma)\.(com|io)\//,
];

const functions =
	/^(url|rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY]|calc|var|not|is|where|nth-child|nth-of-type)$/i;
const words = /^(id|class|lang|role|(aria|data)-.*)$/;
const ownPixels = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

const plain = "save it as a plain SVG, without scripts, links, animation and anything from elsewhere";

/** More than these help nobody. */
const MOST_FAULTS = 10;

function short(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What is wrong with a style, or a value that may stand in one, if anything. */
function styleFault(style: string): string | undefined {
	if (style.includes("\\") || /@(?!media\b)/i.test(style)) return "holds a style that cannot be checked";
	for (const [, name = "", argument = ""] of style.matchAll(/([\w-]+)\(\s*(["']?#)?/g)) {
		if (!functions.test(name)) return "holds a style that cannot be checked";
		if (/^url$/i.test(name) && argument === "") return "refers to something outside itself";
	}
	return undefined;
}

/** What is wrong with an attribute, if anything. */
function attributeFault(element: string, { uri, local, value }: SaxesAttributeNS): string | undefined {
	if (local === "base" && uri !== "") return "changes where its references lead";
	if (local === "href" || local === "src")
		return value.startsWith("#") || (element === "image" && ownPixels.test(value))
			? undefined
			: "refers to something outside itself";
	if (uri !== "" || words.test(local)) return undefined;
	if (/^on/i.test(local)) return "holds an instruction that could run in a reader's browser";
	return styleFault(value);
}

// Pixels, also those of a length in points or millimetres; a percentage says nothing.
const units: Record<string, number> = { "": 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

function sizeOf(attributes: Record<string, SaxesAttributeNS>): CheckedDrawing["size"] {
	const length = (name: string) => {
		const [, number, unit = ""] = /^\s*(\d*\.?\d+)([a-z]*)\s*$/.exec(attributes[name]?.value ?? "") ?? [];
		const pixels = Number(number) * (units[unit] ?? Number.NaN);
		return pixels > 0 ? pixels : undefined;
	};
	const [, , boxWidth = 0, boxHeight = 0] = (attributes["viewBox"]?.value ?? "")
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const ratio = boxWidth > 0 && boxHeight > 0 ? boxHeight / boxWidth : undefined;
	const [width, height] = [length("width"), length("height")];
	const wide = width ?? (height && ratio ? height / ratio : boxWidth);
	const high = height ?? (ratio ? wide * ratio : 0);
	return wide >= 1 && high >= 1 ? { width: Math.round(wide), height: Math.round(high) } : undefined;
}

/**
 * Checks an SVG by parsing it. Opened by its own address it is a document under the site's name, so only what is known
 * to draw passes; whatever is not understood is a fault. Pure.
 */
export function checkDrawing(bytes: Uint8Array): CheckedDrawing {
	const faults = new Map<string, Fault>();
	const at = { line: 1, column: 1 };
	// What follows the first error of the syntax is the parser's guess.
	let over = false;
	const fault = (message: string, hint: string, value?: string) => {
		const key = `${message}\n${value}`;
		const shown = value === undefined ? {} : { value: short(value) };
		if (!over && faults.size < MOST_FAULTS && !faults.has(key))
			faults.set(key, { ...at, message: `this drawing ${message}`, ...shown, hint });
	};
	const encoding = "save it again with the encoding UTF-8";
	let text = "";
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		fault("is not UTF-8 text", encoding);
		return { faults: [...faults.values()] };
	}
	const parser = new SaxesParser({ xmlns: true });
	const here = () => Object.assign(at, { line: parser.line, column: Math.max(1, parser.column) });
	let size: CheckedDrawing["size"];
	let began = false;
	let style: string | undefined;
	parser.on("xmldecl", (declaration) => {
		here();
		if (!/^utf-?8$/i.test(declaration.encoding ?? "utf-8")) fault("is not UTF-8 text", encoding, declaration.encoding);
	});
	parser.on("doctype", (doctype) => {
		here();
		if (/[[%]|ENTITY/.test(doctype)) fault("defines names of its own", "remove all of <!DOCTYPE …>");
	});
	parser.on("processinginstruction", ({ target }) => {
		here();
		fault("holds an instruction for other programs", plain, `<?${target}`);
	});
	parser.on("opentagstart", here);
	parser.on("opentag", ({ name, local, uri, attributes }) => {
		if (!began && (uri !== svg || local !== "svg")) {
			fault("is no SVG", 'it has to begin with <svg xmlns="http://www.w3.org/2000/svg" …>', `<${name}>`);
			over = true;
		}
		if (!began) size = sizeOf(attributes);
		began = true;
		if (style !== undefined || (uri === svg ? !drawing.has(local) : !inert.some((known) => known.test(uri))))
			fault("holds more than a drawing", plain, `<${name}>`);
		for (const attribute of Object.values(attributes)) {
			const wrong = attributeFault(uri === svg ? local : "", attribute);
			if (wrong) fault(wrong, plain, `${attribute.name}="${attribute.value}"`);
		}
		if (local === "style") style = "";
	});
	const styled = (text: string) => {
		if (style !== undefined) style += text;
	};
	parser.on("text", styled);
	parser.on("cdata", styled);
	parser.on("closetag", () => {
		const wrong = style === undefined ? undefined : styleFault(style);
		if (wrong) fault(wrong, plain, "<style>");
		style = undefined;
	});
	parser.on("error", ({ message }) => {
		here();
		fault("is not well-formed XML", "save it again from a drawing program", message.replace(/^\d+:\d+: /, ""));
		over = true;
	});
	parser.write(text).close();
	return { ...(size && { size }), faults: [...faults.values()] };
}
