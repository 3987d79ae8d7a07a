import { isRubric } from "./boilerplate/rubric.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { removeLine } from "./line.ts";
import { isProse } from "./prose.ts";

const RUBRIC: RemovalReason = { rule: "boilerplate/rubric", reason: "相关阅读、排行等栏目，不是本文内容" };

/** A list entry is shorter than a paragraph of the article that goes on after the list. */
const SHORTEST_PARAGRAPH = 45;

/** Rubrics that no article goes on after. */
const STRONG = /猜你|你可能|感兴趣|排行|往期|热门|热点|热文|热搜|热榜|精彩|又看/;

function isParagraph(text: string): boolean {
  return text.length >= SHORTEST_PARAGRAPH && /[。！？][”’」』"]?$/.test(text);
}

/**
 * Removes rubrics like 猜你喜欢 and 相关阅读 with the list below: up to the end, or, where the
 * rubric may stand inside an article, to the next long paragraph of prose.
 */
export function removeRubrics(draft: Draft): void {
  const { ledger, lines } = draft;
  if (!lines.some((line) => isRubric(line.key))) return;
  const nextParagraph = new Int32Array(lines.length + 1).fill(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    nextParagraph[i] = isParagraph(lines[i]?.key ?? "") ? i : (nextParagraph[i + 1] ?? lines.length);
  }
  const firstProse = lines.findIndex((line) => isProse(line.key));
  let until = 0;
  draft.lines = lines.filter((line, index) => {
    if (index >= until && isRubric(line.key)) {
      const behind = firstProse >= 0 && firstProse < index;
      until = behind && STRONG.test(line.key) ? lines.length : (nextParagraph[index + 1] ?? lines.length);
    }
    if (index >= until) return true;
    removeLine(ledger, line, RUBRIC);
    return false;
  });
}
