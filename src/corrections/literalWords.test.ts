import { describe, expect, it } from "vitest";
import { placeOfDate, placesOfNames, unsaidFields } from "./literalWords.ts";

const all = (text: string) => ({ start: 0, end: text.length });

describe("the words that say a date", () => {
  it.each([
    ["2024-03-05", "今年3月5日，", "3月5日"],
    ["2024-03-05", "2024年3月5日，", "2024年3月5日"],
    ["2024-03-05", "2024-03-05发布", "2024-03-05"],
    ["2024-03-05?", "2024.3.5", "2024.3.5"],
    ["2024-03-05", "13月5日", null],
    ["2024-03-05", "2024/3/51", null],
    ["XXXX-03-05", "3月5日", "3月5日"],
    ["2024-03", "2024年3月", "2024年3月"],
    ["2024", "2024年", "2024年"],
    ["2024-03-05/2024-03-07", "3月5日至7日", "3月5日至7日"],
    ["2024-03-05/2024-03-07", "3月5-7日", "3月5-7日"],
    ["2024-03-30/2024-04-02", "3月30日至4月2日", "3月30日至4月2日"],
    ["2024-03-05/2024-03-07", "3月5日起", "3月5日"],
    ["2024-03-05", "四月五日", null],
    ["no date", "3月5日", null],
  ])("of %s in %s are %s", (edtf, text, words) => {
    const place = placeOfDate(text, all(text), edtf);
    expect(place && text.slice(place.start, place.end)).toBe(words);
  });

  it("stand within the stretch that is asked for", () => {
    expect(placeOfDate("3月5日来访", { start: 4, end: 6 }, "2024-03-05")).toBeNull();
    expect(placeOfDate("3月5日来访", { start: 0, end: 3 }, "2024-03-05")).toBeNull();
  });
});

describe("what words leave of a date to say", () => {
  it.each([
    ["2024-03-05", "2024年3月5日", ""],
    ["2024-03-05", "2024/03/05", ""],
    ["2024-03-05", "3月5日", "year"],
    ["2024-03-05", "", "year month day"],
    ["2024-03", "3月", "year"],
    ["2024", "2024年", ""],
    ["2024", "", "year"],
    ["XXXX-03-05", "3月5日", ""],
    ["XXXX-03-05", "", "month day"],
    ["2024-03-05/2024-03-07", "2024年3月5日至7日", ""],
    ["2024-03-05/2024-03-07", "3月5-7日", "year"],
    ["2024-03-05/2024-03-07", "2024年3月5日", "day"],
    ["2024-03-30/2024-04-02", "3月30日", "year month day"],
    ["no date", "3月5日", ""],
  ])("is, of %s in “%s”: %s", (edtf, words, fields) => {
    expect(unsaidFields(words, edtf).join(" ")).toBe(fields);
  });
});

describe("the places of names", () => {
  it("are those of the longest, without overlaps, and none of a single character", () => {
    const text = "云山大学与云大、云";
    expect(placesOfNames(text, all(text), ["云", "云大", "云山", "云山大学"])).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
    ]);
  });
});
