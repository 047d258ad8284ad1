import { rss, terms } from "../../../archive/archive.js";

export const getStaticPaths = async () =>
	(await terms("topics")).map(({ name, slug, articles }) => ({ params: { term: slug }, props: { name, articles } }));

export const GET = ({ params, props }) => rss(props.name, `https://example.org/topics/${params.term}/`, props.articles);
