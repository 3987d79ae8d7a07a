import { type CalendarDate, edtfDays, formatEdtf, isCalendarDate, parseEdtf } from "../../../model/edtf.ts";

/** What a reader typed as a date: as EDTF, or why it is none. `backwards`: it ends before it begins. */
export type TypedDate =
  | { readonly edtf: string }
  | { readonly fault: "empty" | "unreadable" | "calendar" | "backwards" };

/** A date as far as it is written. Undefined is what is left out. */
interface Written {
  readonly year?: number | null;
  readonly month?: number;
  readonly day?: number;
}

const FORMS: readonly { readonly pattern: RegExp; readonly fields: readonly (keyof Written)[] }[] = [
  { pattern: /^(\d{4}|X{4})年(\d{1,2})月(\d{1,2})[日号]?$/, fields: ["year", "month", "day"] },
  { pattern: /^(\d{4}|X{4})年(\d{1,2})月?$/, fields: ["year", "month"] },
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

/** Start and end of a text; the end null where it is no range. Signs that also stand within a date part only where they can. */
function ends(text: string): { start: Written; end: Written | null } | null {
  const whole = written(text, FORMS);
  if (whole) return { start: whole, end: null };
  for (const { index, 0: sign } of text.matchAll(/至|到|~|[-–—]+|\//g)) {
    const start = written(text.slice(0, index), FORMS);
    const rest = text.slice(index + sign.length);
    const end = written(rest, FORMS) ?? written(rest, [DAY_ONLY]);
    if (start && end) return { start, end };
  }
  return null;
}

/**
 * Reads a date as people write it: `2024-03-05`, `2024年3月5日`, `3月5日至7日`, `2024年3月`, `2024`, `XXXX-03-05`, with `约`, `左右` or
 * `?` where it is uncertain. Full-width signs count as others.
 * @param year the one that is meant where none is written; null for an open one
 */
export function readTypedDate(typed: string, year: number | null): TypedDate {
  const text = typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (text === "") return { fault: "empty" };
  if (parseEdtf(text)) return { edtf: text };
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
        year: last.year === undefined ? start.year : last.year,
        month: last.month ?? start.month,
        day: last.day ?? null,
      }
    : start;
  if (!isCalendarDate(start) || !isCalendarDate(end)) return { fault: "calendar" };
  const date = { start, end, uncertain: bare !== text };
  const days = edtfDays(date);
  return days && days.last < days.first ? { fault: "backwards" } : { edtf: formatEdtf(date) };
}
