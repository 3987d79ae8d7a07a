import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { clauseEnd } from "../../text/clauses.ts";
import type { NameRun } from "./nameRuns.ts";
import type { NamingContext } from "./organizationRule.ts";

/** What stands between the last organization of a run and the title of office behind the run. */
export interface WordsBeforeTitle {
  readonly run: NameRun;
  /** Without the party organ (党委), which belongs to the title. */
  readonly words: string;
  readonly from: number;
  /** Index into `found` of the first mention behind the title's start. */
  readonly next: number;
}

const PARTY_ORGAN = anchored(/(?:党委|党组|党工委|党总支|分党组|党政)$/u);
/** As far behind a title as a second title of the same person is looked for. */
const TITLES = 10;
/** When it was, without a comma behind it. */
const PART_OF_MONTH = /[上中下]旬|月[初底末]/uy;

/** A title, and what follows it closely in its clause. */
export function titlesFrom(text: string, post: Span): string {
  return text.slice(post.start, clauseEnd(text, post.start, post.end + TITLES));
}

/** The words before each title of office that no organization covers. */
export function wordsBeforeTitles({ text, runs, found }: NamingContext): WordsBeforeTitle[] {
  const all: WordsBeforeTitle[] = [];
  let next = 0;
  for (const run of runs) {
    const post = run.title;
    if (!post) continue;
    while ((found[next]?.span.end ?? Number.POSITIVE_INFINITY) <= post.start) next++;
    const before = next === 0 ? undefined : found[next - 1];
    const covered = before && before.span.end > run.start ? before : null;
    const from = covered ? covered.span.end : behindPartOfMonth(text, run.start);
    const words = withoutOrgan(text.slice(from, post.start));
    if (covered && (words === "" || /^[省市县区]?委?$/u.test(words))) continue;
    all.push({ run, words, from, next });
  }
  return all;
}

function behindPartOfMonth(text: string, start: number): number {
  PART_OF_MONTH.lastIndex = start;
  return PART_OF_MONTH.test(text) ? PART_OF_MONTH.lastIndex : start;
}

function withoutOrgan(words: string): string {
  const organ = PARTY_ORGAN.exec(words);
  return organ ? words.slice(0, organ.index) : words;
}
