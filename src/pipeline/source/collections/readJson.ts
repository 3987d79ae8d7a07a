import type { Diagnostic } from "../../../model/diagnostic.ts";
import { type Collection, type LostRecord, warning, warnings } from "./collection.ts";
import { type FoundArticles, findArticleObjects } from "./jsonArticles.ts";
import { depthWarnings, jsonFields } from "./jsonFields.ts";
import { type JsonNode, type JsonObject, type JsonProblem, scanJson, skipBlank } from "./jsonTree.ts";

/** A stretch that is no JSON: from the value that it broke, to where reading goes on. */
interface BrokenStretch extends JsonProblem {
  readonly start: number;
  readonly end: number;
  /** It is a record, whatever it begins with: a line of NDJSON, or a value that stands in a list of records. */
  readonly record: boolean;
}

interface JsonValues {
  readonly roots: JsonNode[];
  readonly broken: BrokenStretch[];
}

/** What stands before the value of a script: `var data =`, `callback(`, `module.exports =`, `export default`. */
const SCRIPT =
  /^\s*(?:\/\/[^\n]{0,200}\n\s*)?(?:;?\s?(?:export\s{1,4}default|(?:(?:export|var|let|const)\s{1,4})?[\w$.]{1,80}\s{0,4}[=(])\s{0,4})(?=[[{])/;

/** The value of a script begins within so many units of the text. */
const LONGEST_SCRIPT = 1000;
const BRACKET = /[[{]/;

/** An object that breaks off within its line; one that goes on in the next line ends otherwise. */
const BROKEN_LINE = /^\s*\{"[^\n]*[^\s[{,]\s*$/;

/** A line with a value that is no object. */
const OTHER_LINE = /^(?:null|true|false|-?\d[\d.]{0,20}|"[^"\n]*"|\[[^\n]*\]),?\s*$/;
/** A line that is no record: a comment, or brackets and commas of a list around it. */
const NO_RECORD = /^(?:#|\/\/|[\s,;()[\]{}]*$)/;

/**
 * Whether a text can be one JSON object a line: most lines that are not blank are a value, and at least one is wrapped
 * in braces; the first too if it begins with one and is whole.
 */
function linesOf(text: string): { start: number; end: number }[] | null {
  const lines: { start: number; end: number }[] = [];
  let wrapped = 0;
  let other = 0;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const stop = feed < 0 ? text.length : feed;
    const line = text.slice(start, stop);
    const from = start + line.length - line.trimStart().length;
    const end = start + line.trimEnd().length;
    if (end > from) {
      lines.push({ start: from, end });
      const isWrapped = text[from] === "{" && /\},?$/.test(text.slice(Math.max(from, end - 2), end));
      if (isWrapped) wrapped++;
      else if (lines.length === 1 && /[[{]/.test(text[from] ?? "") && !BROKEN_LINE.test(line)) return null;
      else if (OTHER_LINE.test(text.slice(from, end))) other++;
    }
    start = stop + 1;
  }
  return lines.length >= 2 && wrapped > 0 && (wrapped + other) * 2 > lines.length ? lines : null;
}

/** A value that stands where a record is expected, and is none. */
const noObject = ({ start, end }: JsonNode): BrokenStretch => ({
  at: start,
  expected: "an object",
  cutOff: false,
  start,
  end,
  record: true,
});

function readLines(text: string, lines: readonly { start: number; end: number }[]): JsonValues {
  const values: JsonValues = { roots: [], broken: [] };
  for (const { start, end } of lines) {
    const { root, end: stop, problem } = scanJson(text, start, end);
    const rest = problem ? end : skipBlank(text, stop, end);
    const whole = root && !problem && (rest === end || text[rest] === ",");
    if (whole && root.kind === "object") values.roots.push(root);
    else if (whole) values.broken.push(noObject(root));
    else {
      const record = !NO_RECORD.test(text.slice(start, end));
      values.broken.push({ at: rest, expected: "the end of the line", cutOff: false, ...problem, start, end, record });
    }
  }
  return values;
}

/** The next object with something in it at or after an offset; the end of the text where there is none. */
function nextObject(text: string, from: number): number {
  for (let at = text.indexOf("{", from); at >= 0; at = text.indexOf("{", at + 1)) {
    let inside = at + 1;
    while (/\s/.test(text[inside] ?? "")) inside++;
    if (text[inside] === '"' || text[inside] === "'") return at;
  }
  return text.length;
}

/** Where the next record begins in a string that was not closed and so ends at that record's first quote. */
const SWALLOWED = /[,\n]\s{0,20}(\{\s{0,20}["'])$/;

/** Where reading goes on behind a mistake at `at` in a value that begins at `start`. */
function goOn(text: string, start: number, at: number): number {
  const swallowed = SWALLOWED.exec(text.slice(Math.max(start + 1, at - 50), at))?.[1];
  return swallowed ? at - swallowed.length : nextObject(text, Math.max(at, start + 1));
}

/** A text with more mistakes than this, and than twice its sound values, is no JSON; the rest of it is not read. */
const HOPELESS = 500;

/** Values one after the other; behind a mistake, reading goes on with the next object. */
function readValues(text: string, from: number): JsonValues {
  const values: JsonValues = { roots: [], broken: [] };
  let at = from;
  while (at < text.length) {
    at = skipBlank(text, at, text.length);
    const sign = text[at] ?? "";
    if (sign === "{" || sign === "[") {
      const { root, end, problem } = scanJson(text, at, text.length);
      if (root) values.roots.push(root);
      if (problem) {
        const hopeless = values.broken.length > HOPELESS + 2 * (values.roots.length - values.broken.length);
        const next = hopeless ? text.length : goOn(text, at, end);
        values.broken.push({ ...problem, start: at, end: next, record: false });
        at = next;
      } else at = end;
    } else if (sign !== "" && ",;)]}".includes(sign)) at++;
    else at = nextObject(text, at);
  }
  return values;
}

/** The records of all values. Values side by side count as one list, up to the first mistake. */
function findRecords(text: string, { roots, broken }: JsonValues, lines: boolean): FoundArticles {
  const sound = lines ? Number.POSITIVE_INFINITY : (broken[0]?.start ?? Number.POSITIVE_INFINITY);
  const list = roots.filter((root) => root.start < sound);
  const [only] = list;
  const whole: JsonNode =
    list.length === 1 && only ? only : { kind: "array", start: 0, end: text.length, whole: true, items: list };
  const found = findArticleObjects(text, whole);
  for (const root of roots) {
    if (root.start < sound) continue;
    const { objects, others } = findArticleObjects(text, root);
    for (const object of objects) found.objects.push(object);
    for (const other of others) found.others.push(other);
  }
  return found;
}

/** How a stretch begins in which a record was lost; else it is what stands around records, or between them. */
const RECORD_START = /^[\s,;[(]*\{/;
/** Of so many lost records it is said what is wrong with each; one more counts the others. */
const LOST_LISTED = 1000;
/** So much of a stretch shows how it begins. */
const HEAD = 1000;

/** What the broken stretches of a text come to: records that are lost, and warnings for the others. */
function problemsOf(
  text: string,
  broken: readonly BrokenStretch[],
  records: readonly JsonObject[],
): Pick<Collection, "lost" | "diagnostics"> {
  const lost: LostRecord[] = [];
  const others: (BrokenStretch & { readonly before: number })[] = [];
  const last = text.trimEnd().length;
  let before = 0;
  let line = 1;
  let counted = 0;
  let reached = 0;
  for (const stretch of broken) {
    const { at, expected, cutOff, end } = stretch;
    while ((records[before]?.end ?? Number.POSITIVE_INFINITY) <= end) before++;
    const start = Math.max(stretch.start, records[before - 1]?.end ?? 0, reached);
    reached = end;
    const opening = RECORD_START.exec(text.slice(start, Math.min(end, start + HEAD)))?.[0].length;
    if (!stretch.record && opening === undefined) {
      others.push({ ...stretch, start, before: before + lost.length });
      continue;
    }
    const from = stretch.record ? start : start + (opening ?? 1) - 1;
    if (lost.length >= LOST_LISTED) {
      lost.push({ start: from, message: null });
      continue;
    }
    for (let next = text.indexOf("\n", counted); next >= 0 && next < from; next = text.indexOf("\n", counted)) {
      line++;
      counted = next + 1;
    }
    const what = cutOff && end >= last ? "the end of the file" : foundAt(text, at, end);
    const number = before + lost.length + 1;
    const message = `Unexpected ${what} in record ${number}, which begins in line ${line}, expected ${expected}; it is not read, the others are. Mend it, or get the file again.`;
    lost.push({ start: from, message });
  }
  const more = lost[LOST_LISTED];
  if (more) {
    const message = `Unexpected trouble also in ${lost.length - LOST_LISTED} more record(s); they are not read. Get the file again.`;
    lost[LOST_LISTED] = { ...more, message };
  }
  const diagnostics = warnings(others, ({ at, expected, cutOff, start, end, before }) => {
    const span = { start, end };
    if (cutOff && end >= last) {
      const message = `Unexpected end of the file behind record ${before}, expected ${expected}; the records that are whole are read.`;
      return warning("truncated-json", message, span);
    }
    const message = `Unexpected ${foundAt(text, at, end)} behind record ${before}, expected ${expected}; reading goes on with the next object.`;
    return warning("broken-json", message, span);
  });
  return { lost, diagnostics };
}

const foundAt = (text: string, at: number, end: number) =>
  at === end ? "end of the line" : JSON.stringify(text.slice(at, at < end ? Math.min(at + 12, end) : at + 12));

/**
 * Reads a list of articles in JSON: an array of objects anywhere, a single article, one object a line (NDJSON),
 * values one after the other, or a script that assigns or passes such a value. A text that begins otherwise is one
 * object a line only if most of its lines are records. Null where there is no article in Chinese: settings and other
 * data are no collection.
 */
export function readJson(text: string): Collection | null {
  const head = text.slice(0, LONGEST_SCRIPT);
  const script = BRACKET.test(head) ? (SCRIPT.exec(head)?.[0].length ?? 0) : 0;
  const from = skipBlank(text, script, text.length);
  const headless = text[from] !== "{" && text[from] !== "[";
  if (headless && !text.includes("\n{")) return null;
  const lines = script === 0 ? linesOf(text) : null;
  if (headless && !lines) return null;
  const values = lines ? readLines(text, lines) : readValues(text, from);
  const { objects: records, others } = findRecords(text, values, lines !== null);
  if (records.length === 0) return null;
  if (headless && lines && (records.length < 2 || records.length * 2 <= lines.length)) return null;
  const broken = [...values.broken, ...others.map(noObject)].sort((a, b) => a.end - b.end);
  return {
    format: "json",
    records: records.map((object) => ({
      start: object.start,
      end: object.end,
      fields: jsonFields(text, object),
      diagnostics: depthWarnings(object),
    })),
    ...problemsOf(text, broken, records),
  };
}

/** How JSON begins, and hardly any prose: a bracket, and a name or another bracket in it. */
const JSON_START = /^[[{]\s{0,200}(?:"[^"\n]{0,200}"\s{0,20}[:,]|\{\s{0,200}")/;

/**
 * A warning for a text that begins as JSON and breaks off, or goes wrong, before a single article is whole; null for
 * any other. Such a text is read as it stands.
 */
export function brokenJsonWarning(text: string): Diagnostic | null {
  const from = text.length - text.trimStart().length;
  if (!JSON_START.test(text.slice(from, from + 1000))) return null;
  const { problem } = scanJson(text, from, text.length);
  if (!problem) return null;
  const span = { start: Math.min(problem.at, text.length), end: text.length };
  const rest = `expected ${problem.expected}; no record is whole, so the text is read as it stands.`;
  return problem.cutOff
    ? warning("truncated-json", `Unexpected end of the file, ${rest}`, span)
    : warning("broken-json", `Unexpected ${JSON.stringify(text.slice(problem.at, problem.at + 12))}, ${rest}`, span);
}
