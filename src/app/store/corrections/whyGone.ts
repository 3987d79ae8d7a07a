import { partId } from "../../../corrections/correctionIds.ts";
import type { CorrectionEntry } from "../../../corrections/entries.ts";
import type { OwnCorrections } from "./correctionsStore.ts";

/** What the reader did that an event is not there. `event`: the id of the one that it was split from. */
export type WhyGone = { readonly kind: "added" | "deleted" } | { readonly kind: "split"; readonly event: string };

/** Whether a reader's own correction, or one that was taken back or out, is why there is no event of an id; null where none is. */
export function whyGone(
  { entries, takenBack }: Pick<OwnCorrections, "entries" | "takenBack">,
  id: string,
): WhyGone | null {
  const isDeleted = entries.some(
    ({ entry, outcome }) => entry.action === "delete" && entry.event === id && outcome?.status !== "unfit",
  );
  if (isDeleted) return { kind: "deleted" };
  for (const entry of takenBack) {
    if (entry.action === "add" && entry.event === id) return { kind: "added" };
    if (entry.action === "split" && hasPart(entry, id)) return { kind: "split", event: entry.event };
  }
  return null;
}

function hasPart(entry: CorrectionEntry & { action: "split" }, id: string): boolean {
  return entry.parts.some((_, place) => place > 0 && partId(entry.id, place) === id);
}
