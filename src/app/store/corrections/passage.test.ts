import { describe, expect, it } from "vitest";
import { testIndex } from "../testIndex.ts";
import { draftOfPassage, sentencesOf } from "./passage.ts";

const alias = (name: string) => ({ name, rule: "alias/defined", document: null });
const organization = (name: string, ...aliases: string[]) => ({
  name,
  type: "other" as const,
  aliases: aliases.map(alias),
  couldBe: [],
});
const INDEX = testIndex(
  [],
  [
    organization("东湖大学", "东湖大"),
    organization("东湖大学附属医院"),
    organization("南山市", "南山"),
    organization("星河公司", "两江新区"),
    organization("星河银行", "两江新区"),
  ],
);
const PUBLISHED = { published: "2024-03-08" };

/** The form for a text that is one passage. */
const draft = (text: string, published: { published: string | null } = PUBLISHED) =>
  draftOfPassage(INDEX, published, { text }, { start: 0, end: text.length });

describe("the sentences of an article", () => {
  it("are those of its paragraphs, without blanks, with the quotation marks that close them", () => {
    const text = "标题\n　第一句。第二句：“好！”\n没有句号";
    const paragraphs = [
      { start: 0, end: 2, role: "heading" as const },
      { start: 3, end: 16, role: "text" as const },
      { start: 17, end: 21, role: "text" as const },
    ];
    expect(sentencesOf({ text, paragraphs }).map(({ start, end }) => text.slice(start, end))).toEqual([
      "标题",
      "第一句。",
      "第二句：“好！”",
      "没有句号",
    ]);
  });
});

describe("the form of a passage", () => {
  it("has the organizations whose names stand there, the longer of two names, and none of a name of several", () => {
    const parties = (text: string) => draft(text).organizations.map(({ name }) => name);
    expect(parties("东湖大与南山市签约")).toEqual(["东湖大学", "南山市"]);
    expect(parties("东湖大学附属医院揭牌")).toEqual(["东湖大学附属医院"]);
    expect(parties("赴两江新区、南山调研")).toEqual([]);
  });

  it.each([
    ["3月5日，东湖大学来访。", "2024-03-05", "东湖大学来访"],
    ["3月5日至7日东湖大学来访", "2024-03-05/2024-03-07", "东湖大学来访"],
    ["2023年12月30日，签约。", "2023-12-30", "签约"],
    ["2023年12月，签约。", "2023-12", "签约"],
    ["日前，东湖大学来访。", "", "日前，东湖大学来访"],
    ["13月45日来访", "", "来访"],
  ])("reads %s", (text, date, title) => {
    expect(draft(text)).toMatchObject({ date, title, year: 2024, kinds: [] });
  });

  it("leaves the year open where the article has no day", () => {
    expect(draft("3月5日来访", { published: null })).toMatchObject({ date: "XXXX-03-05", year: null });
  });

  it("leaves a long title to the reader", () => {
    expect(draft(`东湖大学${"很".repeat(40)}`).title).toBe("");
  });
});
