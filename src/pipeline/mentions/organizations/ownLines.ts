import type { Removal } from "../../../model/article.ts";
import { matchingText } from "../../text/matchingText.ts";
import { simplify } from "../../text/simplify.ts";

/** Removals in which a page names its owner. */
const OF_THE_PAGE = ["boilerplate/site-", "boilerplate/copyright", "boilerplate/credit"];
const COPYRIGHT = /版权所有|主办单位|Copyright|©/u;
const LONGEST = 200;

/**
 * What was taken from a page and says whose it is: its name above the article, who wrote it, the copyright below.
 * Simplified, without markup, one string for each removal; `source` is the text that the removals' spans are into.
 */
export function ownLines(removals: readonly Removal[], source: string): string[] {
  const lines: string[] = [];
  for (const { rule, span } of removals) {
    if (span.end - span.start > LONGEST) continue;
    const own = OF_THE_PAGE.some((beginning) => rule.startsWith(beginning));
    if (!own && rule !== "html/outside-main") continue;
    const markup = source.slice(span.start, span.end);
    if (!own && !COPYRIGHT.test(markup)) continue;
    const words = markup.includes("<") ? markup.replace(/<[^>]*>/gu, " ") : markup;
    if (own || COPYRIGHT.test(words)) lines.push(matchingText(simplify(words)).trim());
  }
  return lines;
}
