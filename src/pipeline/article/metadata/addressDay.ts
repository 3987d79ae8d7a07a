import { isCalendarDate } from "../../../model/edtf.ts";

const FORMS: readonly RegExp[] = [
  /(?<!\d)(20\d\d)[/_-](\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(20\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/,
  /(?<!\d)(20\d\d)(\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(20\d\d)(\d{2})\/(\d{2})(?!\d)/,
];

/**
 * The day that the path of an address names (`/2021/0416/`, `/2018/11/9/`, `/20210917/`,
 * `t20220309_`, `/202104/16/`), as an EDTF day; null where it names none.
 */
export function addressDay(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/i, "").slice(0, 500);
  for (const form of FORMS) {
    const match = form.exec(path);
    if (!match) continue;
    const [, year, month, day] = match.map(Number);
    if (year === undefined || month === undefined || day === undefined) continue;
    if (!isCalendarDate({ year, month, day })) continue;
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
  return null;
}
