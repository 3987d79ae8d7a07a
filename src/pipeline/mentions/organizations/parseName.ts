import type { OrganizationType } from "../../../model/organization.ts";
import type { Span } from "../../../model/span.ts";
import type { NameRun, RunEnding } from "./nameRuns.ts";
import { nameStart } from "./nameStart.ts";
import { readName } from "./readName.ts";

/** A name inside a run, with what it is a part of. */
export interface ParsedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly type: OrganizationType;
  readonly within: { readonly name: string; readonly type: OrganizationType } | null;
  /** It begins with a bare 省, 市, 县, 区 or 州, whose name the document has to settle. */
  readonly level: "省" | "市" | "县" | "区" | "州" | null;
  /** A department named without its organization (科技处, 机械工程学院): whose it is, the document has to settle. */
  readonly department: boolean;
  /** A house that people meet in. */
  readonly premises: boolean;
}

/** Most lists are empty, and those share one. */
const NONE: readonly ParsedName[] = [];

/** The organization names that a run holds, in order; most runs hold none or one. */
export function parseNames(text: string, run: NameRun): readonly ParsedName[] {
  if (run.endings.length === 0 && run.known.length === 0) return NONE;
  const names: ParsedName[] = [];
  let from = run.start;
  while (from < run.end) {
    const until = splitPoint(run, from) ?? run.end;
    const start = nameStart(text, run, from, until);
    const endings = inside(run.endings, start, until);
    const known = inside(run.known, start, until);
    const name = readName({ text, run, from: start, to: until, endings, known });
    if (name) names.push(name);
    from = until;
  }
  return names;
}

/** Those of some spans that lie between two offsets: mostly all, and then the list itself. */
function inside<Item extends Span>(items: readonly Item[], start: number, end: number): readonly Item[] {
  for (const item of items)
    if (item.start < start || item.end > end) return items.filter((one) => one.start >= start && one.end <= end);
  return items;
}

/** Where a second name begins without anything between: behind an ending, at a known name (陕西省委人才办|西安市委人才办). */
function splitPoint(run: NameRun, from: number): number | null {
  const { known, endings } = run;
  if (endings.length === 0) return null;
  for (const name of known) {
    if (name.start <= from || known.some((one) => one.division && one.end === name.start)) continue;
    // 国家税务总局|南京市税务局: a central body's own branch.
    if (name.division && known.some((one) => one.end === name.start && one.name.startsWith("国家"))) continue;
    const before = endings.find((ending) => ending.end === name.start && ending.start > from);
    if (before && !(name.division && before.type === "company" && !isLegalNext(endings, name.start))) return name.start;
  }
  // 协会|解读|省金融办: a word that holds a sentence together stands between two names.
  let firstEnd = run.end;
  for (const { start, end } of endings) if (start > from && end < firstEnd) firstEnd = end;
  // Most endings are a run's end, and then its words need not be read.
  if (firstEnd === run.end) return null;
  for (const { kind, start, end } of run.words) if (kind === "sentence" && start >= firstEnd) return end;
  return null;
}

/** 公元集团|重庆永高有限公司: the legal name of a company begins with its area. */
function isLegalNext(endings: readonly RunEnding[], at: number): boolean {
  return endings.some(({ start, end, type }) => start > at && type === "company" && end - start >= 4);
}
