import { describe, expect, it } from "vitest";
import { readArticle } from "../readArticle.ts";
import { testSource } from "../testSource.ts";
import { pinyin } from "./pinyin.ts";

const clean = (text: string): string => readArticle(testSource(text)).text;

function withoutPinyin(text: string): string {
  let result = "";
  let from = 0;
  for (const { start, end } of pinyin.find(text)) {
    result += text.slice(from, start);
    from = end;
  }
  return result + text.slice(from);
}

describe("damage/pinyin", () => {
  it.each(pinyin.examples)("$text", ({ text, expect: expected }) => {
    expect(withoutPinyin(text)).toBe(expected);
  });

  it.each(pinyin.counterExamples)("leaves %s", (text) => {
    expect(withoutPinyin(text)).toBe(text);
  });
});

describe("layout/spacing", () => {
  it.each([
    ["会议于 2023 年 11月 1日在校举行，双方座谈。", "会议于 2023年11月1日在校举行，双方座谈。"],
    ["会议于2023年9月 19 日 至 20 日举行。", "会议于2023年9月19日至20日举行。"],
    ["两校签署《海川大学 东湖市共建协议》，校长出席。", "两校签署《海川大学 东湖市共建协议》，校长出席。"],
    ["他说 ，“ 合作 ”是关键 。", "他说，“合作”是关键。"],
    ["来宾有Klaus  Becker 教授，共 12 人。", "来宾有Klaus Becker 教授，共 12人。"],
    ["２０２３年Ａ座１０１室举行座谈。", "2023年A座101室举行座谈。"],
    ["双方\u200b签署\ufeff协议，共建实验室。", "双方签署协议，共建实验室。"],
  ])("%s", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it("takes all gaps out of a document that is full of them", () => {
    const text =
      "东湖市 水利局 局长方 远率队 赴海川 大学，双方 签 订了 协议，敲定 课题。\n此前 的会议 上，局长 介绍了 情况。";
    expect(clean(text)).toBe(
      "东湖市水利局局长方远率队赴海川大学，双方签订了协议，敲定课题。\n此前的会议上，局长介绍了情况。",
    );
  });
});

describe("damage/repeat", () => {
  const first = "座谈会上，海川大学校长李嘉木介绍了水声工程实验室的建设情况。";
  const second = "科技创新引领产业升级。";

  it("keeps the first of two blocks, with their short paragraphs", () => {
    expect(clean([first, second, first, second].join("\n"))).toBe([first, second].join("\n"));
  });

  it("leaves short lines that happen to be the same", () => {
    expect(clean(["同日，", second, first, second].join("\n"))).toBe(["同日，", second, first, second].join("\n"));
  });
});

describe("hard-wrapped lines", () => {
  it("are joined into their paragraphs", () => {
    const text = [
      "三月四日上午，东湖市水利局局长方远带领专家组一行六人来到海川",
      "大学，与水声工程实验室的师生座谈，并查看了堤坝监测设备的样机",
      "和去年汛期的观测记录。双方约定下月再次会面。",
      "    方远表示，希望学校尽快派出技术人员，到三座水库的现场安装设",
      "备，赶在汛期之前完成调试，同时为管理所的职工开设两期培训班并",
      "提供教材。",
    ].join("\n");
    expect(clean(text).split("\n")).toHaveLength(2);
    expect(clean(text)).toContain("来到海川大学");
  });

  it("of a list stay apart", () => {
    const text = [
      "会议听取了四项汇报，并逐项作出安排，要求各单位抓紧落实到位。",
      "水声工程实验室关于堤坝监测设备安装进度的专项工作汇报",
      "海洋学院关于校企联合培养研究生招生计划的专项工作汇报",
      "合作发展处关于东湖市共建协议任务落实情况的工作汇报",
      "财务处关于横向科研经费到账与使用情况的专项工作汇报",
    ].join("\n");
    expect(clean(text).split("\n")).toHaveLength(5);
  });
});

describe("line ends of a page's source", () => {
  const read = (html: string) => readArticle(testSource(html, "html"));

  it("part the names in a byline where elements end", () => {
    const { published, text } = read(
      "<h1>海川大学与东湖市签约</h1><div><span>李丽</span>\n<span>海川大学</span>\n<em>2023年5月7日 19:29</em></div><p>5月6日，双方签署合作协议，校长会见来宾。</p><p>市长方远说，实验室年内动工。</p>",
    );
    expect(published?.value).toBe("2023-05-07");
    expect(text).toBe("5月6日，双方签署合作协议，校长会见来宾。\n市长方远说，实验室年内动工。");
  });

  it("mean nothing inside a sentence", () => {
    expect(read("<p>5月6日，<font>海川</font>\n<font>大学</font>与东湖\n市签约，校长出席。</p>").text).toBe(
      "5月6日，海川大学与东湖市签约，校长出席。",
    );
  });
});
