import type { IMPORT_ENTRY_WORDS } from "../../i18n/regions/importEntry.ts";
import type { LocalSummary } from "./LocalRegion.tsx";

/**
 * What the button for articles of this device says.
 * @param isLate whether articles that were kept are not among the data yet
 * @param summary null while nothing is known of them
 */
export function entryLabel(
  words: (typeof IMPORT_ENTRY_WORDS)["zh"],
  isLate: boolean,
  summary: LocalSummary | null,
): string {
  const { reading = null, files = 0 } = summary ?? {};
  if (reading) return words.reading(reading.done, reading.total);
  if (isLate) return words.loading;
  return files > 0 ? words.count(files) : words.button;
}
