import { describe, expect, it } from "vitest";
import { bitsOf, firstOf, RuleSigns } from "./ruleSigns.ts";

describe("RuleSigns", () => {
  const signs = new RuleSigns([[/会见$/u, /^应邀/u], [], [/签[约署]/u]]);

  it("gives a bit for each rule of which a pattern may match", () => {
    expect(signs.rulesFor("校长会见")).toBe(0b001);
    expect(signs.rulesFor("应邀签约")).toBe(0b101);
    expect(signs.rulesFor("双方签署")).toBe(0b100);
    expect(signs.rulesFor("参观校园")).toBe(0);
  });

  it("looks at a stretch of the text alone", () => {
    expect(signs.rulesFor("签约后会见客人", 3, 5)).toBe(0b001);
  });
});

describe("bits of a list", () => {
  const words = ["来访", "签约", "访问"];
  const visits = bitsOf(words, (word) => word.includes("访"));

  it("stand for those of which something holds", () => {
    expect(visits).toBe(0b101);
  });

  it("give the first that something holds of, among those that have one", () => {
    expect(firstOf(words, visits, () => true)).toBe("来访");
    expect(firstOf(words, visits, (word) => word.startsWith("访"))).toBe("访问");
    expect(firstOf(words, visits, (word) => word === "签约")).toBeNull();
    expect(firstOf(words, 0, () => true)).toBeNull();
  });
});
