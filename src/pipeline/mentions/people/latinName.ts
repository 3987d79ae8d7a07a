import type { PersonMention } from "../../../model/mention.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { holderOf, organizationWithin, personAt } from "./offices.ts";
import { definePersonRule } from "./personRule.ts";

/** Two to five words in Latin letters, the first and the last of them with a capital; between them initials and particles. */
const NAME =
  /(?<![\p{Lu}\p{Ll}\d.'’-] ?)\p{Lu}[\p{Ll}'’-]+(?: (?:\p{Lu}\.?|de|da|di|du|del|la|le|van|von|der|den|bin|al|el|\p{Lu}[\p{Ll}\p{Lu}'’-]+)){0,3} \p{Lu}['’]?[\p{Ll}\p{Lu}][\p{Ll}'’-][\p{Ll}\p{Lu}'’-]*(?! ?[\p{Lu}\p{Ll}\d])/gu;
/** No person is called so. */
const NO_NAME =
  /\b(?:University|College|Institute|School|Academy|Company|Group|Corporation|Corp|Ltd|Inc|Times|Daily|Post|News|Journal|Award|Prize|Forum|Summit|Programme?|Project|Plan|Cent(?:er|re)|Association|Society|Agreement|Memorandum|Letter|Campus|Club|Bank|Fund|Foundation|Sachs|Sky|Learning|Web|App|Technolog(?:y|ies)|Tech|Labs?|Systems?|Solutions?|Capital|Partners|Holdings?|Airlines?|Airways|Motors?|Data|Cloud|Team|Conference|Festival|Cup|Open)\b/;
const CAPITAL = /[A-Z]/;
/** Behind a name it says that somebody is meant: Anna Keller|博士. */
const BEHIND = /^ ?(?:先生|女士|小姐|夫人|博士|教授|院士)/u;
const SPACE = " ";

export const latinName = definePersonRule({
  id: "person/latin-name",
  summary: "A name in Latin letters stands beside a title, or in a list behind such a name: 主任|Anna B. Keller.",
  examples: [
    { text: "国际处主任Anna B. Keller来访", expect: ["Anna B. Keller"] },
    { text: "校长 Jan van Dijk、副校长Marie Dupont一行到访", expect: ["Jan van Dijk", "Marie Dupont"] },
    { text: "会见Peter Novak教授", expect: ["Peter Novak"] },
    { text: "教授Peter Novak、Eva Lind参加座谈", expect: ["Peter Novak", "Eva Lind"] },
  ],
  counterExamples: [
    "访问绵阳大学（Mianyang University）",
    "项目主任介绍了Green Campus计划",
    "签署Letter of Intent",
    "主编New York Times报道",
  ],
  find: ({ text, organizations, titles }) => {
    if (!CAPITAL.test(text)) return [];
    const people: PersonMention[] = [];
    let next = 0;
    for (const match of everyMatch(NAME, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (NO_NAME.test(match[0]) || organizationWithin(organizations, start, end)) continue;
      const before = text.charAt(start - 1) === SPACE ? start - 1 : start;
      const after = text.charAt(end) === SPACE ? end + 1 : end;
      while ((titles[next]?.end ?? end) < before) next++;
      const title = [titles[next], titles[next + 1]].find((one) => one?.end === before || one?.start === after) ?? null;
      const last = people.at(-1);
      const listed = last !== undefined && last.span.end === before - 1 && text.charAt(before - 1) === "、";
      if (!title && !listed && !BEHIND.test(text.slice(end, end + 16))) continue;
      const holder = title && holderOf(text, [title], organizations);
      people.push(
        personAt(text, { start, end }, "person/latin-name", title && text.slice(title.start, title.end), holder),
      );
    }
    return people;
  },
});
