import { daysInMonth } from "../../../../model/edtf.ts";
import { everyMatch } from "../../../text/everyMatch.ts";
import { readNumeral } from "../../../text/numerals.ts";
import { type DatePart, defineDateRule, type SaidDate } from "../dateRule.ts";
import { ALL_BEGINS, AND, anyMonth, anyYear, at, dayNumeral, month, S, saidMonth } from "../writing.ts";

const item = (n: number) => `(?:${month(`m${n}`)}${S})?${dayNumeral(`d${n}`)}`;
/** One more day of a list, in the words behind its beginning. */
const ITEM =
  /[、和及与][ \u3000\u00a0]*(?:([^、和及与月]{1,4})月[ \u3000\u00a0]*)?([^、和及与月日号 ]{1,3})(?:[ \u3000\u00a0]*[日号])?/gu;

interface Day {
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Whether the second day is the one after the first. */
const adjoins = (a: Day, b: Day) =>
  a.month === b.month
    ? b.day === a.day + 1
    : b.month === (a.month % 12) + 1 && b.day === 1 && a.day >= daysInMonth(2023, a.month);

/** The days of a list as one span where each follows the other, else each by itself. */
export function listedDays(first: SaidDate, days: readonly Day[], counted: boolean): readonly DatePart[] {
  const [head, ...rest] = days;
  const last = rest.at(-1);
  if (!head || !last) return [];
  const said = (one: Day): SaidDate =>
    counted
      ? { day: one.day }
      : one.month === head.month
        ? { ...first, day: one.day }
        : { ...first, month: one.month, day: one.day };
  if (days.every((one, i) => i === 0 || adjoins(days[i - 1] ?? one, one))) {
    const end: SaidDate = last.month === head.month ? { day: last.day } : { month: last.month, day: last.day };
    return [{ start: head.start, end: last.end, reading: { start: { ...first, day: head.day }, end } }];
  }
  return [
    { start: head.start, end: head.end, reading: { start: { ...first, day: head.day } } },
    ...rest.map((one) => ({ start: one.start, end: one.end, reading: { start: said(one) } })),
  ];
}

/** Reads what stands behind the first day of a list; `offset` is where that begins in the match. */
export function readItems(text: string, offset: number, headMonth: number): Day[] {
  const days: Day[] = [];
  let current = headMonth;
  for (const found of everyMatch(ITEM, text)) {
    const day = readNumeral(found[2] ?? "");
    if (found[1] !== undefined) current = found[1] === "元" ? 1 : (readNumeral(found[1]) ?? current);
    if (day === null) continue;
    const lead = found[0].length - found[0].replace(/^.[ \u3000\u00a0]*/u, "").length;
    days.push({ month: current, day, start: offset + found.index + lead, end: offset + found.index + found[0].length });
  }
  return days;
}

export const dayList = defineDateRule({
  id: "date/day-list",
  summary: "Days that are listed: one span of days where each follows the other, else each day by itself.",
  examples: [
    { text: "5月3、4日走访", published: "2024-06-01", expect: "2024-05-03/2024-05-04" },
    { text: "5月3日、4日走访", published: "2024-06-01", expect: "2024-05-03/2024-05-04" },
    { text: "5月3日和4日走访", published: "2024-06-01", expect: "2024-05-03/2024-05-04" },
    { text: "5月3、4、5日走访", published: "2024-06-01", expect: "2024-05-03/2024-05-05" },
    { text: "5月3、4两日走访", published: "2024-06-01", expect: "2024-05-03/2024-05-04" },
    { text: "5月31日、6月1日走访", published: "2024-06-08", expect: "2024-05-31/2024-06-01" },
    { text: "2023年5月3日及4日走访", published: null, expect: "2023-05-03/2023-05-04" },
    { text: "今年五月三日、四日走访", published: "2024-06-01", expect: "2024-05-03/2024-05-04" },
    { text: "5月3日、9日走访", published: "2024-06-01", expect: "2024-05-09" },
    { text: "2023年5月3日、7月9日走访", published: "2024-06-01", expect: "2023-07-09" },
  ],
  counterExamples: ["5月3日、双方", "5月3日与4家企业", "5月3日和平路", "5月3、4家"],
  begins: ALL_BEGINS,
  pattern: at(
    `(?:${anyYear})?${anyMonth}${S}${dayNumeral()}(?:${S}[日号])?(?<rest>(?:${AND}${item(1)}(?:${S}[日号])?(?:${AND}${item(2)}(?:${S}[日号])?)?(?:${AND}${item(3)}(?:${S}[日号])?)?))(?:(?<=[日号])|[两三四][日天])`,
  ),
  read: (match) => {
    const rest = match.groups?.rest ?? "";
    const first = saidMonth(match);
    const offset = match[0].lastIndexOf(rest);
    const day = readNumeral(match.groups?.day ?? "") ?? 0;
    const head = { month: first.month ?? 0, day, start: 0, end: offset };
    const parts = listedDays(first, [head, ...readItems(rest, offset, head.month)], first.counted?.from === "previous");
    return parts.length > 0 ? parts : null;
  },
});
