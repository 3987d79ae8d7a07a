import type { OrganizationMention } from "../../../model/mention.ts";
import { defineStandingRule } from "./organizationRule.ts";

export const governedLevel = defineStandingRule({
  id: "organization/governed-level",
  summary:
    "A bureau named with a bare 省, 市, 县 or 区 (市科技局) is that of the area which the sentence or the document settles.",
  examples: [
    { text: "绵阳市副市长周一鸣和市科技局局长吴二到场", expect: ["绵阳市", "绵阳市科技局"] },
    {
      text: "宁夏回族自治区与南开大学签约，自治区教育厅高教处参加",
      expect: ["宁夏回族自治区", "南开大学", "宁夏回族自治区教育厅高教处"],
    },
    { text: "甘肃省与南开大学签约，省外办参加", expect: ["甘肃省", "南开大学", "甘肃省外办"] },
  ],
  counterExamples: ["省市科技局参加", "绵阳市与南开大学在市委礼堂签约"],
  find: ({ text, names, settled, found, refuse }) => {
    const mentions: OrganizationMention[] = [];
    for (const list of names)
      for (const parsed of list) {
        if (!parsed.level) continue;
        const span = { start: parsed.start, end: parsed.end };
        const place = settled.placeAt(text, parsed.start, parsed.level, found);
        if (parsed.premises) {
          refuse(span, "a house that people meet in");
          continue;
        }
        if (!place) refuse(span, `a bare ${parsed.level}, and nothing shows which`);
        mentions.push({
          type: "organization",
          span,
          rule: "organization/governed-level",
          name: place ? ofPlace(place, parsed.name) : parsed.name,
          organizationType: parsed.type,
          within: parsed.within && place ? ofPlace(place, parsed.within.name) : (parsed.within?.name ?? null),
          inferred: place ? "organization/governed-level" : null,
        });
      }
    return mentions;
  },
});

/** 绵阳市科技局 of 市科技局; the area alone of 市人民政府. */
const ofPlace = (place: string, name: string): string =>
  place + name.replace(/^(?:自治区|.)/u, "").replace(/^人民政府$/u, "");
