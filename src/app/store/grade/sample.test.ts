import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPlaces } from "./sample.ts";

describe("a sample", () => {
  it("is drawn without putting back, and again the same by its seed", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(60), fc.integer(), (size, count, seed) => {
        const drawn = drawPlaces(size, count, seed);
        expect(drawn).toHaveLength(Math.min(size, count));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((place) => Number.isInteger(place) && place >= 0 && place < size)).toBe(true);
        expect(drawPlaces(size, count, seed)).toEqual(drawn);
      }),
    );
  });

  it("of all is all of them, and a shorter one with the same seed is its beginning", () => {
    const drawn = drawPlaces(9, 9, 5);
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(drawPlaces(9, 4, 5)).toEqual(drawn.slice(0, 4));
  });

  it("takes every place as often as any other", () => {
    const size = 10;
    const draws = 4000;
    const times = new Array<number>(size).fill(0);
    for (let seed = 0; seed < draws; seed++) {
      for (const place of drawPlaces(size, 3, seed * 2654435761)) times[place] = (times[place] ?? 0) + 1;
    }
    // 1,200 each; five standard deviations are 145.
    for (const count of times) expect(Math.abs(count - (draws * 3) / size)).toBeLessThan(145);
  });
});
