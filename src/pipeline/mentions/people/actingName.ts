import type { PersonMention } from "../../../model/mention.ts";
import { personAt } from "./offices.ts";
import { readName } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";

/** What only a person does, right behind the name. */
const ACTING =
  /^(?:一行|率队|率团|带队|指出|强调|表示|介绍|代表|主持|致辞|陪同|会见|分别代表|先后|首先|详细|简要|对[^，。；]{2,24}表示)/u;
const SURE = 3;

export const actingName = definePersonRule({
  id: "person/acting-name",
  summary: "A name without a title heads a clause and does what only people do: 周一鸣|指出, 与|周一鸣|一行.",
  examples: [
    { text: "会议开始，周鸣远介绍了情况", expect: ["周鸣远"] },
    { text: "学校对李志清一行表示欢迎", expect: ["李志清"] },
  ],
  counterExamples: ["双方表示", "方案强调创新", "会议指出", "与会代表", "代表团一行"],
  find: ({ text }) => {
    const people: PersonMention[] = [];
    for (const match of text.matchAll(
      /(?<=^|[，。；：、\n“]|[对与和同]|[处局部厅办院室](?=[\u4e00-\u9fff]{2,3}一行))(?=[\u4e00-\u9fff]{2,4}(?:一行|率[队团]|带队|指出|强调|表示|介绍|代表|主持|致辞|陪同|会见|分别|先后|首先|详细|简要|对))/gu,
    )) {
      const name = readName(text, match.index);
      if (!name || name.score < SURE || !ACTING.test(text.slice(name.end, name.end + 32))) continue;
      people.push(personAt(text, { start: match.index, end: name.end }, "person/acting-name", null, null));
    }
    return people;
  },
});
