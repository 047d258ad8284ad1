import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { describeSchema, type KeyDescription } from "../../src/article/describe-schema.ts";
import { articleSchema } from "../../src/article/schema.ts";

describe("describeSchema", () => {
	test("finds sentences through all that wraps a schema", () => {
		const said = (sentence: string) => v.pipe(v.string(), v.description(sentence));
		const schema = v.strictObject({
			plain: said("Plain."),
			spare: v.optional(said("Spare."), ""),
			outer: v.pipe(said("Inner."), v.description("Outer.")),
			choice: v.union([v.null(), said("Choice.")]),
			silent: v.string(),
			list: v.optional(v.pipe(v.array(v.strictObject({ one: said("One.") })), v.description("List."))),
		});
		const key = (name: string, required: boolean, sentence: string, nested: KeyDescription[] = []) => ({
			key: name,
			required,
			sentence,
			nested,
		});
		expect(describeSchema(schema)).toEqual([
			key("plain", true, "Plain."),
			key("spare", false, "Spare."),
			key("outer", true, "Outer."),
			key("choice", true, "Choice."),
			key("list", false, "List.", [key("one", true, "One.")]),
		]);
	});

	test("every key of an article has a sentence, and every key within one", () => {
		const described = describeSchema(articleSchema("UTC"));
		expect(described.map(({ key }) => key)).toEqual(Object.keys(articleSchema("UTC").entries));
		for (const { sentence, nested } of [...described, ...described.flatMap(({ nested }) => nested)])
			expect(sentence, JSON.stringify(nested)).toMatch(/^[A-Z`].*\.$/s);
		const within = described.flatMap(({ key, nested }) => nested.map((inner) => `${key}.${inner.key}`));
		expect(within).toMatchInlineSnapshot(`
			[
			  "source.name",
			  "source.url",
			  "source.id",
			  "source.imported",
			  "source.license",
			  "source.rights",
			  "image.src",
			  "image.alt",
			  "image.caption",
			  "image.credit",
			  "corrections.date",
			  "corrections.text",
			  "corrections.kind",
			  "print.issue",
			  "print.page",
			]
		`);
	});

	test("only the title and the date have to be there", () => {
		const required = describeSchema(articleSchema("UTC")).filter((key) => key.required);
		expect(required.map(({ key }) => key)).toEqual(["title", "date"]);
	});
});
