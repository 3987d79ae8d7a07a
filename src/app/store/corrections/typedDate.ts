import { type CalendarDate, edtfDays, formatEdtf, isCalendarDate, parseEdtf } from "../../../model/edtf.ts";

/**
 * What a reader typed as a date: as EDTF, with the year that was not written where one was taken; or why it is none.
 * `month`, `calendar`: there is no such month, or no such day. `backwards`: it ends before it begins.
 */
export type TypedDate = { readonly edtf: string; readonly yearTaken?: number } | { readonly fault: DateFault };

export type DateFault = "empty" | "unreadable" | "month" | "calendar" | "backwards";

/** A date as far as it is written. Undefined is what is left out. */
interface Written {
  readonly year?: number | null;
  readonly month?: number;
  readonly day?: number;
}

const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_NUMBER = /[〇零○一二三四五六七八九十廿卅]+/g;

/** A number in Chinese characters with digits: `二〇二四` digit by digit, `二十五` and `廿五` by tens; as it is where it is neither. */
function inDigits(han: string): string {
  const text = han.replace(/[零○]/g, "〇").replace("廿", "二十").replace("卅", "三十");
  const digits = (part: string) => Array.from(part, (character) => HAN_DIGITS.indexOf(character)).join("");
  if (!text.includes("十")) return digits(text);
  const tens = /^([一二三])?十([一二三四五六七八九])?$/.exec(text);
  return tens ? `${digits(tens[1] ?? "一")}${digits(tens[2] ?? "〇")}` : han;
}

/** What stands behind a day and says nothing of which one it is. */
const WEEKDAY = /[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?/g;
const PART = "(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|晚|夜)(?:时分)?";
const HOUR = "(?:[01]?\\d|2[0-4]|两)";
const CLOCK = `${HOUR}(?:(?::[0-5]\\d){1,2}|[时点](?:半|整|[13]刻|[0-5]?\\d分?)?)`;
const CLOCKS = `${CLOCK}(?:(?:至|到|~|[-–—]+)(?:${PART})?${CLOCK})?(?:许|左右|前后)?`;
const TIME_OF_DAY = new RegExp(`(?<=[日号])${CLOCKS}|(?<=[日号\\d])${PART}(?:${CLOCKS})?`, "g");
/** Only the space parts it from a day that is written without a sign. */
const CLOCK_APART = new RegExp(`(?<=\\d)\\s+${CLOCKS}`, "g");

const FORMS: readonly { readonly pattern: RegExp; readonly fields: readonly (keyof Written)[] }[] = [
  { pattern: /^(\d{4}|X{4})年(\d{1,2})月(\d{1,2})[日号]?$/, fields: ["year", "month", "day"] },
  { pattern: /^(\d{4}|X{4})年(\d{1,2})月?$/, fields: ["year", "month"] },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, fields: ["year", "month", "day"] },
  { pattern: /^(\d{4})年?$/, fields: ["year"] },
  { pattern: /^(\d{1,2})月(\d{1,2})[日号]?$/, fields: ["month", "day"] },
  { pattern: /^(\d{1,2})月$/, fields: ["month"] },
  { pattern: /^(\d{4}|X{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, fields: ["year", "month", "day"] },
  { pattern: /^(\d{4}|X{4})[-/.](\d{1,2})$/, fields: ["year", "month"] },
  { pattern: /^(\d{1,2})[-/.](\d{1,2})$/, fields: ["month", "day"] },
];
/** The end of a range that stands behind its start. */
const DAY_ONLY = { pattern: /^(\d{1,2})[日号]?$/, fields: ["day"] as const };

function written(
  text: string,
  forms: readonly { pattern: RegExp; fields: readonly (keyof Written)[] }[],
): Written | null {
  for (const { pattern, fields } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    return Object.fromEntries(
      fields.map((field, place) => {
        const digits = match[place + 1] ?? "";
        return [field, digits.startsWith("X") ? null : Number(digits)];
      }),
    );
  }
  return null;
}

/** The end of a range behind a start that is written in eight digits. */
const MONTH_AND_DAY = { pattern: /^(\d{2})(\d{2})$/, fields: ["month", "day"] as const };

/** Days of one month that are listed and follow each other, as the pipeline's rule for lists reads them (`3月5、6日`); else null. */
function listedDays(text: string): { start: Written; end: Written } | null {
  const [first = "", ...rest] = text.split(/[、和及与]/);
  const start = written(first, FORMS);
  const days = rest.map((one) => written(one, [DAY_ONLY])?.day);
  const isRow = start?.day !== undefined && days.every((day, place) => day === (start.day ?? 0) + place + 1);
  return start && isRow && days.length > 0 ? { start, end: { day: start.day + days.length } } : null;
}

/** Start and end of a text; the end null where it is no range. Signs that also stand within a date part only where they can. */
function ends(text: string): { start: Written; end: Written | null } | null {
  const whole = written(text, FORMS);
  if (whole) return { start: whole, end: null };
  for (const { index, 0: sign } of text.matchAll(/至|到|~|[-–—]+|\//g)) {
    const first = text.slice(0, index);
    const start = written(first, FORMS);
    const rest = text.slice(index + sign.length);
    const inShort = /^\d{8}$/.test(first) ? written(rest, [MONTH_AND_DAY]) : null;
    const end = inShort ?? written(rest, FORMS) ?? written(rest, [DAY_ONLY]);
    if (start && end) return { start, end };
  }
  return listedDays(text);
}

/** The most months of a range that goes over the end of a year without saying so. */
const LONGEST_TURN = 6;

/** The year in which a range ends whose end is written without one: the next where it ends in an earlier month, not long after. */
function endYear(start: CalendarDate, { month }: Written): number | null {
  if (start.year === null || start.month === null || month === undefined || month >= start.month) return start.year;
  return month + 12 - start.month <= LONGEST_TURN ? start.year + 1 : start.year;
}

/**
 * Reads a date as people write it: `2024-03-05`, `20240305`, `2024年3月5日`, `二〇二四年三月五日`, `3月5日至7日`, `2024年3月`,
 * `2024年3月中旬` (which is the month), `2024`, `XXXX-03-05`, `20240305-0307`, with `约`, `左右` or `?` where it is uncertain; a
 * weekday, a time of day or of the clock behind it says nothing more. Full-width signs count as others.
 * @param year the one that is meant where none is written; null for an open one
 */
export function readTypedDate(typed: string, year: number | null): TypedDate {
  const text = typed
    .replace(WEEKDAY, "")
    .replace(HAN_NUMBER, inDigits)
    .normalize("NFKC")
    .replace(CLOCK_APART, "")
    .replace(/\s/g, "")
    .replace(TIME_OF_DAY, "")
    .replace(/(?<=月)(?:[上中下]旬|[初中底末])/g, "")
    .toUpperCase();
  if (text === "") return { fault: "empty" };
  const plain = parseEdtf(text);
  if (plain) return plain.start.year === 0 || plain.end.year === 0 ? { fault: "calendar" } : { edtf: text };
  const bare = text.replace(/^约|左右$|\?/g, "");
  const found = ends(bare);
  if (!found) return { fault: "unreadable" };
  const start: CalendarDate = {
    year: found.start.year === undefined ? year : found.start.year,
    month: found.start.month ?? null,
    day: found.start.day ?? null,
  };
  const { end: last } = found;
  const end: CalendarDate = last
    ? {
        year: last.year === undefined ? endYear(start, last) : last.year,
        month: last.month ?? start.month,
        day: last.day ?? null,
      }
    : start;
  if ([start, end].some(({ month }) => month !== null && (month < 1 || month > 12))) return { fault: "month" };
  if (start.year === 0 || end.year === 0 || !isCalendarDate(start) || !isCalendarDate(end))
    return { fault: "calendar" };
  const date = { start, end, uncertain: bare !== text };
  const days = edtfDays(date);
  if (days && days.last < days.first) return { fault: "backwards" };
  const isTaken = found.start.year === undefined && year !== null;
  return { edtf: formatEdtf(date), ...(isTaken && { yearTaken: year }) };
}
