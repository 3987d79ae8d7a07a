import fc from "fast-check";
import { expect, test } from "vitest";
import { plainDigits, readNumeral } from "./numerals.ts";

const HAN = "〇一二三四五六七八九";

test("every day and month is read in Chinese digits, with 十 and without", () => {
  for (let number = 1; number <= 99; number++) {
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    const last = ones === 0 ? "" : HAN.charAt(ones);
    const head = tens === 0 ? "" : `${tens === 1 ? "" : HAN.charAt(tens)}十`;
    expect(readNumeral(head + last)).toBe(number);
    expect(readNumeral([...String(number)].map((digit) => HAN.charAt(Number(digit))).join(""))).toBe(number);
    expect(readNumeral(String(number))).toBe(number);
  }
});

test.each([
  ["廿", 20],
  ["廿三", 23],
  ["卅一", 31],
  ["两", 2],
  ["二0二四", 2024],
  ["二○二四", 2024],
  ["二零二四", 2024],
  ["十十", null],
  ["一二十", null],
  ["二十〇", null],
  ["12345", null],
])("%s is %s", (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test("full-width digits become plain ones, and marks only between them", () => {
  expect(plainDigits("２０２４．１．４，甲－乙／丙５－７日")).toBe("2024.1.4，甲－乙／丙5-7日");
});

test("every character stays in its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("０", "９", "．", "－", "1", "日", "😀") }), (text) => {
      const plain = plainDigits(text);
      expect(plain.length).toBe(text.length);
      expect(plainDigits(plain)).toBe(plain);
    }),
  );
});
