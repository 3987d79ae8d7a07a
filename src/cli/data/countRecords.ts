import type { BundleEvent } from "../../bundle/schema.ts";
import type { AppliedCorrections } from "../../corrections/appliedCorrections.ts";
import { hasOpenYear } from "../../model/edtf.ts";
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";

/** What is counted of the events of a build. */
export interface EventCounts {
  readonly events: number;
  /** How many events are of each kind; one may be of several. */
  readonly kinds: Readonly<Record<EventKind, number>>;
  /** How many have no year. */
  readonly undated: number;
  /** How many readers put right. */
  readonly corrected: number;
}

/** A file that could not be read. */
interface Unreadable {
  readonly file: string;
  readonly message: string;
}

/** How often corrections of readers did what. */
export interface CorrectionCounts {
  readonly applied: number;
  /** What they say was so by itself. */
  readonly already: number;
  /** They no longer fit, so nothing was done. */
  readonly unfit: number;
  /** Entries that cannot be read, in files that can. */
  readonly unreadEntries: number;
  /** Files of corrections of which nothing could be read, and why. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * Counts what became of corrections.
 * @param unread the files of which nothing could be read
 */
export function countCorrections(
  files: readonly Pick<AppliedCorrections, "outcomes" | "unread">[],
  unread: readonly Unreadable[],
): CorrectionCounts {
  const counts = { applied: 0, already: 0, unfit: 0 };
  for (const { status } of files.flatMap(({ outcomes }) => outcomes)) counts[status]++;
  const unreadEntries = files.reduce((sum, file) => sum + file.unread.length, 0);
  return { ...counts, unreadEntries, unreadable: unread.map(({ file, message }) => ({ file, message })) };
}

/** Counts events one after the other. */
export class EventCounter {
  readonly #kinds = new Map<EventKind, number>();
  #events = 0;
  #undated = 0;
  #corrected = 0;

  add({ kinds, date, corrected }: BundleEvent): void {
    this.#events++;
    for (const kind of kinds) this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    if (hasOpenYear(date)) this.#undated++;
    if (corrected.length > 0) this.#corrected++;
  }

  get counted(): number {
    return this.#events;
  }

  get counts(): EventCounts {
    const kinds = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, this.#kinds.get(kind) ?? 0]));
    return {
      events: this.#events,
      kinds: kinds as Record<EventKind, number>,
      undated: this.#undated,
      corrected: this.#corrected,
    };
  }
}
