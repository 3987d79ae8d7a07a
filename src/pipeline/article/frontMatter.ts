import { isScalar, isSeq, type Node, parseDocument } from "yaml";
import { readDay } from "../text/writtenDay.ts";
import type { Draft, FieldName } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { sourceLines } from "./plainLines.ts";

const FENCE: RemovalReason = { rule: "front-matter/fence", reason: "文首元数据的分隔线" };

const FIELDS: ReadonlyMap<string, FieldName> = new Map(
  (
    [
      ["title", "title 标题"],
      [
        "published",
        "date published pubdate publish_date publishdate publish_time publishtime posted created created_at createtime time 日期 发布时间 发布日期",
      ],
      ["publisher", "source publisher site 来源"],
      ["author", "author authors 作者"],
      ["address", "url link permalink original source_url canonical 网址"],
    ] as const
  ).flatMap(([field, keys]) => keys.split(" ").map((key): [string, FieldName] => [key, field])),
);

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A scalar, or the first of a list of scalars. */
function firstScalar(node: unknown): { value: string; range: readonly [number, number] } | null {
  if (isSeq(node)) return firstScalar(node.items[0]);
  if (!isScalar(node)) return null;
  const range = (node as Node).range;
  if (!range || node.value === null) return null;
  return { value: node.source ?? String(node.value), range: [range[0], range[1]] };
}

function yamlEntries(text: string): { entries: Entry[]; problem: string | null } {
  const document = parseDocument(text, { uniqueKeys: false, schema: "failsafe", logLevel: "silent" });
  const problem = document.errors[0]?.message.split("\n")[0] ?? null;
  const entries: Entry[] = [];
  const { contents } = document;
  if (contents && "items" in contents) {
    for (const pair of contents.items) {
      if (!("key" in pair) || !isScalar(pair.key)) continue;
      const value = firstScalar(pair.value);
      if (value)
        entries.push({ key: String(pair.key.value), value: value.value, start: value.range[0], end: value.range[1] });
    }
  }
  return { entries, problem };
}

/** `key: value` lines, for front matter that is no YAML. */
function rawEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const { start, end } of sourceLines(text, 0, text.length)) {
    const line = text.slice(start, Math.min(end, start + 2000));
    const match = /^([\w-]{1,40}|[\p{Script=Han}]{1,10})[ \t]{0,8}[:：][ \t]{0,8}(\S.*)$/u.exec(line);
    if (!match) continue;
    const value = (match[2] ?? "").trim();
    const from = start + line.length - (match[2] ?? "").length;
    const bare = value.replace(/^(['"])(.*)\1$/, "$2");
    entries.push({ key: match[1] ?? "", value: bare, start: from, end: from + value.length });
  }
  return entries;
}

/** Larger front matter is read line by line. */
const YAML_LIMIT = 60_000;

/**
 * Reads front matter that begins at a source offset (at its first `---`): all of it is metadata.
 * Broken YAML becomes a warning and its readable lines still count. Returns the offset of the body.
 */
export function readFrontMatter(draft: Draft, start: number): number {
  const { ledger, diagnostics } = draft;
  const { source } = ledger;
  let open: number | null = null;
  for (const line of sourceLines(source, start, source.length)) {
    const fence = source.slice(line.start, Math.min(line.end, line.start + 20)).trim() === "---";
    if (open === null) {
      if (!fence && source.slice(line.start, line.end).trim() === "") continue;
      if (!fence) return start;
      open = line.end;
      ledger.remove(line.start, line.end, FENCE);
      continue;
    }
    if (!fence) continue;
    ledger.remove(line.start, line.end, FENCE);
    const text = source.slice(open, line.start);
    const { entries, problem } = text.length <= YAML_LIMIT ? yamlEntries(text) : { entries: [], problem: "too long" };
    if (problem) {
      diagnostics.push({
        rule: "front-matter/broken-yaml",
        severity: "warning",
        message: `Unexpected front matter, expected YAML (${problem}); its lines are read one by one.`,
        span: { start: open, end: line.start },
      });
    }
    const base = open;
    ledger.claim(open, line.start);
    for (const entry of problem ? rawEntries(text) : entries) {
      const field = FIELDS.get(entry.key.toLowerCase());
      if (!field) continue;
      const value = field === "published" ? readDay(entry.value)?.day : entry.value.trim();
      if (!value) continue;
      if (field === "address" && !/^https?:\/\//i.test(value)) continue;
      draft.fields.push({
        field,
        value,
        origin: "front-matter",
        span: { start: base + entry.start, end: base + entry.end },
      });
    }
    return line.end;
  }
  return start;
}
