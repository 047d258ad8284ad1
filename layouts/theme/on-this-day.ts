/**
 * Front page: shows what appeared on this day of the year, by the reader's own clock. It is taken from the page of that
 * day, so that the front page says nothing that would be wrong tomorrow; without a script a link leads to all days.
 */

/** Most articles shown. */
const MOST = 4;

const section = document.querySelector<HTMLElement>("[data-days]");

function today(): string {
	const now = new Date();
	return [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

async function show(into: HTMLElement, days: string): Promise<void> {
	const address = new URL(`${today()}/`, new URL(days, location.href));
	const response = await fetch(address);
	if (!response.ok) return;
	const page = new DOMParser().parseFromString(await response.text(), "text/html");
	const teasers = [...page.querySelectorAll("main .teaser")].slice(0, MOST);
	const name = page.querySelector("h1")?.textContent;
	const heading = into.querySelector("h2");
	if (!name || !heading) return;
	const link = document.createElement("a");
	link.href = address.pathname;
	link.textContent = name;
	heading.append(" – ", link);
	const list = document.createElement("ul");
	list.className = "teasers dated";
	// Addresses on the other page are complete paths, so they hold here as well.
	list.append(...teasers.map((teaser) => document.importNode(teaser, true)));
	const nothing = page.querySelector(".nothing");
	heading.after(teasers.length > 0 || !nothing ? list : document.importNode(nothing, true));
}

// What fails here takes nothing from the page: the link to all days stays.
if (section?.dataset["days"]) show(section, section.dataset["days"]).catch(() => undefined);
