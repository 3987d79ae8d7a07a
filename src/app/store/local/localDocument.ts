import { MARK_BITS } from "../../../bundle/columns.ts";
import type { BundleDocument } from "../../../bundle/schema.ts";
import type { EventIndex } from "../eventIndex.ts";

/** Where the files of documents of this device would lie. */
export const LOCAL_FOLDER = "local/";

/** Whether only this device has a document. */
export function isLocalDocument({ article }: Pick<BundleDocument, "article">): boolean {
  return article.startsWith(LOCAL_FOLDER);
}

/** How many events articles of this device tell. */
export function localEvents({ columns }: EventIndex): number {
  return columns.marks.reduce((count, bits) => count + Number((bits & MARK_BITS.local) !== 0), 0);
}

/** Whether an article of this device tells any event. */
export function hasLocalEvents({ columns }: EventIndex): boolean {
  return columns.marks.some((bits) => (bits & MARK_BITS.local) !== 0);
}
