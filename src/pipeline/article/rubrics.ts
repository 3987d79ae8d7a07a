import { isRubric } from "./boilerplate/rubric.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { type Line, removeLine } from "./line.ts";
import { isProse } from "./prose.ts";

const RUBRIC: RemovalReason = { rule: "boilerplate/rubric", reason: "相关阅读、排行等栏目，不是本文内容" };

/** Rubrics that no article goes on after. */
const STRONG = /猜你|你可能|感兴趣|排行|往期|热门|热点|热文|热图|热搜|热榜|精彩|又看|都在看|都在搜|还喜欢|产品|随机/;
/** A headline with its summary below it, so many times, makes a list of other articles. */
const FEWEST_PAIRS = 2;

function isSentence(text: string): boolean {
  return isProse(text) && /[。！？][”’」』"]?(?:[（(][^（）()]{1,24}[）)])?$/.test(text);
}

/** The line behind a list of headlines with summaries that begins at a line, or that line itself. */
function endOfPairs(lines: readonly Line[], first: number): number {
  let pairs = 0;
  let end = first;
  for (let i = first; i + 1 < lines.length; i += 2) {
    const [headline, summary] = [lines[i]?.key ?? "", lines[i + 1]?.key ?? ""];
    if (isProse(headline) || !isProse(summary)) break;
    pairs++;
    end = i + 2;
  }
  return pairs >= FEWEST_PAIRS ? end : first;
}

/**
 * Removes rubrics like 猜你喜欢 and 相关阅读 with the list below: up to the end, or, where the
 * rubric may stand inside an article, to the next sentence. Headlines that each have a summary
 * below them belong to the list.
 */
export function removeRubrics(draft: Draft): void {
  const { ledger, lines } = draft;
  if (!lines.some((line) => isRubric(line.key))) return;
  const nextSentence = new Int32Array(lines.length + 1).fill(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    nextSentence[i] = isSentence(lines[i]?.key ?? "") ? i : (nextSentence[i + 1] ?? lines.length);
  }
  const firstProse = lines.findIndex((line) => isProse(line.key));
  let until = 0;
  draft.lines = lines.filter((line, index) => {
    if (index >= until && isRubric(line.key)) {
      const behind = firstProse >= 0 && firstProse < index;
      const list = behind ? endOfPairs(lines, index + 1) : index + 1;
      until = behind && STRONG.test(line.key) ? lines.length : (nextSentence[list] ?? lines.length);
    }
    if (index >= until) return true;
    removeLine(ledger, line, RUBRIC);
    return false;
  });
}
