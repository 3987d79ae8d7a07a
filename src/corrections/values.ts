/** Values of an event as one text, for marks and reports, and whether two are the same. */
import { EVENT_KINDS, type EventKind } from "../model/event.ts";
import type { Party } from "./entries.ts";

/** Kinds in the order of `EVENT_KINDS`, each once. */
export function kindsInOrder(kinds: readonly EventKind[]): EventKind[] {
  return EVENT_KINDS.filter((kind) => kinds.includes(kind));
}

/** `visit signing`: kinds parted by spaces. */
export function kindsText(kinds: readonly EventKind[]): string {
  return kindsInOrder(kinds).join(" ");
}

/** A line for each party: its name, a tab, its role. */
export function partiesText(parties: readonly Party[]): string {
  return parties.map(({ name, role }) => `${name}\t${role}`).join("\n");
}

/** Whether two lists have the same texts, in any order. */
export function haveSame(some: readonly string[], others: readonly string[]): boolean {
  const all = new Set(others);
  return new Set(some).size === all.size && some.every((one) => all.has(one));
}
