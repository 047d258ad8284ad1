/** The part of Eleventy 3.1 that is used here; it ships no types of its own. */
declare module "@11ty/eleventy" {
	export interface UserConfig {
		setInputDirectory(folder: string): void;
		setOutputDirectory(folder: string): void;
		setTemplateFormats(formats: string[]): void;
		setUseGitIgnore(use: boolean): void;
		addTemplate(
			path: string,
			content: { render: (data: never) => Promise<Uint8Array> },
			data: Record<string, unknown>,
		): void;
		addGlobalData(name: string, value: unknown): void;
		addTransform(name: string, transform: (content: never) => Uint8Array): void;
		addWatchTarget(path: string): void;
		on(event: string, listener: (details: never) => void | Promise<void>): void;
	}

	export interface WrittenFile {
		outputPath: string;
		content: Uint8Array;
	}

	export default class Eleventy {
		constructor(
			input: string,
			output: string,
			options: {
				configPath?: string | false;
				quietMode?: boolean;
				source?: "cli" | "script";
			},
		);
		/** Its stopwatches, there after `init`. */
		bench: { get(group: string): { setIsVerbose(verbose: boolean): void } };
		disableLogger(): void;
		init(): Promise<void>;
		/** Makes it ready for another `init` and `write`. */
		restart(): Promise<void>;
		write(): Promise<unknown>;
	}
}
