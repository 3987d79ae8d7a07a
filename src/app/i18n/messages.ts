import type { EventKind, PartyRole } from "../../model/event.ts";
import type { OrganizationType } from "../../model/organization.ts";

type PeriodUnit = "day" | "tenDays" | "month" | "quarter" | "year" | "decade";
export type LoadProblem = "offline" | "missing" | "damaged" | "newer" | "foreign" | "server";

/** A problem in words: what happened, and what to do. */
export interface Problem {
  readonly title: string;
  readonly advice: string;
}

/** All words of the page in one language. */
export interface Messages {
  readonly name: string;
  readonly tagline: string;
  readonly language: { readonly other: string };
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly skipToList: string;
  readonly close: string;
  readonly retry: string;
  readonly listSeparator: string;
  readonly quoted: (text: string) => string;

  readonly regions: {
    readonly filters: string;
    readonly timeline: string;
    readonly list: string;
    readonly detail: string;
  };
  readonly search: { readonly label: string; readonly placeholder: string };
  readonly countNoun: string;
  readonly count: (shown: number, total: number) => string;
  readonly countLabel: (shown: number, total: number) => string;

  readonly kinds: Readonly<Record<EventKind, string>>;
  /** One character on the badge of a kind. */
  readonly kindLetters: Readonly<Record<EventKind, string>>;
  readonly organizationTypes: Readonly<Record<OrganizationType, string>>;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly certainty: Readonly<Record<"stated" | "inferred" | "uncertain" | "given", string>>;
  readonly certaintyMeaning: Readonly<Record<"stated" | "inferred" | "uncertain" | "given", string>>;

  readonly dates: {
    year(year: number): string;
    yearMonth(year: number, month: number): string;
    full(year: number, month: number, day: number): string;
    monthDay(month: number, day: number): string;
    month(month: number): string;
    to(start: string, end: string): string;
    /** Days of one month; the year is null where it is left out. */
    days(year: number | null, month: number, first: number, last: number): string;
    openYear(date: string): string;
    uncertain(date: string): string;
  };
  readonly period: (unit: PeriodUnit, year: number, month: number, day: number) => string;
  readonly openYear: string;
  readonly yearOnly: (year: number) => string;

  readonly filters: {
    readonly matchLabel: string;
    readonly matchAny: string;
    readonly matchAll: string;
    readonly aliases: (names: string) => string;
    readonly dates: string;
    readonly from: string;
    readonly to: string;
    readonly years: string;
    readonly wholeYear: (year: number) => string;
    readonly active: string;
    readonly remove: (what: string) => string;
    readonly clearAll: string;
    readonly fromChip: (date: string) => string;
    readonly toChip: (date: string) => string;
    readonly queryChip: (query: string) => string;
    readonly ignored: (names: string) => string;
    readonly reversed: string;
    readonly show: (active: number) => string;
    readonly apply: (count: number) => string;
  };

  readonly timeline: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly earlier: string;
    readonly later: string;
    readonly fit: string;
    readonly controls: string;
    readonly collapse: string;
    readonly expand: string;
    readonly failed: string;
    readonly summary: (events: number, first: string, last: string) => string;
    readonly window: (first: string, last: string) => string;
    readonly nothing: string;
    readonly nothingInWindow: string;
    readonly column: (period: string, count: number) => string;
    readonly openYears: (count: number) => string;
    readonly openYearsNote: string;
    readonly legend: string;
  };

  readonly list: {
    readonly order: string;
    readonly oldest: string;
    readonly newest: string;
    readonly groupCount: (count: number) => string;
    readonly keys: string;
  };

  readonly empty: {
    readonly noDocuments: Problem;
    readonly noEvents: (documents: number) => Problem;
    readonly noMatch: Problem;
    readonly noMatchQuery: (query: string, withOthers: boolean) => Problem;
    readonly reversedDates: Problem;
  };

  /** The cleaned text and the original, and what is marked in each. */

  readonly status: {
    readonly events: (count: number) => string;
    readonly title: string;
    readonly failed: string;
    readonly documentEvents: (count: number) => string;
    readonly untitled: string;
  };

  readonly loading: string;
  readonly problems: Readonly<Record<LoadProblem | "unexpected", Problem>>;
  readonly technical: string;
  readonly crash: Problem;
  readonly reload: string;
  /** A part of the page that was asked for did not come. */
  readonly notLoaded: { readonly text: string; readonly close: string };

  readonly reasons: {
    /** By rule; why a name is held to be another name of an organization. */
    readonly alias: Readonly<Record<string, string>>;
    readonly aliasOther: (rule: string) => string;
    readonly aliasWithReason: (name: string, reason: string) => string;
    /** Which document shows the name. */
    readonly aliasShownIn: (reason: string, title: string) => string;
    readonly couldBe: (names: string) => string;
  };
  /**
   * By rule; why something was taken out of a source or read as something else, where it is not said in the words of
   * the data, which are Chinese.
   */
  readonly ruleReasons: Readonly<Record<string, string>>;
}
