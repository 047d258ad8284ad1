import { articles } from "../archive/archive.js";

export async function GET() {
	const urls = (await articles()).map(({ id }) => `<url><loc>https://example.org/${id}/</loc></url>`);
	return new Response(`<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`);
}
