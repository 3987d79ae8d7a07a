import { matchBoilerplate } from "./boilerplate/boilerplate.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { type Line, removeLine } from "./line.ts";
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
