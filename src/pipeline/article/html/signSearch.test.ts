import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SignSearch } from "./signSearch.ts";

describe("SignSearch", () => {
  it.each([">", "-->"])("finds %s wherever it is asked next", (sign) => {
    const text = fc.array(fc.constantFrom("签约", "-", ">", "-->", "。".repeat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 9 }), fc.nat(300), (parts, offsets, end) => {
        const whole = parts.join("");
        const search = new SignSearch(whole, end, sign);
        for (const from of offsets) {
          const at = whole.indexOf(sign, from);
          expect(search.next(from)).toBe(at < end ? at : -1);
        }
      }),
    );
  });
});
