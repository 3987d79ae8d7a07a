import { useQueryClient } from "@tanstack/react-query";

import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { CorrectionEntry } from "../../store/corrections/correctionTypes.ts";
import { correctionsOf } from "../../store/corrections/openCorrections.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useEntryText } from "./useEntryText.ts";

/** Saves entries of a form, made on an event; null when they hold, or why they do not. */
export type Save = (entries: readonly CorrectionEntry[], event: string) => Promise<string | null>;

export function useSaving(index: EventIndex): Save {
  const words = useWords(CORRECT_WORDS);
  const text = useEntryText(index);
  const corrections = correctionsOf(useQueryClient());
  return async (entries, event) => {
    const unfit = await corrections.save(entries, event);
    return unfit.length === 0 ? null : words.notSaved(unfit.map((one) => text.outcome(one)).join(" "));
  };
}
