import type { OrganizationMention } from "../../../model/mention.ts";
import { anchored } from "../../text/anchored.ts";
import { occurrences } from "./aliases.ts";
import { mentionWith } from "./mentionWith.ts";
import { defineNamingRule } from "./organizationRule.ts";

const DEFINITION = anchored(
  /^\s?[（(，](?:以下|下文)?(?:均|统)?(?:简称|下称|又称|(?<=以下)称)(?:为|作)?[“"「:：]?([^”"」）)，。；\n]{2,16})[”"」]?[）)，。]/u,
);
/** 海河集团（全称海河能源集团有限公司）: the long name follows the short one. */
const LONG_FORM = anchored(/^[”"」]?[（(]全称(?:为|是)?[“"「:：]?([^”"」）)，。；\n]{4,30})[”"」]?[）)]/u);
/** Words that any page uses for its owner: they define nobody's short name. */
const OWN_WORDS = /^(?:本校|我校|本公司|公司|集团|学校|学院|我院|本院|本集团)$/u;

export const definedAlias = defineNamingRule({
  id: "organization/defined-alias",
  summary:
    "A short name that the text defines (以下简称“恒通”) stands for the name before it, everywhere in the document.",
  examples: [
    {
      text: "恒通电气股份有限公司（以下简称“恒通股份”）落户。恒通股份与南开大学签约。",
      expect: ["恒通电气股份有限公司", "南开大学"],
    },
    { text: "清川理工大学（QUT）来访，QUT副校长致辞。", expect: ["清川理工大学"] },
    { text: "恒通集团（全称恒通电气集团有限公司）来访。", expect: ["恒通电气集团有限公司"] },
  ],
  counterExamples: ["这一计划（以下简称“春雨计划”）已经启动", "南开大学（以下简称本校）"],
  find: ({ text, found }) => {
    const aliases = new Map<string, OrganizationMention>();
    const define = (alias: string, mention: OrganizationMention) => {
      if (!OWN_WORDS.test(alias) && !aliases.has(alias)) aliases.set(alias, mention);
    };
    for (const mention of found) {
      const next = text.charAt(mention.span.end);
      if (next !== "（" && next !== "(" && next !== "，" && next !== " " && next !== "”") continue;
      const after = text.slice(mention.span.end, mention.span.end + 40);
      const long = LONG_FORM.exec(after)?.[1];
      if (long) define(mention.name, mentionWith(mention, { name: long }));
      const alias = DEFINITION.exec(after)?.[1]?.trim() ?? bareAlias(after, mention.name);
      if (alias) define(alias, mention);
    }
    return occurrences(text, aliases, "organization/defined-alias");
  },
});

/** 马来西亚理工大学（UTM） */
const ACRONYM = /^[（(]([A-Z][A-Za-z-]{1,9})[）)]/u;

/** 南开大学（南大）: a short name in brackets whose characters all stand in the full one. */
function bareAlias(after: string, name: string): string | null {
  const short = /^[（(][“"「]?([\u4e00-\u9fff]{2,6})[”"」]?[）)]/u.exec(after)?.[1];
  if (short === undefined) return ACRONYM.exec(after)?.[1] ?? null;
  return short.length < name.length && [...short].every((char) => name.includes(char)) ? short : null;
}
