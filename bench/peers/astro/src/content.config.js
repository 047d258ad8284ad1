import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";

const names = z.array(z.string()).default([]);

const articles = defineCollection({
	loader: glob({
		base: process.env.PEER_ARTICLES,
		pattern: ["**/*.md", "!_archive/**"],
		generateId: ({ entry }) => entry.replace(/\.md$/, ""),
	}),
	schema: z.object({
		title: z.coerce.string(),
		date: z.coerce.date(),
		summary: z.string().optional(),
		authors: names,
		topics: names,
		source: z.object({ name: z.string(), url: z.string().optional() }).optional(),
	}),
});

export const collections = { articles };
