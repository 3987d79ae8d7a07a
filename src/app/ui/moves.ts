/** Where to go in a group of which one element has focus. */
export type Move = "next" | "previous" | "first" | "last";

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** What of a key press says whether and where it moves. */
type Press = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing">;

/** The move that a key press asks for; null for other keys, with a modifier, and while an input method composes. */
export function moveOf(press: Press): Move | null {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey || press.isComposing) return null;
  return Object.hasOwn(MOVES, press.key) ? (MOVES[press.key] ?? null) : null;
}

/** The place that a move leads to, among so many; stays at the ends. */
export function movedTo(move: Move, place: number, count: number): number {
  const to = { next: place + 1, previous: place - 1, first: 0, last: count - 1 }[move];
  return Math.max(0, Math.min(count - 1, to));
}

/**
 * The place that the tab stop of a group is at after its items changed: where the same item is now, else where the
 * item next to it came to be, the first at the outset. -1 where no item is left.
 * @param before the place that the tab stop had, or -1
 * @param now where the item that had it is now, or -1 if it is gone
 */
export function keptPlace(before: number, now: number, count: number): number {
  return now >= 0 ? now : Math.min(Math.max(0, before), count - 1);
}
