import { hasSpaces } from "./damage/spacing.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { removeLine } from "./line.ts";

const REPEAT: RemovalReason = { rule: "damage/repeat", reason: "与前文完全重复的段落" };

/** Shorter lines may well stand twice: 同日, a speaker's name, a list heading. */
const SHORTEST = 25;

/**
 * Removes paragraphs that stand verbatim, but for white space, earlier in the document. A short
 * one is a repeat only where it follows the same paragraph as before.
 */
export function removeRepeats(draft: Draft): void {
  const keys: string[] = [];
  const lengths = new Set<number>();
  for (const line of draft.lines) {
    const key = hasSpaces(line) ? line.key.replace(/\s+/g, "") : line.key;
    keys.push(key);
    lengths.add(key.length);
  }
  if (lengths.size === keys.length) return;
  const firstAt = new Map<string, number>();
  let copied: number | null = null;
  draft.lines = draft.lines.filter((line, index) => {
    const key = keys[index] ?? "";
    const follows: boolean = copied !== null && keys[copied + 1] === key;
    const first: number | undefined = follows && copied !== null ? copied + 1 : firstAt.get(key);
    if (first !== undefined && (follows || line.text.length >= SHORTEST)) {
      copied = first;
      removeLine(draft.ledger, line, REPEAT);
      return false;
    }
    copied = null;
    if (first === undefined) firstAt.set(key, index);
    return true;
  });
}
