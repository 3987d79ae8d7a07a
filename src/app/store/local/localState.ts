/** What the page shows of the files of this device. */
import type { BundleDocument } from "../../../bundle/schema.ts";
import type { LocalFailure } from "../../worker/localMessages.ts";
import type { EventIndex } from "../eventIndex.ts";
import type { StorageTrouble } from "./shelf.ts";

/** A file that somebody dropped, chose or pasted. */
export interface Dropped {
  /** Its path, with `/` between folders. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Reads it; rejects where that is not possible any more. */
  content(): Promise<Uint8Array<ArrayBuffer>>;
}

/** A file of corrections among what somebody dropped, chose or pasted. */
export interface HandedCorrections {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of a document: it is among the others, or the data has it, or another file of this device has the same. */
export type DocumentStanding = "own" | "known" | "copy";

export interface LocalEntry {
  readonly document: Pick<BundleDocument, "id" | "title" | "record" | "noEvents" | "diagnostics">;
  readonly standing: DocumentStanding;
  /** How many events it tells. */
  readonly events: number;
}

export interface LocalFile {
  readonly key: string;
  readonly name: string;
  /** The same for all that were added at once, later for what was added later. */
  readonly batch: number;
  readonly documents: readonly LocalEntry[];
  readonly failures: readonly LocalFailure[];
  /** Whether it is there at the next visit; null where there is nothing to keep of it. */
  readonly kept: boolean | null;
}

/** How far files are read. */
export interface LocalProgress {
  readonly done: number;
  readonly total: number;
  /** The name of the file at work. */
  readonly name: string;
  /** Milliseconds that the rest may take; null while that cannot be told. */
  readonly left: number | null;
}

/** What became of the files that were given since nothing was read: so many of each. */
export interface ReadingOutcome {
  /** Those that were read, as far as that could be done. */
  readonly read: number;
  /** Of these those of which nothing could be read, and those of which some could not. */
  readonly failed: number;
  readonly partly: number;
  /** Those that were there already. */
  readonly known: number;
  readonly calledOff: number;
}

export interface LocalState {
  /** In the order in which they were added. */
  readonly files: readonly LocalFile[];
  /** Null while nothing is read. */
  readonly progress: LocalProgress | null;
  /** How many files that were given to this page are not read yet. */
  readonly unread: number;
  /** Why some are not kept. */
  readonly trouble: StorageTrouble | null;
  /** How many files the storage lost while the page was open, and were kept again. */
  readonly recovered: number;
  /** How many files wait because the program that reads them could not be loaded. */
  readonly blocked: number;
  /** What the last reading came to, once it is over; null where nothing of it is left. */
  readonly outcome: ReadingOutcome | null;
  /** Whether `amended` is what these files tell, and no less. */
  readonly told: boolean;
  /** Whether what was kept is still on its way. */
  readonly loading: boolean;
  /** Whether what was kept at visits before is among the data, as far as it can be had. */
  readonly arrived: boolean;
  /** The data that was amended last, and what it is with what the files tell: itself where there is nothing. */
  readonly amended: readonly [base: EventIndex, index: EventIndex] | null;
}

/** Whether articles are gone with the page: those that are still to be read, and those that could not be kept. */
export function areUnkept({ unread, files }: LocalState): boolean {
  return unread > 0 || files.some(({ kept }) => kept === false);
}

export const NOTHING_LOCAL: LocalState = {
  files: [],
  progress: null,
  unread: 0,
  trouble: null,
  recovered: 0,
  blocked: 0,
  outcome: null,
  told: true,
  loading: false,
  arrived: false,
  amended: null,
};
