import { describe, expect, it } from "vitest";
import { addedId, partId } from "../../../corrections/correctionIds.ts";
import { correct, testEvent } from "../../../corrections/testCorrections.ts";
import { whyGone } from "./whyGone.ts";

const A = testEvent("e00000000000a");
const split = correct.split(A, {}, {});
const added = correct.add(addedId("c0"), "d1", "签约。", 0);
const deletion = correct.deletion(A);
const own = (status: "applied" | "unfit") => [
  {
    entry: deletion,
    outcome:
      status === "applied"
        ? { entry: deletion.id, status }
        : { entry: deletion.id, status, reason: "title" as const, expected: "", found: "" },
  },
];

describe("why an event is not there", () => {
  it("is what the reader took back, and of a part where it came from", () => {
    const state = { entries: [], takenBack: [split, added] };
    expect(whyGone(state, partId(split.id, 1))).toEqual({ kind: "split", event: A.id });
    expect(whyGone(state, addedId("c0"))).toEqual({ kind: "added" });
  });

  it("is a deletion that holds", () => {
    expect(whyGone({ entries: own("applied"), takenBack: [] }, A.id)).toEqual({ kind: "deleted" });
    expect(whyGone({ entries: own("unfit"), takenBack: [] }, A.id)).toBeNull();
  });

  it("is not said of any other event, nor of the first part, which is the event itself", () => {
    const state = { entries: own("applied"), takenBack: [split, added] };
    expect(whyGone(state, "e00000000000b")).toBeNull();
    expect(whyGone({ entries: [], takenBack: [split] }, partId(split.id, 0))).toBeNull();
  });
});
