import { articles, rss, TITLE } from "../archive/archive.js";

export const GET = async () => rss(TITLE, "https://example.org/", await articles());
