import type { OrganizationMention } from "../../../model/mention.ts";
import { occurrences } from "./aliases.ts";
import { mentionWith } from "./mentionWith.ts";
import { sharedShortNames } from "./nameWords.ts";
import { defineNamingRule } from "./organizationRule.ts";
import { shortNames } from "./shortNames.ts";

const NONE: readonly string[] = [];

export const abbreviation = defineNamingRule({
  id: "organization/abbreviation",
  summary:
    "A short name formed by the usual pattern stands for the full name: of a university, company or hospital that the document names.",
  examples: [
    { text: "兰州交通大学举行座谈会。兰州交大与海河集团签约，交大师生到场。", expect: ["兰州交通大学", "海河集团"] },
    { text: "恒通电气股份有限公司来访。恒通电气与南开大学签约。", expect: ["恒通电气股份有限公司", "南开大学"] },
    { text: "绵阳市第三人民医院与南开大学签约，市三院院长周一鸣签字。", expect: ["绵阳市第三人民医院", "南开大学"] },
    { text: "绵阳市晴川茶叶有限公司来访，晴川公司董事长周一鸣签字。", expect: ["绵阳市晴川茶叶有限公司"] },
    { text: "中国农业银行甘肃省分行来访，农行省分行行长周一鸣签字。", expect: ["中国农业银行甘肃省分行"] },
  ],
  counterExamples: ["交大附中举行运动会"],
  find: ({ text, found }) => {
    const aliases = new Map<string, OrganizationMention>();
    const whole = new Map<string, OrganizationMention>();
    for (const mention of found) if (mention.within === null) whole.set(mention.name, mention);
    for (const mention of found) {
      if (mention.within && !whole.has(mention.within))
        whole.set(mention.within, mentionWith(mention, { name: mention.within, within: null }));
    }
    const add = (short: string, mention: OrganizationMention): void => {
      if (!aliases.has(short) && !whole.has(short)) aliases.set(short, mention);
    };
    for (const [name, mention] of whole) {
      for (const short of shortNames(name, mention.organizationType)) add(short, mention);
      for (const short of sharedShortNames.get(name) ?? NONE) add(short, mention);
    }
    return occurrences(text, aliases, "organization/abbreviation");
  },
});
