import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../testParagraphs.ts";
import { DATE_RULES, readDates } from "./readDates.ts";

const read = (text: string, published: string | null, title: string | null = null) =>
  readDates({ text, paragraphs: paragraphsOf(text), published, title });

describe.each(DATE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("$text", ({ text, published, expect: edtf }) => {
    const dates = read(text, published);
    expect(dates.at(-1)?.edtf).toBe(edtf);
    expect(dates.map((date) => date.rule)).toContain(id);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    expect(read(text, "2024-06-15").filter((date) => date.rule === id)).toEqual([]);
  });
});

test("an implied year says where it comes from, a known one says nothing", () => {
  expect(read("1月4日，市长来访。", "2024-01-25")[0]?.implied).toEqual([
    { field: "year", rule: "date/nearest-past", basis: "2024-01-25" },
  ]);
  expect(read("2023年12月21日，市长来访。", "2024-01-25")[0]?.implied).toEqual([]);
});

test("the year of a paragraph does not leak into the next one when a publication date settles it", () => {
  const dates = read("2023年12月22日，一行调研。\n1月8日，副市长来校。", "2024-01-25");
  expect(dates.map((date) => date.edtf)).toEqual(["2023-12-22", "2024-01-08"]);
});

test("the year of an old agreement does not leak into the news of the paragraph", () => {
  const dates = read("早在2009年9月双方就签署协议。4月19日，一行来到高新区。", "2023-04-20");
  expect(dates.map((date) => date.edtf)).toEqual(["2009-09", "2023-04-19"]);
});

test("a chronicle's title and month headings give year and month to its days", () => {
  const dates = read(
    "一月\n6日　副市长来校。\n同日　研究院揭牌。\n三月\n3日　总经理来校。",
    "2023-02-01",
    "学院2022年大事记",
  );
  expect(dates.map((date) => date.edtf)).toEqual(["2022-01-06", "2022-01-06", "2022-03-03"]);
});
