import { address } from "../_includes/frame.js";

export const data = { permalink: "/sitemap.xml", eleventyExcludeFromCollections: true };

export const render = ({ collections }) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${collections.articles.map(({ url, date }) => `<url><loc>${address(url)}</loc><lastmod>${date.toISOString()}</lastmod></url>`).join("\n")}
</urlset>
`;
