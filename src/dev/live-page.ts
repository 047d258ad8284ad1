import type { ServerResponse } from "node:http";

const scriptPath = "/@dev/live.js";
const eventsPath = "/@dev/events";

// A file of its own and styles set by script: the pages' content security policy allows nothing inline.
const script = `const box = document.createElement("pre");
box.setAttribute("role", "alert");
Object.assign(box.style, { position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", overflow: "auto", margin: "0", padding: "1rem", background: "#7a1f1f", color: "#fff", font: "14px/1.5 monospace", whiteSpace: "pre-wrap", zIndex: "9999", direction: "ltr", textAlign: "left" });
const show = (text) => { if (text) { box.textContent = text; document.body.append(box); } else box.remove(); };
let edition;
new EventSource("${eventsPath}").addEventListener("message", ({ data }) => {
	const state = JSON.parse(data);
	if (edition !== undefined && state.edition !== edition) location.reload();
	edition = state.edition;
	show(state.problem);
});
`;

/** Tells open pages of each build: a good one reloads them, the problems of a bad one are shown over the last good page. */
export class LivePage {
	readonly #listeners = new Set<ServerResponse>();
	#edition = 0;
	#problem: string | undefined;

	built(problem: string | undefined): void {
		if (problem === undefined) this.#edition++;
		this.#problem = problem;
		for (const response of this.#listeners) response.write(this.#event());
	}

	/** The page with the script that listens. */
	page = (html: string): string =>
		html.replace("</body>", `<script src="${scriptPath}" type="module"></script></body>`);

	/** Answers what the script asks for. */
	before = (path: string, _request: unknown, response: ServerResponse): boolean => {
		if (path === scriptPath) response.writeHead(200, { "Content-Type": "text/javascript" }).end(script);
		else if (path === eventsPath) {
			response.writeHead(200, {
				"Content-Type": "text/event-stream",
				"Cache-Control": "no-store",
			});
			response.write(this.#event());
			this.#listeners.add(response);
			response.on("close", () => this.#listeners.delete(response));
		} else return false;
		return true;
	};

	#event(): string {
		return `data: ${JSON.stringify({ edition: this.#edition, problem: this.#problem })}\n\n`;
	}
}
