import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "../eventIndex.ts";
import { testEvent, testIndex } from "../testIndex.ts";
import { escapedText, eventsIcs, foldedLine } from "./eventsIcs.ts";
import { localRequest, testRequest, written } from "./testRequest.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

const unfolded = (text: string) => text.replaceAll("\r\n ", "");

/** The lines of the calendar, folds undone. */
const linesOf = (text: string) => unfolded(text).split("\r\n");

/** The entry of an event that has these fields, by property. */
function entryOf(fields: Parameters<typeof testEvent>[0], index = testIndex([testEvent(fields)])) {
  const lines = linesOf(written(eventsIcs, testRequest(index)));
  const entry = lines.slice(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT"));
  return Object.fromEntries(entry.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
}

describe("a calendar of events", () => {
  it("is one calendar that says what it holds and how many it leaves out", () => {
    const events = ["2024-01-04", "2024-02", "XXXX-03-04"].map((date, at) => testEvent({ id: `e${at}`, date }));
    expect(written(eventsIcs, testRequest([]))).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n.*\r\nEND:VCALENDAR\r\n$/s,
    );
    const lines = linesOf(written(eventsIcs, testRequest(events, { total: 9, filters: ["类型：访问"] })));
    expect(lines).toContain("X-WR-CALNAME:往来");
    expect(lines).toContain("X-WR-CALDESC:9取3；类型：访问；缺日2");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(linesOf(written(eventsIcs, testRequest(events.slice(0, 1))))).toContain("X-WR-CALDESC:1取1");
  });

  it.each([
    ["2024-01-04", "20240104", "20240105", "CONFIRMED"],
    ["2024-02-28/2024-02-29", "20240228", "20240301", "CONFIRMED"],
    ["2023-12-31?", "20231231", "20240101", "TENTATIVE"],
  ])("has one entry over the whole days of %s", (date, start, end, status) => {
    expect(entryOf({ date })).toMatchObject({
      "DTSTART;VALUE=DATE": start,
      "DTEND;VALUE=DATE": end,
      STATUS: status,
      TRANSP: "TRANSPARENT",
    });
  });

  it("leaves the end out where the calendar has no day after it", () => {
    expect(entryOf({ date: "9999-12-30" })).toHaveProperty("DTEND;VALUE=DATE", "99991231");
    expect(entryOf({ date: "9999-12-31" })).not.toHaveProperty("DTEND;VALUE=DATE");
  });

  it("has entries that stay the same through rebuilds", () => {
    const event = testEvent({ id: "e5", date: "2024-01-04" });
    expect(entryOf({}, testIndex([event]))).toMatchObject({ UID: "e5@wanglai", DTSTAMP: "20240104T000000Z" });
    const index = testIndex([event]);
    const [document] = index.bundle.documents;
    if (!document) throw new Error("no document");
    const publishedOn = (published: string) =>
      entryOf({}, indexEvents({ ...index.bundle, documents: [{ ...document, published }] })).DTSTAMP;
    expect(publishedOn("2024-01-06")).toBe("20240106T000000Z");
    expect(publishedOn("2024-01")).toBe("20240104T000000Z");
  });

  it("says what the event is, with its words and where they stand", () => {
    const entry = entryOf({
      title: "来访, 签约",
      kinds: ["visit", "signing"],
      date: "2024-01-04",
      dateText: "4日",
      implied: [{ field: "month", rule: "r", basis: "标题" }],
      parties: ["东湖大学"],
      people: [{ name: "周明", title: "市长", organization: null }],
      place: "东湖; 北岸",
      quote: "甲来访。\r\n乙签约。",
    });
    expect(entry).toMatchObject({
      SUMMARY: "来访\\, 签约",
      LOCATION: "东湖\\; 北岸",
      CATEGORIES: "访问,签约",
      URL: "https://example.org/#event=e1",
    });
    expect(entry.DESCRIPTION?.split("\\n")).toEqual([
      "“甲来访。",
      "乙签约。”",
      "单位：东湖大学（参与）",
      "人物：周明（市长）",
      "4日→2024-01-04：月由标题",
      "出处：a.txt",
      "https://example.org/#event=e1",
    ]);
  });
});

describe("an event that only this device has", () => {
  it("says so and has no link", () => {
    const [only, also] = (["only", "also"] as const).map((local) => entryOf({}, localRequest(local).index));
    expect(only).not.toHaveProperty("URL");
    expect(only?.DESCRIPTION).toContain("只在本机");
    expect(only?.DESCRIPTION).not.toContain("https://example.org/");
    expect(also?.URL).toBe("https://example.org/#event=e1");
    expect(also?.DESCRIPTION).toContain("本机也有");
  });
});

describe("a text in a calendar", () => {
  /** The reading of RFC 5545, 3.3.11. */
  const read = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign));

  it("is read back as it was, and breaks no line", () => {
    const text = fc.string({ unit: fc.constantFrom("\\", ";", ",", "\n", "n", ":", "东", '"', "\t", "🏛") });
    fc.assert(
      fc.property(text, (one) => {
        expect(escapedText(one)).not.toMatch(/[\r\n]/);
        expect(read(escapedText(one))).toBe(one);
      }),
    );
  });

  it("loses the control characters that it may not hold", () => {
    expect(escapedText("a\0b\u001Bc\u0085d\te\rf")).toBe("abcd\te\\nf");
  });

  it("stands on lines of at most 75 octets that unfold to it, each of whole characters", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "东", "𠮷", "🏛", " ", "\\n", ","), maxLength: 400 });
    fc.assert(
      fc.property(text, (line) => {
        const folded = foldedLine(line);
        expect(unfolded(folded)).toBe(line);
        const parts = folded.split("\r\n");
        expect(parts.every((part) => octets(part) <= 75 && !/\p{Cs}/u.test(part))).toBe(true);
        // No line is left that the next character would have fitted on.
        for (const [at, part] of parts.slice(1).entries()) {
          const [next = ""] = part.slice(1);
          expect(octets(parts[at] ?? "") + octets(next)).toBeGreaterThan(75);
        }
      }),
    );
  });
});
