import { readDates } from "../../src/pipeline/mentions/dates/readDates.ts";
import { chronoDates } from "./chronoDates.ts";
import type { DateForm } from "./dateForms.ts";

/** A text whose dates are asked for. */
export type DatedText = Pick<DateForm, "text" | "published" | "title">;

/** A program that finds the dates of a text: EDTF, in order. */
export interface DateReader {
  readonly tool: string;
  readonly read: (text: DatedText) => string[];
}

/** How many dates were read as they are, not read, and read that are none or are others. */
export interface DateScore {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

/** A sentence that was not read as it is. */
export interface DateMiss {
  readonly text: string;
  readonly dates: readonly string[];
  readonly read: readonly string[];
}

/** For sentences without a publication date, which a parser of dates must be given all the same. */
const SOME_DAY = "2024-06-15";

function paragraphsOf(text: string) {
  let start = 0;
  return text.split("\n").map((line) => {
    const paragraph = { start, end: start + line.length, role: "text" as const };
    start += line.length + 1;
    return paragraph;
  });
}

const OURS: DateReader = {
  tool: "wanglai",
  read: ({ text, published, title = null }) =>
    readDates({ text, paragraphs: paragraphsOf(text), published, title }).map(({ edtf }) => edtf),
};

const CHRONO: DateReader = {
  tool: "chrono-node zh",
  read: ({ text, published }) => chronoDates(text, published ?? SOME_DAY).map(({ edtf }) => edtf),
};

/** We, and the peer. */
export const DATE_READERS: readonly [DateReader, ...DateReader[]] = [OURS, CHRONO];

/** A date that the words leave uncertain may be read without saying so, which only we do. */
const plain = (edtf: string) => edtf.replaceAll("?", "");

function compare(dates: readonly string[], read: readonly string[]): DateScore {
  const open = dates.map(plain);
  let right = 0;
  for (const one of read.map(plain)) {
    const at = open.indexOf(one);
    if (at < 0) continue;
    open.splice(at, 1);
    right++;
  }
  return { right, missed: open.length, wrong: read.length - right };
}

/** Counts over sentences what a reader made of their dates. */
export function scoreDates({ read }: DateReader, forms: readonly DateForm[]): DateScore {
  const total = { right: 0, missed: 0, wrong: 0 };
  for (const form of forms) {
    const score = compare(form.dates, read(form));
    total.right += score.right;
    total.missed += score.missed;
    total.wrong += score.wrong;
  }
  return total;
}

/** The sentences that a reader did not read as they are. */
export function dateMisses({ read }: DateReader, forms: readonly DateForm[]): DateMiss[] {
  return forms
    .map((form) => ({ text: form.text, dates: form.dates, read: read(form) }))
    .filter((one) => {
      const { missed, wrong } = compare(one.dates, one.read);
      return missed + wrong > 0;
    });
}

/** The names of the groups of sentences, in order. */
export function dateGroups(forms: readonly DateForm[]): string[] {
  return [...new Set(forms.map(({ group }) => group))];
}
