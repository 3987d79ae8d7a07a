import { matchBoilerplate } from "./boilerplate/boilerplate.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { removeLine } from "./line.ts";

const OUTSIDE: RemovalReason = { rule: "html/outside-main", reason: "正文以外的页面内容" };

/** Removes the lines of a page that stand outside its main content. */
export function removeOutside(draft: Draft): void {
  draft.lines = draft.lines.filter((line) => {
    if (line.region === "main") return true;
    removeLine(draft.ledger, line, OUTSIDE);
    return false;
  });
}

/** Removes every line that a boilerplate rule knows. */
export function removeBoilerplate(draft: Draft): void {
  draft.lines = draft.lines.filter((line) => {
    const rule = matchBoilerplate(line);
    if (!rule) return true;
    removeLine(draft.ledger, line, { rule: rule.id, reason: rule.reason });
    return false;
  });
}
