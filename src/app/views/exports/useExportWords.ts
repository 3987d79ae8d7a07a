import { useMemo } from "react";
import { DERIVATION_WORDS } from "../../i18n/regions/derivations.ts";
import { EXPORTS_WORDS, type ExportsWords } from "../../i18n/regions/exports.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ExportWords } from "../../store/exports/exportRequest.ts";

/** The words of the region, with those of the page that exports are written in. */
export function useExportWords(): ExportsWords & ExportWords {
  const words = useWords<ExportsWords>(EXPORTS_WORDS);
  const reasons = useWords(DERIVATION_WORDS);
  const { kinds, roles, certainty, certaintyMeaning, dates, quoted } = useMessages();
  return useMemo(
    () => ({ ...words, kinds, roles, certainty, certaintyMeaning, dates, reasons, quoted }),
    [words, kinds, roles, certainty, certaintyMeaning, dates, reasons, quoted],
  );
}
