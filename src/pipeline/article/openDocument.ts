import type { Repair } from "../../model/article.ts";
import type { SourceDocument, SourceField } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { anchored } from "../text/anchored.ts";
import { decodeEntities } from "../text/entities.ts";
import { readRecordedDay } from "../text/epochDay.ts";
import { DAY_KINDS, type DayKind, dayKindOf, type FieldRole, fieldRole, TOO_DEEP } from "../text/fieldNames.ts";
import { namesNobody } from "../text/nobody.ts";
import { readRecordBody } from "../text/recordBody.ts";
import type { FieldName, FoundField } from "./draft.ts";
import { Ledger, type RemovalReason } from "./ledger.ts";
import { breakLines } from "./lineBreaks.ts";
import { recordWords } from "./recordWords.ts";
import { ownAddress } from "./urls.ts";
import { repairText, type WorkingText } from "./workingText.ts";

const SYNTAX: RemovalReason = { rule: "record/syntax", reason: "数据格式的符号与字段名" };
const OTHER_FIELD: RemovalReason = { rule: "record/other-field", reason: "记录中的其他字段，不是本文内容" };
const SUMMARY: RemovalReason = { rule: "record/summary", reason: "摘要，正文另有" };
const REPEATED: RemovalReason = { rule: "record/repeated-body", reason: "正文的另一份，内容相同" };
const SECOND: RemovalReason = { rule: "record/second-body", reason: "同一记录的另一篇正文，未读取" };
const DEEPER: RemovalReason = { rule: "record/too-deep", reason: "嵌套过深的数据，未读取" };
const COUNTER: RemovalReason = { rule: "record/counter", reason: "浏览次数等计数" };
const KEYWORDS: RemovalReason = { rule: "record/keywords", reason: "关键词或栏目" };

const REASONS: Partial<Readonly<Record<FieldRole, RemovalReason>>> = {
  summary: SUMMARY,
  counter: COUNTER,
  keywords: KEYWORDS,
};

/** A document as the steps of this stage begin with it. */
export interface OpenedDocument {
  readonly working: WorkingText;
  /** What a record says of its article, with spans into the source. */
  readonly fields: readonly FoundField[];
  /** The fates of the source where the working text is another text; null where it is the source itself. */
  readonly outer: Ledger | null;
}

/** The text of a short value: without tags (some search engines mark what was found) and with its entities read. */
function plainValue(value: string): string {
  return decodeEntities(value.replace(/<\/?[A-Za-z][^<>]{0,200}>/g, "")).trim();
}

const NAMES: Partial<Readonly<Record<FieldRole, FieldName>>> = {
  title: "title",
  published: "published",
  publisher: "publisher",
  author: "author",
  address: "address",
};

/** RSS gives authors by their mail address, and their names in brackets behind it. */
const MAIL_AND_NAME = anchored(/^[^\s()（）@]{1,100}@[^\s()（）@]{1,100}\s{0,9}[(（]([^()（）]{1,100})[)）]$/);

/** What a value says of the article; null where it says nothing. */
function fieldValue(field: FieldName, value: string): string | null {
  if (field === "published") return readRecordedDay(value);
  if (field === "address") return ownAddress(value);
  const plain = plainValue(value);
  if (field === "title") return plain || null;
  const name = MAIL_AND_NAME.exec(plain)?.[1]?.trim() ?? plain;
  return namesNobody(name) ? null : name;
}

const isQuote = (sign: string | undefined) => sign === '"' || sign === "'" || sign === "`";

/** Files what says something between the values: all that no value covers is signs of the format otherwise. */
function fileWordsBetween(outer: Ledger, { text, fields, format }: SourceDocument, body: SourceField | null): void {
  const fileWords = (start: number, end: number) => {
    for (const word of recordWords(text.slice(start, end), format))
      outer.remove(start + word.start, start + word.end, OTHER_FIELD);
  };
  const covered = fields.flatMap((field): readonly Span[] => {
    if (field !== body) return [field.span];
    return field.map.map(({ sourceStart, sourceLength }) => {
      const end = sourceStart + sourceLength;
      // The quotes around a string belong to it; a line break between two strings stands for one already.
      if (isQuote(text[sourceStart]) && sourceLength > 1) return { start: sourceStart, end };
      const start = isQuote(text[sourceStart - 1]) ? sourceStart - 1 : sourceStart;
      return { start, end: isQuote(text[end]) ? end + 1 : end };
    });
  });
  let from = 0;
  for (const { start, end } of covered) {
    if (start > from) fileWords(from, start);
    from = Math.max(from, end);
  }
  if (from < text.length) fileWords(from, text.length);
}

/** What a value is filed as that tells nothing which the article has a field for. */
function reasonOf(name: string, role: FieldRole | null): RemovalReason {
  return (role && REASONS[role]) ?? (name.endsWith(TOO_DEEP) ? DEEPER : OTHER_FIELD);
}

/**
 * Takes a document apart into the text that is to be read, and, of a record, the values that describe it. All repairs
 * of damaged characters are made here, before anything is read.
 */
export function openDocument(source: SourceDocument): OpenedDocument {
  if (source.record === null) {
    const working = repairText(source.text, null);
    return { working, fields: [], outer: working.map ? new Ledger(source.text) : null };
  }
  const outer = new Ledger(source.text);
  outer.remove(0, source.text.length, SYNTAX);
  const { body, repeated, second } = readRecordBody(source.fields);
  fileWordsBetween(outer, source, body);
  const found: { kind: DayKind; field: FoundField }[] = [];
  const repairs: Repair[] = [];
  for (const one of source.fields) {
    if (one === body) continue;
    const role = fieldRole(one.name);
    const field = role === null ? undefined : NAMES[role];
    const { start, end } = one.span;
    if (!field) {
      const reason = repeated.includes(one) ? REPEATED : second.includes(one) ? SECOND : reasonOf(one.name, role);
      outer.remove(start, end, reason);
      continue;
    }
    const repaired = repairText(one.value, one.map);
    const value = fieldValue(field, repaired.text);
    if (value === null) {
      outer.remove(start, end, OTHER_FIELD);
      continue;
    }
    outer.claim(start, end);
    repairs.push(...repaired.repairs);
    const kind = field === "published" ? dayKindOf(one.name) : "publication";
    found.push({ kind, field: { field, value, origin: "record", span: one.span } });
  }
  const broken = body ? breakLines(body.value, body.map) : { text: "", map: [] };
  const working = repairText(broken.text, broken.map);
  repairs.push(...working.repairs);
  repairs.sort((a, b) => a.span.start - b.span.start);
  // Of two days that are trusted alike the first counts.
  const fields = DAY_KINDS.flatMap((kind) => found.filter((one) => one.kind === kind).map(({ field }) => field));
  return { working: { ...working, repairs }, fields, outer };
}
