import { describe, expect, it } from "vitest";
import { unitAt } from "./unitAt.ts";

describe("unitAt", () => {
  it("gives the unit at an offset, whatever the text was made of", () => {
    const text = "清川大学与海河集团签约";
    expect(unitAt(text, 2)).toBe("大".charCodeAt(0));
    expect(unitAt(text.slice(5), 0)).toBe("海".charCodeAt(0));
    expect(unitAt(`${text}${text}`, text.length + 1)).toBe("川".charCodeAt(0));
    expect(unitAt("ab", 1)).toBe(98);
  });

  it("is NaN outside of the text", () => {
    expect(unitAt("川", 1)).toBeNaN();
    expect(unitAt("川", -1)).toBeNaN();
  });
});
