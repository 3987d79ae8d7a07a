import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../pipeline/extract.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { stepsOf } from "../../pipeline/testExtraction.ts";
import type { Step } from "../../pipeline/text/trace.ts";
import { plain } from "../terminal/paint.ts";
import { explainDocument } from "./explainDocument.ts";
import { explainLines } from "./explainLines.ts";

/** Documents of every format, damaged ones among them. */
const CASES = new URL("../../pipeline/cases/", import.meta.url);
const INPUTS = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((path) => /[\\/]input\.\w+$/u.test(path))
  .sort();

const letters = (text: string) => text.replace(/\s/gu, "");

describe("what is explained of documents of every format", () => {
  it.each(INPUTS)("%s: the whole text, every step in its place, every removal and event", async (path) => {
    for (const source of await readFile(path, readFileSync(new URL(path.replaceAll("\\", "/"), CASES)))) {
      if ("code" in source) throw new Error(source.message);
      const told: Step[] = [];
      const extraction = extract(source, (step) => told.push(step));
      const explanation = explainDocument(extraction, told);
      const { article, events } = extraction;

      expect(letters(explanation.sentences.map(({ text }) => text).join(""))).toBe(letters(article.text));
      const shown = [...explanation.wholeText, ...explanation.sentences.flatMap(({ steps }) => steps)];
      const key = ({ rule, outcome, why }: Pick<Step, "rule" | "outcome" | "why">, start: number, end: number) =>
        `${start} ${end} ${outcome} ${rule} ${why}`;
      const placed = told.filter(({ span }) => span.end > span.start);
      expect(shown.map((step) => key(step, step.start, step.end)).sort()).toEqual(
        [...new Set(placed.map((step) => key(step, step.span.start, step.span.end)))].sort(),
      );
      const removed = explanation.removals.reduce((sum, { count }) => sum + count, 0);
      expect(removed).toBe(article.removals.length);
      expect(explanation.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      for (const all of [false, true])
        expect(explainLines(explanation, { paint: plain, all }).join("\n")).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("why a sentence with words for a deed proves no event of its own", () => {
  const VISIT = "2024年5月6日，海河大学校长李嘉木一行到访蓝帆集团。";
  it.each([
    ["2024年5月6日，海河大学与蓝帆集团商定，双方拟于年底签署协议。", "event/no-deed"],
    ["海河大学校长李嘉木一行到访蓝帆集团。", "event/no-date"],
    [`${VISIT}\n\n李嘉木一行参观蓝帆集团展厅\n\n双方进行了交流。`, "event/caption"],
    [`${VISIT}李嘉木表示，海河大学曾与云山大学会谈。`, "event/said"],
    [`${VISIT}副校长林澄参加调研。`, "event/attendance"],
    [`${VISIT}李嘉木一行参观了展厅。`, "event/nothing-new"],
  ])("%j: %s", (text, rule) => {
    const { steps, ...extraction } = stepsOf(text);
    expect(explainDocument(extraction, steps).noEvents).toMatchObject([{ rule, outcome: "refused" }]);
  });

  it("is not asked of a sentence that proves one", () => {
    const { steps, ...extraction } = stepsOf(VISIT);
    const { noEvents, sentences } = explainDocument(extraction, steps);
    expect([noEvents, sentences.map(({ events }) => events)]).toEqual([[], [[1]]]);
  });
});
