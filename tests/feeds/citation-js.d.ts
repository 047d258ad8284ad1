declare module "@citation-js/core" {
	/** An item of CSL-JSON, as far as the tests look at it. */
	export interface CslItem {
		id: string;
		type: string;
		title: string;
		language?: string;
		author?: Record<string, string>[];
		issued?: { "date-parts": number[][] };
		"container-title"?: string;
		URL?: string;
		page?: string;
		issue?: string;
	}
	export const plugins: {
		input: { chain: (text: string, options: { forceType?: string; generateGraph: boolean }) => CslItem[] };
	};
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
