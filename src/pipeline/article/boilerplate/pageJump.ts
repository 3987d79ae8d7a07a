import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PAGE = "第?\\s?(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版";
const FROM = `[（(]\\s?(?:紧接|上接|接)\\s?${PAGE}[^（）()。]{0,12}[）)]`;
const ON = `[（(]\\s?(?:下转|转|未完，?下转)\\s?${PAGE}[^（）()。]{0,12}[）)]`;
const ALONE = anchored(new RegExp(`^(?:${FROM}|${ON})$`));
const BEGINNING = anchored(new RegExp(`^${FROM}\\s{0,4}`));
const END = anchored(new RegExp(`\\s{0,4}${ON}$`));
/** Both ends of a paragraph, so that no pattern runs over all of it. */
const REACH = 40;

/** Where a paragraph says at its beginning or end on which page of the paper it goes on; in its own offsets. */
export function pageJumps(paragraph: string): Span[] {
  const first = BEGINNING.exec(paragraph.slice(0, REACH))?.[0].length ?? 0;
  const last = END.exec(paragraph.slice(Math.max(first, paragraph.length - REACH)))?.[0].length ?? 0;
  if (first === 0 && last === 0) return [];
  const spans = [
    { start: 0, end: first },
    { start: paragraph.length - last, end: paragraph.length },
  ];
  return spans.filter(({ start, end }) => start < end);
}

export const pageJump: BoilerplateRule = defineRule({
  id: "boilerplate/page-jump",
  summary: "A note in a newspaper that says on which page the article goes on.",
  reason: "转版提示",
  examples: ["（下转05版）", "(紧接01版)", "（上接第一版）", "（下转第3版·要闻）"],
  counterExamples: ["（转第二版协议）的说明", "上接天线，下接地气。", "（下转学校）"],
  anchors: [ALONE],
  matches: (line) => line.length <= REACH && ALONE.test(line),
});
