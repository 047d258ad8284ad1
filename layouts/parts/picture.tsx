import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Picture as PictureProps } from "../../src/pages/props.ts";
import { Words } from "./words.tsx";

interface FigureProps {
	picture: PictureProps;
	/** Language of the page. */
	language: string;
	/** Language of the article, which the caption is in. */
	within: string;
}

/** A picture with its caption and credit. One on another site is linked to: a reader's address is given to nobody. */
export function Picture({ picture, language, within }: FigureProps) {
	const { src, alt, width, height, caption, credit } = picture;
	const messages = messagesFor(language);
	return (
		<figure class="picture">
			{picture.remote ? (
				<a href={src} class="remote-picture">
					<Words language={language} within={within}>
						{messages.pictureElsewhere(alt)}
					</Words>
				</a>
			) : (
				<img src={src} alt={alt} width={width} height={height} />
			)}
			{(caption !== undefined || credit !== undefined) && (
				<figcaption>
					{caption !== undefined && `${caption} `}
					{credit !== undefined && (
						<span class="credit">
							<Words language={language} within={within}>
								{messages.credit(credit)}
							</Words>
						</span>
					)}
				</figcaption>
			)}
		</figure>
	);
}
