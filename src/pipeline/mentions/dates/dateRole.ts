import type { Span } from "../../../model/span.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";
import type { DateReading } from "./dateRule.ts";

/** What follows from the part that a date plays among the words around it. */
export type RoleEffect =
  /** It dates no event. */
  | "refused"
  /** It is the day on which the news is told: 今天 is counted from it, and it dates no event. */
  | "told"
  /** The same, but what is told may have no other date: then it stands for it. */
  | "telegram"
  /** It is announced: without a year it is the next such day, not the last. */
  | "ahead"
  /** It is told as history: the sentences behind it are not about its year. */
  | "history"
  /** It is no more than about then. */
  | "about";

export interface RoleExample {
  readonly text: string;
  readonly published: string | null;
  /** The EDTF date of the last date in the text; null where no date is left. */
  readonly expect: string | null;
}

/** A date as it was found in the text. */
export interface PlacedReading {
  readonly span: Span;
  readonly reading: DateReading;
}

export interface DateRole extends Rule<RoleExample> {
  readonly effect: RoleEffect;
  /** Patterns made by `before` and `behind`, one of which fits wherever it plays: else it is not even asked. */
  readonly cues: readonly [RegExp, ...RegExp[]];
  /** Whether the words around a date give it this part. */
  readonly plays: (text: string, date: PlacedReading) => boolean;
}

export const defineDateRole = (role: DateRole): DateRole => defineRule<RoleExample, DateRole>(role);

/** A pattern that looks back from the beginning of a date, over at most one blank. */
export const before = (words: string) => new RegExp(`(?<=(?:${words})[ \\u3000]?)`, "uy");
/** A pattern of what stands directly behind a date, over at most one blank. */
export const behind = (words: string) => new RegExp(`[ \\u3000]?(?:${words})`, "uy");

/** Whether a pattern made by `before` fits at the beginning of a date. */
export function isBefore(pattern: RegExp, text: string, { span }: PlacedReading): boolean {
  pattern.lastIndex = span.start;
  return pattern.test(text);
}

/** Whether a pattern made by `behind` fits at the end of a date. */
export function isBehind(pattern: RegExp, text: string, { span }: PlacedReading): boolean {
  pattern.lastIndex = span.end;
  return pattern.test(text);
}

/** Whether a pattern looks back from the beginning of a date. */
const looksBack = (cue: RegExp) => cue.source.startsWith("(?<=");

/** Finds the part of dates among roles: the first that plays. */
export class RoleFinder {
  /** All cues at once, since most dates have none around them. */
  private readonly anyBefore: RegExp;
  private readonly anyBehind: RegExp;

  constructor(private readonly roles: readonly DateRole[]) {
    const cues = roles.flatMap((role) => role.cues);
    const any = (some: readonly RegExp[]) => new RegExp(some.map(({ source }) => source).join("|"), "uy");
    this.anyBefore = any(cues.filter(looksBack));
    this.anyBehind = any(cues.filter((cue) => !looksBack(cue)));
  }

  /** The role of a date, or null. */
  roleOf(text: string, date: PlacedReading): DateRole | null {
    if (!isBefore(this.anyBefore, text, date) && !isBehind(this.anyBehind, text, date)) return null;
    return this.roles.find((role) => role.plays(text, date)) ?? null;
  }
}

/** The smallest field that the words name, or `span` for a range. */
export function precisionOf({ start, end }: DateReading): "span" | "day" | "month" | "year" {
  if (end !== undefined) return "span";
  const { counted } = start;
  if (
    start.day !== undefined ||
    start.weekday !== undefined ||
    counted?.days !== undefined ||
    counted?.nth !== undefined
  )
    return "day";
  return start.month !== undefined || counted?.months !== undefined ? "month" : "year";
}
