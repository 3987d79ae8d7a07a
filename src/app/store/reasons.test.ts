import { describe, expect, it } from "vitest";
import { derivations } from "./reasons.ts";

describe("reasons", () => {
  it("tells one reason once for all of its fields", () => {
    const rule = "date/recently";
    const basis = "2023-07-20";
    expect(
      derivations([
        { field: "year", rule, basis },
        { field: "month", rule, basis },
      ]),
    ).toEqual([{ rule, basis, fields: ["year", "month"] }]);
  });
});
