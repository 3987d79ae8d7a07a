import type { OrganizationMention } from "../../../model/mention.ts";
import { defineOrganizationRule } from "./organizationRule.ts";

const DEFINITION = /^\s?[（(](?:以下|下文)?(?:统)?(?:简称|下称|称)(?:为)?[“"「:：]?([^”"」）)]{2,16})[”"」]?[）)]/u;

export const definedAlias = defineOrganizationRule({
  id: "organization/defined-alias",
  summary:
    "A short name that the text defines (以下简称“恒通”) stands for the name before it, everywhere in the document.",
  examples: [
    {
      text: "恒通电气股份有限公司（以下简称“恒通股份”）落户。恒通股份与南开大学签约。",
      expect: ["恒通电气股份有限公司", "南开大学"],
    },
  ],
  counterExamples: ["这一计划（以下简称“春雨计划”）已经启动"],
  find: ({ text, found }) => {
    const mentions: OrganizationMention[] = [];
    for (const mention of found) {
      const after = text.slice(mention.span.end, mention.span.end + 40);
      const alias = DEFINITION.exec(after)?.[1]?.trim() ?? bareAlias(after, mention.name);
      if (alias) mentions.push(...occurrences(text, alias, mention, "organization/defined-alias"));
    }
    return mentions;
  },
});

/** 南开大学（南大）: a short name in brackets whose characters all stand in the full one. */
function bareAlias(after: string, name: string): string | null {
  const short = /^[（(]([\u4e00-\u9fff]{2,5})[）)]/u.exec(after)?.[1];
  return short && short.length < name.length && [...short].every((char) => name.includes(char)) ? short : null;
}

/** A mention of the organization at every place where a short name stands. */
export function occurrences(text: string, alias: string, of: OrganizationMention, rule: string): OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
    mentions.push({ ...of, span: { start: at, end: at + alias.length }, rule, inferred: null });
  }
  return mentions;
}
