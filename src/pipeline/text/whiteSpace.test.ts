import { expect, it } from "vitest";
import { isWhiteSpace } from "./whiteSpace.ts";

it("white space is what a pattern takes for it", () => {
  const different: number[] = [];
  for (let unit = 0; unit <= 0xffff; unit++)
    if (isWhiteSpace(unit) !== /\s/.test(String.fromCharCode(unit))) different.push(unit);
  expect(different).toEqual([]);
});
