import { expect, test } from "vitest";
import { extractText } from "../testExtraction.ts";
import { organizationTable } from "./organizationTable.ts";
import { foldAll } from "./testDocuments.ts";

const read = (file: string, text: string) => extractText(text, file);

const article = (title: string, body: string) => `标题: ${title}\n发布日期: 2024-03-20\n正文内容:\n${body}\n`;
const signing = article("签约", "3月5日，恒通电气股份有限公司（以下简称“恒通股份”）与南开大学签署协议。");
const visit = article("来访", "1月9日，恒通股份总经理周一鸣一行到兰州大学考察。");

test("the order of the documents does not matter", () => {
  const documents = [read("a.txt", signing), read("b.txt", visit), read("c.txt", "没有事件的通知。")];
  expect(foldAll([...documents].reverse())).toEqual(foldAll(documents));
});

test("events are in order of date, open years last", () => {
  const open = read("c.txt", "11月9日，绵阳市科技局局长周一鸣一行到南开大学考察。");
  const { events } = foldAll([open, read("a.txt", signing), read("b.txt", visit)]);
  expect(events.map(({ sources }) => sources[0].account.date.edtf)).toEqual(["2024-01-09", "2024-03-05", "XXXX-11-09"]);
});

test("a short name that another document defines is the same organization, with the reason", () => {
  const { organizations, events } = foldAll([read("a.txt", signing), read("b.txt", visit)]);
  expect(organizations.map(({ name }) => name)).toEqual(["兰州大学", "南开大学", "恒通电气股份有限公司"]);
  expect(organizations.at(-1)?.aliases).toContainEqual({
    name: "恒通股份",
    rule: "alias/defined",
    document: read("a.txt", signing).source.id,
  });
  expect(events[0]?.sources[0].account.organizations.map(({ name }) => name)).toContain("恒通电气股份有限公司");
});

test("a reprint of the same article is one event with two sources", () => {
  const { events } = foldAll([read("a.txt", signing), read("b.txt", `${signing}\n上一篇：寒假安排\n`)]);
  expect(events).toHaveLength(1);
  expect(events[0]?.sources).toHaveLength(2);
});

test("what host and guest publish of one visit is one event, and an article without a year belongs to it", () => {
  const host = article("绵阳市来访", "3月5日，绵阳市市长周一鸣率队到南开大学考察。南开大学校长李清会见周一鸣一行。");
  const guest = article("南开之行", "2024年3月5日，绵阳市市长周一鸣赴南开大学考察，双方签署合作协议。").replace(
    "03-20",
    "03-21",
  );
  const undated = "3月5日，绵阳市市长周一鸣一行到南开大学考察。";
  const { events } = foldAll([read("a.txt", host), read("b.txt", guest), read("c.txt", undated)]);
  expect(events).toHaveLength(1);
  const [event] = events;
  expect(event?.date.edtf).toBe("2024-03-05");
  expect(event?.kinds).toEqual([
    { value: "visit", sources: [0, 1, 2] },
    { value: "signing", sources: [1] },
  ]);
  expect(event?.sources.map(({ account, guess }) => [account.date.edtf, guess?.edtf ?? null])).toEqual([
    ["2024-03-05", null],
    ["2024-03-05", null],
    ["XXXX-03-05", "2024-03-05?"],
  ]);
});

test("what is planned for a later day, and what is done then, are no account of a visit", () => {
  const visited = article("来访", "3月5日，绵阳市市长周一鸣率队到南开大学考察，双方将于5月签署合作协议。");
  const signed = "标题: 签约\n发布日期: 2024-05-20\n正文内容:\n5月10日，绵阳市与南开大学签署合作协议。\n";
  const { events } = foldAll([read("a.txt", visited), read("b.txt", signed)]);
  expect(events.map(({ date, sources }) => [date.edtf, sources.length])).toEqual([
    ["2024-03-05", 1],
    ["2024-05-10", 1],
  ]);
});

test("the user's table names organizations in the accounts too", () => {
  const rows = [{ row: 2, name: "恒通集团", aliases: ["恒通电气股份有限公司"], type: "company" as const }];
  const table = organizationTable([{ file: "organizations.csv", rows, diagnostics: [] }]);
  const { events, organizations } = foldAll([read("a.txt", signing), read("b.txt", visit)], table);
  expect(events.flatMap(({ sources }) => sources[0].account.organizations.map(({ name }) => name))).toContain(
    "恒通集团",
  );
  expect(organizations.find(({ name }) => name === "恒通集团")?.aliases).toEqual([
    { name: "恒通电气股份有限公司", rule: "alias/table", document: null },
    { name: "恒通股份", rule: "alias/defined", document: read("a.txt", signing).source.id },
  ]);
});

test("the same words of two years are two events, and an account without a year is joined to neither", () => {
  const of = (year: number) =>
    article("来访", "3月5日，绵阳市市长周一鸣率队到南开大学考察。").replace("2024", `${year}`);
  const open = "3月5日，绵阳市市长周一鸣一行走访南开大学。";
  const same = "标题: 来访\n正文内容:\n3月5日，绵阳市市长周一鸣率队到南开大学考察。\n";
  const texts = [of(2023), of(2024), open, same];
  const { events } = foldAll(texts.map((text, place) => read(`${place}.txt`, text)));
  expect(events.map(({ date, sources }) => [date.edtf, sources.map(({ guess }) => guess)])).toEqual([
    ["2023-03-05", [null]],
    ["2024-03-05", [null]],
    ["XXXX-03-05", [null, null]],
  ]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(3);
});
