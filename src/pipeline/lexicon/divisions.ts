import {
  COMMON_DIVISION_NAMES,
  DIVISION_ABBREVIATIONS,
  DIVISION_SHORT_NAMES,
  FORMER_DIVISIONS,
} from "./data/divisionNames.ts";
import { DIVISIONS } from "./data/divisions.ts";
import { readNameTable, type TableName } from "./nameTable.ts";

/** `zone` is a new area, development zone or park that acts like a local government. */
export type DivisionLevel = "province" | "city" | "county" | "zone";

export interface Division {
  readonly name: string;
  /** Without 省, 市, 自治区 …: 陕西, 西安; equal to `name` where that would leave one character. */
  readonly short: string;
  readonly level: DivisionLevel;
  /** Name of the province it lies in, or is. */
  readonly province: string;
  /** Name of the city it lies in; null for provinces, cities and counties of a province. */
  readonly city: string | null;
}

const ENDING =
  /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市|县|区|盟|州|旗)$/;
const AUTONOMOUS = /自治[州县旗]$/;
const PEOPLES =
  /(?:土家族|苗族|侗族|布依族|藏族|羌族|彝族|哈尼族|壮族|傣族|白族|傈僳族|景颇族|回族|蒙古族|蒙古|朝鲜族|哈萨克族|哈萨克|柯尔克孜|塔吉克|锡伯|满族|瑶族|畲族|黎族|仫佬族|毛南族|各族|拉祜族|佤族|布朗族|独龙族|怒族|普米族|纳西族|东乡族|保安族|撒拉族|土族|裕固族|仡佬族|水族|达斡尔族|鄂温克族)+$/;

function shortOf(name: string): string {
  const stem = name.replace(ENDING, "");
  // 内蒙古 is the name of the place, 巴音郭楞|蒙古 that of a people beside it.
  const short = AUTONOMOUS.test(name) ? stem.replace(PEOPLES, "") : stem;
  return short.length >= 2 ? short : name;
}

/** Hong Kong and Macao are missing from the table of the mainland. */
const REGIONS = ["香港特别行政区", "澳门特别行政区", "台湾省"];

/** Counties whose name is an everyday word. */
const COMMON_NOUNS = new Set(["矿区", "郊区", "城区"]);

function readTable(): Division[] {
  const found: Division[] = [];
  let province = "";
  for (const line of DIVISIONS.trim().split("\n")) {
    if (line.startsWith("# ")) {
      province = line.slice(2);
      found.push({ name: province, short: shortOf(province), level: "province", province, city: null });
      continue;
    }
    const [cityName = "", counties = ""] = line.split(":");
    const grouping = cityName === "市辖区" || cityName === "县" || cityName.endsWith("直辖县级行政区划");
    if (!grouping) found.push({ name: cityName, short: shortOf(cityName), level: "city", province, city: null });
    for (const name of counties.split(",").filter((county) => county !== "" && !COMMON_NOUNS.has(county))) {
      found.push({ name, short: shortOf(name), level: "county", province, city: grouping ? null : cityName });
    }
  }
  for (const name of REGIONS) found.push({ name, short: shortOf(name), level: "province", province: name, city: null });
  return found;
}

/** All divisions, a province before its cities, a city before its counties. */
export const divisions: readonly Division[] = readTable();

const byName = new Map<string, Division[]>();
const byShort = new Map<string, Division>();
for (const division of divisions) {
  const sharing = byName.get(division.name);
  if (sharing) sharing.push(division);
  else byName.set(division.name, [division]);
  // A short county name is too often another word; provinces come before cities, so 吉林 is the province.
  if (division.level !== "county" && !byShort.has(division.short)) byShort.set(division.short, division);
}

/** All divisions of that full name, in the order of the table: of 鼓楼区, those in 南京, 徐州, 福州 and 开封. */
export function divisionsNamed(name: string): readonly Division[] {
  return byName.get(name) ?? [];
}

/** The division of that full name; of several (市中区) the first of the table. */
export function divisionNamed(name: string): Division | null {
  return byName.get(name)?.[0] ?? null;
}

/** The province or city of that short name (西安), or null. */
export function divisionCalled(short: string): Division | null {
  return byShort.get(short) ?? null;
}

const byAbbreviation = new Map<string, Division[]>();
for (const { name, others } of readNameTable(DIVISION_ABBREVIATIONS)) {
  const division = divisionNamed(name);
  for (const character of division && others[0] ? others[0].name.split(" ") : []) {
    const sharing = byAbbreviation.get(character);
    if (sharing && division) sharing.push(division);
    else if (division) byAbbreviation.set(character, [division]);
  }
}

/** The provinces and cities that one character stands for, as in 赴沪, 来陕, provinces first: of 宁, 宁夏 and 南京. */
export function divisionsAbbreviated(character: string): readonly Division[] {
  return byAbbreviation.get(character) ?? [];
}

/** A short name of a division, beside its full one. */
export interface DivisionShortName extends TableName {
  readonly division: Division;
}

/** 马边县, 红河州, 鄂伦春旗: an autonomous division without its peoples, or null. */
function everydayName({ name, short }: Division): string | null {
  return AUTONOMOUS.test(name) && short !== name ? short + name.slice(-1) : null;
}

/**
 * The short names in use: of provinces, cities and county-level cities without their ending (陕西, 西安, 昆山), of
 * autonomous prefectures, counties and banners with it (红河州, 马边县). Of one name (吉林) the province comes before the city.
 */
export function divisionShortNames(): DivisionShortName[] {
  const everyday = new Set(COMMON_DIVISION_NAMES.split(" "));
  const names: DivisionShortName[] = divisions
    .filter(({ name, short, level }) => short !== name && (level !== "county" || name.endsWith("市")))
    .map((division) => ({ name: division.short, common: everyday.has(division.short), division }));
  for (const division of divisions) {
    // 和田行署: the office that governs a prefecture.
    if (division.name.endsWith("地区")) names.push({ name: `${division.short}行署`, common: false, division });
    const name = everydayName(division);
    if (name) names.push({ name, common: false, division });
  }
  for (const { name, others } of readNameTable(DIVISION_SHORT_NAMES)) {
    for (const division of divisionsNamed(name)) names.push(...others.map((other) => ({ ...other, division })));
  }
  return names;
}

/** A name that a division had before it was renamed, raised or joined to another. */
export interface FormerDivision {
  readonly name: string;
  readonly successor: Division;
  readonly year: number;
}

/** Former names of divisions; a page of its day uses them. */
export function formerDivisions(): FormerDivision[] {
  return readNameTable(FORMER_DIVISIONS).flatMap(({ heading, name, fields: [today = "", year = ""] }) => {
    const successor = divisionsNamed(today).find(({ province }) => province === heading);
    return successor ? [{ name, successor, year: Number(year) }] : [];
  });
}
