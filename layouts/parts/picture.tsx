import { loadingAttributes } from "../../src/article/remote-pictures.ts";
import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Picture as PictureProps } from "../../src/pages/props/pieces.ts";
import { sizes } from "./illustrate.ts";
import { Words } from "./words.tsx";

interface FigureProps {
	picture: PictureProps;
	/** Language of the page. */
	language: string;
	/** Language of the article, which the caption is in. */
	within: string;
}

/** The main picture with its caption and credit. One on another site that may not be loaded is linked to. */
export function Picture({ picture, language, within }: FigureProps) {
	const { src, alt, width, height, sources, caption, credit, remote } = picture;
	const messages = messagesFor(language);
	return (
		<figure class="picture">
			{remote === "linked" ? (
				<a href={src} class="remote-picture">
					<Words language={language} within={within}>
						{messages.pictureElsewhere(alt)}
					</Words>
				</a>
			) : (
				<picture>
					{sources.map(({ type, srcset }) => (
						<source type={type} srcset={srcset} sizes={sizes} />
					))}
					{remote === "loaded" ? (
						<img src={src} alt={alt} {...loadingAttributes(src)} />
					) : (
						<img src={src} alt={alt} width={width} height={height} fetchpriority="high" />
					)}
				</picture>
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
