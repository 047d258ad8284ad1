import type { ComponentChildren } from "preact";
import { messagesFor } from "../../src/messages/messages-for.ts";

interface WordsProps {
	/** Language of the page, for which the words were looked up. */
	language: string;
	/** Language of what they stand in, where that is not the page's. */
	within?: string;
	children: ComponentChildren;
}

const primary = (language: string) => language.split("-", 1)[0];

/**
 * Interface words. There may be none in the language of the page; then they say what they are in,
 * for screen readers and for the order of letters.
 */
export function Words({ language, within = language, children }: WordsProps) {
	const own = messagesFor(language);
	if (primary(own.language) === primary(within)) return <>{children}</>;
	return (
		<span lang={own.language} dir={own.direction}>
			{children}
		</span>
	);
}
