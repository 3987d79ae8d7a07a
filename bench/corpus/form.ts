import type { Random } from "../stories/random.ts";
import type { Story } from "../stories/story.ts";

/** One file of a corpus as a form writes it, and the stories in it, in order. */
export interface WrittenFile {
  /** Without the dot. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  readonly stories: readonly Story[];
}

/** A form that news are kept in. */
export interface Form {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
  readonly write: (random: Random) => WrittenFile;
}

const encoder = new TextEncoder();

/** Text as the bytes of a file in UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);
