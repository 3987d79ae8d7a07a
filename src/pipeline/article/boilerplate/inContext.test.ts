import { describe, expect, it } from "vitest";
import type { Article } from "../../../model/article.ts";
import { readArticle } from "../readArticle.ts";
import { testSource } from "../testSource.ts";

const read = (...lines: string[]): Article => readArticle(testSource(lines.join("\n")));

const TITLE = "海川大学与东湖市签约";
const FIRST = "5月6日，海川大学校长李嘉木到东湖市考察，双方签署合作协议。";
const SECOND = "市长方远说，实验室年内动工，首批课题已经确定，学校将派出三个团队常驻东湖，并面向当地中学开放实验场地。";
const rulesOf = (article: Article) => [...new Set(article.removals.map(({ rule }) => rule))].sort();

describe("rubrics", () => {
  it("go with the headlines of their list, and a summary between two of them", () => {
    const summary = "某集团到访，双方签约，校长出席。";
    const article = read(TITLE, FIRST, SECOND, "猜你喜欢", "某集团来访", summary, "某县来访", "某镇来访");
    expect(article.text).toBe(`${FIRST}\n${SECOND}`);
    expect(rulesOf(article)).toEqual(["boilerplate/rubric", "layout/white-space"]);
  });

  it.each(["精彩回顾", "热门排行", "相关链接", "精彩图片"])("leave the sentences right below %s", (name) => {
    const article = read(TITLE, FIRST, name, "合影留念，宾主尽欢。", "活动现场", "双方互赠礼品。");
    expect(article.text).toContain("合影留念，宾主尽欢。\n活动现场\n双方互赠礼品。");
  });

  it("stay as the heading of a section, without headlines below", () => {
    expect(read(TITLE, FIRST, "精彩回顾", SECOND).text).toBe(`${FIRST}\n精彩回顾\n${SECOND}`);
    expect(read(TITLE, FIRST, "推荐阅读：", SECOND).text).toBe(`${FIRST}\n${SECOND}`);
  });

  it.each(["猜你喜欢", "热门排行", "往期回顾"])("end where prose goes on below %s", (name) => {
    const short = "方远说，合作要落到实处。";
    expect(read(TITLE, FIRST, name, "某县来访", "某镇来访", short, SECOND).text).toBe(`${FIRST}\n${short}\n${SECOND}`);
    expect(read(TITLE, FIRST, name, "某县来访", "某镇来访", short).text).toBe(`${FIRST}\n${short}`);
  });

  it("inside an article take their list only", () => {
    expect(read(TITLE, FIRST, "相关阅读", "某县来访", "某镇来访", SECOND).text).toBe(`${FIRST}\n${SECOND}`);
  });

  it("inside an article end at its next sentence, also at a short one", () => {
    const short = "方远说，合作要落到实处。";
    expect(read(TITLE, FIRST, "相关阅读", "某县来访", "某镇来访", short).text).toBe(`${FIRST}\n${short}`);
  });

  it("take headlines with their summaries", () => {
    const summary = "5月1日，某县代表团到访某校，双方围绕人才培养、成果转化等话题展开了交流，并参观了实验室。";
    const list = ["某县来访", summary, "某镇来访", summary.replace("县", "镇")];
    expect(read(TITLE, FIRST, SECOND, "相关新闻", ...list, "版权所有 某某网").text).toBe(`${FIRST}\n${SECOND}`);
  });

  it("are not seen in a sentence that names them", () => {
    const sentence = "李嘉木为学生列出推荐阅读书目，猜你喜欢哪一本的游戏引来笑声。";
    expect(read(TITLE, FIRST, sentence).text).toBe(`${FIRST}\n${sentence}`);
  });
});

describe("the end of a page", () => {
  it("begins with its first known line behind the last paragraph", () => {
    const article = read(TITLE, FIRST, "上一篇：某县来访", "某某资讯 专注校园二十年", "回到首页看看");
    expect(article.text).toBe(FIRST);
    expect(rulesOf(article)).toContain("boilerplate/page-end");
  });

  it("is not the end of the article where prose follows", () => {
    expect(read(TITLE, FIRST, "上一篇：某县来访", "东湖之约", SECOND).text).toBe(`${FIRST}\n东湖之约\n${SECOND}`);
  });

  it("does not come before a short sentence", () => {
    const short = "双方就版权所有展开讨论。";
    expect(read(TITLE, FIRST, "上一篇：某县来访", short).text).toBe(`${FIRST}\n${short}`);
  });

  it.each([
    ["（原标题：东湖之约）", "合影留念。"],
    ["编辑：李丽", "校长出席。"],
    ["附件：协议文本", "客人离校。"],
    ["扫描二维码 关注官方微信", "谢谢大家！"],
    ["电话：0000-0000000", "他说：“再见。”"],
    ["电话：0000-0000000", "未完待续的合作……"],
    ["电话：0000-0000000", "四、会议议程", "1.开幕式", "（二）签约仪式", "海川大学合作处"],
    ["版权声明：本文为原创", "合作内容：", "①联合培养", "2、共建实验室"],
  ])("does not come with %s before %s", (end, ...rest) => {
    expect(read(TITLE, FIRST, end, ...rest).text).toBe([FIRST, ...rest].join("\n"));
  });

  it("comes before the headline of another page that is cut off, and before years", () => {
    expect(read(TITLE, FIRST, "上一篇：某县来访", "某校召开第三次…", "2.0时代的某某资讯").text).toBe(FIRST);
  });

  it("does not come before the signature of a notice that has attachments", () => {
    const list = ["一、时间：5月16日", "二、地点：报告厅"];
    expect(read(TITLE, FIRST, ...list, "附件：回执", "海川大学合作处").text).toBe(
      [FIRST, ...list, "海川大学合作处"].join("\n"),
    );
  });

  it("does not come with a caption or a page number", () => {
    const list = ["- 3 -", "图为签约仪式现场", "签约项目：船用电池实验室"];
    expect(read(TITLE, FIRST, ...list).text).toBe(`${FIRST}\n签约项目：船用电池实验室`);
  });

  it("leaves a signature without a known line before it", () => {
    expect(read(TITLE, FIRST, "海川大学办公室").text).toBe(`${FIRST}\n海川大学办公室`);
  });
});

describe("the contacts of a notice", () => {
  it("stay below its time and place", () => {
    const own = ["一、时间：5月16日14:00", "二、地点：报告厅", "主办：海川大学", "联系电话：0000-0000000"];
    expect(read("关于举办论坛的通知", FIRST, ...own, "请提前报名。").text).toBe(
      [FIRST, ...own, "请提前报名。"].join("\n"),
    );
  });

  it("go where they are the site's, and where nothing is announced", () => {
    expect(
      read("关于举办论坛的通知", "时间：5月16日", "地点：报告厅", FIRST, SECOND, "主办：海川大学").text,
    ).not.toContain("主办");
    expect(read(TITLE, FIRST, "联系人：李丽", "联系电话：0000-0000000").text).not.toContain("电话");
  });
});

describe("notes on the page where a newspaper goes on", () => {
  it("come off both ends of a paragraph, and off nothing else", () => {
    const middle = "协议（转第二版协议文本）由双方保管，校长出席。";
    const article = read(TITLE, `${FIRST}（下转05版）`, "（紧接01版）", `（上接第一版）${middle}`);
    expect(article.text).toBe(`${FIRST}\n${middle}`);
    expect(rulesOf(article)).toContain("boilerplate/page-jump");
  });
});

describe("names of subjects", () => {
  it("between two paragraphs are a heading, not a menu", () => {
    const heading = "教育 科技 文化 体育 健康 旅游";
    expect(read(TITLE, FIRST, heading, SECOND).text).toBe(`${FIRST}\n${heading}\n${SECOND}`);
    expect(read(TITLE, FIRST, SECOND, heading).text).toBe(`${FIRST}\n${SECOND}`);
  });
});

describe("credits", () => {
  it("in brackets come off the end of a paragraph", () => {
    const article = read(TITLE, `${FIRST}（责任编辑：李丽）`);
    expect(article.text).toBe(FIRST);
    expect(rulesOf(article)).toContain("boilerplate/credit");
  });

  it.each([
    "（李欣 任可/文 饶平/摄）",
    "本报记者 李丽 摄",
    "新华社记者李丽摄",
    "（本报记者 李丽）（责任编辑：王二）",
    "（国际合作与交流处）",
    "(来源:校办)",
  ])("come off the end of the last paragraph: %s", (end) => {
    expect(read(TITLE, SECOND, `${FIRST}${end}`).text).toBe(`${SECOND}\n${FIRST}`);
  });

  it("leave an office in brackets inside the article", () => {
    expect(read(TITLE, `${FIRST}（新能源学院）`, SECOND).text).toBe(`${FIRST}（新能源学院）\n${SECOND}`);
  });

  it("other brackets at the end stay", () => {
    expect(read(TITLE, `${FIRST}（完）`).text).toBe(`${FIRST}（完）`);
  });
});

it("every removal says why, in Chinese", () => {
  const article = read(
    "首页 > 新闻 > 正文",
    TITLE,
    "A+ A- 打印",
    FIRST,
    "责任编辑：李丽",
    "关键词：签约",
    "浙ICP备00000000号",
  );
  for (const { rule, reason } of article.removals) {
    expect(rule).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(reason).toMatch(/[\u4e00-\u9fff]{2}/);
  }
});
