import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TakenFile } from "../../store/corrections/correctionFiles.ts";
import type { OwnCorrections } from "../../store/corrections/correctionsStore.ts";
import { shownName } from "../../store/shownName.ts";

/** Says what became of a file that was handed to the page. */
export function useTakenText(): (taken: TakenFile, own: OwnCorrections) => string {
  const words = useWords(CORRECT_WORDS);
  return ({ file: path, entries, known, refused, unread, messages }, own) => {
    const file = shownName(path);
    if (refused) return `${words.refused[refused](file)} ${words.technical} ${messages[0] ?? ""}`;
    const ids = new Set(entries.map(({ id }) => id));
    const unfit = own.entries.filter(({ entry, outcome }) => ids.has(entry.id) && outcome?.status === "unfit").length;
    const told = words.taken(file, entries.length, known, unfit);
    return unread > 0 ? `${told}${words.partly(unread)}` : told;
  };
}
