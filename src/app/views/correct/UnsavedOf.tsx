import "./correct.css";
import { useSyncExternalStore } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import { unsavedForms } from "../../store/corrections/unsavedForms.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { UnsavedList } from "./UnsavedList.tsx";

interface Props {
  index: EventIndex;
  /** Ids of events that are not there any more, or are part of another, or of documents that are gone. */
  of: readonly string[];
}

/** In the pane: what was typed for what is gone and not saved; nothing where nothing was. */
export function UnsavedOf({ index, of }: Props) {
  const words = useWords(CORRECT_WORDS);
  const forms = unsavedForms(useSyncExternalStore(formDrafts.subscribe, formDrafts.list)).filter(
    ({ named }) =>
      (named.kind === "event" && of.includes(named.event)) || (named.kind === "add" && of.includes(named.document)),
  );
  if (forms.length === 0) return null;
  return (
    <section className="unsaved-of">
      <h3 className="field-title">{words.unsavedTitle(forms.length)}</h3>
      <UnsavedList index={index} forms={forms} onResume={null} />
    </section>
  );
}
