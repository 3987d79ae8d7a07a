import type { Repair } from "../../model/article.ts";
import type { SourceDocument, SourceField } from "../../model/source.ts";
import { decodeEntities } from "../text/entities.ts";
import { readEpochDay } from "../text/epochDay.ts";
import { type FieldRole, fieldRole, isOfLaterChange } from "../text/fieldNames.ts";
import { readDay } from "../text/writtenDay.ts";
import type { FieldName, FoundField } from "./draft.ts";
import { Ledger, type RemovalReason } from "./ledger.ts";
import { articleUrl } from "./urls.ts";
import { repairText, type WorkingText } from "./workingText.ts";

const SYNTAX: RemovalReason = { rule: "record/syntax", reason: "数据格式的符号与字段名" };
const OTHER_FIELD: RemovalReason = { rule: "record/other-field", reason: "记录中的其他字段，不是本文内容" };
const SUMMARY: RemovalReason = { rule: "record/summary", reason: "摘要，正文另有" };
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

function fieldValue(field: FieldName, value: string): string | null {
  if (field === "published") return readDay(value)?.day ?? readEpochDay(value);
  if (field === "address") return articleUrl(value);
  return plainValue(value);
}

function longest(fields: readonly SourceField[], role: FieldRole): SourceField | null {
  let best: SourceField | null = null;
  for (const field of fields) {
    if (fieldRole(field.name) !== role || field.value.trim() === "") continue;
    if (!best || field.value.length > best.value.length) best = field;
  }
  return best;
}

/**
 * The value that holds the article: the longest that is named as one, else a summary. A record that has neither
 * says all it has to say in its title.
 */
function bodyField(fields: readonly SourceField[]): SourceField | null {
  return longest(fields, "body") ?? longest(fields, "summary") ?? longest(fields, "title");
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
  const body = bodyField(source.fields);
  const fields: FoundField[] = [];
  const changes: FoundField[] = [];
  const repairs: Repair[] = [];
  for (const one of source.fields) {
    if (one === body) continue;
    const role = fieldRole(one.name);
    const field = role === null ? undefined : NAMES[role];
    const { start, end } = one.span;
    if (!field) {
      outer.remove(start, end, (role && REASONS[role]) ?? OTHER_FIELD);
      continue;
    }
    outer.claim(start, end);
    const repaired = repairText(one.value, one.map);
    repairs.push(...repaired.repairs);
    const value = fieldValue(field, repaired.text);
    if (!value) continue;
    const found: FoundField = { field, value, origin: "record", span: one.span };
    if (field === "published" && isOfLaterChange(one.name)) changes.push(found);
    else fields.push(found);
  }
  const working = body ? repairText(body.value, body.map) : { text: "", map: [], repairs: [] };
  repairs.push(...working.repairs);
  repairs.sort((a, b) => a.span.start - b.span.start);
  return { working: { ...working, repairs }, fields: [...fields, ...changes], outer };
}
