import type { OrganizationMention } from "../../../model/mention.ts";
import { divisionCalled, divisionShortNames } from "../../lexicon/divisions.ts";
import { anchored } from "../../text/anchored.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { mentionWith } from "./mentionWith.ts";

/** 峨边县 and the like, with the full name of each. */
const fullNames = new Map(
  divisionShortNames()
    .filter(({ name, division }) => name !== division.short)
    .map(({ name, division }) => [name, division.name] as const),
);

const COMMITTEE = /(?<=[区城园])(?:管委会|管理委员会|党工委)$/u;
const TOWN = anchored(/^([\u4e00-\u9fff]{2,6}(?:街道|镇|乡))(?:办事处|办|人民政府|政府)?$/u);
/** What a zone, or its committee, ends with. */
const ZONE_ENDS = UnitSet.of("区城园会委");
/** Kinds of zone, as their full and their everyday names end. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:国家)?高新(?:技术)?(?:产业)?(?:开发)?区$/u, "高新区"],
  [/(?:国家级)?经济(?:技术)?开发区$/u, "经开区"],
];
const SHORTEST = 2;
const LONGEST = 4;

/**
 * An area, or who governs it, under one name where the document calls it by several: 峨边县 and 峨边彝族自治县, 柳东新区
 * and 广西柳东新区, 合川高新区 and 合川高新区管委会. The fullest has it, without the province or city before it.
 */
export function linkAreas(found: readonly OrganizationMention[]): OrganizationMention[] {
  const names = new Set(
    found.filter(({ organizationType }) => organizationType === "government").map(({ name }) => name),
  );
  const fuller = new Map<string, string>();
  const zones = new Map<string, string>();
  const byZone = new Map<string, string>();
  for (const name of names) {
    const full = fullNames.get(name);
    if (full && names.has(full)) fuller.set(name, full);
    const zone = zoneOf(name);
    if (!zone) continue;
    zones.set(name, zone);
    if (isFuller(name, byZone.get(zone))) byZone.set(zone, name);
  }
  for (const [name, zone] of zones) {
    const fullest = byZone.get(zone) ?? name;
    if (fullest !== name) fuller.set(name, fullest);
  }
  if (fuller.size === 0) return [...found];
  return found.map((mention) => {
    const name = mention.organizationType === "government" ? fuller.get(mention.name) : undefined;
    return name ? mentionWith(mention, { name }) : mention;
  });
}

/** Whether a name says more than another, the place before both aside. */
function isFuller(name: string, other: string | undefined): boolean {
  if (other === undefined) return true;
  const more = withoutPlace(name).length - withoutPlace(other).length;
  return more > 0 || (more === 0 && name.length < other.length);
}

/** What a zone or town is known by, whatever its name calls its kind and its committee; null where the name is neither's. */
function zoneOf(name: string): string | null {
  const town = TOWN.exec(name)?.[1];
  if (town) return town;
  if (!ZONE_ENDS.has(name.charCodeAt(name.length - 1))) return null;
  const area = name.replace(COMMITTEE, "");
  if (!/(?:区|新城|园区?)$/u.test(area)) return null;
  const kind = KINDS.find(([ending]) => ending.test(area));
  const zone = kind ? area.replace(kind[0], kind[1]) : area;
  return withoutPlace(zone);
}

/** 柳东新区 of 广西柳东新区; a name that would be left with nothing of its own keeps the place. */
function withoutPlace(zone: string): string {
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const rest = zone.slice(length);
    if (
      /^[\u4e00-\u9fff]{2,}(?:新区|新城|园区?)(?:管委会|管理委员会|党工委)?$/u.test(rest) &&
      !GENERIC.test(rest) &&
      divisionCalled(zone.slice(0, length))
    )
      return rest;
  }
  return zone;
}

/** What any city may call a zone of its own. */
const GENERIC =
  /^(?:国家|国际|高新|经济|工业|产业|科技|现代|东部|西部|南部|北部|滨海|滨江|空港|临空|保税|综合|生态|城市|大学|创新|创业|软件|农业|物流|旅游)/u;
