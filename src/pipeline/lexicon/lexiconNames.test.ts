import { describe, expect, it } from "vitest";
import { listedBodies } from "./bodies.ts";
import { SHARED_NAMES } from "./data/sharedNames.ts";
import { lexiconNames } from "./lexiconNames.ts";
import { readNameTable } from "./nameTable.ts";
import { COMMON_WORDS } from "./newsWords.ts";
import { formerUniversities, universities, universitiesAbroad, universityNames } from "./universities.ts";

const names = new Map(lexiconNames());
const shared = readNameTable(SHARED_NAMES);

/** Every name that a table of organizations gives to one of them, each as often as it stands there. */
const given = [
  ...universities.map(({ name }) => ({ name, owner: name, common: false })),
  ...universitiesAbroad().map(({ name }) => ({ name, owner: name, common: false })),
  ...universityNames().flatMap((line) => line.others.map((other) => ({ ...other, owner: line.name }))),
  ...listedBodies().flatMap((body) => body.names.map((other) => ({ ...other, owner: body.name }))),
];
const canonical = new Set(given.filter(({ name, owner }) => name === owner).map(({ name }) => name));

describe("the tables of names", () => {
  it("give each name to one organization, once", () => {
    const seen = new Set<string>();
    const twice = given.filter(({ name }) => seen.size === seen.add(name).size);
    expect(twice).toEqual([]);
  });

  it("give short names only to universities that they list", () => {
    expect(universityNames().filter(({ name }) => !canonical.has(name))).toEqual([]);
  });

  it("declare as shared only what several listed organizations bear and no table gives to one", () => {
    const owned = new Set(given.map(({ name }) => name));
    for (const { name, others } of shared) {
      expect(others.length, name).toBeGreaterThan(1);
      expect(others.map((other) => other.name).filter((owner) => !canonical.has(owner))).toEqual([]);
      expect(owned.has(name), name).toBe(false);
    }
  });

  it("mark everyday words", () => {
    const unmarked = given.filter(({ name, common }) => !common && COMMON_WORDS.has(name));
    expect(unmarked).toEqual([]);
  });

  it("write names in Simplified characters with full-width parentheses and nothing around them", () => {
    const wrong = given.filter(({ name }) => !/^[\p{Script=Han}\p{Script=Latin}0-9（）·、—-]{2,}$/u.test(name));
    expect(wrong).toEqual([]);
  });

  it("know the university that every former one became", () => {
    const wrong = formerUniversities().filter(({ name, successor }) => !canonical.has(successor) || name === successor);
    expect(wrong).toEqual([]);
    const all = formerUniversities().map(({ name }) => name);
    expect(all.length).toBe(new Set(all).size);
  });
});

describe("lexiconNames", () => {
  it("says for every name of several owners that it has them, and from where", () => {
    const declared = new Set(shared.map(({ name }) => name));
    const owned = new Set(given.map(({ name }) => name));
    for (const [name, { owners, division, common }] of names) {
      if (!owners) continue;
      expect(owners.length, name).toBeGreaterThan(1);
      // An organization may share a name with a place only if the rules look twice at it.
      if (owned.has(name)) expect(declared.has(name) || common, name).toBe(true);
      else expect(declared.has(name) || division !== undefined || name.length >= 3, name).toBe(true);
    }
  });

  it.each([
    ["哈工大(深圳)", { canonical: "哈尔滨工业大学（深圳）", type: "university" }],
    ["麻省理工", { canonical: "麻省理工学院", type: "university" }],
    ["中科院大连化物所", { canonical: "中国科学院大连化学物理研究所", type: "institute" }],
    ["国网", { canonical: "国家电网", type: "company" }],
    ["小米", { canonical: "小米集团", type: "company", common: true }],
    ["华西医院", { canonical: "四川大学华西医院", type: "hospital" }],
    ["中组部", { canonical: "中央组织部", type: "government" }],
    ["南航", { type: "university", owners: ["南京航空航天大学", "南方航空"] }],
    ["武理工", { canonical: "武汉理工大学" }],
    ["太科大", { canonical: "太原科技大学" }],
    ["红河州", { type: "government", division: { name: "红河哈尼族彝族自治州", level: "city" } }],
    ["昆山", { canonical: "昆山市", division: { city: "苏州市" } }],
    ["来宾", { canonical: "来宾市", common: true }],
    ["吉林", { canonical: "吉林省", owners: ["吉林省", "吉林省吉林市"] }],
    ["洛阳高新区", { canonical: "洛阳高新技术产业开发区", division: { city: "洛阳市" } }],
    ["上海自贸区", { division: { level: "zone", province: "上海市" } }],
    ["西安医科大学", { canonical: "西安医科大学", successor: "西安交通大学" }],
    ["合肥学院", { canonical: "合肥学院", successor: "合肥大学" }],
    ["户县", { canonical: "户县", successor: "鄠邑区", division: { city: "西安市" } }],
  ])("reads %s", (name, expected) => {
    expect(names.get(name)).toMatchObject(expected);
  });

  it("gives no owners to a name that one alone bears", () => {
    expect(names.get("西安交大")).toEqual({ canonical: "西安交通大学", type: "university" });
  });

  it("prefers what a table says to the pattern", () => {
    // By the pattern 北方工业大学 and 西安工业大学 could be 北工大 and 西工大 too.
    expect(names.get("北工大")?.canonical).toBe("北京工业大学");
    expect(names.get("西工大")).toEqual({ canonical: "西北工业大学", type: "university" });
  });
});
