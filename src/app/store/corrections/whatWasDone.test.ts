import { describe, expect, it } from "vitest";
import { type LoggedStep, readLog, type Step } from "./correctionLog.ts";
import { whatWasDone } from "./whatWasDone.ts";

const remove = (name: string): Step => ({ kind: "remove", entries: [name] });
const first = remove("c1");
const second = remove("c2");
const stateOf = (...steps: Step[]) =>
  readLog(steps.map((step, at): LoggedStep => ({ n: at + 1, id: `s${at + 1}`, step })));

describe("what was done", () => {
  it.each<[string, Step[], Step[], string | null]>([
    ["something new", [first], [second], "saved s2"],
    ["a step back", [first, second], [{ kind: "undo", of: "s2" }], "undone s2"],
    ["a step done again", [first, { kind: "undo", of: "s1" }], [{ kind: "redo", of: "s1" }], "redone s1"],
    ["nothing", [first], [], null],
    ["what a build took over", [first, second], [{ kind: "settle", entries: ["c2"] }], null],
    ["all that a build took over", [first], [{ kind: "settle", entries: ["c1"] }], null],
  ])("is %s", (_what, before, after, told) => {
    const done = whatWasDone(stateOf(...before), stateOf(...before, ...after));
    expect(done && `${done.did} ${done.doing.id}`).toBe(told);
  });
});
