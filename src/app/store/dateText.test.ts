import { describe, expect, it } from "vitest";
import { IMPLIED_BITS } from "../../bundle/columns.ts";
import { en } from "../i18n/en.ts";
import { zh } from "../i18n/zh.ts";
import { dateCertainty, dateText, filterCertainty, shortDateText } from "./dateText.ts";

describe("dates in words", () => {
  it.each([
    ["2024-01-04", "2024年1月4日", "4 Jan 2024", "1月4日"],
    ["2023-04", "2023年4月", "Apr 2023", "4月"],
    ["2016", "2016年", "2016", "2016年"],
    ["2023/2024", "2023年至2024年", "2023 to 2024", "2023年至2024年"],
    ["2024-01-13/2024-01-14", "2024年1月13日至14日", "13–14 Jan 2024", "1月13日至14日"],
    ["2023-12-30/2024-01-02", "2023年12月30日至2024年1月2日", "30 Dec 2023 to 2 Jan 2024", "12月30日至2024年1月2日"],
    ["2024-01-30/2024-02-02", "2024年1月30日至2月2日", "30 Jan 2024 to 2 Feb", "1月30日至2月2日"],
    ["2023-04/2023-06", "2023年4月至2023年6月", "Apr 2023 to Jun 2023", "4月至2023年6月"],
    ["XXXX-12-08", "12月8日（年份不详）", "8 Dec (year unknown)", "12月8日"],
    ["2023-06?", "2023年6月（不确定）", "Jun 2023 (uncertain)", "6月"],
    ["next week", "next week", "next week", "next week"],
  ])("writes %s", (edtf, chinese, english, short) => {
    expect(dateText(edtf, zh.dates)).toBe(chinese);
    expect(dateText(edtf, en.dates)).toBe(english);
    expect(shortDateText(edtf, zh.dates)).toBe(short);
  });

  it("tells stated, inferred, given and uncertain dates apart", () => {
    const { year, day, given } = IMPLIED_BITS;
    expect(dateCertainty("2024-01-04", 0)).toBe("stated");
    expect(dateCertainty("2024-01-04", day)).toBe("inferred");
    expect(dateCertainty("2024-01-04", year | given)).toBe("given");
    expect(dateCertainty("2024-01?", year)).toBe("uncertain");
    expect(dateCertainty("2024-01?", year | given)).toBe("uncertain");
    expect(dateCertainty("XXXX-12-08", 0)).toBe("uncertain");
    expect(filterCertainty("XXXX-12-08", day | given)).toBe("open");
    expect(filterCertainty("2024-01?", year)).toBe("uncertain");
  });
});
