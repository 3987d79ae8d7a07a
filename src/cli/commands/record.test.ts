import { describe, expect, it } from "vitest";
import type { Span } from "../../model/span.ts";
import { examplePipeline, VISIT } from "../stages/examplePipeline.ts";
import { documentRecord, failureRecord } from "./record.ts";

function exampleOutcome() {
  const sources = examplePipeline.readSources("s/a.txt", new TextEncoder().encode(VISIT));
  if ("code" in sources) throw new Error("no document");
  const [extraction] = examplePipeline.extractAll(sources);
  if (!extraction) throw new Error("no extraction");
  return extraction;
}

const exampleRecord = () => documentRecord(exampleOutcome());

describe("documentRecord", () => {
  it("carries the document's facts, with null for what is unknown", () => {
    expect(exampleRecord()).toMatchObject({
      file: "s/a.txt",
      title: "云山大学来访",
      publisher: null,
      author: null,
      address: "https://news.example.edu.cn/1.html",
      published: "2024-03-08",
      publishedFrom: "dateline",
      encoding: "utf-8",
      format: "plain",
      text: VISIT,
      record: null,
      ledger: [
        { fate: "removal", rule: "boilerplate/editor", reason: "编辑署名", start: 0, end: 6, source: "编辑：小林\n" },
        { fate: "text", start: 6, end: 6 + VISIT.length, textStart: 0, textEnd: VISIT.length },
      ],
    });
  });

  it("carries each event's facts with the words that prove them", () => {
    const { text, events } = exampleRecord();
    expect(events).toMatchObject([
      {
        date: "2024-03-05",
        dateText: "3月5日",
        kinds: ["visit", "meeting"],
        place: "图书馆",
        organizations: [
          { name: "云山大学", type: "university", role: "guest", mentions: ["云山大学"], inferred: null },
          { name: "海川大学", role: "host", mentions: ["来校"], inferred: "organization/own-page" },
        ],
        people: [{ name: "陈一鸣", title: "副校长", organization: "云山大学" }],
      },
    ]);
    const words = events[0]?.evidence.map(({ fact, start, end }) => `${fact} ${text.slice(start, end)}`);
    expect(words).toContain("date 3月5日");
    expect(words).toContain("person 陈一鸣");
  });

  it("gives the place in the text of every fact, as start and end", () => {
    const { text, events } = exampleRecord();
    const event = events[0];
    if (!event) throw new Error("no event");
    const wordsAt = ({ start, end }: Span) => text.slice(start, end);
    expect(wordsAt(event.dateSpan)).toBe("3月5日");
    expect(event.actions.map((action) => [action.kind, wordsAt(action)])).toEqual([["visit", "来校"]]);
    expect(event.organizations.map(({ spans }) => spans.map(wordsAt))).toEqual([["云山大学"], ["来校"]]);
    expect(event.people.map(({ spans }) => spans.map(wordsAt))).toEqual([["陈一鸣"]]);
    expect(event.placeSpan && wordsAt(event.placeSpan)).toBe("图书馆");
  });

  it("gives null for a place that is not told", () => {
    const outcome = exampleOutcome();
    const events = outcome.events.map((event) => ({ ...event, place: null }));
    expect(documentRecord({ ...outcome, events }).events).toMatchObject([{ place: null, placeSpan: null }]);
  });

  it("tells which characters were inferred, in the text and in the repair", () => {
    const outcome = exampleOutcome();
    const repair = {
      rule: "damage/byte-shift",
      reason: "错位的文字",
      span: { start: 6, end: 8 },
      text: VISIT.slice(0, 2),
      inferred: [{ start: 1, end: 2 }],
    };
    const article = { ...outcome.article, repairs: [repair], inferred: [{ start: 1, end: 2 }] };
    const { repairs, inferred } = documentRecord({ ...outcome, article });
    expect(inferred).toEqual([{ start: 1, end: 2 }]);
    expect(repairs).toMatchObject([{ start: 6, end: 8, text: VISIT.slice(0, 2), inferred: [{ start: 1, end: 2 }] }]);
  });

  it("is plain data", () => {
    const record = exampleRecord();
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe("failureRecord", () => {
  it("tells the file from the reason", () => {
    expect(failureRecord({ file: "a.txt", record: null, code: "binary", message: "It is a picture." })).toEqual({
      file: "a.txt",
      record: null,
      error: { code: "binary", message: "It is a picture." },
    });
  });
});
