import type { Article } from "../../../model/article.ts";
import type { DateReading, DateRule } from "./dateRule.ts";

/** A date as it was read, before its unsaid fields are settled. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
  readonly reading: DateReading;
}

/** What settles the fields that a date does not say. */
export type DateContext = Pick<Article, "text" | "paragraphs"> & {
  /** EDTF day or null. */
  readonly published: string | null;
  readonly title: string | null;
};
