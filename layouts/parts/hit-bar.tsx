import { messagesFor } from "../../src/messages/messages-for.ts";
import { Words } from "./words.tsx";

/** What leads from one word that was searched for to the next: `theme/article/hit-bar.ts` shows it when there are any. */
export function HitBar({ language }: { language: string }) {
	const { hits } = messagesFor(language);
	return (
		<template id="hit-bar">
			<section class="hit-bar" aria-label={hits.label}>
				<Words language={language}>
					<span>{hits.label}</span>
				</Words>
				<span role="status" dir="ltr" />
				{(["previous", "next", "close"] as const).map((act) => (
					<button type="button" data-act={act}>
						<Words language={language}>{hits[act]}</Words>
					</button>
				))}
			</section>
		</template>
	);
}
