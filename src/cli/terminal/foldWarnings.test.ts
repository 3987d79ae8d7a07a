import { expect, it } from "vitest";
import { foldedWarnings } from "./foldWarnings.ts";

const lines = (count: number, rule: string, severity = "warning") =>
  Array.from({ length: count }, (_, at) => `${at}.txt: ${severity}: What it is (of 3). (${rule})`);

it("many warnings of one rule are folded, those of others and failures are not", () => {
  const copies = lines(1_234, "source/copy");
  const others = lines(3, "article/no-text");
  const failures = lines(500, "empty", "error");
  const told = foldedWarnings([...copies, ...others, ...failures], failures);
  expect(told).toEqual([
    ...copies.slice(0, 20),
    ...others,
    ...failures,
    "… and 1,214 more warnings of source/copy: “wanglai check DIR --all” lists them.",
  ]);
});

it("few warnings stay as they are", () => {
  const few = [...lines(20, "source/copy"), "What changed since last time is not told: it is gone."];
  expect(foldedWarnings(few, [])).toEqual(few);
});
