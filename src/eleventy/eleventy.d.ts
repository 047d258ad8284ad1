/** The part of Eleventy 3.1 that is used here; it ships no types of its own. */
declare module "@11ty/eleventy" {
	export interface UserConfig {
		setInputDirectory(folder: string): void;
		setOutputDirectory(folder: string): void;
		setTemplateFormats(formats: string[]): void;
		setUseGitIgnore(use: boolean): void;
		addTemplate(
			path: string,
			content: { render: (data: never) => string | Promise<string> },
			data: Record<string, unknown>,
		): void;
		addGlobalData(name: string, value: unknown): void;
		addWatchTarget(path: string): void;
		on(event: string, listener: (details: never) => void | Promise<void>): void;
	}

	export interface WrittenFile {
		outputPath: string;
		content: string;
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
		disableLogger(): void;
		init(): Promise<void>;
		write(): Promise<unknown>;
	}
}
