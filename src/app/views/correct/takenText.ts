import type { CorrectWords } from "../../i18n/regions/correct.ts";
import type { TakenFile } from "../../store/corrections/correctionFiles.ts";
import type { OwnCorrections } from "../../store/corrections/correctionsStore.ts";
import { shownName } from "../../store/shownName.ts";

/** So many entries that cannot be read are told one by one. */
const MOST_TOLD = 5;

/** Says what became of a file that was handed to the page, and of each entry that cannot be read why. */
export function takenText(
  { file: path, entries, known, refused, unread, messages }: TakenFile,
  own: Pick<OwnCorrections, "entries">,
  words: Pick<CorrectWords, "taken" | "partly" | "morePartly" | "refused" | "technical">,
): string {
  const file = shownName(path);
  if (refused) return `${words.refused[refused](file)} ${words.technical} ${shownName(messages[0] ?? "")}`;
  const ids = new Set(entries.map(({ id }) => id));
  const unfit = own.entries.filter(({ entry, outcome }) => ids.has(entry.id) && outcome?.status === "unfit").length;
  const told = words.taken(file, entries.length, known, unfit);
  if (unread === 0) return told;
  const more = messages.length - MOST_TOLD;
  const why = [...messages.slice(0, MOST_TOLD).map(shownName), ...(more > 0 ? [words.morePartly(more)] : [])];
  return `${told} ${words.partly(unread)} ${words.technical} ${why.join(" ")}`;
}
