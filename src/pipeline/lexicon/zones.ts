import { ECONOMIC_ZONES, FREE_TRADE_ZONES, HIGH_TECH_ZONES, ZONES } from "./data/zones.ts";
import { type Division, divisionNamed, divisions } from "./divisions.ts";
import { readNameTable, type TableName } from "./nameTable.ts";

/** A new area, development zone or park with all of its names. */
export interface Zone {
  readonly division: Division;
  readonly names: readonly TableName[];
}

/** Full ending of a kind of zone, and the others that name the same. */
const HIGH_TECH = ["高新技术产业开发区", "高新区", "高新技术开发区", "国家高新技术产业开发区", "国家高新区"] as const;
const ECONOMIC = ["经济技术开发区", "经开区", "国家级经济技术开发区"] as const;

/** New areas, development zones and parks; one that the table of divisions has is that very division. */
export function readZones(): Zone[] {
  const zones: Zone[] = [];
  const taken = new Set<string>();
  const cities = citiesOf();
  for (const { name, common, fields, others } of readNameTable(ZONES)) {
    const [province = "", city = ""] = fields;
    push(name, province, city, [{ name, common }, ...others]);
  }
  for (const [table, endings] of [
    [HIGH_TECH_ZONES, HIGH_TECH],
    [ECONOMIC_ZONES, ECONOMIC],
  ] as const) {
    for (const line of table.trim().split("\n")) {
      const [province = "", shorts = ""] = line.split(": ");
      for (const short of shorts.split(" ")) {
        const names = endings.map((ending) => ({ name: short + ending, common: false }));
        push(short + endings[0], province, cities.get(province + short) ?? "", names);
      }
    }
  }
  for (const short of FREE_TRADE_ZONES.split(" ")) {
    const name = `中国（${short}）自由贸易试验区`;
    const province = divisions.find((division) => division.level === "province" && division.short === short);
    const others = [`${short}自由贸易试验区`, `${short}自贸试验区`, `${short}自贸区`];
    push(
      name,
      province?.name ?? "",
      "",
      [name, ...others].map((one) => ({ name: one, common: false })),
    );
  }
  return zones;

  function push(name: string, province: string, city: string, names: readonly TableName[]): void {
    // A zone of the first table comes with its own choice of names.
    const free = names.filter((one) => !taken.has(one.name));
    for (const one of free) taken.add(one.name);
    if (!free.some((one) => one.name === name)) return;
    const listed = divisionNamed(name);
    const division = listed ?? { name, short: name, level: "zone", province, city: city === "" ? null : city };
    zones.push({ division, names: free });
  }
}

/** For each province and short name, the city that a zone of that name lies in; of a county under the province, none. */
function citiesOf(): Map<string, string> {
  const cities = new Map<string, string>();
  for (const { name, short, level, province, city } of divisions) {
    const key = province + short;
    if (level === "city") cities.set(key, name);
    else if (level === "county" && !cities.has(key)) cities.set(key, city ?? "");
  }
  return cities;
}
