import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchored } from "./anchored.ts";

/** Patterns in the forms that rules write, with every kind of edge. */
const PATTERNS: readonly RegExp[] = [
  /^[\s【[]{0,3}(?:相关)?(?:附件|下载)(?:\s?\d{1,2})?[】\]\s]{0,2}(?:[:：]|$)/,
  /^\d{0,2}[.、]?\s?[^。，]{1,8}\.(?:pdf|docx?)$/i,
  /^[^\p{L}\p{N}]{1,80}$/u,
  /^[^\p{L}\p{N}]{0,4}(?:END|End|完)[^\p{L}\p{N}]{0,4}$/u,
  /^(?:时间|地点)[:：]|^[（(]\p{Script=Han}{1,3}[）)]$/u,
  /^[^\S\n]a|^[^a-y]b/i,
  /^(?!不)(?:好|不)$/,
  /^(?=[第共])\w*第?(\d)页\1?/,
  /^[👇↓]{1,2}看/u,
  /^\u4e00|^\x41\u{1f447}/u,
  /^E-?mail\s?[:：]|^[a-c\d]z/i,
  /[。！？][”"]?(?:[（(][^（）()]{1,5}[）)])?$/,
  /(?:网|日报|[^\d]社)$/,
  /^(?:\S{2,3} ){1,2}\d$/,
];

const text = fc.string({
  unit: fc.constantFrom(
    ...'附件下载相关时间地点完好不第共页看网日报社一字【[]】(（）)：:。！？”".、- \n\u3000↓👇',
    ..."END End pdf docx abcyzE-mailMAIL019".split(""),
    "\u{20000}",
    "é",
  ),
  maxLength: 9,
});

describe("anchored", () => {
  it.each(PATTERNS)("matches what %s matches", (pattern) => {
    const fast = anchored(pattern);
    fc.assert(
      fc.property(text, (line) => {
        expect(fast.test(line)).toBe(pattern.test(line));
        expect(fast.exec(line)).toEqual(pattern.exec(line));
        expect(fast.testStart(line, 4)).toBe(pattern.test(line.slice(0, 4)));
      }),
      { numRuns: 2000 },
    );
  });

  it("knows what a text may begin with", () => {
    const fast = anchored(/^[（(]?(?:附件|下载)/);
    expect([..."（(附下"].every((sign) => fast.mayBeginWith(sign.charCodeAt(0)))).toBe(true);
    expect([..."件载无a"].some((sign) => fast.mayBeginWith(sign.charCodeAt(0)))).toBe(false);
  });

  it.each([/附件/, /^附|件/, /^附*$/, /^附/m, /^附/g, /(?:^|\s)附/])("refuses %s", (pattern) => {
    expect(() => anchored(pattern)).toThrow(SyntaxError);
  });

  it("tells by a unit whether a text may begin or end with it", () => {
    const label = anchored(/(?:主办|承办)[：:]?$/u);
    expect([..."办：主"].map((char) => label.mayEndWith(char.charCodeAt(0)))).toEqual([true, true, false]);
    expect(label.mayBeginWith("校".charCodeAt(0))).toBe(true);
    const head = anchored(/^(?:校长|院长)/u);
    expect([..."校院长"].map((char) => head.mayBeginWith(char.charCodeAt(0)))).toEqual([true, true, false]);
    expect(head.mayEndWith("签".charCodeAt(0))).toBe(true);
  });
});
