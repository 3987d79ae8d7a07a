import { describe, expect, it } from "vitest";
import { examplePipeline, FAULT, VISIT } from "./examplePipeline.ts";
import { rememberExtractions } from "./rememberExtractions.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Remembered extractions, and the files that were really extracted. */
function counted() {
  const extracted: string[] = [];
  const remembered = rememberExtractions((file, content) => {
    extracted.push(file);
    return examplePipeline.extract(file, content);
  });
  return { extracted, ...remembered };
}

describe("rememberExtractions", () => {
  it("extracts a file again only when its content or its name is another", () => {
    const { extract, extracted, forgetUnused } = counted();
    const first = extract("a.txt", bytes(VISIT));
    forgetUnused();
    expect(extract("a.txt", bytes(VISIT))).toBe(first);
    extract("a.txt", bytes(`${VISIT}又及。`));
    extract("b.txt", bytes(VISIT));
    expect(extracted).toEqual(["a.txt", "a.txt", "b.txt"]);
  });

  it("forgets what was not asked for since", () => {
    const { extract, extracted, forgetUnused } = counted();
    extract("a.txt", bytes(VISIT));
    forgetUnused();
    forgetUnused();
    extract("a.txt", bytes(VISIT));
    expect(extracted).toEqual(["a.txt", "a.txt"]);
  });

  it("tries again after a fault", () => {
    const { extract, extracted } = counted();
    expect(() => extract("a.txt", bytes(FAULT))).toThrow();
    expect(() => extract("a.txt", bytes(FAULT))).toThrow();
    expect(extracted).toHaveLength(2);
  });
});
