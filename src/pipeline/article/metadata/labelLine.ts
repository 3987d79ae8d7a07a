import type { MetadataOrigin } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { looksLikePerson } from "../../lexicon/surnames.ts";
import { anchored } from "../../text/anchored.ts";
import { type LabelledValue, readLabels } from "../../text/labels.ts";
import { namesNobody } from "../../text/nobody.ts";
import { readDay } from "../../text/writtenDay.ts";
import type { Draft, FieldName } from "../draft.ts";
import { type Line, lineSpan } from "../line.ts";
import { dayOfChange } from "./dayOfChange.ts";

const FIELDS: Readonly<Partial<Record<LabelledValue["kind"], FieldName>>> = {
  title: "title",
  published: "published",
  publisher: "publisher",
  author: "author",
  address: "address",
};

/** Labels that an announcement uses for the event itself. */
const AMBIGUOUS = new Set(["时间", "日期"]);
const EVENT_LABEL = anchored(
  /^[\s\d一二三四五六、.．【[（(]{0,4}(?:会议|活动|讲座|报告|培训|举办|报名)?(?:地\s?点|主讲|主讲人|报告人|主持人|参会人员|参加人员|与会人员|会议主题|活动主题|主题)(?:[】\]]|\s?[:：])/,
);
const PART_OF_DAY = /上午|下午|晚上|晚间|中午|[至~～—–]|\d\s?-\s?\d{1,2}[日号:：]/;

const DAY_WITHOUT_YEAR = anchored(/^\d{1,2}月\d{1,2}[日号]/);

/** Whether the lines announce a meeting or lecture with its place, speaker or subject. */
export function isNotice(lines: readonly Line[]): boolean {
  return lines.slice(0, 40).some((line) => EVENT_LABEL.testStart(line.key, 40));
}

/** Days of a page's later life, or of the paper that it shows: its own day is another, if it gives one. */
const OTHER_DAY = anchored(
  /^(?:最后|最近)?(?:更新|修改|编辑)|^(?:成文|发文|印发|生成|转载|收录|审核|撰写|录入|上传|创建)/,
);
/** A page says so much in its head and in its foot. */
const HEAD = 40;
const FOOT = 10;

/** Whether a line labels the day of something else in an article's life: 更新时间, 录入时间. */
export function labelsOtherDay(line: Line): boolean {
  return readLabels(line.key.slice(0, 300)).some(({ kind, word }) => kind === "published" && OTHER_DAY.test(word));
}

/** Whether a line says in so many words when the article was published: a label of it with a day. */
export function labelsPublication(line: Line): boolean {
  return readLabels(line.key.slice(0, 300)).some(
    ({ kind, word, valueStart, valueEnd }) =>
      kind === "published" && !OTHER_DAY.test(word) && readDay(line.key.slice(valueStart, valueEnd)) !== null,
  );
}

/** Whether some line around the article says when it was published, so that no other day need stand for it. */
function saysPublished(lines: readonly Line[]): boolean {
  return [...lines.slice(0, HEAD), ...lines.slice(HEAD).slice(-FOOT)].some((line) =>
    readLabels(line.key.slice(0, 300)).some(
      ({ kind, word, valueStart, valueEnd }) =>
        kind === "published" &&
        !OTHER_DAY.test(word) &&
        !AMBIGUOUS.has(word) &&
        readDay(line.key.slice(valueStart, valueEnd)) !== null,
    ),
  );
}

/** Labels behind which an office stands as often as a person. */
const ANYONE = new Set("发布者 发布人 供稿 供稿人 投稿人 投稿者 楼主 发帖人 原创 撰稿".split(" "));
const OFFICE = anchored(/(?:处|部|办|办公室|学院|中心|局|公司|大学|集团|学校|政府|频道|公众号)$/);
const REPORTS = anchored(/(?:网|日报|晚报|时报|通讯社|新闻社)$/);
/** A person's name may end with these too. */
const OFFICE_OR_NAME = anchored(/(?:委|院|站|社|网|报|组|科|厅|会)$/);

/** Whether a label tells who published: an office that is called the author has published it. */
function fieldOf(label: LabelledValue, value: string): FieldName | undefined {
  const field = FIELDS[label.kind];
  if (!ANYONE.has(label.word)) return field;
  const [name = ""] = value.split(/[\s、，,/]+/);
  return OFFICE.test(name) || (OFFICE_OR_NAME.test(name) && !looksLikePerson(name)) ? "publisher" : "author";
}

/** Whether a label gives a publication date: 时间 in an announcement does not, nor does a part of a day. */
export function tellsPublication(draft: Draft, line: Line, label: LabelledValue): boolean {
  if (label.kind !== "published") return false;
  if (!AMBIGUOUS.has(label.word)) return true;
  const value = line.key.slice(label.valueStart, label.valueEnd);
  // 时间：10月1日 may be the event's, and tells no day.
  return !draft.notice && !PART_OF_DAY.test(value) && !DAY_WITHOUT_YEAR.test(value);
}

/** 5月6日《东湖日报》, 东湖网 海川: the paper without its day, the site without the place that it reports from. */
function publisherIn(value: string): Span | null {
  const paper = /^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日\s{0,3}《([^《》]{2,20})》/.exec(value);
  if (paper?.[1]) return { start: paper[0].length - 1 - paper[1].length, end: paper[0].length - 1 };
  const place = /^(\S{2,14})[\s\u3000]{1,4}[\p{Script=Han}]{2,3}$/u.exec(value);
  return place?.[1] && REPORTS.test(place[1]) ? { start: 0, end: place[1].length } : null;
}

/** Adds one labelled value to the draft's fields; the caller files the line. */
export function addLabel(draft: Draft, line: Line, label: LabelledValue, origin: MetadataOrigin): void {
  if (!FIELDS[label.kind] || label.valueEnd <= label.valueStart) return;
  let start = label.valueStart;
  let end = label.valueEnd;
  let value = line.text.slice(start, end).trim();
  const field = fieldOf(label, line.key.slice(start, end));
  if (!field) return;
  if (field === "published") {
    const day = tellsPublication(draft, line, label) ? readDay(line.key.slice(start, end)) : null;
    const other = OTHER_DAY.test(label.word);
    const isGiven = other && (draft.fields.some((found) => found.field === field) || saysPublished(draft.lines));
    if (!day || isGiven) return;
    value = day.day;
    end = start + day.end;
    start += day.start;
    if (other) draft.diagnostics.push(dayOfChange(label.word, lineSpan(line, start, end)));
  }
  if (field === "author" || field === "publisher") {
    // A button, a note in brackets or a date behind a name is not part of it.
    value = value
      .replace(
        /\s*(?:[[【(（〔]|参与互动|我要|(?<=\s)(?:阅读|浏览|点击|访问)(?:次数|量)?\s?\d|(?:19|20)\d{2}[-/.年]\d).*$/,
        "",
      )
      .replace(/[\s|｜/·,，;；]+$/, "");
    end = start + value.length;
    const named = field === "publisher" ? publisherIn(value) : null;
    if (named) {
      value = value.slice(named.start, named.end);
      end = start + named.end;
      start += named.start;
    }
    if (namesNobody(value)) return;
  }
  if (field === "address" && !/^https?:\/\//i.test(value)) return;
  if (!/[\p{L}\p{N}]/u.test(value)) return;
  draft.fields.push({ field, value, origin, span: lineSpan(line, start, end) });
}

/** Adds the labelled values of a line to the draft's fields; the caller files the line. */
export function addLabels(draft: Draft, line: Line, labels: readonly LabelledValue[], origin: MetadataOrigin): void {
  for (const label of labels) addLabel(draft, line, label, origin);
}
