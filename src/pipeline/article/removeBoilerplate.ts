import { matchBoilerplate } from "./boilerplate/boilerplate.ts";
import { credit } from "./boilerplate/credit.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { dropSpans, type Line, removeLine } from "./line.ts";
import { isProse } from "./prose.ts";

const OUTSIDE: RemovalReason = { rule: "html/outside-main", reason: "正文以外的页面内容" };
const PAGE_END: RemovalReason = { rule: "boilerplate/page-end", reason: "页尾内容，不是本文" };

/** Removes the lines of a page that stand outside its main content. */
export function removeOutside(draft: Draft): void {
  draft.lines = draft.lines.filter((line) => {
    if (line.region === "main") return true;
    removeLine(draft.ledger, line, OUTSIDE);
    return false;
  });
}

const BRACKETS = /(?<=[。！？”])\s?[（(【[]([^（）()【】[\]。]{2,60})[）)】\]]$/;

/** Takes a credit in brackets (（责任编辑：李丽）) off the end of a paragraph. */
export function removeTrailingCredits(draft: Draft): void {
  draft.lines = draft.lines.map((line) => {
    const match = BRACKETS.exec(line.key.slice(-64));
    if (!match || !credit.matches(match[0].trim())) return line;
    const start = line.key.length - match[0].length;
    return dropSpans(draft.ledger, line, [{ start, end: line.key.length }], { rule: credit.id, reason: credit.reason });
  });
}

/**
 * Removes every line that a boilerplate rule knows. Behind the last paragraph of prose, what
 * follows the first such line is the end of the page and goes too.
 */
export function removeBoilerplate(draft: Draft): void {
  const { ledger, lines } = draft;
  const rules = lines.map(matchBoilerplate);
  let lastProse = lines.length - 1;
  while (lastProse >= 0 && (rules[lastProse] || !isProse(lines[lastProse]?.key ?? ""))) lastProse--;
  let ended = false;
  draft.lines = lines.filter((line: Line, index) => {
    const rule = rules[index];
    if (rule) {
      removeLine(ledger, line, { rule: rule.id, reason: rule.reason });
      ended ||= lastProse >= 0 && index > lastProse && rule.id !== "boilerplate/ornament";
    } else if (ended) removeLine(ledger, line, PAGE_END);
    return !rule && !ended;
  });
}
