import { describe, expect, test } from "vitest";
import type { Step } from "../../text/trace.ts";
import { paragraphsOf } from "../testParagraphs.ts";
import { DATE_ROLES, DATE_RULES, readDates } from "./readDates.ts";

const read = (text: string, published: string | null, title: string | null = null) =>
  readDates({ text, paragraphs: paragraphsOf(text), published, title });

/** What each rule did with a text. */
function stepsOf(text: string, published: string | null): Step[] {
  const steps: Step[] = [];
  readDates({ text, paragraphs: paragraphsOf(text), published, title: null }, (step) => steps.push(step));
  return steps;
}

/** A day on which the counter-examples are published, none of which names it. */
const PUBLISHED = "2024-06-15";

describe.each(DATE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("$text", ({ text, published, expect: edtf }) => {
    expect(read(text, published).at(-1)?.edtf).toBe(edtf);
    expect(stepsOf(text, published).map((step) => step.rule)).toContain(id);
  });
  const refuses = rule.examples.every(({ text }) => read(text, PUBLISHED).every((date) => date.rule !== id));
  test.each(rule.counterExamples)("not %s", (text) => {
    const outcome = refuses ? "refused" : "made";
    expect(stepsOf(text, PUBLISHED).filter((step) => step.rule === id && step.outcome === outcome)).toEqual([]);
  });
});

describe.each(DATE_ROLES.map((role) => [role.id, role] as const))("%s", (id, role) => {
  test.each(role.examples)("$text", ({ text, published, expect: edtf }) => {
    expect(read(text, published).at(-1)?.edtf ?? null).toBe(edtf);
    expect(stepsOf(text, published).map((step) => step.rule)).toContain(id);
  });
  test.each(role.counterExamples)("not %s", (text) => {
    expect(stepsOf(text, PUBLISHED).filter((step) => step.rule === id)).toEqual([]);
  });
});

test("an implied year says where it comes from, a known one says nothing", () => {
  expect(read("1月4日，市长来访。", "2024-01-25")[0]?.implied).toEqual([
    { field: "year", rule: "date/nearest-past", basis: "2024-01-25" },
  ]);
  expect(read("2023年12月21日，市长来访。", "2024-01-25")[0]?.implied).toEqual([]);
});

test("a day soon behind a month that was named with its year is in that year", () => {
  expect(read("一行于2007年十月底赴德国。\n当地时间10月29日，一行来到大学。", null).at(-1)?.edtf).toBe("2007-10-29");
  expect(read("双方于2007年十月底签约。\n3月5日，一行来到大学。", null).at(-1)?.edtf).toBe("XXXX-03-05");
});

test("a day beside one that is announced with its year lies ahead with it", () => {
  const dates = read("拟于2022年9月15日至16日举办对接会。\n9月14日报到。", "2022-08-10");
  expect(dates.map((date) => date.edtf)).toEqual(["2022-09-15/2022-09-16", "2022-09-14"]);
});

test("a day counted from one of open year leaves the year open, and does not call it implied", () => {
  const [, next] = read("6月5日，一行来访。次日，一行参观港口。", null);
  expect(next?.edtf).toBe("XXXX-06-06");
  expect(next?.implied.map(({ field }) => field)).toEqual(["month", "day"]);
  expect(read("2月28日，一行来访。次日，一行参观港口。", null)).toHaveLength(1);
  expect(read("3月1日，一行来访。前一天，一行参观港口。", null)).toHaveLength(1);
});

test("the year of a paragraph does not leak into the next one when a publication date settles it", () => {
  const dates = read("2023年12月22日，一行调研。\n1月8日，副市长来校。", "2024-01-25");
  expect(dates.map((date) => date.edtf)).toEqual(["2023-12-22", "2024-01-08"]);
});

test("the year of an old agreement does not leak into the news of the paragraph", () => {
  const dates = read("早在2009年9月双方就签署协议。4月19日，一行来到高新区。", "2023-04-20");
  expect(dates.map((date) => date.edtf)).toEqual(["2009-09", "2023-04-19"]);
});

test("a chronicle's title and month headings give year and month to its days", () => {
  const dates = read(
    "一月\n6日　副市长来校。\n同日　研究院揭牌。\n三月\n3日　总经理来校。",
    "2023-02-01",
    "学院2022年大事记",
  );
  expect(dates.map((date) => date.edtf)).toEqual(["2022-01-06", "2022-01-06", "2022-03-03"]);
});

test("a heading's year holds for the months and days below it", () => {
  const dates = read("2021年\n【3月】\n6日　副市长来校。\n2022年\n5.8　研究院揭牌。\n5月20日　签约。", "2024-02-01");
  expect(dates.map((date) => date.edtf)).toEqual(["2021-03-06", "2022-05-08", "2022-05-20"]);
});

test("a weekday that contradicts its date is told", () => {
  expect(read("2024年3月5日（星期三），市长来访。", null)[0]?.implied).toEqual([
    { field: "day", rule: "date/weekday-differs", basis: "星期三" },
  ]);
});

test("the weekday beside a date belongs to its words", () => {
  const text = "2024年3月5日（星期二）上午，市长来访。";
  const span = read(text, null)[0]?.span;
  expect(text.slice(span?.start, span?.end)).toBe("2024年3月5日（星期二）");
});

test("listed days that do not adjoin are dates of their own, each with its words", () => {
  const text = "2023年5月3日、9日和6月2日走访。";
  const dates = read(text, "2024-05-08");
  expect(dates.map(({ edtf, span }) => [text.slice(span.start, span.end), edtf])).toEqual([
    ["2023年5月3日", "2023-05-03"],
    ["9日", "2023-05-09"],
    ["6月2日", "2023-06-02"],
  ]);
});

test("a telegram's day dates what is told only where its paragraph names no other", () => {
  const text = "新华社北京5月8日电 双方签约。\n新华社北京5月8日电 双方6日签约。";
  const dates = read(text, "2024-05-09");
  expect(dates.map(({ edtf }) => edtf)).toEqual(["2024-05-08", "2024-05-06"]);
  expect(dates[0]?.implied.map(({ rule }) => rule)).toEqual(["date/nearest-past", "date/telegram"]);
});

test("what is counted from a telegram does not call that day the publication", () => {
  expect(read("新华社北京5月1日电 部长30日在京会见来宾。", "2024-05-09")[0]?.implied).toEqual([
    { field: "year", rule: "date/nearest-told", basis: "2024-05-01" },
    { field: "month", rule: "date/nearest-told", basis: "2024-05-01" },
  ]);
});

test("what a telegram announces leaves its day to what has happened", () => {
  const dates = read("新华社北京5月8日电 双方签约，将于6月1日启动项目。", "2024-05-09");
  expect(dates.map(({ edtf }) => edtf)).toEqual(["2024-05-08", "2024-06-01"]);
});

test("what is refused is told with its reason", () => {
  expect(stepsOf("成立于2015年的公司自2018年以来签约三次。", "2024-01-25")).toMatchObject([
    { rule: "date/founding", outcome: "refused", span: { start: 3, end: 8 } },
    { rule: "date/since", outcome: "refused", span: { start: 12, end: 17 } },
  ]);
});

test("the day of a stop told after the days of a journey is the first of them", () => {
  const dates = read("6月14日至15日，县长率团走访高校。当日下午，代表团来到学院。", "2024-06-18");
  expect(dates.map((date) => date.edtf)).toEqual(["2024-06-14/2024-06-15", "2024-06-14"]);
});

test("a chronicle's year in Chinese numerals, also in brackets behind its name, gives its days their year", () => {
  expect(read("三月三日　局长来校。", null, "学院大事记（一九九七年）").map((date) => date.edtf)).toEqual([
    "1997-03-03",
  ]);
  expect(read("三月三日　局长来校。", null, "学院二〇一四年大事记").map((date) => date.edtf)).toEqual(["2014-03-03"]);
});

describe("the month and the year that a heading names", () => {
  const chronicle = (text: string, title = "学院2022年大事记") =>
    read(text, "2024-03-20", title).map(({ edtf, implied }) => [edtf, implied.map(({ rule }) => rule).join(" ")]);

  test("本月 and 上旬 below it are in it, not in the month of the publication", () => {
    const headed = "date/heading-month date/heading-year";
    expect(chronicle("2月\n8日，公司来访。\n本月，学院与公司签约。\n三月\n上旬，院长到公司考察。")).toEqual([
      ["2022-02-08", headed],
      ["2022-02", headed],
      ["2022-03", headed],
    ]);
  });

  test("本月 without one is the month of the publication, and 上旬 is none", () => {
    expect(chronicle("本月，学院与公司签约。\n上旬，院长到公司考察。", "学院动态")).toEqual([
      ["2024-03", "date/publication date/publication"],
    ]);
  });

  test("次年 and 同年 in a heading count from the year above, and what stands below keeps it", () => {
    const dates = chronicle("9月\n8日来访。\n次年2月\n3日签约。\n4月\n5日签约。\n同年6月\n7日签约。");
    expect(dates.map(([edtf]) => edtf)).toEqual(["2022-09-08", "2023-02-03", "2023-04-05", "2023-06-07"]);
    const again = chronicle("9月\n8日来访。\n次年2月\n3日签约。\n次年4月\n5日签约。");
    expect(again.map(([edtf]) => edtf)).toEqual(["2022-09-08", "2023-02-03", "2023-04-05"]);
  });

  test("a school year has months of two years, and an August that may be either", () => {
    const dates = chronicle("9月\n8日来访。\n3月\n3日签约。\n8月\n5日签约。", "学院2022-2023学年大事记");
    expect(dates.map(([edtf]) => edtf)).toEqual(["2022-09-08", "2023-03-03", "XXXX-08-05"]);
  });
});

describe("a day on a line of its own", () => {
  const dates = (text: string) => read(text, "2016-03-12").map(({ edtf }) => edtf);

  test("is that from which the news below it is counted", () => {
    const digest =
      "2020年12月10日 11:14\n12月8日，公司来访。\n2019年11月10日\n上月9日，双方签约。\n去年5月，院长到访。";
    expect(dates(digest)).toEqual(["2020-12-10", "2020-12-08", "2019-11-10", "2019-10-09", "2018-05"]);
  });

  test("may head a diary that goes on behind it", () => {
    const diary = "2020年12月28日\n学校开会。\n2020年12月30日\n公司来访。\n1月2日，双方签约。";
    expect(dates(diary)).toEqual(["2020-12-28", "2020-12-30", "2021-01-02"]);
  });

  test("alone of its kind says nothing of what stands below", () => {
    expect(dates("2015年12月10日\n1月8日，公司来访。")).toEqual(["2015-12-10", "2016-01-08"]);
  });

  test("beside other words says nothing of what stands below", () => {
    expect(dates("2020年12月10日签约\n1月8日，公司来访。")).toEqual(["2020-12-10", "2016-01-08"]);
  });
});

test("a part of the month that has not begun when the news is told dates nothing", () => {
  expect(read("4月中旬，公司与市政府签订协议。", "2023-04-07")).toEqual([]);
  expect(read("4月中旬，公司与市政府签订协议。", "2023-04-17").map(({ edtf }) => edtf)).toEqual(["2023-04"]);
});

test("a newsletter's number gives its news their year, but for the first of a year", () => {
  const dates = (number: string) =>
    read(`商会\n简报　2018年第${number}期\n5月22日，会长来访。`, null).map(({ edtf }) => edtf);
  expect(dates("9")).toEqual(["2018-05-22"]);
  expect(dates("1")).toEqual(["XXXX-05-22"]);
});
