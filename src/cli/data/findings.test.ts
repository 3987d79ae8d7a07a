import { expect, it } from "vitest";
import { exampleCorpus } from "../../bundle/exampleCorpus.ts";
import { eventRecord } from "../../bundle/records.ts";
import { FindingsSink } from "./findings.ts";

it("says each reason once, however many documents it comes from", async () => {
  const [event] = exampleCorpus().events;
  if (!event) throw new Error("no event");
  const guesses = [0, 1, 2].map((document) => ({
    document,
    date: "2024-03-05",
    rule: "year/same-event",
    evidence: [],
  }));
  const sink = new FindingsSink(8);
  await sink.addEvent({ ...eventRecord(event), date: "2024-03-05?", guesses });
  expect(sink.findings.guessed.found.map(({ because }) => because)).toEqual([["year/same-event"]]);
});
