import { describe, expect, it } from "vitest";
import { listEvents } from "../eventList.ts";
import { datedIndex, idsOf, rowsOf, testEvent } from "../testIndex.ts";
import type { Order } from "../viewState.ts";
import { calendarDays, countWithoutDay } from "./calendarDays.ts";
import { chronology } from "./chronology.ts";
import { eventNotes, personWords, sourceWords } from "./eventWords.ts";
import { exportFileName, exportStatement } from "./exportRequest.ts";
import { testRequest } from "./testRequest.ts";

describe("a request", () => {
  const request = testRequest([testEvent({})], { total: 33, filters: ["单位：甲", "类型：签约"] });

  it("says how many of how many, and under which filters", () => {
    expect(exportStatement(request)).toBe("33取1；单位：甲；类型：签约");
  });

  it("names its files without signs that a file system or a shell takes for its own", () => {
    expect(exportFileName(request, "csv")).toBe("33取1.csv");
    const odd = testRequest([], { words: { fileName: () => '../往来\t1/3: "a"|b*?.exe' } });
    expect(exportFileName(odd, "ics")).toBe("-往来-1-3-a-b-exe.ics");
  });
});

describe("words of an event", () => {
  const { words } = testRequest([]);

  it.each([
    [{ name: "周明", title: "副市长", organization: "南山市" }, "周明（南山市 副市长）"],
    [{ name: "周明", title: "南山市副市长", organization: "南山市" }, "周明（南山市副市长）"],
    [{ name: "周明", title: null, organization: "南山市" }, "周明（南山市）"],
    [{ name: "周明", title: null, organization: null }, "周明"],
  ])("name a person with office: %j", (person, expected) => {
    expect(personWords(person, words)).toBe(expected);
  });

  it("say of a date what was inferred, guessed or left uncertain, and of a stated one nothing", () => {
    const year = { field: "year" as const, rule: "r", basis: "2024" };
    const guess = { document: 0, date: "2023-12-08?", rule: "r" };
    const evidence = [{ document: "d2", event: "e2", words: "2023年12月", date: "2023-12-08", start: 0, end: 1 }];
    const of = (fields: Parameters<typeof testEvent>[0]) =>
      eventNotes({ event: testEvent(fields), local: null }, words);
    expect(of({ date: "2024-01-04" })).toEqual([]);
    expect(of({ date: "2024-01-04", dateText: "1月4日", implied: [year] })).toEqual(["1月4日→2024-01-04：年由2024"]);
    expect(of({ date: "2023-12-08?", dateText: "12月8日", guesses: [{ ...guess, evidence }] })).toEqual([
      "12月8日→2023-12-08?：据2023年12月推测",
    ]);
    expect(of({ date: "2023-12-09", guesses: [{ ...guess, evidence }] })).toEqual([]);
    expect(of({ date: "2023-07?" })).toEqual(["只能大致确定"]);
    const corrected = (["date", "title", "date"] as const).map((fact) => ({ entry: "c1", fact, was: null }));
    expect(of({ date: "2023-07?", corrected })).toEqual(["只能大致确定", "人工更正：日期；标题"]);
    expect(eventNotes({ event: testEvent({ date: "2024-01-04" }), local: "also" }, words)).toEqual(["本机也有"]);
  });

  it("name a source by its title, or by its file where it has none", () => {
    const document = testRequest([]).index.records.documentOf(0);
    if (!document) throw new Error("no document");
    expect(sourceWords(document, words)).toBe("a.txt");
    expect(sourceWords({ ...document, title: "纪事", publisher: "日报", published: "2024-01-05" }, words)).toBe(
      "纪事；日报；2024年1月5日",
    );
  });
});

describe("the days of a calendar", () => {
  const index = datedIndex(
    "2024-01-04",
    "2024-01-13/2024-01-14",
    "2024-02-01?",
    "2024-01-30/2024-02",
    "2024",
    "XXXX-05-06",
    "?",
  );
  const daysOf = (id: string) => calendarDays(index, index.records.rowOf(id) ?? -1);

  it("are those that the date names, and never a day that it leaves open", () => {
    expect(daysOf("e0")).toEqual({ first: 19726, last: 19726 });
    expect(daysOf("e1")).toEqual({ first: 19735, last: 19736 });
    expect(daysOf("e2")).toEqual({ first: 19754, last: 19754 });
    expect(["e3", "e4", "e5", "e6"].map(daysOf)).toEqual([null, null, null, null]);
  });

  it("are missed by as many events as are counted", () => {
    expect(countWithoutDay(index, rowsOf(index))).toBe(4);
    expect(countWithoutDay(index, [])).toBe(0);
  });
});

describe("a chronology", () => {
  const index = datedIndex("2023-05-01", "2023-06", "2024-01-04", "2023", "XXXX-03", "2023-05-09");
  const shape = (order: Order) =>
    chronology(listEvents(index, { rows: rowsOf(index), dated: index.dated }, order).groups).map(({ year, groups }) => [
      year,
      groups.map(({ month, rows }) => [month, idsOf(index, rows)]),
    ]);

  it("has years, months below them, and the events without a year at the end", () => {
    expect(shape("oldest")).toEqual([
      [
        2023,
        [
          [null, ["e3"]],
          [5, ["e0", "e5"]],
          [6, ["e1"]],
        ],
      ],
      [2024, [[1, ["e2"]]]],
      [null, [[null, ["e4"]]]],
    ]);
  });

  it("keeps the order of a list that begins with the newest", () => {
    expect(shape("newest")).toEqual([
      [2024, [[1, ["e2"]]]],
      [
        2023,
        [
          [6, ["e1"]],
          [5, ["e5", "e0"]],
          [null, ["e3"]],
        ],
      ],
      [null, [[null, ["e4"]]]],
    ]);
  });
});
