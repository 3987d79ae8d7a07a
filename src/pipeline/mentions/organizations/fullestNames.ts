import type { OrganizationMention } from "../../../model/mention.ts";
import { startsWithCountry } from "../../lexicon/countries.ts";
import { mentionWith } from "./mentionWith.ts";
import { nameWords } from "./nameWords.ts";

/**
 * Each organization under the fullest form that the document gives: where the lexicon gathers 格力电器 and
 * 珠海格力电器股份有限公司 under one name, the longest that stands in the text. A form shorter than the lexicon's name
 * (中石化) takes that. Governments keep the lexicon's name.
 */
export function fullestNames(text: string, found: readonly OrganizationMention[]): OrganizationMention[] {
  const fullest = new Map<string, string>();
  for (const { span, name: own, within, rule, organizationType } of found) {
    if (rule !== "organization/named" || organizationType === "government") continue;
    // Of a part (海瑞克公司|施瓦瑙工厂) only the words for the whole.
    const end =
      within === null ? span.end : span.start + (nameWords.lengths[nameWords.longestAt(text, span.start)] ?? 0);
    const name = within ?? own;
    const words = text.slice(span.start, end);
    if (words.length > name.length && words.endsWith(name) && (startsWithCountry(words) || words.startsWith("台湾")))
      continue;
    if (words.length > (fullest.get(name) ?? name).length) fullest.set(name, words);
  }
  if (fullest.size === 0) return [...found];
  const nameOf = (name: string): string => fullest.get(name) ?? name;
  return found.map((mention) =>
    fullest.has(mention.within ?? mention.name)
      ? mention.within === null
        ? mentionWith(mention, { name: nameOf(mention.name) })
        : mentionWith(mention, { within: nameOf(mention.within) })
      : mention,
  );
}
