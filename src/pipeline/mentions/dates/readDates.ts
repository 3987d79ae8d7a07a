import type { DateMention } from "../../../model/mention.ts";
import { Taken } from "../../text/taken.ts";
import { bareDay } from "./bareDay.ts";
import type { DateRule } from "./dateRule.ts";
import { dayRange } from "./dayRange.ts";
import type { DateContext, FoundDate } from "./foundDate.ts";
import { fullDate } from "./fullDate.ts";
import { month } from "./month.ts";
import { monthDay } from "./monthDay.ts";
import { recently } from "./recently.ts";
import { relativeDay } from "./relativeDay.ts";
import { relativeMonth } from "./relativeMonth.ts";
import { relativeYear } from "./relativeYear.ts";
import { resolveDates } from "./resolveDates.ts";
import { year } from "./year.ts";
import { yearMonth } from "./yearMonth.ts";

/** In order of precedence: where two rules read the same words, the earlier one keeps them. */
export const DATE_RULES: readonly DateRule[] = [
  dayRange,
  fullDate,
  relativeYear, // before monthDay: 去年11月6日 is not a bare 11月6日
  relativeMonth,
  yearMonth,
  monthDay,
  month,
  bareDay,
  relativeDay,
  recently,
  year,
];

/** All dates of an article that can be settled to at least a month and day, a month or a year, in order; spans into the text. */
export function readDates(context: DateContext): DateMention[] {
  return resolveDates(findDates(context.text), context);
}

function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const taken = new Taken(text.length);
  for (const rule of DATE_RULES) {
    rule.pattern.lastIndex = 0;
    for (const match of text.matchAll(rule.pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      const reading = rule.read(match);
      if (reading && taken.take({ start, end })) found.push({ start, end, rule, reading });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
