import { describe, expect, it } from "vitest";
import { testEvent } from "../testIndex.ts";
import { factsOf } from "./gradedFacts.ts";
import type { GradedRecord } from "./results.ts";
import { type GradedEvent, NOTHING_MISSING, type Verdict } from "./session.ts";
import { firstOpen, questionAfter, questionBefore } from "./walk.ts";

const EVENT = testEvent({ date: "2024", kinds: ["visit"] });
const KEYS = ["event", "date:2024", "kind:visit"];

function record(verdicts: readonly Verdict[], more: Partial<GradedEvent> = {}): GradedRecord {
  const judgements = Object.fromEntries(
    verdicts.map((verdict, at) => [KEYS[at] ?? "", { verdict, instead: null }] as const),
  );
  return {
    event: EVENT,
    facts: factsOf(EVENT),
    graded: { id: "e", skipped: false, judgements, missing: null, ...more },
  };
}
const done = record(["right", "right", "right"], { missing: NOTHING_MISSING });
const noEvent = record(["wrong"]);
const skipped = record(["right"], { skipped: true });
const gone: GradedRecord = { ...record([]), event: null, facts: [] };
const begun = record(["right"]);

describe("the way through a sample", () => {
  it("begins at the first question without an answer", () => {
    expect(firstOpen([done, skipped, noEvent, gone, begun])).toEqual({ place: 4, step: "date:2024" });
    expect(firstOpen([done, record(["right", "right", "right"])])).toEqual({ place: 1, step: "missing" });
    expect(firstOpen([done, skipped, noEvent, gone])).toBeNull();
  });

  it("goes from question to question, past what is gone, and ends", () => {
    const sample = [noEvent, gone, begun];
    expect(questionAfter(sample, { place: 0, step: "event" })).toEqual({ place: 2, step: "event" });
    expect(questionAfter(sample, { place: 2, step: "kind:visit" })).toEqual({ place: 2, step: "missing" });
    expect(questionAfter(sample, { place: 2, step: "missing" })).toBeNull();
    expect(questionAfter([skipped, begun], { place: 0, step: "event" })).toEqual({ place: 1, step: "event" });
  });

  it("goes back the same way", () => {
    const sample = [done, skipped, gone, noEvent, begun];
    expect(questionBefore(sample, { place: 4, step: "event" })).toEqual({ place: 3, step: "event" });
    expect(questionBefore(sample, { place: 3, step: "event" })).toEqual({ place: 1, step: "event" });
    expect(questionBefore(sample, { place: 1, step: "event" })).toEqual({ place: 0, step: "missing" });
    expect(questionBefore(sample, { place: 0, step: "missing" })).toEqual({ place: 0, step: "kind:visit" });
    expect(questionBefore(sample, { place: 0, step: "event" })).toBeNull();
  });
});
