import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import type { MovedProps } from "../src/pages/props/standing.ts";
import { TextLink } from "./parts/text-link.tsx";

/** An old address. Without the frame: hardly anyone sees more of it than a flash. */
export default function Moved({ page, site }: Sheet<MovedProps>) {
	const { head, to } = page;
	const { moved } = messagesFor(head.language);
	return (
		<html lang={head.language} dir={head.direction}>
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content={site.contentSecurityPolicy} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta http-equiv="refresh" content={`0; url=${to.href}`} />
				<title>{head.title}</title>
				{head.canonical !== undefined && <link rel="canonical" href={head.canonical} />}
				<meta name="robots" content="noindex" />
				<link rel="stylesheet" href={`${site.base}assets/style.css`} />
			</head>
			<body>
				<main class="standing moved">
					<p class="kicker">
						<a href={site.base}>{site.title}</a>
					</p>
					<h1>{moved.title}</h1>
					<p>
						{moved.text} <TextLink link={to} />
					</p>
				</main>
			</body>
		</html>
	);
}
