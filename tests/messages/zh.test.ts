import { expect, test } from "vitest";
import { zh } from "../../src/messages/zh.ts";
import { zhHant } from "../../src/messages/zh-hant.ts";

const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

test("what is counted has its measure word", () => {
	expect(zh.articles(2081)).toBe("2,081篇文章");
	expect(zh.entries(3, "authors")).toBe("3位作者");
	expect(zh.entries(3, "organisations")).toBe("3家机构");
});

test("a query is read out as one sentence, whatever it leaves out", () => {
	const { read } = zh.search.understood;
	expect(joined(read([["水"], ["火"]], []))).toBe("包含水和火的文章。");
	expect(joined(read([["水"]], ["火", "土"]))).toBe("包含水，但不含火或土的文章。");
	expect(joined(read([], ["火"]))).toBe("不含火的文章。");
});

test("an issue that is a number is counted, any other keeps its name", () => {
	expect(zh.printIssue("12")).toBe("第12期");
	expect(zh.printIssue("夏季号")).toBe("夏季号");
});

test("traditional characters have no simplified ones among them", () => {
	const simplified =
		/[档库类这种会个为对书门们说语词页据网题构图签间载请关单体开无来时实现发长东车马鱼鸟龙击选项报写经纪]/;
	expect(JSON.stringify(zhHant).replace("图书馆", "")).not.toMatch(simplified);
});
