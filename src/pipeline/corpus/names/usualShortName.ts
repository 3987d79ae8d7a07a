import { universities, usualShortNames } from "../../lexicon/universities.ts";
import { defineAliasRule } from "./aliasRule.ts";

/** By usual short name: the universities of the lexicon that it fits. */
const owners = new Map<string, Set<string>>();
for (const { name } of universities) {
  for (const short of usualShortNames(name).specific) owners.set(short, (owners.get(short) ?? new Set()).add(name));
}

export const usualShortName = defineAliasRule({
  id: "alias/usual-short-name",
  summary: "A university goes by the short name that newsrooms form from its name, where that fits no other.",
  relation: "short",
  leads: false,
  examples: [
    { short: "兰州交大", full: "兰州交通大学", type: "university" },
    { short: "云山理工", full: "云山理工大学", type: "university" },
  ],
  counterExamples: ["交大 / 兰州交通大学", "西工大 / 西北工业大学", "南大 / 南开大学"],
  namesOf: (full, type) => {
    if (type !== "university") return [];
    return usualShortNames(full).specific.filter((short) => {
      const known = owners.get(short);
      return short.length >= 3 && (known === undefined || (known.size === 1 && known.has(full)));
    });
  },
});

/** Whether a short name, such as 交大 or 南大, only means a university inside of a document that names it. */
export function isBareShortName(short: string, full: string): boolean {
  return usualShortNames(full).bare.includes(short) || (short.length < 3 && /(?:大学|学院)$/u.test(full));
}
