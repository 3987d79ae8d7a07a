import type { OrganizationTable } from "../../pipeline/corpus/organizationTable.ts";
import type { OpenSpill } from "../data/spill.ts";
import type { PlacedFile, PlacedSource } from "./extractHere.ts";
import type { Outcome } from "./stages.ts";

/** What a thread makes of each document: the record that `extract` prints, or what a build keeps of it. */
export type Errand =
  | { readonly make: "record"; readonly table: OrganizationTable }
  /** The texts go to this open file, which is the thread's own, or stay with what is made where there is none. */
  | { readonly make: "shelved"; readonly spill: OpenSpill | null };

/** What a thread is started with. */
export interface ThreadStart {
  readonly errand: Errand;
  /** Whether the bytes of files are hashed, for a `ReadListener`. */
  readonly hash: boolean;
}

/** One portion of the work: files, or documents of a file that is too large for one portion. */
export type Portion = { readonly files: readonly PlacedFile[] } | { readonly sources: readonly PlacedSource[] };

/** What came of a portion, in order. It goes from thread to thread as JSON, whose short texts the receiver holds once. */
export interface Finished {
  readonly outcomes: readonly Outcome<object>[];
  readonly read: readonly (readonly [at: number, hash: string])[];
}

/**
 * What a thread says: once that it is ready, then to each portion JSON of a {@link Finished}, or what made it give up, which
 * is no fault of a document.
 */
export type Answer = { readonly ready: true } | { readonly finished: string } | { readonly error: unknown };
