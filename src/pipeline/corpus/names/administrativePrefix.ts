import { type Division, divisionNamed, divisions } from "../../lexicon/divisions.ts";
import { Trie } from "../../text/trie.ts";
import { defineAliasRule } from "./aliasRule.ts";

/** By name: all divisions that have it (鼓楼区 lies in four cities). */
const byName = new Map<string, Division[]>();
for (const division of divisions) byName.set(division.name, [...(byName.get(division.name) ?? []), division]);

const byAnyName = new Trie<Division>([
  ...divisions
    .map((division) => [division.short, division] as const)
    .filter(([short]) => divisionNamed(short) === null),
  ...divisions.map((division) => [division.name, division] as const),
]);
const byFullName = new Trie<Division>(divisions.map((division) => [division.name, division] as const));

/** Whether the table knows one division of that name only, and it lies in the other. */
function liesIn(name: string, above: Division): boolean {
  const [only, ...more] = byName.get(name) ?? [];
  if (!only || more.length > 0) return false;
  return above.level === "province" ? only.province === above.name && only !== above : only.city === above.name;
}

/** The name without the division that it begins with, where another one that lies in it follows; null elsewhere. */
function withoutPrefix(name: string): string | null {
  const first = byAnyName.longestAt(name, 0);
  if (!first || first.value.level === "county") return null;
  const rest = name.slice(first.end);
  const second = byFullName.longestAt(rest, 0);
  if (!second || !liesIn(rest.slice(0, second.end), first.value)) return null;
  return rest;
}

export const administrativePrefix = defineAliasRule({
  id: "alias/administrative-prefix",
  summary: "A province before its city, or a city before its county, says where it lies and makes no other name.",
  relation: "same",
  leads: true,
  examples: [
    { short: "西安市", full: "陕西省西安市", type: "government" },
    { short: "常州市", full: "江苏常州市", type: "government" },
    { short: "平原县农业农村局", full: "山东省德州市平原县农业农村局", type: "government" },
  ],
  counterExamples: ["鼓楼区 / 南京市鼓楼区", "科技局 / 西安市科技局", "西安市 / 江苏省西安市"],
  namesOf: (full) => {
    const once = withoutPrefix(full);
    const twice = once === null ? null : withoutPrefix(once);
    return once === null ? [] : [twice ?? once];
  },
});
