import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleOf, eventLines, extractText } from "./testExtraction.ts";

describe("one sentence", () => {
  test.each([
    ["南开大学3月4日发文。去年9月，两校在中国化工学会年会上与绵阳市签署协议。", "2023-09 signing 绵阳市"],
    ["3月5日，绵阳市副市长周一鸣一行到南开大学调研。", "2024-03-05 visit 绵阳市→南开大学"],
    ["3月5日，南开大学副校长李清会见海河集团总经理周一鸣一行。", "2024-03-05 visit 海河集团→南开大学"],
    ["3月5日，南开大学与海河集团签署战略合作协议。", "2024-03-05 signing 南开大学、海河集团"],
    ["3月5日，南开大学—海河集团联合研究院揭牌仪式举行。", "2024-03-05 launch 南开大学、海河集团"],
    ["3月5日，南开大学与绵阳市合作推进座谈会在绵阳市召开。", "2024-03-05 meeting 南开大学、绵阳市"],
    ["12月5日，南开大学与海河集团签署战略合作协议。", "2023-12-05 signing 南开大学、海河集团"],
    ["3月5日，绵阳市市长周一鸣一行受到南开大学副校长李清的接待。", "2024-03-05 visit 绵阳市→南开大学"],
    ["3月5日，兰州大学党委书记周一鸣，副校长李清一行来南开大学调研。", "2024-03-05 visit 兰州大学→南开大学"],
    ["3月5日，兰州大学与绵阳市联合组团赴天津考察海河集团。", "2024-03-05 visit 兰州大学、绵阳市→海河集团"],
    ["3月5日，省科协副主席、兰州大学校长周一鸣率队访问海河集团。", "2024-03-05 visit 兰州大学→海河集团"],
    ["3月5日，在绵阳市市长周一鸣的见证下，南开大学与海河集团签署协议。", "2024-03-05 signing 南开大学、海河集团"],
    ["3月5日，清迈大学校长素帕率团访问南开大学。", "2024-03-05 visit 清迈大学→南开大学"],
    ["2022年4月，南开大学校长李清会见海河集团董事长周一鸣一行。", "2022-04 visit 海河集团→南开大学"],
  ])("%s", (sentence, expected) => {
    expect(eventLines(articleOf(sentence))).toEqual([expected]);
  });
});

describe("what did not happen is no event", () => {
  test.each([
    "3月5日，记者获悉，南开大学将与海河集团签署合作协议。",
    "南开大学希望早日与海河集团签约。",
    "海河集团成立于2003年，2011年在深圳上市。",
    "3月5日，南开大学召开党委常委会，研究年度工作。",
    "双方商定于2024年9月签署协议。",
    "会议议程\n3月5日上午，海河集团与南开大学签约。\n3月6日，海河集团访问绵阳市。",
    "1937年，南开大学与清华大学、北京大学共同组建长沙临时大学。",
  ])("%s", (sentence) => {
    expect(eventLines(articleOf(sentence))).toEqual([]);
  });
});

describe("a visit told beside a signing", () => {
  test.each([
    [
      "3月5日，南开大学与海河集团座谈并签署协议。南开大学校长李清出席。\n李清对海河集团总经理周一鸣一行的到访表示热烈欢迎，介绍了学校情况。",
      "2024-03-05 visit+signing 南开大学、海河集团",
    ],
  ])("%s", (body, expected) => {
    expect(eventLines(articleOf(body))).toEqual([expected]);
  });
});

test("guests who are received before a signing are on a visit", () => {
  const body =
    "3月5日，南开大学与海河集团签署协议。海河集团董事长周一鸣、南开大学校长李清出席。\n签约前，李清会见了周一鸣一行，并陪同客人参观校园。";
  expect(extractText(articleOf(body)).events.map(({ kinds }) => kinds)).toEqual([["visit", "signing"]]);
});

test("an agreement signed during a visit is one event of two kinds", () => {
  const body = "3月5日，绵阳市市长周一鸣率队到南开大学考察。\n座谈会后，南开大学副校长李清与周一鸣签署合作协议。";
  expect(eventLines(articleOf(body))).toEqual(["2024-03-05 visit+signing 绵阳市→南开大学"]);
});

test("a dated agreement in somebody's words is an event of the two that are spoken of", () => {
  const body =
    "3月5日，绵阳市市长周一鸣率队到南开大学考察。\n李清说，绵阳与南开大学的合作由来已久，去年6月双方再次签署框架协议，学校将继续派出专家。";
  expect(eventLines(articleOf(body))).toEqual(["2024-03-05 visit 绵阳市→南开大学", "2023-06 signing 南开大学、绵阳市"]);
});

test("a date that describes an agreement dates it alone, and is no place", () => {
  const body =
    "3月5日，绵阳市市长周一鸣到访南开大学，双方回顾了在2019年6月签订的框架协议，在友好的气氛中签署了战略合作协议。";
  expect(eventLines(articleOf(body))).toEqual([
    "2024-03-05 visit+signing 绵阳市→南开大学",
    "2019-06 signing 绵阳市、南开大学",
  ]);
  const places = extractText(articleOf(body)).events.map(({ place }) => place?.name ?? null);
  expect(places).toEqual(["南开大学", null]);
});

test("a bare title belongs to the one government of its level, never to the company named before it", () => {
  const body =
    "3月5日，海河集团与北江县人民政府签署协议。海河集团总经理周一鸣、副县长李清出席。\n3月6日，县长王敏带队考察海河集团。";
  const told = `标题: 县企合作\n来源: 中国有色金属报\n发布日期: 2024-03-20\n正文内容:\n${body}\n`;
  expect(eventLines(told)).toEqual([
    "2024-03-05 signing 海河集团、北江县人民政府",
    "2024-03-06 visit 北江县人民政府→海河集团",
  ]);
  const { people } = extractText(told).events[0] ?? {};
  expect(people?.map(({ name, organization }) => `${name} ${organization}`)).toEqual([
    "周一鸣 海河集团",
    "李清 北江县人民政府",
  ]);
});

test("a newspaper that bears a company's name does not make a page the company's", () => {
  const told =
    "标题: 调研\n来源: 中国有色金属报\n发布日期: 2024-03-20\n正文内容:\n3月5日，县长王敏带队考察海河集团。\n";
  expect(eventLines(told)).toEqual(["2024-03-05 visit →海河集团"]);
});

test("without any year the year stays open", () => {
  expect(eventLines("11月9日，绵阳市科技局局长周一鸣一行来校考察。南开大学校长助理李清与周一鸣一行座谈。")).toEqual([
    "XXXX-11-09 visit 绵阳市科技局→南开大学",
  ]);
});

test("every fact of an event stands in the text at its span", () => {
  const { article: clean, events: found } = extractText(
    articleOf("3月5日，绵阳市市长周一鸣率队到南开大学考察，副校长李清陪同。\n相关报道链接：https://example.org/a.html"),
  );
  expect(found).toHaveLength(1);
  for (const event of found) {
    expect(clean.text.slice(event.date.span.start, event.date.span.end)).toBe("3月5日");
    expect(event.links).toEqual(["https://example.org/a.html"]);
    expect(event.people.map(({ name }) => name)).toEqual(["周一鸣", "李清"]);
    for (const person of event.people) {
      for (const { start, end } of person.spans) expect(clean.text.slice(start, end)).toBe(person.name);
    }
    for (const party of event.organizations) {
      const words = party.spans.map(({ start, end }) => clean.text.slice(start, end));
      expect([...new Set(words)].sort()).toEqual([...party.mentions].sort());
    }
    expect(clean.text.slice(event.evidence[0]?.start, event.evidence[0]?.end)).toBe(event.quote);
  }
});

test("the id of an event does not depend on the file's name nor on what stands around the article", () => {
  const body = articleOf("3月5日，南开大学与海河集团签署战略合作协议。");
  const ids = (file: string, text: string) => extractText(text, file).events.map(({ id }) => id);
  expect(ids("a.txt", body)).toEqual(ids("b.md", `${body}\n上一篇：寒假值班安排\n`));
  expect(ids("a.txt", body)[0]).toMatch(/^e[0-9a-f]{12}$/);
});

test("any text goes through without a crash, and titles stay short", () => {
  const words = fc.constantFrom(
    "3月5日",
    "2023年",
    "次日",
    "日前",
    "，",
    "。",
    "、",
    "\n",
    "与",
    "一行",
    "来校",
    "签署",
    "《协议》",
    "揭牌",
    "将",
    "市长",
    "校党委书记",
    "周一鸣",
    "南开大学",
    "学校",
    "海河集团",
    "（以下简称“海河”）",
    "论坛",
    "举行",
    "双方",
    "陪同",
    "西咸新区",
    "管委会",
    "?",
    "“",
    "<p>",
    "至",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      for (const event of extractText(`${list.join("")}。`).events) {
        expect(event.title.length).toBeLessThanOrEqual(28);
        expect(event.organizations.length).toBeGreaterThan(0);
        for (const { start, end } of event.evidence) expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(["签署，", "3月5日，", "南开大学与", "市长周一鸣、", "（", "《", "一行来", "12月", "<p>", "来访。"])(
  "a long run of %s comes to an end",
  (words) => {
    expect(extractText(words.repeat(20_000)).source.text).toBe(words.repeat(20_000));
  },
);

test("what is signed on a day of a conference by those who meet there is a part of it", () => {
  const told =
    "3月5日至6日，由南开大学、海河集团和绵阳市人民政府共同主办的海河发展论坛在绵阳市举行。在6日上午的签约环节，绵阳市人民政府与南开大学签署协议。";
  expect(eventLines(articleOf(told))).toEqual(["2024-03-05/2024-03-06 signing+conference 南开大学、海河集团、绵阳市"]);
});

test("a conference that a lead and the report tell with other holders is one", () => {
  const told =
    "核心提示：3月5日，海河发展大会开幕，大会由南开大学和海河集团共同主办。\n3月5日，海河发展大会在绵阳市举行。开幕式上，南开大学与津港集团签署协议。";
  expect(extractText(articleOf(told)).events).toHaveLength(1);
});

test("two conferences of one day are two", () => {
  const told =
    "3月5日，南开大学承办的储能论坛在天津举行，海河集团参加。\n3月5日，南开大学主办的校友大会在天津举行，津港集团参加。";
  expect(extractText(articleOf(told)).events).toHaveLength(2);
});
