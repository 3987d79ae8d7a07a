import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { anchored } from "../text/anchored.ts";
import { readRecordedDay } from "../text/epochDay.ts";
import { DAY_KINDS, dayKindOf, fieldRole } from "../text/fieldNames.ts";
import { type FrontMatterBlock, frontMatterBlock } from "../text/frontMatterBlock.ts";
import { namesNobody } from "../text/nobody.ts";
import { otherDayRemarks } from "../text/otherDay.ts";
import type { Draft, FieldName } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { sourceLines } from "./plainLines.ts";
import { type Entry, plainEntries } from "./plainYaml.ts";

const FENCE: RemovalReason = { rule: "front-matter/fence", reason: "文首元数据的分隔线" };

const FIELD_NAMES: ReadonlySet<string> = new Set<FieldName>(["title", "published", "publisher", "author", "address"]);

/** Deeper values describe something else than the article. */
const DEEPEST = 3;

function addEntries(entries: Entry[], text: string, key: string, node: unknown, depth: number): void {
  if (isMap(node) && depth < DEEPEST) {
    for (const pair of node.items) {
      if (isScalar(pair.key))
        addEntries(
          entries,
          text,
          key === "" ? String(pair.key.value) : `${key}.${pair.key.value}`,
          pair.value,
          depth + 1,
        );
    }
    return;
  }
  const scalars = (isSeq(node) ? node.items : [node]).filter((item) => isScalar(item) && item.value !== null);
  const first = (scalars[0] as Node | undefined)?.range;
  const last = (scalars.at(-1) as Node | undefined)?.range;
  if (!first || !last) return;
  const values = scalars.map((item) => (isScalar(item) ? String(item.source ?? item.value) : ""));
  const folded = text.slice(first[0], last[1]).includes("\n") && scalars.length === 1;
  const value = folded
    ? (values[0] ?? "").replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    : values.join("、");
  entries.push({ key, value, start: first[0], end: last[1] });
}

/** What YAML says, with offsets into it, and the first thing that is wrong with it. */
export function yamlEntries(text: string): { entries: Entry[]; problem: string | null } {
  const document = parseDocument(text, { uniqueKeys: false, schema: "failsafe", logLevel: "silent" });
  const problem = document.errors[0]?.message.split("\n")[0] ?? null;
  const entries: Entry[] = [];
  addEntries(entries, text, "", document.contents, 0);
  return { entries, problem };
}

const RAW = anchored(/^(["']?)([\w-]{1,40}|[\p{Script=Han}]{1,10})\1[ \t]{0,8}[:：=][ \t]{0,8}(\S.*)$/u);

/** `key: value` and `key = value` lines, for front matter that is no YAML. */
function rawEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const { start, end } of sourceLines(text, 0, text.length)) {
    const line = text.slice(start, Math.min(end, start + 2000));
    const match = RAW.exec(line);
    if (!match) continue;
    const value = (match[3] ?? "").trim();
    const from = start + line.length - (match[3] ?? "").length;
    const bare = value.replace(/^(?:\[\s{0,4})?["']/, "").replace(/["'](?:\s{0,4}\])?$/, "");
    entries.push({ key: match[2] ?? "", value: bare, start: from, end: from + value.length });
  }
  return entries;
}

/** Larger front matter is read line by line. */
const YAML_LIMIT = 60_000;

/** What is said between the fences, and what is wrong with it. */
function readEntries(text: string, { syntax, close }: FrontMatterBlock): { entries: Entry[]; problem: string | null } {
  if (syntax === "toml") return { entries: rawEntries(text), problem: null };
  if (text.length > YAML_LIMIT) return { entries: rawEntries(text), problem: "too long" };
  const plain = plainEntries(text);
  const { entries, problem } = plain ? { entries: plain, problem: null } : yamlEntries(text);
  if (problem) return { entries: rawEntries(text), problem };
  return { entries, problem: close ? null : "the closing --- is missing" };
}

/** Adds an entry to the draft's fields, if it says something of the article. */
function addField(draft: Draft, { key, value: written, start, end }: Entry, base: number): void {
  const field = fieldRole(key);
  if (!field || !FIELD_NAMES.has(field)) return;
  const value = field === "published" ? readRecordedDay(written) : written.trim();
  if (!value || (field === "address" && !/^https?:\/\//i.test(value))) return;
  if ((field === "author" || field === "publisher") && namesNobody(value)) return;
  draft.fields.push({
    field: field as FieldName,
    value,
    origin: "front-matter",
    span: { start: base + start, end: base + end },
  });
}

/**
 * Reads front matter that begins at a source offset: all of it is metadata. Broken YAML becomes a
 * warning and its readable lines still count. Returns the offset of the body.
 */
export function readFrontMatter(draft: Draft, start: number): number {
  const { ledger, diagnostics } = draft;
  const block = frontMatterBlock(ledger.source, start);
  if (!block) return start;
  ledger.remove(block.open.start, block.open.end, FENCE);
  if (block.close) ledger.remove(block.close.start, block.close.end, FENCE);
  ledger.claim(block.open.end, block.end);
  const { entries, problem } = readEntries(ledger.source.slice(block.start, block.end), block);
  if (problem) {
    diagnostics.push({
      rule: "front-matter/broken-yaml",
      severity: "warning",
      message: `Unexpected front matter, expected YAML (${problem}); its lines are read one by one.`,
      span: { start: block.start, end: block.end },
    });
  }
  // The days of later changes last: of two that are trusted alike the first counts.
  for (const kind of DAY_KINDS)
    for (const entry of entries) if (dayKindOf(entry.key) === kind) addField(draft, entry, block.start);
  const days = entries.filter(({ key, value }) => fieldRole(key) === "published" && readRecordedDay(value) !== null);
  diagnostics.push(
    ...otherDayRemarks(
      days.map(({ key, start, end }) => ({ name: key, span: { start: block.start + start, end: block.start + end } })),
    ),
  );
  return block.close?.end ?? block.end;
}
