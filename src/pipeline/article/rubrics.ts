import { anchored } from "../text/anchored.ts";
import { isRubric } from "./boilerplate/rubric.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { type Line, removeLine } from "./line.ts";
import { isProse } from "./prose.ts";

const RUBRIC: RemovalReason = { rule: "boilerplate/rubric", reason: "相关阅读、排行等栏目，不是本文内容" };

/** Rubrics that recommend to the reader: their headlines may stand with a summary here and there. */
const RECOMMENDS = /猜你|[你您]可能|感兴趣|排行|往期|热点|热文|热图|热搜|热榜|看了又看|都在看|都在搜|喜欢|产品|随机/;
/** Words that only lead to other pages; 精彩回顾 and 活动图片 may head a section of the article. */
const LEADS_AWAY = /阅读|推荐|更多|信息|稿件|文章|排行|[你您]|喜欢|在看|在搜|又看|[:：>》]/;
/** A headline with its summary below it, so many times, makes a list of other articles. */
const FEWEST_PAIRS = 2;

const ENDED = anchored(/[。！？][”’」』"]?(?:[（(][^（）()]{1,24}[）)])?$/);
/** Longer than any such end. */
const REACH = 30;
const STOPPED = anchored(/。[”’」』"]?$/);

/** Headlines may end with a question mark, and do not end with a full stop. */
function isSentence(text: string): boolean {
  return ENDED.test(text.slice(-REACH)) && (isProse(text) || STOPPED.test(text.slice(-2)));
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
 * The line behind the list of a rubric whose headlines stand from a line on. Two sentences in a
 * row, or a last one, are the article again; one between two headlines is a summary.
 */
function endOfRecommended(lines: readonly Line[], first: number): number {
  for (let i = first; i < lines.length; i++) {
    if (!isSentence(lines[i]?.key ?? "")) continue;
    const next = lines[i + 1];
    if (i === first || !next || isSentence(next.key)) return i;
  }
  return lines.length;
}

/**
 * Removes rubrics like 猜你喜欢 and 相关阅读 with the list below, up to the sentence with which
 * the article goes on. Headlines that each have a summary below them belong to the list. A rubric
 * with a sentence right below it has no list: it may be a heading of the article, and stays.
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
      const first = index + 1;
      const behind = firstProse >= 0 && firstProse < index;
      if (behind && nextSentence[first] === first && first < lines.length && !LEADS_AWAY.test(line.key)) return true;
      const list = behind ? endOfPairs(lines, first) : first;
      until =
        behind && RECOMMENDS.test(line.key) ? endOfRecommended(lines, list) : (nextSentence[list] ?? lines.length);
    }
    if (index >= until) return true;
    removeLine(ledger, line, RUBRIC);
    return false;
  });
}
