import { describe, expect, it } from "vitest";
import type { Article } from "../../../model/article.ts";
import type { SourceFormat } from "../../../model/source.ts";
import { readArticle } from "../readArticle.ts";
import { testSource } from "../testSource.ts";
import { addressDay } from "./addressDay.ts";
import { isSiteName, isTitleShaped, withoutSiteName } from "./title.ts";

const read = (text: string, format: SourceFormat = "plain"): Article => readArticle(testSource(text, format));

const BODY = "　　5月6日，海川大学校长李嘉木一行到东湖市考察，双方签署合作协议，市长方远出席签约仪式。";

describe("the publication date", () => {
  it.each([
    ["来源：宣传部　发布时间：2023-05-07　浏览：12", "2023-05-07", "dateline"],
    ["2023/05/07 08:12:33　来源: 东湖日报　作者: 李丽", "2023-05-07", "dateline"],
    ["合作交流处　2023-05-07　阅读（25）", "2023-05-07", "dateline"],
    ["[2023-5-7 9:20:33] 阅读次数：41", "2023-05-07", "dateline"],
    ["2023年5月7日 | 大学消息", "2023-05-07", "dateline"],
    ["原创 小李 海川大学 2023-05-07 18:05 浙江", "2023-05-07", "dateline"],
    ["来源：东湖日报　发表于 2023.05.07　作者：李丽", "2023-05-07", "dateline"],
    ["《东湖日报》（2023年05月07日 第01版）", "2023-05-07", "dateline"],
    ["（2023年5月7日）", "2023-05-07", "dateline"],
    ["2023年5月7日（星期日）", "2023-05-07", "dateline"],
    ["2023/5/7 16:11（5/8 17:20 更新）", "2023-05-07", "dateline"],
    ["东湖市政府办公室2023-05-07 16:00", "2023-05-07", "dateline"],
    ["日期 : 2023 - 05 - 07    点击 : 77", "2023-05-07", "dateline"],
    ["来源：东湖日报 2023-05-07", "2023-05-07", "dateline"],
    ["更新时间：2023-06-01 发布时间：2023-05-07 来源：宣传部", "2023-05-07", "dateline"],
    ["最后更新：2023-05-07", "2023-05-07", "dateline"],
    ["文字作者:图片作者:稿件来源:海川大学发布时间:2023-05-07浏览量:2785", "2023-05-07", "dateline"],
    ["《东湖日报》2023年5月7日 第02版：要闻", "2023-05-07", "dateline"],
    ["东湖日报 2023年05月07日 星期日 A03版", "2023-05-07", "dateline"],
    ["07\n2023-05", "2023-05-07", "dateline"],
    ["05-07\n2023", "2023-05-07", "dateline"],
    ["民国112年5月7日", "2023-05-07", "dateline"],
    ["07.05.2023  01:28", "2023-05-07", "dateline"],
    ["[ 作者：李丽 | 来源：宣传部 | 更新：2023/5/7 | 人气：100 ]", "2023-05-07", "dateline"],
  ])("stands in the dateline %s", (line, day, origin) => {
    const { published, title, text } = read(`海川大学与东湖市签约\n${line}\n\n${BODY}\n`);
    expect(published).toMatchObject({ value: day, origin });
    expect(title?.value).toBe("海川大学与东湖市签约");
    expect(text).toBe(BODY.trim());
  });

  it.each([
    ["（合作处　二〇二三年五月八日）", "2023-05-08"],
    ["2023年5月8日", "2023-05-08"],
    ["完／2023年5月8日（星期一）", "2023-05-08"],
    ["(来稿时间:2023年5月8日 撰稿:李丽 审核:王二)", "2023-05-08"],
    ["来源：科研处 发布时间：2023-05-08", "2023-05-08"],
  ])("stands in the footer %s", (line, day) => {
    const { published, text } = read(`海川大学与东湖市签约\n\n${BODY}\n${line}\n`);
    expect(published).toMatchObject({ value: day, origin: "footer" });
    expect(text).toBe(BODY.trim());
  });

  it.each(["（东湖社2023年5月7日电）", "东湖社北原2023年5月7日电（记者李丽）", "（东湖2023年5月7日）"])(
    "stands in the dateline %s of the text, which keeps it",
    (lead) => {
      const { published, text } = read(`海川大学与东湖市签约\n${lead}${BODY.trim()}`);
      expect(published).toMatchObject({ value: "2023-05-07", origin: "dateline" });
      expect(text).toBe(`${lead}${BODY.trim()}`);
    },
  );

  it("stands right below the text, above a long page end", () => {
    const end = Array.from({ length: 30 }, (_, i) => `友情单位${i}`).join("\n");
    expect(read(`海川大学与东湖市签约\n${BODY}\n发布时间：2023-05-07\n${end}`).published?.value).toBe("2023-05-07");
  });

  it.each([
    ["https://news.example.edu.cn/2023/0507/c1a2/page.htm", "2023-05-07"],
    ["https://www.example.gov.cn/art/2023/5/7/art_12_345.html", "2023-05-07"],
    ["https://www.example.gov.cn/zw/202305/t20230507_99.html", "2023-05-07"],
    ["http://www.example.com/a/20230507/1.shtml", "2023-05-07"],
    ["http://www.example.com/info/1033/205565.htm", null],
    ["http://www.example.com/2023/1399/1.htm", null],
    ["http://www.example.com/a/1720368577429229569.html", null],
    ["http://2023-05-07.example.com/a.htm", null],
  ])("may be named by the address %s", (url, day) => {
    expect(addressDay(url)).toBe(day);
    expect(read(`URL: ${url}\n海川大学与东湖市签约\n${BODY}`).published?.value ?? null).toBe(day);
  });

  it("is trusted most where it is stated most plainly", () => {
    const text = `URL: https://news.example.edu.cn/2023/0509/a.htm\n标题：海川大学与东湖市签约\n发布日期：2023-05-07\n正文：\n${BODY}\n2023年5月8日`;
    expect(read(text, "labelled").published).toMatchObject({ value: "2023-05-07", origin: "label" });
  });

  it.each([
    ["the day of the event", BODY],
    ["the day of a lecture", `时间：2023年5月8日（周一）14:30\n地点：图书馆报告厅\n${BODY}`],
    ["a period", `统计周期：2023.05.01—2023.05.14　编印：合作处\n${BODY}`],
    [
      "the entries of a chronicle",
      "2023-03-12　与东湖市签订协议\n2023-04-02　东湖市代表团来访\n2023-05-09　海洋实验室揭牌",
    ],
    ["a day that the data run to", `${BODY}\n（合作处整理，数据截至2023.12.31）`],
    ["a day without a year", `05-08 10:10 来源：宣传部\n${BODY}`],
    ["a year of two digits", `23-05-08 来源：宣传部\n${BODY}`],
    ["the day of a signing", `${BODY}\n签约时间：2023年5月6日`],
    ["a deadline", `报名截止：2023年5月30日\n${BODY}`],
    ["the day of another article below it", `${BODY}\n某县代表团来访 2023-05-01\n某镇与某校签约 2023-05-02`],
    ["a sentence that begins with a day", `蓝帆公司2023年5月6日与海川大学签署合作协议，双方共建实验室，市长方远出席。`],
    ["a weekday in brackets before a sentence's words", `2023年5月6日（周六）校地合作签约\n${BODY}`],
    ["a title with a day", `2023年5月6日海川大学与东湖市签约\n${BODY}`],
  ])("is not %s", (_, body) => {
    expect(read(`海川大学与东湖市合作动态\n${body}`).published).toBeNull();
  });
});

describe("a list of other articles", () => {
  const page = (list: string, dateline: string) =>
    `<html><head><title>合作动态-蓝帆机械</title></head><body><div><ul>${list}</ul></div><div><h1>海川大学客人来访</h1>${dateline}<div><p>5月6日，海川大学校长李嘉木一行到公司考察，双方签署合作协议。</p><p>市长方远说，实验室年内动工。</p></div></div></body></html>`;
  const LIST = "<li><a href='/1'>公司年会</a> 2023-01-10</li><li><a href='/2'>通过认证</a> 2023-01-02</li>";

  it.each([
    ["beside a bare day", LIST, "<div>2023-05-07 09:30</div>", "2023-05-07"],
    ["beside a labelled day", LIST, "<p>日期：2023-05-07</p>", "2023-05-07"],
    ["on a page without a day", LIST, "", null],
    ["with one entry", "<li><a href='/1'>公司年会</a> 2023-01-10</li>", "", null],
    [
      "with its days on lines of their own",
      "<li>年会<div>2023-01-10</div></li><li>认证<div>2023-01-02</div></li>",
      "",
      null,
    ],
  ])("above the title tells neither day nor publisher: %s", (_, list, dateline, day) => {
    const { title, published, publisher } = read(page(list, dateline), "html");
    expect([title?.value, published?.value ?? null, publisher]).toEqual(["海川大学客人来访", day, null]);
  });

  it("copied with the text stays text, and the article's own day counts", () => {
    const article = read(
      `公司新闻\n公司年会 2023-01-10\n通过认证 2023-01-02\n海川大学客人来访\n时间：2023-05-07 来源：宣传部\n${BODY}`,
    );
    expect(article).toMatchObject({ title: { value: "海川大学客人来访" }, published: { value: "2023-05-07" } });
    expect(article.text).toContain("公司年会 2023-01-10\n通过认证 2023-01-02");
  });

  it("is not the office and the day above the main content", () => {
    const html = page("<li>海川大学 2023-05-07</li>", "");
    expect(read(html, "html").published?.value).toBe("2023-05-07");
  });
});

describe("the day of a later change", () => {
  const remarks = (head: string, format: SourceFormat = "plain") => {
    const { published, diagnostics } = read(head, format);
    return [published?.value, ...diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)];
  };

  it.each(["更新时间", "最后更新", "录入时间"])("%s stands for that of publication, with a remark", (label) => {
    const [day, ...told] = remarks(`海川大学与东湖市签约\n${label}：2023-06-01\n${BODY}`);
    expect([day, told]).toEqual(["2023-06-01", ["info article/day-of-change"]]);
  });

  it.each([
    ["another label", `海川大学与东湖市签约\n更新时间：2023-06-01 发布时间：2023-05-07\n${BODY}`, "plain"],
    ["a bare day", `海川大学与东湖市签约\n更新时间：2023-06-01\n宣传部 2023-05-07\n${BODY}`, "plain"],
    [
      "the head of the page",
      `<html><head><meta name="PubDate" content="2023-05-07 08:00"></head><body><h1>海川大学与东湖市签约</h1><p>更新时间：2023-06-01</p><p>${BODY}</p></body></html>`,
      "html",
    ],
  ] as const)("does not count where %s gives that of publication", (_, text, format) => {
    expect(remarks(text, format)).toEqual(["2023-05-07"]);
  });
});

describe("labels in the text", () => {
  const HEAD = "作者：李丽\n来源：东湖日报\n日期：2023年5月7日\n标题：海川大学与东湖市签约\n正文：\n";

  it("of place and time do not take the day from the head above 正文", () => {
    const article = read(`${HEAD}${BODY}\n时间：5月6日\n地点：东湖市`, "labelled");
    expect(article.published).toMatchObject({ value: "2023-05-07", origin: "label" });
  });

  it("of a day without a year stay text", () => {
    expect(read(`海川大学与东湖市签约\n时间：5月6日\n${BODY}`).text).toContain("时间：5月6日");
  });

  it("公告日期 is the day of publication", () => {
    expect(read(`海川大学与东湖市签约公告\n公告日期：2023-05-07\n${BODY}`).published?.value).toBe("2023-05-07");
  });
});

describe("the title", () => {
  it.each(["新闻中心", "综合新闻", "联系我们"])("is not the heading of a section, %s", (section) => {
    const html = `<html><head><title>代表团来访-蓝帆机械有限公司</title></head><body><h3>${section}</h3><h2>代表团来访</h2><div>2023-05-07 10:00</div><p>5月6日，海川大学校长李嘉木一行到公司考察，双方签署合作协议。</p><p>市长方远说，实验室年内动工。</p></body></html>`;
    expect(read(html, "html").title).toMatchObject({ value: "代表团来访", origin: "heading" });
  });

  it.each([
    "一、基本情况",
    "（一）会见",
    "1.与东湖市签约",
    "时间：2023年5月8日 14:00",
    "公告日期：2023-05-07",
    "东湖网首页 手机东湖网 新闻客户端",
    "东湖日报数字版",
    "site logo: www.example.com",
    "主题：校地合作",
    "证券代码：600000 证券简称：蓝帆股份",
  ])("is not %s", (line) => {
    expect(isTitleShaped(line) && !isSiteName(line)).toBe(false);
  });

  it.each([
    "1.5亿元项目落户东湖",
    "图文：海川大学与东湖市签约",
    "二十四节气展在东湖开幕",
    "关于签署合作协议的公告",
    "海川大学与东湖市共建海洋学院",
  ])("may be %s", (line) => {
    expect(isTitleShaped(line) && !isSiteName(line)).toBe(true);
  });

  it("is what a portal's rubric line repeats without the rubric; a sub-title stays as a heading", () => {
    const text = `今日看点:海川大学与东湖市签约\n来源:东湖日报 发布时间:2023-05-07\n\n海川大学与东湖市签约\n\n校地合作再添新篇\n\n${BODY}`;
    const article = read(text);
    expect(article.title?.value).toBe("海川大学与东湖市签约");
    expect(article.text).toBe(`校地合作再添新篇\n${BODY.trim()}`);
    expect(article.paragraphs.map(({ role }) => role)).toEqual(["heading", "text"]);
  });

  it("is not a labelled value, however long, above it", () => {
    const head = "site logo: www.news.example.com";
    expect(read(`${head}\n海川大学与东湖市签约\n${BODY}`).title?.value).toBe("海川大学与东湖市签约");
  });

  it("is not the name of the site or its menu", () => {
    expect(read(`海川大学新闻网\n首页\n联系我们\n海川大学与东湖市签约\n${BODY}`).title?.value).toBe(
      "海川大学与东湖市签约",
    );
  });

  it("is none where a document begins with prose, or says all in one line", () => {
    expect(read(BODY).title).toBeNull();
    const single = read("海川大学校长李嘉木会见东湖市市长方远一行");
    expect(single.title).toBeNull();
    expect(single.text).toBe("海川大学校长李嘉木会见东湖市市长方远一行");
  });

  it.each([
    ["海川大学与东湖市签约-东湖新闻网", "海川大学与东湖市签约"],
    ["海川大学与东湖市签约 | 海川大学", "海川大学与东湖市签约"],
    ["签约_新闻_海川大学与东湖市签约", "海川大学与东湖市签约"],
    ["海川大学—东湖市联合实验室揭牌", "海川大学—东湖市联合实验室揭牌"],
    ["海川-东湖经贸论坛举行", "海川-东湖经贸论坛举行"],
    ["海川-东湖博览会开幕_东湖网", "海川-东湖博览会开幕"],
    ["海川大学开展COVID-19疫苗合作", "海川大学开展COVID-19疫苗合作"],
    ["海川大学新闻网-综合要闻-我校与东湖市签约", "我校与东湖市签约"],
  ])("of a page is %s without the site", (title, expected) => {
    expect(withoutSiteName(title)).toBe(expected);
  });

  it("is saved without the site's name behind it or before it", () => {
    expect(read(`海川大学新闻网-海大要闻-我校与东湖市签约\n${BODY}`).title?.value).toBe("我校与东湖市签约");
    expect(read(`海川大学与东湖市签约-海川大学新闻网\n${BODY}`).title?.value).toBe("海川大学与东湖市签约");
    expect(read(`战略合作 | 蓝帆公司牵手海川大学\n${BODY}`).title?.value).toBe("战略合作 | 蓝帆公司牵手海川大学");
  });

  it("is read in Simplified characters", () => {
    expect(read("海川大學與東湖市簽約\n五月六日，雙方簽署協議，校長會見來賓。").title?.value).toBe(
      "海川大学与东湖市签约",
    );
  });
});

describe("a label block", () => {
  it.each([
    ["in brackets", "【标题】海川大学与东湖市签约\n【来源】东湖日报\n【作者】李丽\n【发布时间】2023-05-07\n【正文】"],
    ["in a list", "- 标题：海川大学与东湖市签约\n- 来源：东湖日报\n- 作者：李丽\n- 发布时间：2023-05-07\n- 正文："],
    ["in one line", "标题：海川大学与东湖市签约 来源：东湖日报 作者：李丽 发布时间：2023-05-07\n正文："],
    ["in cells", "标题\t海川大学与东湖市签约\n来源\t东湖日报\n作者\t李丽\n发布时间\t2023-05-07\n正文\t"],
    ["line below line", "标题\n海川大学与东湖市签约\n来源\n东湖日报\n作者\n李丽\n发布时间\n2023-05-07\n正文\n"],
    [
      "with a summary and a row without use",
      "标题：海川大学与东湖市签约\n摘要：5月6日，双方签署合作协议，共建海洋学院。\n来源：东湖日报\n发布人：李丽\n发布日期：2023-05-07\n更新日期：2023-06-01\n索引号：0001/2023-1\n正文：",
    ],
    [
      "of a mail",
      "主题：回复：海川大学与东湖市签约\n发件人：李丽 <lili@example.com>\n收件人：王二\n日期：2023年5月7日 9:12\n来源：东湖日报\n",
    ],
  ])("%s is metadata", (_, head) => {
    const article = read(`${head}${BODY}\n李嘉木说，学校将把最好的团队派到东湖。`);
    expect(article).toMatchObject({
      title: { value: "海川大学与东湖市签约" },
      publisher: { value: "东湖日报" },
      author: { value: "李丽" },
      published: { value: "2023-05-07" },
      text: `${BODY.trim()}\n李嘉木说，学校将把最好的团队派到东湖。`,
    });
  });

  it("may stand below the text", () => {
    const article = read(
      `正文：${BODY}\n标题：海川大学与东湖市签约\n发布时间：2023年5月7日\n来源：东湖日报`,
      "labelled",
    );
    expect(article).toMatchObject({
      title: { value: "海川大学与东湖市签约" },
      published: { value: "2023-05-07" },
      text: BODY.trim(),
    });
  });

  it.each([
    ["a heading and a line of an article", "标题\n海川大学与东湖市签约，双方各有所得。"],
    ["a notice", "主题：校地合作\n时间：2023年5月8日\n地点：图书馆"],
  ])("is not %s", (_, head) => {
    expect(read(`海川大学校地合作讲座\n${head}\n${BODY}`).published).toBeNull();
  });
});

describe("publisher, author and address", () => {
  it.each(["未知", "网络", "互联网", "本站原创", "佚名"])("%s names nobody", (value) => {
    const article = read(`海川大学与东湖市签约\n来源：${value} 作者：${value} 时间：2023-05-07\n${BODY}`);
    expect(article).toMatchObject({ publisher: null, author: null, published: { value: "2023-05-07" } });
  });

  it("an office that published or sent the news in is the publisher, a person the author", () => {
    const head = "海川大学与东湖市签约\n发布时间：2023-05-07";
    expect(read(`${head} 发布人：李丽\n${BODY}`)).toMatchObject({ publisher: null, author: { value: "李丽" } });
    expect(read(`${head} 发布者：宣传部\n${BODY}`)).toMatchObject({ publisher: { value: "宣传部" }, author: null });
  });

  it("the reporter may be named where the text begins, which stays as it is", () => {
    const text = `本报讯（记者 李丽 通讯员 王二）${BODY.trim()}`;
    const article = read(`海川大学与东湖市签约\n${text}`);
    expect(article.author?.value).toBe("李丽");
    expect(article.text.replace(/ /g, "")).toBe(text.replace(/ /g, ""));
  });

  it("are the writer and the account of a messenger's article", () => {
    expect(read(`海川大学与东湖市签约\n原创 李丽 海川大学 2023-05-07 18:05 浙江\n${BODY}`)).toMatchObject({
      author: { value: "李丽" },
      publisher: { value: "海川大学" },
    });
  });

  it("come from labels in many forms", () => {
    const article = read(
      `标　　题: 海川大学与东湖市签约\n来 源：东湖日报\n作者:李丽 王二\n网址：https://a.example.com/1\n正文内容：${BODY}`,
      "labelled",
    );
    expect(article).toMatchObject({
      title: { value: "海川大学与东湖市签约", origin: "label" },
      publisher: { value: "东湖日报" },
      author: { value: "李丽 王二" },
      address: { value: "https://a.example.com/1" },
    });
    expect(article.text).toBe(BODY.trim());
  });

  it("an empty label says nothing", () => {
    expect(read(`海川大学与东湖市签约\n来源：　作者：　点击：[]次\n${BODY}`).publisher).toBeNull();
  });

  it.each([
    ["TOML", '+++\ntitle = "海川大学与东湖市签约"\ndate = 2023-05-07T23:30:00+08:00\nauthor = "李丽"\n+++\n'],
    ["Chinese keys", "---\n标题: 海川大学与东湖市签约\n发布日期: 2023年5月7日\n作者: 李丽\n---\n"],
    [
      "nested keys",
      "---\ntitle: >-\n  海川大学与东湖市\n  签约\npublish:\n  date: 2023-05-07\nauthor:\n  name: 李丽\n---\n",
    ],
    [
      "a later change first",
      "---\nupdated: 2023-06-01\ntitle: 海川大学与东湖市签约\ndate: 2023-05-07\nauthor: [李丽]\n---\n",
    ],
    ["no closing line", "---\ntitle: 海川大学与东湖市签约\ndate: 2023-05-07\nauthor: 李丽\n\n"],
  ])("front matter with %s", (_, head) => {
    expect(read(`${head}${BODY}`, "front-matter")).toMatchObject({
      title: { value: "海川大学与东湖市签约", origin: "front-matter" },
      published: { value: "2023-05-07" },
      author: { value: "李丽" },
      text: BODY.trim(),
    });
  });

  it("the day of an event in front matter is no publication day", () => {
    expect(
      read(`---\ntitle: 海川\nevent_date: 2023-05-06\ndeadline: 2023-07-01\n---\n${BODY}`, "front-matter").published,
    ).toBeNull();
  });

  it("front matter that is no YAML still counts, with a warning", () => {
    const article = read(
      `---\ntitle: 甲: 海川大学\ndate: 2023-05-07\nauthor: '李丽'\ntags: [a\n---\n${BODY}`,
      "front-matter",
    );
    expect(article).toMatchObject({
      title: { value: "甲: 海川大学", origin: "front-matter" },
      author: { value: "李丽" },
      published: { value: "2023-05-07" },
    });
    expect(article.diagnostics).toMatchObject([{ rule: "front-matter/broken-yaml", severity: "warning" }]);
  });

  it("an alias bomb in front matter costs nothing", () => {
    const bomb = Array.from({ length: 20 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}, *k${i}, *k${i}]`);
    const article = read(`---\nk0: &k0 [x]\n${bomb.join("\n")}\ntitle: 海川\n---\n${BODY}`, "front-matter");
    expect(article.title?.value).toBe("海川");
  });
});

describe("links", () => {
  it("on lines of their own belong to the paragraph before and leave the text", () => {
    const article = read(
      `海川大学校地合作综述\n${BODY}\n相关报道链接：http://a.example.com/1.htm\n${BODY.replace("6", "7")}\n\n相关报道链接：\nhttp://a.example.com/2.htm\nhttps://proxy.example.com/?https://a.example.com/3.htm`,
    );
    expect(article.links).toEqual([
      { url: "http://a.example.com/1.htm", text: "", paragraph: 0 },
      { url: "http://a.example.com/2.htm", text: "", paragraph: 1 },
      { url: "https://a.example.com/3.htm", text: "", paragraph: 1 },
    ]);
    expect(article.text).not.toContain("链接");
  });

  it("inside a sentence stay where they are", () => {
    expect(read(`${BODY}\n详情请登录 http://a.example.com 查看，报名五月截止。`).text).toContain(
      "http://a.example.com",
    );
  });
});

describe("pages of printed papers", () => {
  const PAGES = "<td><a href='node_1.htm'>第01版：要闻</a></td>";
  const MENU = ["要闻", "本地", "评论", "副刊", "体育", "文化", "健康", "读者"]
    .map((word) => `<p><a href='#'>${word}</a></p>`)
    .join("");
  const page = (above: string, comment = "") =>
    `<html><head><title>东湖晚报数字报-海川大学与东湖市签约</title>${comment}</head><body><table><tr>${above}</tr></table>${MENU}<table><tr><td><h1>海川大学与东湖市签约</h1><p>5月6日，双方签署合作协议，校长会见来宾。</p><p>市长方远说，实验室年内动工。</p></td></tr></table></body></html>`;

  it("carry the day of the paper, which stands by itself", () => {
    const { published, publisher } = read(page(`${PAGES}<td>2023年05月07日 星期日</td>`), "html");
    expect(published).toMatchObject({ value: "2023-05-07", origin: "dateline" });
    expect(publisher?.value).toBe("东湖晚报");
  });

  it.each([
    ["on a page that is no paper's", "<td><a href='/'>首页</a></td><td>2023年05月07日 星期日</td>"],
    ["where several days stand there", `${PAGES}<td>2023年05月07日</td></tr><tr><td>2023年05月08日</td>`],
  ])("not %s", (_, above) => {
    expect(read(page(above), "html").published).toBeNull();
  });

  it("say day and author in a comment", () => {
    const comment =
      "<!--enpproperty <date>2023-05-07</date><author>李丽</author><nodename>要闻</nodename>/enpproperty-->";
    expect(read(page("<td>首页</td>", comment), "html")).toMatchObject({
      published: { value: "2023-05-07", origin: "meta" },
      author: { value: "李丽", origin: "meta" },
    });
  });
});

describe("names beside a day", () => {
  it.each([
    ["李丽 2023年5月7日 13:32", { author: "李丽", publisher: undefined }],
    ["海川大学 2023年5月7日 13:32", { author: undefined, publisher: "海川大学" }],
    ["高校网 2023年5月7日 13:32", { author: undefined, publisher: "高校网" }],
    ["李丽 海川大学 2023年5月7日 13:32 东湖", { author: "李丽", publisher: "海川大学" }],
    ["2023/05/07 东湖新闻网/李丽", { author: "李丽", publisher: "东湖新闻网" }],
    ["2023-05-07 21:03 东湖社", { author: undefined, publisher: "东湖社" }],
    ["2023-05-07 08:50 李丽 王二", { author: "李丽 王二", publisher: undefined }],
    ["2023-05-07 海川大学 图片新闻", { author: undefined, publisher: undefined }],
    ["原创 2023-05-07 蓝帆集团 蓝帆集团", { author: undefined, publisher: "蓝帆集团" }],
    ["2023年5月7日18:08:29 | 来源：东湖社 | 我要分享 |", { author: undefined, publisher: "东湖社" }],
    ["来源：东湖网  海川", { author: undefined, publisher: "东湖网" }],
    ["来源:5月7日《东湖日报》", { author: undefined, publisher: "东湖日报" }],
    ["来源：海川大学 合作处", { author: undefined, publisher: "海川大学 合作处" }],
    ["□本报记者 李丽 通讯员 王二", { author: "李丽", publisher: undefined }],
    ["来源：科研处 阅读 33次", { author: undefined, publisher: "科研处" }],
  ])("%s", (line, { author, publisher }) => {
    const article = read(`海川大学与东湖市签约\n${line}\n\n${BODY}`);
    expect([article.author?.value, article.publisher?.value]).toEqual([author, publisher]);
  });

  it.each([
    "东湖2023年5月8日 /某某社/ -- 海川大学与东湖市签署合作协议，校长会见来宾。",
    "东湖2023年5月8日 -- 海川大学与东湖市签署合作协议，校长会见来宾。",
  ])("the day that a release begins with: %s", (body) => {
    expect(read(`海川大学与东湖市签约\n${body}\n市长方远说，实验室年内动工。`).published?.value).toBe("2023-05-08");
  });
});

describe("a picture story", () => {
  it("keeps its captions, which are all it says", () => {
    const html =
      "<html><body><h1>海川大学与东湖市签约</h1><div><p><img src='a.jpg'></p><p>图为双方代表交换文本</p><p><img src='b.jpg'></p><p>图为来宾参观实验室</p></div></body></html>";
    expect(read(html, "html").text).toContain("图为双方代表交换文本\n图为来宾参观实验室");
  });
});
