import { csvParseRows, dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "../eventIndex.ts";
import { testEvent, testIndex } from "../testIndex.ts";
import { defused, eventsCsv } from "./eventsCsv.ts";
import { localRequest, testRequest, written } from "./testRequest.ts";

const VISIT = testEvent({
  id: "e1",
  title: "南山市访问东湖大学",
  kinds: ["visit", "signing"],
  date: "2024-01-13/2024-01-14",
  place: "东湖",
  quote: '他说："好，\n很好。"',
});

function cells(text: string): string[][] {
  return csvParseRows(text.replace(/^\uFEFF/, ""));
}

/** The row of an event under the names of the columns. */
function rowOf(fields: Parameters<typeof testEvent>[0], request = testRequest([testEvent(fields)])) {
  const [head = [], row = []] = cells(written(eventsCsv, request));
  return Object.fromEntries(head.map((name, column) => [name, row[column]]));
}

describe("a table of events", () => {
  it("is told to be UTF-8, ends its rows in CRLF, and has as many cells in each", () => {
    const text = written(eventsCsv, testRequest([VISIT, testEvent({ id: "e2", quote: "单行" })]));
    expect(text.startsWith('\uFEFF"date",')).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(4);
    expect(new Set(cells(text).map((row) => row.length))).toEqual(new Set([21]));
  });

  it("carries the statement as the heading of a last, empty column", () => {
    const [head = [], ...rows] = cells(written(eventsCsv, testRequest([VISIT], { total: 5, filters: ["类型：签约"] })));
    expect(head.at(-1)).toBe("5取1；类型：签约");
    expect(rows.map((row) => row.at(-1))).toEqual([""]);
  });

  it("has one row for each row asked for, in that order", () => {
    const events = ["2024-01-01", "2024-01-02", "2024-01-03"].map((date) => testEvent({ id: date, date }));
    const dates = cells(written(eventsCsv, testRequest(events, { rows: Int32Array.of(2, 0) }))).map(([date]) => date);
    expect(dates).toEqual(["date", "2024-01-03", "2024-01-01"]);
  });

  it("says of a date that a reader gave that the text does not state it", () => {
    const implied = [{ field: "day" as const, rule: "date/corrected", basis: "" }];
    expect(rowOf({ implied, dateText: "" })).toMatchObject({ certainty: "更正" });
  });

  it("says what readers put right", () => {
    expect(rowOf({}).corrected).toBe("");
    expect(rowOf({ corrected: [{ entry: "c1", fact: "date", was: "2024" }] }).corrected).toBe("日期");
  });

  it("says what only this device has, without a link that opens nowhere else", () => {
    expect(rowOf({})).toMatchObject({ local: "", link: "https://example.org/#event=e1" });
    expect(rowOf({}, localRequest("only"))).toMatchObject({ local: "只在本机", link: "" });
    expect(rowOf({}, localRequest("also"))).toMatchObject({ local: "本机也有", link: "https://example.org/#event=e1" });
  });

  it("says all that is known of an event", () => {
    const event = {
      ...VISIT,
      organizations: [
        { name: "东湖大学", role: "host" as const, inferred: null },
        { name: "南山市", role: "guest" as const, inferred: null },
        { name: "北山市", role: "guest" as const, inferred: null },
      ],
      people: [{ name: "周明", title: "副市长", organization: "南山市" }],
      documents: ["d1", "d2"],
    };
    const { bundle } = testIndex([event]);
    const document = { ...bundle.documents[0], id: "d1", title: "纪事", publisher: "日报", published: "2024-01-15" };
    const documents = [
      { ...document, address: "https://example.org/1" },
      { ...document, id: "d2", title: null, file: "b.txt" },
    ] as typeof bundle.documents;
    expect(rowOf({}, testRequest(indexEvents({ ...bundle, documents })))).toMatchObject({
      date: "2024-01-13/2024-01-14",
      firstDay: "2024-01-13",
      lastDay: "2024-01-14",
      certainty: "写明",
      dateWords: "2024年1月13日至14日",
      kinds: "访问；签约",
      title: "南山市访问东湖大学",
      organizations: "东湖大学（东道主）；南山市（来访）；北山市（来访）",
      hosts: "东湖大学",
      guests: "南山市；北山市",
      people: "周明（南山市 副市长）",
      place: "东湖",
      quote: '他说："好，\n很好。"',
      sources: "纪事；b.txt",
      publishers: "日报",
      published: "2024-01-15",
      addresses: "https://example.org/1",
      link: "https://example.org/#event=e1",
    });
  });

  it.each(["2024-01", "2024", "XXXX-01-04", "2024-01-30/2024-02", "当天"])("has no day for the date %s", (date) => {
    expect(rowOf({ date })).toMatchObject({ date, firstDay: "", lastDay: "" });
  });
});

describe("a cell", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\0=1", " =1", "\u3000=1", "＝1", "＋1", "－1", "＠a"])(
    "that a spreadsheet would calculate begins with an apostrophe: %j",
    (cell) => {
      expect(defused(cell)).toBe(`'${cell}`);
    },
  );

  it.each(["", "2024-01-04", "东湖大学", "a=b", "'=1", " x", "https://example.org/?a=1"])(
    "that is text stays as it is: %j",
    (cell) => {
      expect(defused(cell)).toBe(cell);
    },
  );

  it("is whole for a spreadsheet that separates cells by semicolons", () => {
    const text = written(eventsCsv, testRequest([testEvent({ title: '甲;=1+1;"@SUM(A1)"' })]));
    const cells = dsvFormat(";")
      .parseRows(text.replace(/^\uFEFF/, ""))
      .flat();
    expect(text).toContain(',"甲;=1+1;""@SUM(A1)""",');
    expect(cells.filter((cell) => /^[=@]/.test(cell))).toEqual([]);
  });

  it("comes back out of the table as it was, whatever it holds", () => {
    const text = fc.string({ unit: fc.constantFrom("=", "+", "@", '"', ",", "\r", "\n", "；", "东", " ", "a") });
    fc.assert(
      fc.property(text, text, (title, quote) => {
        expect(rowOf({ title, quote })).toMatchObject({ title: defused(title), quote: defused(quote) });
      }),
    );
  });
});
