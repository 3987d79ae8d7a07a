import type { Span } from "../../../model/span.ts";
import type { FieldName } from "../draft.ts";

/** A value from the comment, with the span of its words in the source. */
export interface CommentValue {
  readonly field: FieldName;
  readonly value: string;
  readonly span: Span;
}

const OPENING = "<!--enpproperty";
const LONGEST = 5000;

/** The elements of the comment by the field that they carry; `nodename` is the page of the paper and of no use here. */
const FIELDS: Readonly<Record<string, FieldName>> = { date: "published", author: "author", title: "title" };

/**
 * What the digital editions of Chinese newspapers say of an article in a comment, `<!--enpproperty <date>…</date>
 * <author>…</author><title>…</title> … /enpproperty-->`, as the Founder system of many papers writes it.
 */
export function readNewspaperComment(source: string, comments: readonly Span[]): CommentValue[] {
  const comment = comments.find(({ start }) => source.startsWith(OPENING, start));
  if (!comment || comment.end - comment.start > LONGEST) return [];
  const { start, end } = comment;
  const values: CommentValue[] = [];
  for (const match of source.slice(start, end).matchAll(/<(\w{1,12})>([^<>]{1,300})<\/\1>/g)) {
    const [whole, name = "", value = ""] = match;
    const field = FIELDS[name];
    const from = start + match.index + whole.indexOf(">") + 1;
    if (field) values.push({ field, value, span: { start: from, end: from + value.length } });
  }
  return values;
}
