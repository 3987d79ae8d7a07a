import type { OrganizationType } from "../../../model/organization.ts";
import { looksForeign } from "../../lexicon/foreignNames.ts";
import type { KnownName, NameRun, RunEnding } from "./nameRuns.ts";
import { nameStart, saysEnough } from "./nameStart.ts";

/** A name inside a run, with what it is a part of. */
export interface ParsedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly type: OrganizationType;
  readonly within: { readonly name: string; readonly type: OrganizationType } | null;
  /** It begins with a bare 省, 市, 县 or 区, whose name the document has to settle. */
  readonly level: "省" | "市" | "县" | "区" | "州" | null;
  /** A house that people meet in. */
  readonly premises: boolean;
  /** A department named without its organization (科技处, 机械工程学院): whose it is, the document has to settle. */
  readonly department: boolean;
}

const MOST = 40;
const SHORTEST_FACTORY = 3;
/** It belongs to the name of a university of Taiwan. */
const STATE = /^[国私]立$/u;
const LONGEST_DEPARTMENT = 10;
/** 公司智慧管理中心: a part of what was named before, not a name. */
const GENERIC_START = /^(?:公司|集团|学校|单位|企业)/u;
const GOVERNMENT_TAIL = /^(?:人民政府|政府|市委|省委|区委|县委|州委|委|党委)?$/u;

/** The organization names that a run holds, in order; most runs hold none or one. */
export function parseNames(text: string, run: NameRun): ParsedName[] {
  const found = run.endings;
  const names: ParsedName[] = [];
  if (found.length === 0 && run.known.length === 0) return names;
  let from = run.start;
  while (from < run.end) {
    const here = from;
    const split = splitPoint(run, found, here);
    const until = split ?? run.end;
    const inside = found.filter((ending) => ending.start >= here && ending.end <= until);
    const known = run.known.filter((name) => name.start >= here && name.end <= until);
    const name = parseOne(text, run, nameStart(text, run, here, inside, known), inside, known);
    if (name) names.push(name);
    from = until;
  }
  return names;
}

/** Where a second name begins without anything between: behind an ending, at a known name (陕西省委人才办|西安市委人才办). */
function splitPoint(run: NameRun, found: readonly RunEnding[], from: number): number | null {
  for (const name of run.known) {
    if (name.start <= from || run.known.some((one) => one.division && one.end === name.start)) continue;
    const before = found.find((ending) => ending.end === name.start && ending.start > from);
    if (before && !(name.division && before.type === "company" && !isLegalNext(run, name.start))) return name.start;
  }
  // 协会|解读|省金融办: a word that holds a sentence together stands between two names.
  for (const word of run.words) {
    if (word.kind !== "sentence" || word.start < from) continue;
    if (found.some((ending) => ending.end <= word.start && ending.start > from)) return word.end;
  }
  return null;
}

/** 公元集团|重庆永高有限公司: the legal name of a company begins with its area. */
function isLegalNext(run: NameRun, at: number): boolean {
  return run.endings.some(({ start, end, type }) => start > at && type === "company" && end - start >= 4);
}

function parseOne(
  text: string,
  run: NameRun,
  from: number,
  allEndings: readonly RunEnding[],
  allKnown: readonly KnownName[],
): ParsedName | null {
  const found = allEndings.filter((ending) => ending.start >= from);
  const known = allKnown.filter((name) => name.start >= from);
  const last = found.at(-1);
  const lead = leadingName(text, run, from, found, known);
  const start = lead ? lead.start : from;
  const chain = divisionChain(start, known);
  const end = Math.max(last?.end ?? 0, lead?.end ?? 0, chain.at(-1)?.end ?? 0);
  if (end <= start || end - start > MOST) return null;

  // Places before the place: 山东省|泰安市, 陕西省|西安市|科技局.
  const lastDivision = chain.at(-1);
  if (lastDivision && GOVERNMENT_TAIL.test(text.slice(lastDivision.end, end))) {
    return {
      start,
      end,
      name: lastDivision.name,
      type: "government",
      within: null,
      level: null,
      department: false,
      premises: false,
    };
  }
  const nameAt = chain.length > 1 && lastDivision ? lastDivision.start : start;

  const ending = last && last.end === end ? last : null;
  if (!ending) {
    return lead
      ? { start, end, name: lead.name, type: lead.type, within: null, level: null, department: false, premises: false }
      : null;
  }
  const words = text.slice(nameAt, end);
  if (GENERIC_START.test(words)) return null;
  const stem = ending.start - nameAt;
  const parent = lead && !lead.division && lead.end < end ? lead : null;
  if (parent && text.slice(lead?.start, end) !== parent.name) {
    const between = text.slice(parent.end, ending.start);
    const part = isPartOf(parent.type, ending, between);
    return {
      start: nameAt,
      end,
      name: words,
      type: part ? parent.type : ending.type,
      within: part ? parent : null,
      level: null,
      department: false,
      premises: ending.premises,
    };
  }
  if (
    lead &&
    lead.end === end &&
    !lead.division &&
    lead.type === "university" &&
    STATE.test(text.slice(lead.start - 2, lead.start))
  ) {
    return {
      start: lead.start - 2,
      end,
      name: text.slice(lead.start - 2, lead.start) + lead.name,
      type: lead.type,
      within: null,
      level: null,
      department: false,
      premises: false,
    };
  }
  if (lead && lead.end === end && !lead.division) {
    return {
      start: lead.start,
      end,
      name: lead.name,
      type: lead.type,
      within: null,
      level: null,
      department: false,
      premises: false,
    };
  }
  const level = /^[省市县区州](?![监政场民域])(?=.{2,})/u.exec(words)?.[0] as ParsedName["level"] | undefined;
  if (
    level &&
    (ending.type === "government" || ending.type === "association" || (ending.type === "other" && ending.part))
  )
    return {
      start: nameAt,
      end,
      name: words,
      type: ending.type,
      within: null,
      level,
      department: false,
      premises: false,
    };
  const sub = found.find((one) => (!one.part || one.type === "institute") && one.end < end && one.start - nameAt >= 2);
  if (sub && isPartOf(sub.type, ending, text.slice(sub.end, ending.start))) {
    const name = text.slice(nameAt, sub.end);
    return {
      start: nameAt,
      end,
      name: words,
      type: sub.type,
      within: { name, type: sub.type },
      level: null,
      department: false,
      premises: ending.premises,
    };
  }
  if (
    sub &&
    sub.type === "government" &&
    ending.type === "government" &&
    /新区$|高新区$|开发区$/u.test(text.slice(nameAt, sub.end))
  ) {
    return {
      start: nameAt,
      end,
      name:
        /(?:新城|开发区|高新区|园区|管委会|党工委)$/u.test(words) && ending.start !== sub.end
          ? text.slice(sub.end, end)
          : words,
      type: "government",
      within: null,
      level: null,
      department: false,
      premises: ending.premises,
    };
  }
  if (stem < 2 && chain.length === 0) return null;
  if (words.endsWith("厂") && (stem < SHORTEST_FACTORY || /[工建来到入进出本我该全各]厂$/u.test(words))) return null;
  if (/^[\d（(·]/u.test(words) || !balanced(words)) return null;
  const department =
    ending.part && ending.type !== "institute" && !ending.premises && chain.length === 0 && !words.includes("驻");
  if (department && words.length > LONGEST_DEPARTMENT) return null;
  if (!department && !saysEnough(text, run, nameAt, ending)) return null;
  return {
    start: nameAt,
    end,
    name: words,
    type: ending.type,
    within: null,
    level: null,
    department,
    premises: ending.premises,
  };
}

/** The known name that a name begins with, or that it must begin with because what stands before cannot belong to it. */
function leadingName(
  text: string,
  run: NameRun,
  from: number,
  found: readonly RunEnding[],
  known: readonly KnownName[],
): KnownName | null {
  const first = known[0];
  if (!first) return null;
  if (first.start === from) return first;
  if (!first.division) return isPrefixed(text, run, from, first, found) ? null : first;
  // 国网|安徽省|电力有限公司 keeps what stands before the place; 组|安徽省|科技厅 does not.
  const last = found.at(-1);
  return last && PREFIXED.has(last.type) && last.end > first.end ? null : first;
}

/**
 * What stands before a known name belongs to the name: 无锡|药明生物|技术股份有限公司, where more follows too, and
 * 东|俄勒冈大学, which is another one.
 */
function isPrefixed(text: string, run: NameRun, from: number, name: KnownName, found: readonly RunEnding[]): boolean {
  const before = run.words.filter(({ start, end }) => start >= from && end <= name.start);
  const last = found.at(-1);
  if (name.type === "company" && last?.type === "company" && last.end > name.end)
    return (
      before.length === 1 && before[0]?.kind === "place" && before[0].start === from && before[0].end === name.start
    );
  return name.type === "university" && before.length === 0 && looksForeign(text.slice(from, name.start));
}

/** Kinds whose names may begin before an area: 国网安徽省电力有限公司, 秦岭大学西安市研究院. */
const PREFIXED: ReadonlySet<OrganizationType> = new Set(["company", "institute", "university", "other", "association"]);

function divisionChain(start: number, known: readonly KnownName[]): KnownName[] {
  const chain: KnownName[] = [];
  let at = start;
  for (const name of known) {
    if (name.start !== at || !name.division) break;
    chain.push(name);
    at = name.end;
  }
  return chain;
}

function isPartOf(parent: OrganizationType, ending: RunEnding, between: string): boolean {
  if (ending.part || (parent === "company" && ending.type === "company" && ending.end - ending.start === 1))
    return true;
  // A committee or association named after a company is that company's.
  if (parent === "company" && ending.type === "association") return true;
  // 中国科学技术大学先进技术研究院 belongs to the university; 浙江大学衢州研究院, 兰州大学第二医院 stand for themselves.
  return parent === "university" && ending.type === "institute" && !/^[\u4e00-\u9fff]{2}$/u.test(between);
}

function balanced(words: string): boolean {
  return (words.match(/[（(]/gu)?.length ?? 0) === (words.match(/[）)]/gu)?.length ?? 0);
}
