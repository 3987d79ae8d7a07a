import type { DateField, ImpliedField } from "../../../../model/edtf.ts";

/** Why a field was taken that the words do not say; read with the basis: "year: the latest … 2024-01-25". */
const IMPLIED_RULES = {
  "date/nearest-past": "the latest such day that is not after",
  "date/nearest-told": "the latest such day that is not after the day on which it was told,",
  "date/announced": "announced, so the next such day from",
  "date/same-passage": "carried over from what stands before:",
  "date/heading-year": "from the title or a heading:",
  "date/heading-month": "from a heading:",
  "date/this-year": "今年 as seen from",
  "date/last-year": "去年 as seen from",
  "date/earlier-year": "前年 as seen from",
  "date/next-year": "明年 as seen from",
  "date/publication": "a month as seen from",
  "date/relative-day": "counted from",
  "date/weekday": "the day of the week, counted from",
  "date/weekday-differs": "the date as written, although beside it stands",
  "date/year-of-weekday": "the year in which that day is",
  "date/range-start": "as at the start of the range:",
  "date/recently": "no more than about",
  "date/century": "the century of two digits, as seen from",
  "date/telegram": "no other day is named than that of the telegram:",
} as const;

export type ImpliedRule = keyof typeof IMPLIED_RULES;

/** Where the fields of one date were taken from. */
export class Implied {
  fields: readonly ImpliedField[] = NONE;

  add(names: readonly DateField[], rule: ImpliedRule, basis: string): void {
    this.fields = [...this.fields, ...names.map((field) => ({ field, rule, basis }))];
  }

  drop(name: DateField): void {
    if (this.fields.some(({ field }) => field === name))
      this.fields = this.fields.filter(({ field }) => field !== name);
  }
}

const NONE: readonly ImpliedField[] = [];

/** An English sentence for one derivation, for the trace. */
export function derivation({ field, rule, basis }: ImpliedField): string {
  const why = Object.hasOwn(IMPLIED_RULES, rule) ? IMPLIED_RULES[rule as ImpliedRule] : rule;
  return `${field}: ${why} ${basis}`;
}
