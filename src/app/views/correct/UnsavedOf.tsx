import "./correct.css";
import { useSyncExternalStore } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import { unsavedForms } from "../../store/corrections/unsavedForms.ts";
import { useStanding } from "../../store/corrections/useStanding.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { UnsavedList } from "./UnsavedList.tsx";

interface Props {
  index: EventIndex;
  /** Ids of events that are not there any more, or are part of another. */
  of: readonly string[];
  /** Whether what was typed for articles that are gone is shown, too: they may have told the event. */
  articles?: boolean;
}

/** In the pane: what was typed for what is gone and not saved; nothing where nothing was. */
export function UnsavedOf({ index, of, articles = false }: Props) {
  const words = useWords(CORRECT_WORDS);
  const may = unsavedForms(useSyncExternalStore(formDrafts.subscribe, formDrafts.list)).filter(
    ({ named }) => (named.kind === "event" && of.includes(named.event)) || (articles && named.kind === "add"),
  );
  const standing = useStanding(index, may);
  const forms = may.filter((one) => one.named.kind === "event" || standing(one).is === "gone");
  if (forms.length === 0) return null;
  return (
    <section className="unsaved-of">
      <h3 className="field-title">{words.unsavedTitle(forms.length)}</h3>
      <UnsavedList index={index} forms={forms} onResume={null} />
    </section>
  );
}
