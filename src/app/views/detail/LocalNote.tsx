import type { BundleDocument } from "../../../bundle/schema.ts";
import { LOCAL_NOTE_WORDS } from "../../i18n/regions/localNote.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isLocalDocument } from "../../store/local/localDocument.ts";

/** Says of an event, or of the one document, that only this device has it, or one that tells it; nothing where that is not so. */
export function LocalNote({ documents }: { documents: readonly BundleDocument[] }) {
  const words = useWords(LOCAL_NOTE_WORDS);
  const local = documents.filter(isLocalDocument);
  if (local.length === 0) return null;
  return (
    <p className="mb-2 rounded bg-sunken px-2 py-1 text-[0.8125rem] leading-5">
      <span className="tag mr-2">{words.tag}</span>
      {local.length === documents.length ? words.onlyHere : words.alsoHere}
    </p>
  );
}
