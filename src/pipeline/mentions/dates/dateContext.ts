import type { Article } from "../../../model/article.ts";

/** What settles the fields that a date does not say. */
export type DateContext = Pick<Article, "text" | "paragraphs"> & {
  /** An EDTF day, month or year, or null. */
  readonly published: string | null;
  readonly title: string | null;
};
