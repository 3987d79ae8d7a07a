import type { OrganizationMention } from "../../../model/mention.ts";
import { divisionCalled } from "../../lexicon/divisions.ts";
import { universities, usualShortNames } from "../../lexicon/universities.ts";
import { Trie } from "../../text/trie.ts";
import { occurrences } from "./aliases.ts";
import { defineNamingRule } from "./organizationRule.ts";
import { shortNames } from "./shortNames.ts";

/** Short names that belong to one university of the lexicon alone. */
const unique: Trie<string> = (() => {
  const owners = new Map<string, string | null>();
  for (const { name } of universities) {
    for (const short of usualShortNames(name).specific) {
      if (short.length >= 3 && !divisionCalled(short.slice(0, -1))) owners.set(short, owners.has(short) ? null : name);
    }
  }
  for (const { name } of universities) owners.delete(name);
  return new Trie([...owners].filter((entry): entry is [string, string] => entry[1] !== null));
})();

export const abbreviation = defineNamingRule({
  id: "organization/abbreviation",
  summary:
    "A short name formed by the usual pattern stands for the full name: of a university in the document or, if it fits only one, in the lexicon; of a company or hospital in the document.",
  examples: [
    { text: "兰州交通大学举行座谈会。兰州交大与海河集团签约，交大师生到场。", expect: ["兰州交通大学", "海河集团"] },
    { text: "恒通电气股份有限公司来访。恒通电气与南开大学签约。", expect: ["恒通电气股份有限公司", "南开大学"] },
    { text: "西安交大与海河集团签约。", expect: ["西安交通大学", "海河集团"] },
    { text: "绵阳市第三人民医院与南开大学签约，市三院院长周一鸣签字。", expect: ["绵阳市第三人民医院", "南开大学"] },
  ],
  counterExamples: ["交大附中举行运动会"],
  find: ({ text, found }) => {
    const aliases = new Map<string, OrganizationMention>();
    const whole = new Map(found.filter(({ within }) => within === null).map((mention) => [mention.name, mention]));
    for (const mention of found) {
      if (mention.within && !whole.has(mention.within))
        whole.set(mention.within, { ...mention, name: mention.within, within: null });
    }
    for (const [name, mention] of whole) {
      for (const short of shortNames(name, mention.organizationType)) {
        if (!aliases.has(short) && !whole.has(short)) aliases.set(short, mention);
      }
    }
    const mentions = occurrences(text, aliases, "organization/abbreviation");
    for (let at = 0; at < text.length; ) {
      const short = unique.longestAt(text, at);
      if (short && !whole.has(short.value)) {
        mentions.push({
          type: "organization",
          span: { start: at, end: short.end },
          rule: "organization/abbreviation",
          name: short.value,
          organizationType: "university",
          within: null,
          inferred: null,
        });
      }
      at = short ? short.end : at + 1;
    }
    return mentions;
  },
});
