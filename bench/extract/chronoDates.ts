import * as chrono from "chrono-node";

/** A reading of words as a date, and where they stand. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  /** In EDTF. */
  readonly edtf: string;
}

type Components = chrono.ParsedComponents;

const two = (n: number | null) => String(n ?? 0).padStart(2, "0");

/** As exact as the words are: what chrono implies of day and month it does not know; its year counts either way. */
function edtfOf(parts: Components): string {
  const year = String(parts.get("year"));
  if (parts.isCertain("day") || parts.isCertain("weekday"))
    return `${year}-${two(parts.get("month"))}-${two(parts.get("day"))}`;
  if (parts.isCertain("month")) return `${year}-${two(parts.get("month"))}`;
  return year;
}

/** Words of its that are a time of day, and no date. */
const TIME_OF_DAY = /^(?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|夜[里晚间]?)$/;

/** Noon of the day of publication, which chrono reckons from. */
const reference = (published: string) => new Date(`${published}T12:00:00`);

/** Parses a text with chrono-node's parser for Simplified Chinese; the part that is timed. */
export const parseChrono = (text: string, published: string) => chrono.zh.hans.parse(text, reference(published));

/** All dates that chrono-node finds in a text which was published on a day (`2024-03-05`). */
export function chronoDates(text: string, published: string): ReadDate[] {
  const dated = parseChrono(text, published).filter((one) => !TIME_OF_DAY.test(one.text));
  return dated.map(({ index, text: words, start, end }) => {
    const [first, last] = [edtfOf(start), end ? edtfOf(end) : null];
    return {
      start: index,
      end: index + words.length,
      edtf: last === null || last === first ? first : `${first}/${last}`,
    };
  });
}
