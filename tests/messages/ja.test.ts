import { expect, test } from "vitest";
import { ja } from "../../src/messages/ja.ts";

const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

test("what is counted has its counter", () => {
	expect(ja.articles(2081)).toBe("記事2,081件");
	expect(ja.entries(3, "people")).toBe("人物3人");
	expect(ja.search.found(0)).toBe("記事は見つかりませんでした。");
});

test("a query is read out as one sentence, whatever it leaves out", () => {
	const { read } = ja.search.understood;
	expect(joined(read([["水"], ["火"]], []))).toBe("水、火を含む記事。");
	expect(joined(read([["水"]], ["火"]))).toBe("水を含み、火を含まない記事。");
	expect(joined(read([], ["火"]))).toBe("火を含まない記事。");
});
