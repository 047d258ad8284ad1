import { messagesFor } from "../../../src/messages/messages-for.ts";

/** Language of the search page, as its layout has set it. */
export const language = document.documentElement.lang;

/** The site's own words in that language. */
export const pageWords = messagesFor(language);
