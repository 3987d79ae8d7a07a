import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fuzzInput } from "./fuzz/fuzzInput.ts";
import { tryInput } from "./fuzz/tryInput.ts";

const CASES = new URL("./cases/", import.meta.url);

const SEED = 20240305;
const INPUTS = 2000;

/** The inputs of the golden folders. */
const originals = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((path) => /[\\/]input\.\w+$/.test(path))
  .sort()
  .map((path) => readFileSync(new URL(path.replaceAll("\\", "/"), CASES)));

describe("the stages", () => {
  it("survive any input, and every character of it has its place", () => {
    const broken: string[] = [];
    for (let number = 1; number <= INPUTS; number++) {
      const { kind, bytes } = fuzzInput(SEED, number, originals);
      const { crash, faults } = tryInput("fuzz", bytes, number % 10 === 0);
      if (crash || faults[0]) broken.push(`input ${number} (${kind}): ${crash ?? faults[0]}`);
    }
    expect(broken).toEqual([]);
    // In milliseconds: ten times what it takes, for a busy machine.
  }, 200_000);
});

describe("an input", () => {
  it("is the same for the same seed and number, and another for another", () => {
    const input = () => fuzzInput(SEED, 7, originals);
    expect(input()).toEqual(input());
    expect(fuzzInput(SEED, 8, originals)).not.toEqual(input());
    expect(fuzzInput(SEED + 1, 7, originals)).not.toEqual(input());
  });
});
