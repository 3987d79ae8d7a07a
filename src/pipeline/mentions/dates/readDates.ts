import type { DateMention } from "../../../model/mention.ts";
import { plainDigits } from "../../text/numerals.ts";
import type { Trace } from "../../text/trace.ts";
import type { DateContext } from "./dateContext.ts";
import { type DateRole, RoleFinder } from "./dateRole.ts";
import type { DateRule } from "./dateRule.ts";
import { bareDay } from "./forms/bareDay.ts";
import { countedDay } from "./forms/countedDay.ts";
import { dayList } from "./forms/dayList.ts";
import { dayRange } from "./forms/dayRange.ts";
import { fullDate } from "./forms/fullDate.ts";
import { lineHeadDay } from "./forms/lineHeadDay.ts";
import { month } from "./forms/month.ts";
import { monthDay } from "./forms/monthDay.ts";
import { monthRange } from "./forms/monthRange.ts";
import { numericDate } from "./forms/numericDate.ts";
import { otherCalendar } from "./forms/otherCalendar.ts";
import { partOfHeading } from "./forms/partOfHeading.ts";
import { partOfYear } from "./forms/partOfYear.ts";
import { recently } from "./forms/recently.ts";
import { relativeDay } from "./forms/relativeDay.ts";
import { relativeMonth } from "./forms/relativeMonth.ts";
import { relativeYear } from "./forms/relativeYear.ts";
import { bareRepublicYear, republicYear } from "./forms/republicYear.ts";
import { weekday } from "./forms/weekday.ts";
import { year } from "./forms/year.ts";
import { yearMonth } from "./forms/yearMonth.ts";
import { about } from "./roles/about.ts";
import { announced } from "./roles/announced.ts";
import { by } from "./roles/by.ts";
import { edition } from "./roles/edition.ts";
import { effective } from "./roles/effective.ts";
import { founding } from "./roles/founding.ts";
import { history } from "./roles/history.ts";
import { learned } from "./roles/learned.ts";
import { recurring } from "./roles/recurring.ts";
import { since } from "./roles/since.ts";
import { telegram } from "./roles/telegram.ts";
import { term } from "./roles/term.ts";
import { until } from "./roles/until.ts";
import { DateScanner } from "./scanDates.ts";
import { resolveDates } from "./settle/resolveDates.ts";

/** How dates are written. In order of precedence: of two rules that can begin at the same words, the earlier one keeps them. */
export const DATE_RULES: readonly DateRule[] = [
  dayRange, // before all that reads no more than its start
  dayList,
  numericDate,
  republicYear,
  bareRepublicYear,
  otherCalendar, // before month: 八月初五 is no 八月初
  fullDate,
  monthRange, // before what reads no more than its start
  partOfYear,
  countedDay, // before relativeYear: 第二天 is no 第二年
  weekday, // before relativeMonth: 上个星期五
  relativeYear,
  relativeMonth,
  partOfHeading, // behind it: 本月15日
  yearMonth,
  monthDay,
  lineHeadDay,
  month,
  bareDay,
  relativeDay,
  recently,
  year,
];

/** What the words around a date say about it; the first that fits counts. */
export const DATE_ROLES: readonly DateRole[] = [
  telegram,
  learned,
  recurring,
  effective, // before since: 自5月8日起施行
  since,
  term,
  until,
  by,
  founding,
  edition,
  announced,
  history,
  about,
];

const SCANNER = new DateScanner(DATE_RULES);
const ROLES = new RoleFinder(DATE_ROLES);

/**
 * All dates of an article that can date an event and can be settled to at least a month and day, a month or a year, in
 * order, without overlaps; spans into the text. `trace` hears what was made, refused and settled, and why. Linear time.
 */
export function readDates(context: DateContext, trace?: Trace): DateMention[] {
  const text = plainDigits(context.text);
  return resolveDates(SCANNER.scan(text), ROLES, { ...context, text }, trace);
}
