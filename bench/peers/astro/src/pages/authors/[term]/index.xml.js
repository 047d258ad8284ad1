import { rss, terms } from "../../../archive/archive.js";

export const getStaticPaths = async () =>
	(await terms("authors")).map(({ name, slug, articles }) => ({ params: { term: slug }, props: { name, articles } }));

export const GET = ({ params, props }) => rss(props.name, `https://example.org/authors/${params.term}/`, props.articles);
