import type { PersonMention } from "../../../model/mention.ts";
import { surnameLength } from "../../lexicon/surnames.ts";
import { anchored } from "../../text/anchored.ts";
import { UnitBits, UnitSet } from "../../text/unitSet.ts";
import { titleFrom } from "./nameBehind.ts";
import { organizationWithin, personAt } from "./offices.ts";
import { readName } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";

/** What only a person does, right behind the name. */
const ACTING = anchored(
  /^(?:一行|率队|率团|带队|指出|强调|表示|介绍|代表|主持|致辞|陪同|会见|分别代表|先后|共同|一同|首先|详细|简要|说[，：]|谈到|在(?:致辞|讲话|发言|总结|会上)|的?(?:陪同|带领)下|对[^，。；]{2,24}表示)/u,
);
const SURE = 3;
/** What shows a name by itself. */
const SHOWN = anchored(/^(?:一行|带队|率队|主持|的(?:陪同|带领)下)/u);
const SHOWN_SURE = 2;
/** What stands before a name that heads a clause. */
const OFFICES = UnitSet.of("处局部厅办院室");
const LEADS = UnitBits.of("，。；：、\n“对与和同由在处局部厅办院室");
/** A name that stands before what only people do. */
const ACTS =
  /^[\u4e00-\u9fff]{2,4}(?:一行|率[队团]|带队|指出|强调|表示|介绍|代表|主持|致辞|陪同|会见|分别|先后|共同|一同|首先|详细|简要|说|谈到|在[致讲发总会]|的[陪带]|带领下|对)/u;
const COMES_ALONG = /^[\u4e00-\u9fff]{2,3}一行/u;
/** The longest name with what follows it, in UTF-16 units. */
const LONGEST = 7;

export const actingName = definePersonRule({
  id: "person/acting-name",
  summary: "A name without a title heads a clause and does what only people do: 周一鸣|指出, 与|周一鸣|一行.",
  examples: [
    { text: "会议开始，周鸣远介绍了情况", expect: ["周鸣远"] },
    { text: "座谈会由王志刚主持，代表团由李清带队", expect: ["王志刚", "李清"] },
    { text: "客人在李清的陪同下参观，王志刚说，双方合作很好", expect: ["李清", "王志刚"] },
    { text: "学校对李志清一行表示欢迎", expect: ["李志清"] },
  ],
  counterExamples: ["双方表示", "方案强调创新", "会议指出", "与会代表", "代表团一行"],
  find: ({ text, organizations, titles }) => {
    const people: PersonMention[] = [];
    for (let at = 0; at < text.length; at++) {
      if (at > 0 && !LEADS.has(text.charCodeAt(at - 1))) continue;
      if (
        surnameLength(text, at) === 0 ||
        !(leadsAnyone(text, at) ? ACTS : COMES_ALONG).test(text.slice(at, at + LONGEST))
      )
        continue;
      const name = readName(text, at);
      const behind = text.slice(name?.end ?? at, (name?.end ?? at) + 32);
      if (!name || !ACTING.test(behind)) continue;
      if (name.score < (SHOWN.test(behind) ? SHOWN_SURE : SURE)) continue;
      if (organizationWithin(organizations, at, name.end)) continue;
      if ((titleFrom(titles, at)?.start ?? name.end) < name.end) continue;
      people.push(personAt(text, { start: at, end: name.end }, "person/acting-name", null, null));
    }
    return people;
  },
});

/** Behind an office only 一行 shows a name: 科技处|周一鸣一行. */
function leadsAnyone(text: string, at: number): boolean {
  return at === 0 || !OFFICES.has(text.charCodeAt(at - 1));
}
