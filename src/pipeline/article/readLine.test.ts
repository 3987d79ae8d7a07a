import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Ledger } from "./ledger.ts";
import { readLine } from "./readLine.ts";
import { readUnits } from "./readUnits.ts";

const OPTIONS = { entities: true, role: "text", blankBefore: false } as const;
const read = (source: string, ...ends: readonly number[]) => {
  const spans = [...ends, source.length].map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
  return readLine(new Ledger(source), spans, OPTIONS);
};

describe("a line", () => {
  it.each([
    ["　　两校签约。\n", "两校签约。"],
    ["\t２０２４年\u00a0春 ", "2024年 春"],
    ["&nbsp;甲&amp;乙", "甲&乙"],
    ["一\u200b二", "一二"],
  ])("reads %j", (source, text) => {
    const line = read(source);
    expect(line?.text).toBe(text);
  });

  it.each(["", " \u3000\n", "&nbsp; \u200b"])("is none where nothing is visible: %j", (source) => {
    expect(read(source)).toBeNull();
  });

  it("is the same in one stretch and in two, and knows where each unit stands", () => {
    const unit = fc.constantFrom(..."校市签，。a1 \u3000\u00a0\u200bＡ\n");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(30), (source, cut) => {
        const whole = read(source);
        const parts = read(source, Math.min(cut, source.length));
        expect({ ...parts, at: [...(parts?.at ?? [])], to: [...(parts?.to ?? [])] }).toEqual({
          ...whole,
          at: [...(whole?.at ?? [])],
          to: [...(whole?.to ?? [])],
        });
        for (let i = 0; i < (whole?.text.length ?? 0); i++) {
          const at = whole?.at[i] ?? 0;
          expect(readUnits[source.charCodeAt(at)]).toBe(whole?.text.charCodeAt(i));
          expect(whole?.to[i]).toBe(at + 1);
        }
      }),
    );
  });
});
