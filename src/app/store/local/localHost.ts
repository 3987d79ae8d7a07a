import type { Reader } from "./reader.ts";
import type { Shelf } from "./shelf.ts";
import type { TellerHost } from "./teller.ts";

/** What the files of this device need of their page. */
export interface LocalHost extends TellerHost {
  readonly reader: Reader;
  /** Where files are kept. @param ended is called when the browser ends the storage */
  openShelf(ended: () => void): Shelf;
  /** Notes, in a place that is quickly read, whether anything is kept. */
  note(isKept: boolean): void;
  /** Tells other pages of the same site. */
  tellOthers(change: Change): void;
  /** Calls after so many milliseconds. */
  later(milliseconds: number, call: () => void): void;
  now(): number;
}

/** What pages of one site tell each other: files were kept, or are not any more. */
export type Change = { readonly type: "kept" } | { readonly type: "removed"; readonly keys: readonly string[] };
