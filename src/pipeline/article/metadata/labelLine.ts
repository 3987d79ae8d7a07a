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

/** Labels that an announcement uses for the event itself. */
const AMBIGUOUS = new Set(["时间", "日期"]);
const EVENT_LABEL =
  /^[\s\d一二三四五六、.．【[（(]{0,4}(?:会议|活动|讲座|报告|培训|举办|报名)?(?:地\s?点|主讲|主讲人|报告人|主持人|参会人员|参加人员|与会人员|会议主题|活动主题|主题)[】\]]?\s?[:：]/;
const PART_OF_DAY = /上午|下午|晚上|晚间|中午|[至~～—–]|\d\s?-\s?\d{1,2}[日号:：]/;

/** Whether the lines announce a meeting or lecture with its place, speaker or subject. */
export function isNotice(lines: readonly Line[]): boolean {
  return lines.slice(0, 40).some((line) => EVENT_LABEL.test(line.key.slice(0, 40)));
}

/** Whether a label gives a publication date: 时间 in an announcement does not, nor does a part of a day. */
export function tellsPublication(draft: Draft, line: Line, label: LabelledValue): boolean {
  if (label.kind !== "published") return false;
  if (!AMBIGUOUS.has(label.word)) return true;
  return !draft.notice && !PART_OF_DAY.test(line.key.slice(label.valueStart, label.valueEnd));
}

/** Adds the labelled values of a line to the draft's fields; the caller files the line. */
export function addLabels(draft: Draft, line: Line, labels: readonly LabelledValue[], origin: MetadataOrigin): void {
  for (const label of labels) {
    const field = FIELDS[label.kind];
    if (!field || label.valueEnd <= label.valueStart) continue;
    let start = label.valueStart;
    let end = label.valueEnd;
    let value = line.text.slice(start, end).trim();
    if (field === "published") {
      const day = tellsPublication(draft, line, label) ? readDay(line.key.slice(start, end)) : null;
      if (!day) continue;
      value = day.day;
      end = start + day.end;
      start += day.start;
    }
    if (field === "author" || field === "publisher") {
      // A button, a note in brackets or a date behind a name is not part of it.
      value = value.replace(/\s*(?:[[【(（〔]|参与互动|我要|(?:19|20)\d{2}[-/.年]\d).*$/, "").trim();
      end = start + value.length;
    }
    if (field === "address" && !/^https?:\/\//i.test(value)) continue;
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    draft.fields.push({ field, value, origin, span: lineSpan(line, start, end) });
  }
}
