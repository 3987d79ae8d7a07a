import type { OrganizationMention } from "../../../model/mention.ts";
import { type Division, divisionCalled } from "../../lexicon/divisions.ts";
import { anchored } from "../../text/anchored.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { defineNamingRule } from "./organizationRule.ts";

/** 宁波、绍兴|两市, 浙江、江苏|等省: short names in a list, and so many of what they are. */
const COUNTED =
  /([\u4e00-\u9fff、]{5,40}?)(?:[两二三四五六七八九]|等[两二三四五六七八九\d]?)(?:市|省|省市)(?![区内外级属场长民政直重]|[\u4e00-\u9fff]{0,4}(?:企业|高校|校友|群众|干部|人才|居民|市场|[局厅委办院]))/gu;
/** Only where somebody goes they act: 服务宁波、绍兴两市 is what something is for. */
const GONE_TO = anchored(/(?:赴|到|往|访问|走访|抵达|走进|先后)$/u);
const SIGN = /[两二三四五六七八九等][\d两二三四五六七八九]?[市省]/u;

export const countedAreas = defineNamingRule({
  id: "organization/counted-areas",
  summary: "Cities and provinces by their short names, in a list that counts them: 绵阳、德阳|两市.",
  examples: [
    { text: "市长率团赴宁波、绍兴两市考察。", expect: ["宁波市", "绍兴市"] },
    { text: "先后访问浙江、江苏等省，与有关方面座谈。", expect: ["浙江省", "江苏省"] },
  ],
  counterExamples: [
    "签署服务宁波、绍兴两市的协议",
    "赴宁波、绍兴两市文旅局考察",
    "走访宁波、绍兴两市企业",
    "考察学习、交流合作两市共建",
    "赴宁波、绍兴两地",
  ],
  find: ({ text }) => {
    if (!SIGN.test(text)) return [];
    const mentions: OrganizationMention[] = [];
    for (const { 1: list = "", index } of everyMatch(COUNTED, text)) {
      let end = index + list.length;
      const areas: { readonly area: Division; readonly start: number; readonly end: number }[] = [];
      for (const item of list.split("、").reverse()) {
        const start = end - item.length;
        // 赴|宁波: the first of the list stands behind a verb.
        const length = [item.length, 2, 3].find((size) => size <= item.length && divisionCalled(item.slice(-size)));
        const area = length === undefined ? null : divisionCalled(item.slice(-length));
        if (!area || length === undefined) break;
        areas.unshift({ area, start: end - length, end });
        if (length < item.length) break;
        end = start - 1;
      }
      const [first] = areas;
      if (!first || areas.length < 2 || !GONE_TO.test(text.slice(Math.max(0, first.start - 4), first.start))) continue;
      for (const { area, start, end: until } of areas)
        mentions.push({
          type: "organization",
          span: { start, end: until },
          rule: "organization/counted-areas",
          name: area.name,
          organizationType: "government",
          within: null,
          inferred: null,
        });
    }
    return mentions;
  },
});
