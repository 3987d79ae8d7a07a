import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameTable } from "./nameTable.ts";

const NAMES = ["div", "h1", "data-src", "og:title", "a"];

describe("NameTable", () => {
  it("reads any name as its lower case", () => {
    const names = new NameTable(NAMES, (name) => name);
    const unit = fc.constantFrom(..."divDIVh1H2Aa-:_éÀK\u212a签");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 4 }), fc.constantFrom(...NAMES, "DIV", "Data-Src"), (before, name) => {
        const text = `${before}${name}>`;
        expect(names.read(text, 0, before.length)).toBe(before.toLowerCase());
        expect(names.read(text, before.length, text.length - 1)).toBe(name.toLowerCase());
        expect(names.read(text, 0, text.length)).toBe(text.toLowerCase());
        expect(names.find(name)).toBe(name.toLowerCase());
        expect(names.find(before)).toBe(NAMES.find((known) => known === before.toLowerCase()));
      }),
    );
  });
});
