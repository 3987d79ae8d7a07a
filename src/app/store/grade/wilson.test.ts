import { describe, expect, it } from "vitest";
import { wilson } from "./wilson.ts";

describe("the score interval", () => {
  // Newcombe 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i among %i is the published one", (successes, trials, low, high) => {
    const share = wilson(successes, trials);
    expect(share?.value).toBe(successes / trials);
    expect(share?.low).toBeCloseTo(low, 4);
    expect(share?.high).toBeCloseTo(high, 4);
  });

  it("mirrors: what is not right is wrong", () => {
    expect(wilson(29, 29)?.high).toBe(1);
    expect(wilson(28, 29)?.low).toBeCloseTo(1 - 0.1718, 4);
    expect(wilson(28, 29)?.high).toBeCloseTo(1 - 0.0061, 4);
  });

  it("is none without a trial", () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
