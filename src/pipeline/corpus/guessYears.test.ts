import { describe, expect, test } from "vitest";
import type { Extraction } from "../../model/corpus.ts";
import { foldAll, type TestAccount, testDocument } from "./testDocuments.ts";

const open = (more: Partial<TestAccount> = {}) =>
  testDocument("open", [
    {
      date: "XXXX-12-08",
      parties: ["绵阳市科技局 guest", "南开大学 host"],
      people: ["叶一 局长 绵阳市科技局", "李清 校长助理 南开大学"],
      ...more,
    },
  ]);

/** An article that shows somebody in an office on a day. */
const seen = (date: string, person: string, file = date) =>
  testDocument(file, [{ date, parties: ["海河集团", "南开大学"], people: [person] }]);

/** The date and the guess of the account without a year. */
function guessed(documents: readonly Extraction[]) {
  const event = foldAll(documents).events.find(({ sources }) => sources.some(({ document }) => document === "d-open"));
  return { date: event?.date.edtf, guess: event?.sources.find(({ document }) => document === "d-open")?.guess ?? null };
}

describe("a year is guessed", () => {
  test.each<[string, Extraction[]]>([
    ["from an office seen two weeks later", [seen("2023-12-22", "李清 校长助理 南开大学")]],
    [
      "from an office seen before and after",
      [seen("2023-11-02", "李清 校长助理 南开大学"), seen("2024-02-01", "李清 校长助理 南开大学")],
    ],
    ["from an office that another title is added to", [seen("2023-12-22", "李清 党委常委、校长助理 南开大学")]],
    [
      "from two persons who agree",
      [seen("2023-12-22", "李清 校长助理 南开大学", "x"), seen("2023-10-10", "叶一 局长 绵阳市科技局", "y")],
    ],
    [
      "where an honour or a general word is no other office",
      [seen("2023-12-22", "李清 校长助理 南开大学", "x"), seen("2023-12-15", "李清 南开大学领导 南开大学", "y")],
    ],
  ])("%s", (_what, documents) => {
    const { date, guess } = guessed([open(), ...documents]);
    expect(date).toBe("2023-12-08?");
    expect(guess).toMatchObject({ edtf: "2023-12-08?", rule: "year/same-office" });
  });

  test("the evidence names the words and stands where it says", () => {
    const documents = [open(), seen("2023-12-22", "李清 校长助理 南开大学")];
    const { guess } = guessed(documents);
    expect(guess?.evidence).toMatchObject([
      { document: "d-2023-12-22", account: "e-2023-12-22-0", words: "校长助理李清", edtf: "2023-12-22" },
    ]);
    const span = guess?.evidence[0].span;
    expect(documents[1]?.article.text.slice(span?.start, span?.end)).toBe("李清");
  });

  test("by a weekday that fits one of two years, with the weekday as evidence", () => {
    const twoYears = [seen("2022-12-01", "李清 校长助理 南开大学"), seen("2023-12-22", "李清 校长助理 南开大学")];
    expect(guessed([open(), ...twoYears]).date).toBe("XXXX-12-08");
    const { date, guess } = guessed([open({ after: "（星期五）" }), ...twoYears]);
    expect(date).toBe("2023-12-08?");
    expect(guess?.evidence.map(({ words }) => words)).toContain("星期五");
  });

  test("from another account of the same event, which gives the event its date", () => {
    const other = testDocument("other", [
      { date: "2021-12-08", parties: ["绵阳市科技局 guest", "南开大学 host"], people: [] },
    ]);
    const { date, guess } = guessed([open(), other]);
    expect(date).toBe("2021-12-08");
    expect(guess).toMatchObject({
      edtf: "2021-12-08?",
      rule: "year/same-event",
      evidence: [{ document: "d-other", words: "2021-12-08" }],
    });
  });

  test("only beside the account, which stays as it was told", () => {
    const { events } = foldAll([open(), seen("2023-12-22", "李清 校长助理 南开大学")]);
    expect(events.flatMap(({ sources }) => sources.map(({ account }) => account.date.edtf))).toEqual([
      "XXXX-12-08",
      "2023-12-22",
    ]);
  });
});

describe("no year is guessed", () => {
  test.each<[string, Extraction[]]>([
    ["from nothing", []],
    ["from an office seen long before", [seen("2023-05-01", "李清 校长助理 南开大学")]],
    ["from another office", [seen("2023-12-22", "李清 副校长 南开大学")]],
    ["from the same name elsewhere", [seen("2023-12-22", "李清 校长助理 兰州大学")]],
    ["from a former office", [seen("2023-12-22", "李清 原校长助理 南开大学")]],
    [
      "from an office held through several such days",
      [seen("2022-11-01", "李清 校长助理 南开大学"), seen("2023-12-22", "李清 校长助理 南开大学")],
    ],
    [
      "from persons who tell two years",
      [seen("2023-12-22", "李清 校长助理 南开大学"), seen("2021-12-01", "叶一 局长 绵阳市科技局")],
    ],
    [
      "where another office was held in between",
      [seen("2023-12-22", "李清 校长助理 南开大学"), seen("2023-12-15", "李清 副校长 南开大学")],
    ],
    ["from a month", [seen("2023-12", "李清 校长助理 南开大学")]],
    ["from a guess", [seen("XXXX-12-22", "李清 校长助理 南开大学")]],
  ])("%s", (_what, documents) => {
    expect(guessed([open(), ...documents])).toEqual({ date: "XXXX-12-08", guess: null });
  });

  test("against the weekday in the text", () => {
    const documents = [open({ after: "，星期一，" }), seen("2023-12-22", "李清 校长助理 南开大学")];
    expect(guessed(documents).date).toBe("XXXX-12-08");
  });

  test("that has no such day", () => {
    const documents = [open({ date: "XXXX-02-29" }), seen("2023-02-20", "李清 校长助理 南开大学")];
    expect(guessed(documents).date).toBe("XXXX-02-29");
  });
});
