/** One page that was kept, as the list names it. */
interface PageRead {
	address: string;
	title: string;
	language: string;
	direction: string;
}

async function readPage(cache: Cache, request: Request): Promise<PageRead | undefined> {
	const response = await cache.match(request, { ignoreVary: true });
	if (!response?.headers.get("content-type")?.startsWith("text/html")) return undefined;
	const page = new DOMParser().parseFromString(await response.text(), "text/html");
	// An old address only leads on.
	if (page.querySelector("meta[http-equiv=refresh]")) return undefined;
	const { lang, dir } = page.documentElement;
	const title = page.querySelector("h1")?.textContent?.trim() || page.title;
	return { address: request.url, title, language: lang, direction: dir };
}

function listItem({ address, title, language, direction }: PageRead): HTMLLIElement {
	const item = document.createElement("li");
	const link = document.createElement("a");
	link.href = address;
	link.textContent = title;
	link.lang = language;
	link.dir = direction;
	item.append(link);
	return item;
}

/** Lists the pages that were kept, the latest first, on the page that is shown where there is no network. */
export async function showPagesRead(section: HTMLElement, cacheName: string): Promise<void> {
	const cache = await caches.open(cacheName);
	const requests = [...(await cache.keys())].reverse();
	const pages = (await Promise.all(requests.map((request) => readPage(cache, request)))).filter(
		(page) => page !== undefined,
	);
	const part = (name: string) => section.querySelector<HTMLElement>(`[data-part=${name}]`);
	const show = (name: string, shown: boolean) => part(name)?.toggleAttribute("hidden", !shown);
	const some = pages.length > 0;
	part("list")?.replaceChildren(...pages.map(listItem));
	for (const name of ["about", "list", "forget"]) show(name, some);
	show("nothing", !some);
	part("forget")?.addEventListener("click", async () => {
		await caches.delete(cacheName);
		await showPagesRead(section, cacheName);
	});
}
