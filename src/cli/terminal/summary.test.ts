import { describe, expect, it } from "vitest";
import { displayWidth } from "./columns.ts";
import { coloured, plain } from "./paint.ts";
import { alignedRows, duration, type Summary, summaryLines, summaryObject } from "./summary.ts";

const SUMMARY: Summary = {
  counts: { files: 1_234, documents: 1_250, events: 410, warnings: 17, failures: 2, recordFailures: 1 },
  eventCounts: { kinds: { visit: 300, signing: 120, launch: 0, meeting: 80, conference: 0 }, undated: 3 },
  known: 1_200,
  since: { events: 401, new: 10, changed: 3, vanished: 1, gone: [] },
  corrections: { applied: 12, already: 0, unfit: 1, unreadEntries: 2, unreadable: [] },
  milliseconds: 12_345,
};

describe("a summary", () => {
  it("is an aligned table", () => {
    expect(summaryLines(SUMMARY, plain)).toEqual([
      "  files           1,234 read, 1,200 of them known from before",
      "                  2 files not read, 1 record not read",
      "  documents       1,250",
      "  events          410",
      "  kinds           visit 300 · signing 120 · meeting 80",
      "  without a year  3",
      "  warnings        17",
      "  corrections     12 applied, 1 no longer fits, 2 cannot be read",
      "  since before    10 new, 3 changed, 1 vanished",
      "  time            12 s",
    ]);
  });

  it("leaves out what is none, and dresses what is wrong", () => {
    const nothing: Summary = {
      counts: { files: 1, documents: 1, events: 0, warnings: 0, failures: 0, recordFailures: 0 },
      eventCounts: { kinds: { visit: 0, signing: 0, launch: 0, meeting: 0, conference: 0 }, undated: 0 },
      ...{
        known: 0,
        since: null,
        corrections: { applied: 0, already: 0, unfit: 0, unreadEntries: 0, unreadable: [] },
        milliseconds: 400,
      },
    };
    expect(summaryLines(nothing, plain)).toEqual([
      "  files      1 read",
      "  documents  1",
      "  events     0",
      "  time       0.4 s",
    ]);
    expect(summaryLines(SUMMARY, coloured).join("\n")).toContain("\u001b[31m2 files not read");
  });

  it("is one object for programs", () => {
    expect(summaryObject(SUMMARY)).toEqual({
      ...{ files: 1_234, documents: 1_250, warnings: 17, failures: 2, recordFailures: 1, known: 1_200, events: 410 },
      ...SUMMARY.eventCounts,
      corrections: SUMMARY.corrections,
      since: { before: 401, new: 10, changed: 3, vanished: 1 },
      milliseconds: 12_345,
    });
  });
});

it("two columns are aligned also in Chinese", () => {
  const lines = alignedRows(
    [
      ["文件", "1"],
      ["events", "2"],
      ["双方往来（年）", "3"],
    ],
    plain,
  );
  expect(new Set(lines.map((line) => displayWidth(line)))).toEqual(new Set([displayWidth(lines[0] ?? "")]));
});

it.each([
  [40, "0.0 s"],
  [9_949, "9.9 s"],
  [59_400, "59 s"],
  [59_600, "1 min 0 s"],
  [185_000, "3 min 5 s"],
])("%i ms are %s", (milliseconds, words) => expect(duration(milliseconds)).toBe(words));
