import { describe, expect, test } from "vitest";
import { extractText, stepsOf } from "../testExtraction.ts";
import { BACKGROUND_RULES } from "./background.ts";
import { IDLE_DEED_RULES } from "./idleDeeds.ts";

const PAGE = "网址：https://news.nankai.edu.cn/a.html\n发布日期: 2024-03-20\n正文内容:\n";
const VISIT = "3月5日，滨江集团董事长周一鸣一行到访南开大学。";

/** The rules that made or refused something in a text. */
const rulesIn = (text: string): string[] => stepsOf(`${PAGE}${text}\n`).steps.map(({ rule }) => rule);
/** The events of a text: kinds and organizations. */
const told = (text: string): string[] =>
  extractText(`${PAGE}${text}\n`).events.map(
    ({ kinds, organizations }) => `${kinds.join("+")}: ${organizations.map(({ name }) => name).join("、")}`,
  );

describe.each(IDLE_DEED_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("%s", (text) => {
    expect(rulesIn(text)).toContain(id);
    // What guests are shown may still be a visit.
    const otherwise = id === "idle/sights-past" ? /^(?:conference|visit):/ : /^conference:/;
    expect(told(text).filter((event) => !otherwise.test(event))).toEqual([]);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    expect(rulesIn(text)).not.toContain(id);
  });
});

describe.each(BACKGROUND_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("%s", (text) => {
    expect(rulesIn(`${VISIT}${text}`)).toContain(id);
    expect(told(`${VISIT}${text}`)).toEqual(["visit: 滨江集团、南开大学"]);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    expect(rulesIn(`${VISIT}${text}`)).not.toContain(id);
  });
});

describe("what lists things to come", () => {
  test.each([
    "论坛议程：3月5日上午 9:00 开幕式；9:30 浙江大学与滨江集团签约仪式；10:00 参观浙江省博物馆。",
    "周一鸣访浙日程：3月5日，访问浙江大学；3月6日，访问滨江集团。",
    "根据安排，3月1日，滨江集团董事长周一鸣访问浙江大学；3月2日，访问南京大学。",
    "诚邀您参加3月5日在浙江大学举行的滨江论坛开幕式。",
    "关于与滨江集团签署合作协议的请示：3月5日，浙江大学向浙江省教育厅报送。",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("a deed that was arranged by somebody is told", () => {
    expect(told("根据省委统一安排，3月5日，滨江集团董事长周一鸣访问浙江大学。")).toHaveLength(1);
  });
});

test("a list of companions is no stop", () => {
  expect(told(`${VISIT}陪同访问的还有浙江省科技厅厅长李清、浙江银行行长王立。`)).toEqual(["visit: 滨江集团、南开大学"]);
});

test("a stop needs a word of arrival, reception or meeting", () => {
  expect(told(`${VISIT}一行对与浙江大学的渊源很自豪。`)).toEqual(["visit: 滨江集团、南开大学"]);
  expect(told(`${VISIT}随后，一行与浙江大学座谈。`)).toHaveLength(2);
});

test("a life told from birth holds no journey of today's office", () => {
  expect(
    told(`${VISIT}\n周一鸣，男，1965年生，曾任浙江大学副校长、中国石化副总经理，2018年率团访问德国西门子公司。`),
  ).toEqual(["visit: 滨江集团、南开大学"]);
});

test("those who travel on are those who travelled before they signed", () => {
  expect(
    told(
      "3月5日，浙江大学代表团拜访滨江集团。\n3月6日，南京大学校长李清与浙江大学校长周一鸣签署协议。\n3月7日，代表团前往长江集团座谈。",
    ).at(-1),
  ).toContain("浙江大学");
});
