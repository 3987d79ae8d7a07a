import type { OrganizationType } from "../../../model/organization.ts";
import { divisionShortNames } from "../../lexicon/divisions.ts";
import { looksForeign } from "../../lexicon/foreignNames.ts";
import type { KnownName } from "./nameRuns.ts";
import type { NameStretch } from "./readName.ts";

/** Kinds whose names may begin before an area: 国网安徽省电力有限公司, 秦岭大学西安市研究院. */
const PREFIXED: ReadonlySet<OrganizationType> = new Set(["company", "institute", "university", "other", "association"]);
const shortDivisions = new Set(divisionShortNames().map(({ name }) => name));
/** 有限公司 and longer. */
const LEGAL_FORM = 4;
const FORM = /^(?:公司|集团|集团公司)$/u;

/** The known name that a name begins with, or that it must begin with because what stands before cannot belong to it. */
export function leadingName(stretch: NameStretch): KnownName | null {
  const { text, run, from, endings, known } = stretch;
  const first = known[0];
  if (!first) return null;
  if (!first.division) return first.start > from && isPrefixed(stretch, first) ? null : withForm(stretch, first);
  if (first.start === from) return first;
  const last = endings.at(-1);
  if (!last || last.end <= first.end) return first;
  // 市监|沣西新城|分局 is a branch, and what stands before the area says of what.
  if (text.slice(last.start, last.end) === "分局" && run.words.every(({ end }) => end !== first.start)) return null;
  // 国网|安徽省|电力有限公司 keeps what stands before the place; 组|安徽省|科技厅 does not.
  return PREFIXED.has(last.type) ? null : first;
}

/** 海瑞克|公司: the form of a company directly behind its name belongs to it. */
function withForm({ text, endings }: NameStretch, name: KnownName): KnownName {
  if (name.type !== "company") return name;
  const form = endings.find(({ start, type }) => start === name.end && type === "company");
  return form && FORM.test(text.slice(form.start, form.end))
    ? { ...name, end: form.end, name: text.slice(name.start, form.end) }
    : name;
}

/**
 * What stands before a known name belongs to the name: 无锡|药明生物|技术股份有限公司, 北京|小米科技有限责任公司, and
 * 东|俄勒冈大学, which is another one.
 */
function isPrefixed({ text, run, from, endings }: NameStretch, { start, end, type, name }: KnownName): boolean {
  const before = run.words.filter((word) => word.start >= from && word.end <= start);
  const last = endings.at(-1);
  if (type === "company" && last?.type === "company" && (last.end > end || last.end - last.start >= LEGAL_FORM)) {
    const [only, ...others] = before;
    if (!only || others.length > 0 || only.start !== from || only.end !== start) return false;
    // 启东, 大同 are everyday words too.
    return only.kind === "place" || shortDivisions.has(text.slice(from, start));
  }
  // 浙江|清华|长三角研究院 is no part of the university: it has its own area.
  if (type === "university" && last?.type === "institute" && end - start < name.length)
    return before.length === 1 && before[0]?.kind === "place" && before[0].end === start;
  return type === "university" && before.length === 0 && looksForeign(text.slice(from, start));
}

/** The areas that stand one behind the other from an offset on, the largest first. */
export function divisionChain(start: number, known: readonly KnownName[]): KnownName[] {
  const chain: KnownName[] = [];
  let at = start;
  for (const name of known) {
    if (name.start < at) continue;
    if (name.start !== at || !name.division) break;
    chain.push(name);
    at = name.end;
  }
  return chain;
}
