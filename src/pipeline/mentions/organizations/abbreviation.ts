import type { OrganizationMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { universities, usualShortNames } from "../../lexicon/universities.ts";
import { Trie } from "../../text/trie.ts";
import { occurrences } from "./definedAlias.ts";
import { defineOrganizationRule } from "./organizationRule.ts";

const LEGAL_FORM = /(?:（集团）)?(?:集团)?(?:股份|控股)?(?:有限责任|有限)?公司$/u;

/** Short names that belong to one university of the lexicon alone. */
const unique: Trie<string> = (() => {
  const owners = new Map<string, string | null>();
  for (const { name } of universities) {
    for (const short of usualShortNames(name).specific) {
      if (short.length >= 3) owners.set(short, owners.has(short) ? null : name);
    }
  }
  for (const { name } of universities) owners.delete(name);
  return new Trie([...owners].filter((entry): entry is [string, string] => entry[1] !== null));
})();

export const abbreviation = defineOrganizationRule({
  id: "organization/abbreviation",
  summary:
    "A short name formed by the usual pattern stands for the full name: of a university in the document or, if it fits only one, in the lexicon; of a company in the document.",
  examples: [
    { text: "兰州交通大学举行座谈会。兰州交大与海河集团签约，交大师生到场。", expect: ["兰州交通大学", "海河集团"] },
    { text: "恒通电气股份有限公司来访。恒通电气与南开大学签约。", expect: ["恒通电气股份有限公司", "南开大学"] },
    { text: "西安交大与海河集团签约。", expect: ["西安交通大学", "海河集团"] },
  ],
  counterExamples: ["交大附中举行运动会"],
  find: ({ text, found }) => {
    const mentions: OrganizationMention[] = [];
    const whole = new Map(found.filter(({ within }) => within === null).map((mention) => [mention.name, mention]));
    for (const mention of found) {
      if (mention.within && !whole.has(mention.within))
        whole.set(mention.within, { ...mention, name: mention.within, within: null });
    }
    for (const [name, mention] of whole) {
      for (const short of shortNames(name, mention)) {
        if (text.includes(short)) mentions.push(...occurrences(text, short, mention, "organization/abbreviation"));
      }
    }
    for (let at = 0; at < text.length; ) {
      const short = unique.longestAt(text, at);
      if (short && !whole.has(short.value))
        mentions.push(universityMention(short.value, { start: at, end: short.end }));
      at = short ? short.end : at + 1;
    }
    return mentions;
  },
});

function universityMention(name: string, span: Span): OrganizationMention {
  return {
    type: "organization",
    span,
    rule: "organization/abbreviation",
    name,
    organizationType: "university",
    within: null,
    inferred: null,
  };
}

function shortNames(name: string, { organizationType }: OrganizationMention): string[] {
  if (organizationType === "university") {
    const { specific, bare } = usualShortNames(name);
    return [...specific, ...bare];
  }
  if (organizationType !== "company") return [];
  const stem = name.replace(LEGAL_FORM, "");
  return stem !== name && stem.length >= 3 ? [stem] : [];
}

/**
 * Whether a name is an abbreviation of a longer one: the same first character, its characters in the
 * same order, and its last two together in the longer one (陕汽控股 of 陕西汽车控股集团有限公司).
 */
export function abbreviates(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  if (short.length >= 4 && full.replace(LEGAL_FORM, "").endsWith(short)) return true;
  if (short.length >= 4 && short.endsWith("集团") && full.includes("集团") && inOrder(short.slice(0, -2), full))
    return true;
  if (short.length < 3 || short.charAt(0) !== full.charAt(0)) return false;
  if (!full.includes(short.slice(-2))) return false;
  return inOrder(short, full);
}

/** Whether the characters of one text all stand in another, in the same order. */
function inOrder(short: string, full: string): boolean {
  let at = 0;
  for (const char of short) {
    at = full.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
