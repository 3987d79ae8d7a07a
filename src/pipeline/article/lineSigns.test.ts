import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplifyKey } from "../text/simplify.ts";
import { ADDRESS, ALTERED, CLOSING, ODD, REFERENCE, SPACES, signsIn, signsOfBoth, stopsOf } from "./lineSigns.ts";

const signsOf = (text: string): number => signsIn(text, 0, text.length);
const units = fc.string({ unit: fc.constantFrom(..."校市签约，。!；ab1 \u3000\u00a0\u200b&)）機Ａ\n") });

describe("the signs of a line", () => {
  it.each([
    ["两校签署协议", 0],
    ["海川大学 东湖市", SPACES],
    ["兩校", ODD],
    ["甲&乙", REFERENCE],
    ["校长（左）", CLOSING],
    ["见http", ADDRESS],
    ["２０２４", ALTERED],
    ["一\u200b二", ALTERED],
    ["一\t二", ALTERED],
  ])("of %j", (text, signs) => {
    expect(signsOf(text)).toBe(signs);
  });

  it("count commas and stops", () => {
    expect(stopsOf(signsOf("来访，座谈；签约。好!"))).toBe(4);
    expect(stopsOf(signsOf("来访座谈"))).toBe(0);
  });

  it("of a stretch are those of its parts together", () => {
    fc.assert(
      fc.property(units, units, (one, other) => {
        expect(signsOfBoth(signsOf(one), signsOf(other))).toBe(signsOf(one + other));
      }),
    );
  });

  it("tell what no step need look for", () => {
    fc.assert(
      fc.property(units, (text) => {
        const signs = signsOf(text);
        if ((signs & ODD) === 0) expect(simplifyKey(text)).toBe(text);
        expect((signs & SPACES) !== 0).toBe(/[ \u3000]/.test(text));
        expect(stopsOf(signs)).toBe(text.match(/[，。；!]/g)?.length ?? 0);
      }),
    );
  });
});
