import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLost } from "./lost.ts";

const lost = (text: string) => findLost(text).map(({ start, end }) => text.slice(start, end));

describe("lost characters are marked", () => {
  it.each([
    ["海川大学校\ufffd来访，双方座谈。", ["\ufffd"]],
    ["东湖\ue15e\ue196公司", ["\ue15e\ue196"]],
    ["双方签署??协议。", ["??"]],
    ["来宾□□参观了校史馆", ["□□"]],
    ["一行来?考察，双方座谈。", ["?"]],
    ["局长方?，副局长李丽参加会议。", ["?"]],
  ])("%s", (text, expected) => {
    expect(lost(text)).toEqual(expected);
  });
});

describe("signs that mean themselves are not", () => {
  it.each([
    "您为什么来海川?我想看看这所大学，也想看看海。",
    "双方合作了多久?十年，李丽说。",
    "你喜欢这里吗??当然喜欢，他说。",
    "详见https://news.example.com/?id=3，欢迎访问。",
    "□已签约\n□未签约",
    "他来了?是的,来了.",
  ])("%s", (text) => {
    expect(lost(text)).toEqual([]);
  });
});

describe("any text", () => {
  it("gives spans in order and disjoint", () => {
    const units = fc.constantFrom("?", "海", "，", "□", "\ufffd", "\ue000", "\n", "吗", "a", "。");
    fc.assert(
      fc.property(fc.array(units, { maxLength: 40 }), (parts) => {
        let end = 0;
        for (const span of findLost(parts.join(""))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }),
      { numRuns: 500, seed: 23 },
    );
  });
});
