import type { OrganizationMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { divisionCalled, divisionNamed } from "../../lexicon/divisions.ts";
import { titleSpans } from "../../lexicon/titles.ts";
import { anchored } from "../../text/anchored.ts";
import { organizationWithin } from "./offices.ts";
import { foreignNameEnd, readName } from "./personName.ts";

/** How sure a name behind a title must be to show that the title is its own. */
const SURE = 1.5;
/** What is looked at behind a title: a name and a title of its own. */
const LONGEST = 16;
/** Titles that stand behind a name whose office stands before it: 校长|周一鸣|教授. */
const COURTESY = anchored(/^(?:教授|副教授|研究员|博士|院士|老师|先生|女士|同志)/u);

/**
 * Whether a title is that of the person named behind it, so that what stands before it is where the title is from:
 * 云大|校长|周一鸣. In 周一鸣|校长|李清|书记 names and titles take turns, and each title is that of the name before it.
 */
export function belongsToNext(text: string, office: Span, sure: number = SURE): boolean {
  const behind = text.slice(office.end, office.end + LONGEST);
  const next = titleSpans(behind)[0];
  const limit = next?.start ?? behind.length;
  const foreign = foreignNameEnd(behind, 0, limit);
  const name = foreign > 0 ? { end: foreign, score: sure } : readName(behind, 0, limit);
  if (!name || name.score < sure) return false;
  return next?.start !== name.end || COURTESY.test(behind.slice(name.end, name.end + 3));
}

/** The first title that begins at an offset or behind it. */
export function titleFrom(titles: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return titles[low];
}

/**
 * Whether what reads like a name in a list is whose the next title is: an organization or a division, or words with
 * the title of whoever stands behind: 校长周一鸣、|安吉县|县长李清, 、|金恒|总裁李清.
 */
export function isHolder(
  text: string,
  { start, end }: Span,
  organizations: readonly OrganizationMention[],
  next: Span | undefined,
): boolean {
  if (organizationWithin(organizations, start, end) !== null) return true;
  const words = text.slice(start, end);
  if (divisionNamed(words) || divisionCalled(words)) return true;
  return next?.start === end && belongsToNext(text, next);
}
