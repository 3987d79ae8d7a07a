import type { MetadataOrigin } from "../../../model/article.ts";
import type { LabelledValue } from "../../text/labels.ts";
import { readDay } from "../../text/writtenDay.ts";
import type { Draft, FieldName } from "../draft.ts";
import { type Line, lineSpan } from "../line.ts";

const FIELDS: Readonly<Partial<Record<LabelledValue["kind"], FieldName>>> = {
  title: "title",
  published: "published",
  publisher: "publisher",
  author: "author",
  address: "address",
};

/** Adds the labelled values of a line to the draft's fields; the caller files the line. */
export function addLabels(draft: Draft, line: Line, labels: readonly LabelledValue[], origin: MetadataOrigin): void {
  for (const { kind, valueStart, valueEnd } of labels) {
    const field = FIELDS[kind];
    if (!field || valueEnd <= valueStart) continue;
    const raw = line.text.slice(valueStart, valueEnd);
    let value = raw.trim();
    let start = valueStart;
    let end = valueEnd;
    if (field === "published") {
      const day = readDay(line.key.slice(valueStart, valueEnd));
      if (!day) continue;
      value = day.day;
      end = valueStart + day.end;
      start = valueStart + day.start;
    }
    if (field === "address" && !/^https?:\/\//i.test(value)) continue;
    if (/^[\W_]*$/u.test(value) && !/\p{L}/u.test(value)) continue;
    draft.fields.push({ field, value, origin, span: lineSpan(line, start, end) });
  }
}
