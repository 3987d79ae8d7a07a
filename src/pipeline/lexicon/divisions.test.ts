import { describe, expect, it } from "vitest";
import { COMMON_DIVISION_NAMES, DIVISION_SHORT_NAMES, FORMER_DIVISIONS } from "./data/divisionNames.ts";
import { FREE_TRADE_ZONES } from "./data/zones.ts";
import {
  divisionCalled,
  divisionNamed,
  divisionShortNames,
  divisions,
  divisionsAbbreviated,
  divisionsNamed,
  formerDivisions,
} from "./divisions.ts";
import { readNameTable } from "./nameTable.ts";
import { universities } from "./universities.ts";
import { readZones } from "./zones.ts";

const provinces = new Set(divisions.filter(({ level }) => level === "province").map(({ name }) => name));

describe("divisions", () => {
  it("gives all divisions that share a name", () => {
    const found = divisionsNamed("鼓楼区").map(({ city }) => city);
    expect(found).toEqual(["南京市", "徐州市", "福州市", "开封市"]);
    expect(divisionNamed("鼓楼区")).toBe(divisionsNamed("鼓楼区")[0]);
    expect(divisionsNamed("无此县")).toEqual([]);
  });

  it("has every province with at least one abbreviation, and all that a character may mean", () => {
    const abbreviated = new Set<string>();
    for (const character of "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新港澳台") {
      for (const { name, level } of divisionsAbbreviated(character)) if (level === "province") abbreviated.add(name);
    }
    expect(abbreviated).toEqual(provinces);
    expect(divisionsAbbreviated("宁").map(({ name }) => name)).toEqual(["宁夏回族自治区", "南京市"]);
    expect(divisionsAbbreviated("们")).toEqual([]);
  });

  it("lies in a province that exists, and in a city of that province", () => {
    for (const { name, province, city } of [...divisions, ...readZones().map(({ division }) => division)]) {
      expect(provinces.has(province), name).toBe(true);
      if (city !== null)
        expect(
          divisionsNamed(city).some((one) => one.province === province),
          name,
        ).toBe(true);
    }
  });

  it("knows every division that a table speaks of", () => {
    expect(readNameTable(DIVISION_SHORT_NAMES).filter(({ name }) => !divisionNamed(name))).toEqual([]);
    expect(formerDivisions().length).toBe(readNameTable(FORMER_DIVISIONS).length);
    const shorts = new Set(divisionShortNames().map(({ name }) => name));
    expect(COMMON_DIVISION_NAMES.split(" ").filter((name) => !shorts.has(name))).toEqual([]);
    expect(FREE_TRADE_ZONES.split(" ").filter((name) => !provinces.has(divisionCalled(name)?.name ?? ""))).toEqual([]);
  });

  it("gives every autonomous division the name that news use", () => {
    const shorts = new Map(divisionShortNames().map(({ name, division }) => [name, division.name]));
    expect(shorts.get("马边县")).toBe("马边彝族自治县");
    expect(shorts.get("鄂伦春旗")).toBe("鄂伦春自治旗");
    expect(shorts.get("湘西州")).toBe("湘西土家族苗族自治州");
    expect(shorts.get("鄂温克旗")).toBe("鄂温克族自治旗");
    const everyday = new Set([...shorts].filter(([name]) => /[州县旗]$/u.test(name)).map(([, full]) => full));
    expect(divisions.filter(({ name }) => /自治[州县旗]$/u.test(name) && !everyday.has(name))).toEqual([]);
  });

  it("lists no former name that a division of the province bears today", () => {
    const today = formerDivisions().filter(({ name, successor }) =>
      divisionsNamed(name).some(({ province }) => province === successor.province),
    );
    expect(today).toEqual([]);
  });

  it("names no zone twice", () => {
    const all = readZones().flatMap(({ names }) => names.map(({ name }) => name));
    expect(all.length).toBe(new Set(all).size);
  });
});

describe("universities", () => {
  it("lie in a province that exists", () => {
    const lost = universities.filter(({ province }) => !provinces.has(divisionCalled(province)?.name ?? ""));
    expect(lost).toEqual([]);
  });
});
