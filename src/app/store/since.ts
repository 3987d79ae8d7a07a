import { readSince, type Since } from "../../bundle/history.ts";
import type { EventIndex } from "./eventIndex.ts";

export type { Since };

/**
 * What changed since the build before the one that is shown; null where nothing did, and where there was none.
 * @throws BundleError
 */
export function sinceOf({ bundle }: EventIndex): Since | null {
  return readSince(bundle);
}
