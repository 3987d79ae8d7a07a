import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zh } from "../../i18n/zh.ts";
import { dateText } from "../dateText.ts";
import { readTypedDate } from "./typedDate.ts";

describe("a typed date", () => {
  it.each([
    ["2024-03-05", "2024-03-05"],
    ["2024年3月5日", "2024-03-05"],
    [" ２０２４年３月５日 ", "2024-03-05"],
    ["2024.3.5", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["2024年3月", "2024-03"],
    ["2024-03", "2024-03"],
    ["20240305", "2024-03-05"],
    ["二〇二四年三月五日", "2024-03-05"],
    ["二○二四年十二月三十一日", "2024-12-31"],
    ["2024年十月二十日", "2024-10-20"],
    ["2024年3月中旬", "2024-03"],
    ["2024年3月底", "2024-03"],
    ["2024年3月5日至四月二日", "2024-03-05/2024-04-02"],
    ["2024", "2024"],
    ["2024年", "2024"],
    ["3月5日", "2023-03-05"],
    ["3月5日至7日", "2023-03-05/2023-03-07"],
    ["2024年3月30日-4月2日", "2024-03-30/2024-04-02"],
    ["2024-03-05/2024-03-07", "2024-03-05/2024-03-07"],
    ["2024-3-5/2024-3-7", "2024-03-05/2024-03-07"],
    ["2023年12月30日—2024年1月2日", "2023-12-30/2024-01-02"],
    ["2024年3月至5月", "2024-03/2024-05"],
    ["XXXX-03-05", "XXXX-03-05"],
    ["xxxx年3月5日", "XXXX-03-05"],
    ["约2024年3月", "2024-03?"],
    ["2024年3月5日左右", "2024-03-05?"],
    ["2024-03-05?", "2024-03-05?"],
    ["2024年2月29日", "2024-02-29"],
    ["2023年3月5日上午", "2023-03-05"],
    ["2023-03-05 下午", "2023-03-05"],
    ["3月5日晚", "2023-03-05"],
    ["3月5日（周日）", "2023-03-05"],
    ["3月5日(星期五)", "2023-03-05"],
    ["三月五日星期天上午", "2023-03-05"],
    ["3月5日（周日）至7日（周二）", "2023-03-05/2023-03-07"],
    ["2024年12月30日至1月2日", "2024-12-30/2025-01-02"],
    ["12月30日-1月2日", "2023-12-30/2024-01-02"],
    ["2024年11月至3月", "2024-11/2025-03"],
    ["20230305-0307", "2023-03-05/2023-03-07"],
    ["20231230-0102", "2023-12-30/2024-01-02"],
    ["20230305-07", "2023-03-05/2023-03-07"],
  ])("%s is %s", (typed, edtf) => {
    expect(readTypedDate(typed, 2023)).toMatchObject({ edtf });
  });

  it.each([
    ["", "empty"],
    ["去年春天", "unreadable"],
    ["2024年13月1日", "month"],
    ["2023年13月", "month"],
    ["2024-00-05", "month"],
    ["20230305-2024", "month"],
    ["2023年2月29日", "calendar"],
    ["3月7日至5日", "backwards"],
    ["2024-03-05/2023-03-05", "backwards"],
    ["5月7日至3月5日", "backwards"],
    ["周五", "empty"],
    ["5日", "unreadable"],
    ["0000-03-05", "calendar"],
    ["0000年3月", "calendar"],
    ["00000305", "calendar"],
    ["二百年三月", "unreadable"],
  ])("%s is none: %s", (typed, fault) => {
    expect(readTypedDate(typed, 2024)).toEqual({ fault });
  });

  it("says which year was taken where none is written", () => {
    expect(readTypedDate("3月5日", 2023)).toEqual({ edtf: "2023-03-05", yearTaken: 2023 });
    expect(readTypedDate("2024年3月5日", 2023)).toEqual({ edtf: "2024-03-05" });
  });

  it("leaves the year open where none is known", () => {
    expect(readTypedDate("3月5日", null)).toEqual({ edtf: "XXXX-03-05" });
  });

  it("reads what the page writes of a day, a month or a year", () => {
    const day = fc.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 28 }), fc.constantFrom(0, 1, 2), ({ year, month }, date, left) => {
        const two = (number: number) => String(number).padStart(2, "0");
        const edtf = [String(year), two(month), two(date)].slice(0, 3 - left).join("-");
        expect(readTypedDate(dateText(edtf, zh.dates), null)).toEqual({ edtf });
      }),
    );
  });
});
