import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import type { Span } from "../../../model/span.ts";
import { HONORARY } from "../../lexicon/titles.ts";
import { anchored } from "../../text/anchored.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { firstEndingAfter } from "./placed.ts";

/** The organization that a title belongs to. */
export interface Holder {
  readonly name: string;
  readonly type: OrganizationType;
}

/** Bodies that one belongs to beside one's office. */
const MEMBERSHIP = anchored(
  /(?:科协|侨联|工商联|政协|协会|学会|商会|总会|联合会|校友会|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$/u,
);
/** Posts at a university or institute, which say more than a membership: 中国工程院院士、南开大学|教授. */
const ACADEMIC = anchored(/(?:教授|研究员|博士|导师)$/u);
const COMPANY_TITLE = /董事|经理|总裁|总工|监事/u;

/** The organization of the office that brings a person here: the first that is no mere membership, else the first. */
export function holderOf(
  text: string,
  chain: readonly Span[],
  organizations: readonly OrganizationMention[],
): Holder | null {
  let fallback: Holder | null = null;
  let academic: Holder | null = null;
  for (const office of chain) {
    const organization = organizationBefore(text, office, organizations);
    if (!organization && fallback?.type === "government" && isGoverned(text, office)) return null;
    if (!organization) continue;
    const found = { name: organization.within ?? organization.name, type: organization.organizationType };
    const honorary =
      HONORARY.test(text.slice(office.start, office.end)) ||
      found.type === "association" ||
      MEMBERSHIP.test(found.name);
    if (!honorary) return found;
    if (ACADEMIC.test(text.slice(office.start, office.end))) academic ??= found;
    fallback ??= found;
  }
  return academic ?? fallback;
}

/** 县委书记, 县长 and 市政府秘书长 govern a level; where nothing shows which, 市委常委 before it does not either. */
function isGoverned(text: string, { start, end }: Span): boolean {
  return (
    /[省市县区州旗](?:委|政府|人大|政协)$/u.test(text.slice(start - 3, start)) ||
    /[省市县区州旗]长$/u.test(text.slice(start, end))
  );
}

/** The organization right before a title, or the one that the title itself stands for. */
export function organizationBefore(
  text: string,
  office: Span,
  organizations: readonly OrganizationMention[],
): OrganizationMention | null {
  let best: OrganizationMention | null = null;
  for (let i = firstEndingAfter(organizations, office.start - 7); i < organizations.length; i++) {
    const one = organizations[i];
    if (!one || one.span.start > office.start) break;
    if (one.span.end > office.end || office.start - one.span.end > 6) continue;
    if (!isParted(text, one.span.end, office.start)) best = one;
  }
  return best;
}

const PARTS = UnitSet.of("、，。；\n");

/** Whether a mark of punctuation stands in a stretch of text. */
function isParted(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (PARTS.has(text.charCodeAt(at))) return true;
  return false;
}

/** The first organization that stands at an offset or inside the stretch from there to `end`. */
export function organizationWithin(
  organizations: readonly OrganizationMention[],
  at: number,
  end: number,
): OrganizationMention | null {
  const one = organizations[firstEndingAfter(organizations, at)];
  return one && one.span.start < end ? one : null;
}

/** A title without an organization, in a list after a person, belongs to the same one: 党委书记甲、副校长乙. */
export function heirOf(text: string, office: Span, before: PersonMention | undefined): Holder | null {
  if (!before?.organization || !before.organizationType) return null;
  const adjoins = /^[、，和及]?(?:以及)?$/u.test(text.slice(before.span.end, office.start));
  const fits = mayHold(text.slice(office.start, office.end), before.organizationType);
  return adjoins && fits ? { name: before.organization, type: before.organizationType } : null;
}

/** Whether an organization of a kind may have an office: no company has a 副县长, no county a 总经理. */
function mayHold(title: string, type: OrganizationType): boolean {
  if (/[省市县区州旗乡镇厅局]长/u.test(title)) return type === "government";
  if (/校长/u.test(title)) return type === "university" || type === "other";
  return COMPANY_TITLE.test(title) === (type === "company") || !/董事长|经理|总裁/u.test(title);
}

/** A person with the organization that a title belongs to. */
export function personAt(
  text: string,
  span: Span,
  rule: string,
  title: string | null,
  holder: Holder | null,
): PersonMention {
  return {
    type: "person",
    span,
    rule,
    name: text.slice(span.start, span.end),
    title,
    organization: holder?.name ?? null,
    organizationType: holder?.type ?? null,
  };
}
