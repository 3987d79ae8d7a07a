import { describe, expect, it } from "vitest";
import type { FromSearch } from "../worker/searchMessages.ts";
import { JoinedAnswers } from "./joinedAnswers.ts";

function found(id: number, masks: readonly number[], done = 1, failed: string | null = null): FromSearch {
  return { type: "events", id, masks: Uint16Array.from(masks), searched: { done, total: 2, failed } };
}

describe("answers of several workers", () => {
  it("are one answer once each has said something", () => {
    const answers = new JoinedAnswers([3, 2]);
    expect(answers.take(0, found(1, [1, 0, 0]))).toBeNull();
    expect(answers.take(1, found(1, [2, 2], 0, "file 7: 404"))).toEqual({
      ...found(1, [3, 2, 0], 1, "file 7: 404"),
      searched: { done: 1, total: 4, failed: "file 7: 404" },
    });
  });

  it("take the place of those before by the same worker", () => {
    const answers = new JoinedAnswers([3, 2]);
    answers.take(0, found(1, [0, 0]));
    answers.take(1, found(1, [0, 4]));
    const now = answers.take(0, found(1, [1, 0], 2));
    expect(now).toMatchObject({ masks: Uint16Array.from([1, 4]), searched: { done: 3, total: 4 } });
  });

  it("of an earlier search are not joined with those of a later one", () => {
    const answers = new JoinedAnswers([3, 2]);
    answers.take(0, found(1, [1]));
    expect(answers.take(1, found(2, [2]))).toBeNull();
    expect(answers.take(0, found(1, [1]))).toBeNull();
    expect(answers.take(0, found(2, [0]))).toMatchObject({ id: 2, masks: Uint16Array.from([2]) });
  });

  it("of articles do not wait for each other", () => {
    const answers = new JoinedAnswers([3, 2]);
    const masks = Uint16Array.from([0, 1]);
    const some = { done: 1, total: 2, failed: null };
    expect(answers.take(1, { type: "articles", id: 4, masks, searched: some })).toEqual({
      type: "articles",
      id: 4,
      masks,
      searched: { ...some, total: 5 },
    });
  });

  it("say that all is there when it is with each", () => {
    const answers = new JoinedAnswers([3, 2]);
    const ready = (done: number): FromSearch => ({ type: "ready", searched: { done, total: 2, failed: null } });
    expect(answers.take(1, ready(2))).toBeNull();
    expect(answers.take(0, ready(1))).toEqual({ type: "ready", searched: { done: 3, total: 4, failed: null } });
  });
});
