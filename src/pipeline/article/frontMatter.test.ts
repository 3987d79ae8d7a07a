import { describe, expect, it } from "vitest";
import { readArticle } from "./readArticle.ts";
import { testSource } from "./testSource.ts";

const read = (lines: string) =>
  readArticle(testSource(`---\n${lines}\n---\n5月6日，海川大学校长李丽率团访问东湖市。\n`, "front-matter"));

describe("front matter", () => {
  it.each([
    ["date: 1683302400", "2023-05-06", []],
    ["date: 2023-05-05T16:00:00.000Z", "2023-05-06", []],
    ["updated: 2023-05-09\ncreated: 2023-05-08\ndate: 2023-05-07", "2023-05-07", []],
    ["updated: 2023-05-09\ncreated: 2023-05-08", "2023-05-08", ["article/day-of-change"]],
    ["lastmod: x\nupdated: 2023-05-09", "2023-05-09", ["article/day-of-change"]],
  ])("gives the day: %j", (lines, day, said) => {
    const { published, diagnostics } = read(lines);
    expect([published?.value, diagnostics.map(({ rule }) => rule)]).toEqual([day, said]);
  });

  it.each([
    ["author: admin", null],
    ["author: 李丽", "李丽"],
  ])("gives the author: %s", (line, name) => {
    expect(read(line).author?.value ?? null).toBe(name);
  });
});
