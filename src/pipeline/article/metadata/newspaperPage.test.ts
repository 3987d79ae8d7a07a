import { describe, expect, it } from "vitest";
import { readArticle } from "../readArticle.ts";
import { testSource } from "../testSource.ts";

const page = (masthead: string) =>
  `<html><head><title>港城携手谈合作</title></head><body>
<table><tr><td><a href="prev">上一版</a> <a href="next">下一版</a></td><td>${masthead}</td></tr></table>
<div class="list"><a href="1">港城携手谈合作</a><br><a href="2">防汛物资这样备</a></div>
<founder-title><h2>港城携手谈合作</h2></founder-title>
<founder-content>
<P>　　昨天上午，海河集团总经理一行到晴川市考察港口建设，与市有关部门负责人座谈，双方就航线合作交换了意见。</P>
<P>　　座谈会上，双方还谈到了临港产业园的规划，并约定下一步共同开展货源调查，推动更多班轮挂靠晴川港。</P>
</founder-content></body></html>`;

describe("the day of a printed paper", () => {
  it.each([
    ["晴川日报　2024年06月13日　星期四　第02版：综合", "2024-06-13"],
    ["晴川晚报 2023年1月5日 第A4版", "2023-01-05"],
    ["今天是2024年06月13日 晴川网欢迎您", undefined],
  ])("stands in its masthead: %s", (masthead, day) => {
    expect(readArticle(testSource(page(masthead), "html")).published?.value).toBe(day);
  });
});
