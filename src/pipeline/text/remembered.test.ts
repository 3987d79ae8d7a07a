import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.ts";

describe("remembered", () => {
  it("asks once for a short text, also where the answer is null or false", () => {
    const asked: string[] = [];
    const answer = remembered((text) => {
      asked.push(text);
      return text === "导航" ? null : text === "正文";
    });
    expect([answer("导航"), answer("正文"), answer("页脚")]).toEqual([null, true, false]);
    expect([answer("导航"), answer("正文"), answer("页脚")]).toEqual([null, true, false]);
    expect(asked).toEqual(["导航", "正文", "页脚"]);
  });

  it("keeps no long text, and no more than some thousand short ones", () => {
    let asked = 0;
    const answer = remembered(() => ++asked);
    const long = "长".repeat(1000);
    expect([answer(long), answer(long)]).toEqual([1, 2]);
    expect(answer("一")).toBe(3);
    for (let i = 0; i < 10_000; i++) answer(String(i));
    expect(answer("一")).toBe(10_004);
  });

  it("keeps no text that is longer than the caller says", () => {
    let asked = 0;
    const answer = remembered(() => ++asked, 2);
    expect([answer("首页"), answer("首页"), answer("三个字"), answer("三个字")]).toEqual([1, 1, 2, 3]);
  });
});
