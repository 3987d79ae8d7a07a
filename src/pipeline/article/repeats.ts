import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { removeLine } from "./line.ts";

const REPEAT: RemovalReason = { rule: "damage/repeat", reason: "与前文完全重复的段落" };

/** Shorter lines may well stand twice: 同日, a speaker's name, a list heading. */
const SHORTEST = 25;

/** Removes paragraphs that stand verbatim, but for white space, earlier in the document. */
export function removeRepeats(draft: Draft): void {
  const seen = new Set<string>();
  draft.lines = draft.lines.filter((line) => {
    if (line.text.length < SHORTEST) return true;
    const key = line.key.replace(/\s+/g, "");
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    removeLine(draft.ledger, line, REPEAT);
    return false;
  });
}
