import { describe, expect, test } from "vitest";
import { articleOf, eventLines, extractText } from "./testExtraction.ts";

describe("calls of one journey", () => {
  test.each([
    [
      "3月4日至7日，南开大学副校长李清率团赴香港。6日上午，在香港城市大学，校长王思远会见了代表团；下午转往香港理工大学，与副校长周一鸣座谈。",
      ["2024-03-06 visit 南开大学→香港城市大学", "2024-03-06 visit 南开大学→香港理工大学"],
    ],
    [
      "3月6日，绵阳市市长周一鸣一行与海河集团负责人座谈；是日下午，周一鸣一行还拜访了浙江省合作交流办公室。",
      ["2024-03-06 visit 绵阳市→海河集团", "2024-03-06 visit 绵阳市→浙江省合作交流办公室"],
    ],
    [
      "3月4日至7日，南开大学副校长李清一行赴江苏考察。考察组先后到苏州大学、江南大学，请教办学经验。",
      ["2024-03-04/2024-03-07 visit 南开大学→苏州大学、江南大学"],
    ],
  ])("%s", (body, expected) => {
    expect(eventLines(articleOf(body))).toEqual(expected);
  });
});

test("who travelled along is named at the end and belongs to each call", () => {
  const body = "3月5日，南开大学副校长李清一行访问海河集团。\n3月6日，李清一行访问滨江集团。教授周一鸣随团考察。";
  const people = extractText(articleOf(body)).events.map((event) => event.people.map(({ name }) => name));
  expect(people).toEqual([
    ["李清", "周一鸣"],
    ["李清", "周一鸣"],
  ]);
});

test("a journey whose hosts each have a meeting of their own is an event a host", () => {
  const body =
    "3月5日，绵阳市市长周一鸣率队赴天津，先后走访海河集团和南开大学。\n周一鸣首先来到海河集团，与海河集团总经理王敏会谈。\n随后，周一鸣一行来到南开大学，南开大学校长李清主持座谈。";
  expect(eventLines(articleOf(body))).toEqual(["2024-03-05 visit 绵阳市→海河集团", "2024-03-05 visit 绵阳市→南开大学"]);
});

test("what is told of the journey as a whole has the days of the journey", () => {
  const body =
    "3月5日至8日，绵阳市市长周一鸣率团赴天津，访问南开大学。\n3月6日，代表团来到南开大学，与校长李清会谈。\n期间，代表团还走访了海河集团。";
  expect(eventLines(articleOf(body))).toEqual([
    "2024-03-06 visit 绵阳市→南开大学",
    "2024-03-05/2024-03-08 visit 绵阳市→海河集团",
  ]);
});

test("hosts without a talk of their own stay one event", () => {
  const body = "3月5日至6日，绵阳市科技局局长周一鸣率队赴天津，先后走访海河集团和南开大学。";
  expect(eventLines(articleOf(body))).toEqual(["2024-03-05/2024-03-06 visit 绵阳市科技局→海河集团、南开大学"]);
});

test("a stop whose sentence has no date says where its date comes from, and shows it", () => {
  const [, second] = extractText(
    articleOf("3月5日，绵阳市市长周一鸣率队到海河集团考察。\n随后，周一鸣一行来到南开大学，与校长李清座谈。"),
  ).events;
  expect(second?.date.implied).toContainEqual({ field: "day", rule: "date/same-passage", basis: "3月5日" });
  expect(second?.evidence).toHaveLength(2);
});

test("whoever is met at the next stop takes no part in the event before it", () => {
  const text = "3月6日，南开大学副校长李清一行访问海河集团，与总经理周一鸣座谈；下午转往津港集团，与董事长王军座谈。";
  const people = extractText(articleOf(text)).events.map((event) => event.people.map(({ name }) => name).join("、"));
  expect(people).toEqual(["李清、周一鸣", "李清、王军"]);
});

test("whoever sets out on a journey takes part in each stop of it", () => {
  const told =
    "3月5日至6日，绵阳市商会会长周一鸣率团赴天津考察。副会长李清、监事长王军参加。\n5日，考察团走访海河集团，与总经理吴二座谈。\n6日，考察团走访津港集团。";
  const people = extractText(articleOf(told)).events.map((event) =>
    event.people
      .map(({ name }) => name)
      .sort()
      .join(),
  );
  expect(people).toEqual(["吴二,周一鸣,李清,王军", "周一鸣,李清,王军"]);
});

test.each([
  "一行未能到访津港集团。",
  "一行因故取消前往津港集团。",
  "在津港集团看来，交流是互惠的。",
  "一行与津港集团的专家视频交流。",
])("%s is no stop", (sentence) => {
  const told = `3月5日，南开大学校长李清一行赴海河集团考察。${sentence}`;
  expect(eventLines(articleOf(told))).toEqual(["2024-03-05 visit 南开大学→海河集团"]);
});

test("companions of one call take no part in another one of their university", () => {
  const told =
    "3月5日，南开大学校长李清赴海河集团考察。3月8日，南开大学副校长王军赴津港集团考察，处长吴二随团。3月9日，南开大学与滨江集团签署协议。";
  const people = extractText(articleOf(told)).events.map((event) => event.people.map(({ name }) => name).join("、"));
  expect(people).toEqual(["李清", "王军、吴二", ""]);
});

describe("what belongs to one event, and what to none", () => {
  test.each([
    [
      "further signings at a conference, and who holds it",
      "3月5日，海河产业大会在天津举行。大会由南开大学、海河集团联合主办。会上，南开大学与滨江集团签署协议。",
      ["2024-03-05 signing+conference 南开大学、海河集团、滨江集团"],
    ],
    [
      "a signing of the year before is no part of it",
      "3月5日，海河产业论坛在南开大学举行。会上，海河集团与绵阳大学签署协议。去年，滨江集团与绵阳大学签署了协议。",
      ["2024-03-05 signing+conference 南开大学、海河集团、绵阳大学", "2023 signing 滨江集团、绵阳大学"],
    ],
    [
      "hosts called on in one round",
      "3月4日至7日，南开大学副校长李清率团赴江苏。代表团到访苏州大学和江南大学，看望了学生；又到南京大学走访。",
      ["2024-03-04/2024-03-07 visit 南开大学→苏州大学、江南大学、南京大学"],
    ],
    [
      "a plan whose day does not date the deed before it",
      "3月4日，海河集团总经理周一鸣一行到南开大学考察。双方签订了框架协议，并约定五月份再签细则。",
      ["2024-03-04 visit+signing 海河集团→南开大学"],
    ],
    [
      "a namesake",
      "3月4日，悉尼大学校长汤姆·摩根访问南开大学。次日，南开大学与摩根大通签署协议。",
      ["2024-03-04 visit 悉尼大学→南开大学", "2024-03-05 signing 南开大学、摩根大通"],
    ],
  ])("%s", (_, body, expected) => {
    expect(eventLines(articleOf(body))).toEqual(expected);
  });
});
