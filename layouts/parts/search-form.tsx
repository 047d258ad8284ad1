import { messagesFor } from "../../src/messages/messages-for.ts";

/** One field that leads to the search page. Works without JavaScript as far as that page. */
export function SearchForm({ action, language }: { action: string; language: string }) {
	const { search } = messagesFor(language);
	return (
		<search>
			<form class="search-form" action={action} method="get">
				<label for="search-words">{search.label}</label>
				<div class="field">
					<input id="search-words" type="search" name="q" autocomplete="off" />
					<button type="submit">{search.button}</button>
				</div>
			</form>
		</search>
	);
}
