import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CorrectionEntry } from "../../../corrections/entries.ts";
import { inOrder, type LoggedStep, readLog, type Step } from "./correctionLog.ts";

const entry = (id: string): CorrectionEntry => ({
  id,
  made: "",
  note: null,
  action: "title",
  event: "e0",
  old: "旧",
  new: id,
  proof: { document: "d", file: "d.txt", quote: "" },
});

const log = (...steps: Step[]): LoggedStep[] => steps.map((step, at) => ({ n: at + 1, id: `s${at + 1}`, step }));
const correct = (...ids: string[]): Step => ({ kind: "correct", entries: ids.map(entry) });
const undo = (of: string): Step => ({ kind: "undo", of });
const redo = (of: string): Step => ({ kind: "redo", of });
const remove = (...entries: string[]): Step => ({ kind: "remove", entries });
const settle = (...entries: string[]): Step => ({ kind: "settle", entries });
const idsOf = (steps: readonly LoggedStep[]) => readLog(steps).entries.map(({ id }) => id);

describe("the log of corrections", () => {
  it("takes back a step with all its entries, and does it again in its place", () => {
    const steps = log(correct("c1", "c2"), correct("c3"), undo("s2"), undo("s1"));
    expect(idsOf(steps)).toEqual([]);
    expect(readLog(steps)).toMatchObject({ undo: null, redo: { id: "s1" } });
    const again = log(...steps.map(({ step }) => step), redo("s1"));
    expect(idsOf(again)).toEqual(["c1", "c2"]);
    expect(readLog(again)).toMatchObject({ undo: { id: "s1" }, redo: { id: "s2" } });
  });

  it("does nothing again once something else was done", () => {
    const steps = log(correct("c1"), undo("s1"), correct("c2"));
    expect(readLog(steps)).toMatchObject({ undo: { id: "s3" }, redo: null });
    expect(idsOf(steps)).toEqual(["c2"]);
  });

  it("takes a single entry out, which can be taken back", () => {
    const steps = log(correct("c1", "c2"), remove("c1"));
    expect(idsOf(steps)).toEqual(["c2"]);
    expect(readLog(steps).undo?.removed).toEqual([entry("c1")]);
    expect(readLog(log(...steps.map(({ step }) => step), undo("s2"))).redo?.removed).toEqual([entry("c1")]);
    expect(idsOf(log(...steps.map(({ step }) => step), undo("s2")))).toEqual(["c1", "c2"]);
    expect(idsOf(log(...steps.map(({ step }) => step), correct("c1")))).toEqual(["c2", "c1"]);
  });

  it("leaves out what a build has, which cannot be taken back any more", () => {
    const steps = log(correct("c1"), correct("c2"), settle("c1"));
    expect(idsOf(steps)).toEqual(["c2"]);
    expect(readLog(log(...steps.map(({ step }) => step), settle("c2")))).toMatchObject({
      entries: [],
      undo: null,
      redo: null,
    });
  });

  it("takes what a build had and has no more, once it is given again", () => {
    const steps = log(correct("c1"), settle("c1"), correct("c1"));
    expect(idsOf(steps)).toEqual(["c1"]);
    expect(readLog(steps).undo?.id).toBe("s3");
    expect(idsOf(log(...steps.map(({ step }) => step), undo("s3")))).toEqual([]);
    expect(idsOf(log(...steps.map(({ step }) => step), settle("c1")))).toEqual([]);
  });

  it("counts a step that two pages take back once", () => {
    expect(idsOf(log(correct("c1"), correct("c2"), undo("s2"), undo("s2")))).toEqual(["c1"]);
  });

  it("comes to the same in whatever order the pages hear of the steps, and holds what was made and not taken back", () => {
    const step = fc.oneof(
      fc.nat(9).map((one) => correct(`c${one}`)),
      fc.nat(12).map((one) => undo(`s${one}`)),
      fc.nat(12).map((one) => redo(`s${one}`)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
        const made = log(...steps);
        const heard = [...made].sort(() => (chance.next().value % 2 === 0 ? 1 : -1));
        expect(readLog(inOrder(heard))).toEqual(readLog(made));
        // The slow way: whether each step holds, told by those that name it.
        const holds = new Set<string>();
        for (const one of made) {
          if (one.step.kind === "correct") holds.add(one.id);
          const isKnown = (id: string) => made.some((other) => other.id === id && other.step.kind === "correct");
          if (one.step.kind === "undo" && isKnown(one.step.of)) holds.delete(one.step.of);
          if (one.step.kind === "redo" && isKnown(one.step.of)) holds.add(one.step.of);
        }
        const expected = new Set(
          made.flatMap(({ id, step }) =>
            step.kind === "correct" && holds.has(id) ? step.entries.map((one) => one.id) : [],
          ),
        );
        expect(new Set(idsOf(made))).toEqual(expected);
      }),
    );
  });
});
