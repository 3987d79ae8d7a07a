import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { placesOf } from "../../text/placesOf.ts";
import { isHanAt } from "../../text/sentences.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { lastParts } from "./lastParts.ts";
import { titleFrom } from "./nameBehind.ts";
import { organizationWithin } from "./offices.ts";
import { followsNames } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";
import { oneBeginsAt } from "./placed.ts";

export const repeatedName = definePersonRule({
  id: "person/repeated",
  summary: "A known name stands again without its title, a name abroad also by its last part alone.",
  examples: [
    { text: "副校长周一鸣来访。会后周一鸣参观了校园。", expect: ["周一鸣"] },
    { text: "校长汤姆·摩根来访。摩根表示感谢。双方与摩根大通签约，赴摩根市参观。", expect: ["汤姆·摩根"] },
    { text: "馆长玛丽·哈格里夫斯来访。次日，哈格里夫斯一行离开。", expect: ["玛丽·哈格里夫斯"] },
  ],
  counterExamples: ["周一鸣参观了校园"],
  find: ({ text, found, organizations, titles }) => {
    const firsts = new Map<string, PersonMention>();
    for (const person of found) {
      const known = firsts.get(person.name);
      if (!known || (known.organization === null && person.organization !== null)) firsts.set(person.name, person);
    }
    const repeats: PersonMention[] = [];
    const parts = lastParts(firsts);
    for (const [last, person] of parts) firsts.set(last, person);
    const names = [...firsts.keys()].filter((name) => name.length >= 2);
    for (const [name, places] of placesOf(text, names)) {
      const person = firsts.get(name);
      if (!person) continue;
      for (const at of places) {
        if (oneBeginsAt(found, at)) continue;
        const { type, title, organization, organizationType } = person;
        const span = { start: at, end: at + name.length };
        if (parts.has(name) && !standsAlone(text, span, organizations, titles)) continue;
        repeats.push({ type, span, rule: "person/repeated", name, title, organization, organizationType });
      }
    }
    return repeats;
  },
});

/** What may stand before a name that is the subject or the object of a clause. */
const BEFORE = UnitSet.of("与和及同跟对向由请让应为了、，。；：“”（）");

/**
 * Whether the last part of a name stands for the person: 摩根 in 摩根大通, 赴丹佛 and 马克思 does not. A mark or a word that
 * goes before names is before it, and a mark, a title or what people do behind it.
 */
function standsAlone(
  text: string,
  { start, end }: Span,
  organizations: readonly OrganizationMention[],
  titles: readonly Span[],
): boolean {
  if (organizationWithin(organizations, start, end)) return false;
  if (start > 0 && isHanAt(text, start - 1) && !BEFORE.has(text.charCodeAt(start - 1))) return false;
  return !isHanAt(text, end) || followsNames(text, end) || oneStartsAt(titles, end);
}

const oneStartsAt = (titles: readonly Span[], at: number): boolean => titleFrom(titles, at)?.start === at;
