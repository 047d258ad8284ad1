/** A picture of the archive's own as pages know it: what must be known to show it, without its bytes. */
export interface Plate {
	/** In pixels, turned upright. Absent for a drawing that names no size. */
	width?: number;
	height?: number;
	/** Hash of its bytes and of the encoder. Absent for drawings and moving pictures, which are shown as they are. */
	encoded?: string;
}

/** Formats that a picture is encoded in, smallest first. What reads neither gets the picture at its own address. */
export const plateFormats = ["avif", "webp"] as const;
export type PlateFormat = (typeof plateFormats)[number];

// A phone's column, a column of text on a fine screen, and a large screen. In pixels.
const steps = [480, 960, 1600];

// WebP holds no more (16,383 pixels).
const TALLEST = 16_000;

/** Widths in which a picture of this size is encoded: none wider than it is, none that is nearly another. */
export function plateWidths(width: number, height: number): number[] {
	const [widest = 0] = steps.slice(-1);
	const last = width < widest * 1.25 ? [Math.min(width, widest)] : [];
	return [...steps.filter((step) => step * 1.25 <= width), ...last].filter(
		(step) => (step * height) / width <= TALLEST,
	);
}

/** Address of an encoded picture. It changes with the picture, so that it can be kept for good. */
export function plateAddress(encoded: string, width: number, format: PlateFormat): string {
	return `/@pictures/${encoded}-${width}.${format}`;
}
