import { expect, test } from "vitest";
import { extractText } from "../testExtraction.ts";
import { foldCorpus } from "./foldCorpus.ts";

const read = (file: string, text: string) => extractText(text, file);

const article = (title: string, body: string) => `标题: ${title}\n发布日期: 2024-03-20\n正文内容:\n${body}\n`;
const signing = article("签约", "3月5日，恒通电气股份有限公司（以下简称“恒通股份”）与南开大学签署协议。");
const visit = article("来访", "1月9日，恒通股份总经理周一鸣一行到兰州大学考察。");

test("the order of the documents does not matter", () => {
  const documents = [read("a.txt", signing), read("b.txt", visit), read("c.txt", "没有事件的通知。")];
  expect(foldCorpus([...documents].reverse(), [])).toEqual(foldCorpus(documents, []));
});

test("events are in order of date, open years last", () => {
  const open = read("c.txt", "11月9日，绵阳市科技局局长周一鸣一行到南开大学考察。");
  const { events } = foldCorpus([open, read("a.txt", signing), read("b.txt", visit)], []);
  expect(events.map(({ sources }) => sources[0].account.date.edtf)).toEqual(["2024-01-09", "2024-03-05", "XXXX-11-09"]);
});

test("a short name that another document defines is the same organization, with the reason", () => {
  const { organizations, events } = foldCorpus([read("a.txt", signing), read("b.txt", visit)], []);
  expect(organizations.map(({ name }) => name)).toEqual(["兰州大学", "南开大学", "恒通电气股份有限公司"]);
  expect(organizations.at(-1)?.aliases).toContainEqual({
    name: "恒通股份",
    rule: "alias/defined",
    document: read("a.txt", signing).source.id,
  });
  expect(events[0]?.sources[0].account.organizations.map(({ name }) => name)).toContain("恒通电气股份有限公司");
});

test("a reprint of the same article is one event with two sources", () => {
  const { events } = foldCorpus([read("a.txt", signing), read("b.txt", `${signing}\n上一篇：寒假安排\n`)], []);
  expect(events).toHaveLength(1);
  expect(events[0]?.sources).toHaveLength(2);
});
