import { labelWithin, readLabels } from "../../text/labels.ts";
import { readDay } from "../../text/writtenDay.ts";
import { matchBoilerplate } from "../boilerplate/boilerplate.ts";
import type { Draft } from "../draft.ts";
import { claimLine, type Line, lineSpan } from "../line.ts";
import { isProse } from "../prose.ts";
import { HAPPENING } from "./dateline.ts";
import { addLabels, tellsPublication } from "./labelLine.ts";

/** What stands further from the text and from the end is the page's own. */
const MOST_LINES = 8;
/** A signature stands right below the text; further down a day dates another article. */
const MOST_SIGNATURES = 4;
const LONGEST_SIGNATURE = 40;
const LONGEST_LABELS = 160;
/** What may stand before the first label. */
const LEAD = /^[\s（(【[〔]{0,3}$/;
const LONGEST_LEAD = 3;
const NO_SIGNATURE = /[，。；！？:：]|截至|截止|以来|期间|\d\s?[-—–~～至]\s?\d{4}/;

const WEEKDAY = /^[\s（(]{0,3}(?:星期|周)[一二三四五六日天][）)]?/;

function isFooter(line: Line | undefined): boolean {
  return line !== undefined && (!isProse(line.key) || matchBoilerplate(line) !== null);
}

/** The lines after the last paragraph of prose: those right below it, and those at the very end. */
function tail(lines: readonly Line[]): Line[] {
  let first = lines.length;
  while (first > 0 && isFooter(lines[first - 1])) first--;
  if (first === 0) return [];
  const footer = lines.slice(first);
  return footer.length <= 2 * MOST_LINES ? footer : [...footer.slice(0, MOST_LINES), ...footer.slice(-MOST_LINES)];
}

/** （办公室　二〇二三年十一月二十日）, （2023-11-20 周一鸣）, or a date alone. */
function readSignature(draft: Draft, line: Line): boolean {
  if (line.key.length > LONGEST_SIGNATURE) return false;
  const day = readDay(line.key);
  const signer = line.key.slice(0, day?.start ?? 0);
  if (!day || NO_SIGNATURE.test(line.key.slice(0, day.end)) || HAPPENING.test(signer)) return false;
  const rest = line.key
    .slice(day.end)
    .replace(WEEKDAY, "")
    .replace(/^[\s\d:：]{1,10}/, "");
  const closed = /^(?:印发|发布|供稿|报道)?[\s）)】\]]{0,4}$/.test(rest);
  // （2023年11月20日　办公室 周一鸣）: in brackets the signer may stand behind the day.
  const signedBehind =
    /^[（(【]\s{0,2}$/.test(signer) && /^[\s，,]{0,3}[\u4e00-\u9fff\s·、]{0,24}[）)】]\s{0,4}$/.test(rest);
  if (!closed && !signedBehind) return false;
  draft.fields.push({ field: "published", value: day.day, origin: "footer", span: lineSpan(line, day.start, day.end) });
  return true;
}

/** （来稿时间:2025年8月20日 撰稿:… 审核:…） */
function readLabelledFooter(draft: Draft, line: Line): boolean {
  if (line.key.length > LONGEST_LABELS || /[。！？]/.test(line.key)) return false;
  const first = labelWithin(line.key, LONGEST_LEAD);
  if (!first || !LEAD.test(line.key.slice(0, first.start))) return false;
  const labels = readLabels(line.key);
  if (
    !labels.some(
      (label) =>
        tellsPublication(draft, line, label) ||
        label.kind === "publisher" ||
        label.kind === "author" ||
        (label.kind === "title" && label.valueEnd > label.valueStart),
    )
  )
    return false;
  addLabels(draft, line, labels, "footer");
  const day = labels.some(({ kind }) => kind === "published") ? null : readDay(line.key);
  if (day) {
    const span = lineSpan(line, day.start, day.end);
    draft.fields.push({ field: "published", value: day.day, origin: "footer", span });
  }
  return true;
}

/** Reads a signature or a labelled line at the end of an article as its publication date. */
export function readFooter(draft: Draft): void {
  const taken = new Set<Line>();
  for (const [index, line] of tail(draft.lines).entries()) {
    if (readLabelledFooter(draft, line) || (index < MOST_SIGNATURES && readSignature(draft, line))) {
      claimLine(draft.ledger, line);
      taken.add(line);
    }
  }
  draft.lines = draft.lines.filter((line) => !taken.has(line));
}

/** Reads labelled lines that a page sets right below its main content. */
export function readLateLabels(draft: Draft): void {
  const late = draft.lines.filter((line) => line.region === "after").slice(0, MOST_LINES);
  const taken = new Set(late.filter((line) => readLabelledFooter(draft, line)));
  for (const line of taken) claimLine(draft.ledger, line);
  draft.lines = draft.lines.filter((line) => !taken.has(line));
}
