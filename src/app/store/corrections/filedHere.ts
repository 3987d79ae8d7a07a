import type { AppliedCorrections } from "../../../corrections/appliedCorrections.ts";
import type { CorrectionEntry } from "../../../corrections/entries.ts";
import { namedRecords } from "../../../corrections/namedRecords.ts";
import type { Outcome } from "../../../corrections/outcomes.ts";
import type { EventIndex } from "../eventIndex.ts";
import { isLocalDocument } from "../local/localDocument.ts";

/** Ids of the documents that an entry was made against. */
function documentsOf(entry: CorrectionEntry): string[] {
  const others = entry.action === "merge-events" ? entry.others.map(({ proof }) => proof.document) : [];
  const parted = entry.action === "split" ? entry.old.documents : [];
  return [entry.proof.document, ...others, ...parted];
}

/** What an entry changes: ids of events, or names of organizations. */
function changedBy(entry: CorrectionEntry): string[] {
  return entry.action === "merge-organizations" ? [entry.name, entry.into] : namedRecords([entry]).events;
}

/**
 * The entries of files that the build could not apply, but that may fit here: they are about articles that only this device has,
 * or about what such an entry before them changes.
 * @param index the data with articles of this device
 */
export function entriesForHere(
  filed: readonly AppliedCorrections[],
  { records }: Pick<EventIndex, "records">,
): CorrectionEntry[] {
  const isLocal = (id: string) => {
    const document = records.documentOf(records.numberOf(id) ?? -1);
    return document !== null && isLocalDocument(document);
  };
  const changed = new Set<string>();
  const found = new Map<string, CorrectionEntry>();
  for (const { entries, outcomes } of filed) {
    for (const [place, entry] of entries.entries()) {
      if (!isMissed(outcomes[place] ?? null) || found.has(entry.id)) continue;
      const changes = changedBy(entry);
      if (!documentsOf(entry).some(isLocal) && !changes.some((one) => changed.has(one))) continue;
      found.set(entry.id, entry);
      for (const one of changes) changed.add(one);
    }
  }
  return [...found.values()];
}

/** Whether other records could make an entry fit. */
function isMissed(outcome: Outcome | null): boolean {
  return outcome?.status === "unfit" && outcome.reason !== "entry-twice";
}

/** What the page knows of entries that a build could not apply. */
export interface KnownHere {
  /** Whether articles of this device are still on their way: what does not fit may fit with them. */
  readonly waiting: boolean;
  /** By id: what became here of the entries that hold here. */
  readonly holding: ReadonlyMap<string, Outcome>;
  /** Entries that were here, and were taken back or out. */
  readonly takenBack: readonly CorrectionEntry[];
}

/** What became here of an entry of a file; `taken-back`: it is not tried here, as the reader took it back or out. */
export type OutcomeHere = Outcome | { readonly status: "taken-back"; readonly entry: string };

/**
 * What became of an entry of a file: what the build says, or where it could not apply it, what became of it here. Null while
 * that is not known.
 */
export function outcomeHere({ waiting, holding, takenBack }: KnownHere, built: Outcome | null): OutcomeHere | null {
  if (!built || !isMissed(built)) return built;
  if (takenBack.some(({ id }) => id === built.entry)) return { status: "taken-back", entry: built.entry };
  return holding.get(built.entry) ?? (waiting ? null : built);
}
