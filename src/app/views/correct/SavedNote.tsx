import "./correct.css";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import type { BundleEvent } from "../../../bundle/schema.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { correctionsOf } from "../../store/corrections/openCorrections.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useEntryText } from "./useEntryText.ts";

/**
 * In the pane, above what was changed: that it was just saved, with the way back, as the foot of the page may be covered. It
 * scrolls into view; the foot says it aloud. Nothing once something else was done.
 * @param props.children what else is to be said above it, and comes into view with it
 */
export function SavedNote({ index, event, children }: { index: EventIndex; event: BundleEvent; children: ReactNode }) {
  const words = useWords(CORRECT_WORDS);
  const corrections = correctionsOf(useQueryClient());
  const own = useSyncExternalStore(corrections.subscribe, corrections.get);
  const text = useEntryText(index);
  const note = useRef<HTMLDivElement>(null);
  const { saved, undo } = own;
  const isOfEvent = saved !== null && (saved.event === event.id || event.alsoKnownAs.includes(saved.event));
  const isLast = undo?.step.kind === "correct" && undo.step.entries[0]?.id === saved?.entries[0];
  const told = isOfEvent && isLast ? text.done(undo, own, words.saved) : null;
  const shown = told === null ? null : undo?.id;
  useEffect(() => {
    if (shown) note.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  return (
    <div ref={note}>
      {children}
      {told !== null && (
        <div className="mb-2 flex items-baseline gap-3 rounded bg-sunken px-2 py-1 text-[0.8125rem] leading-5">
          <span className="min-w-0 mr-auto">{told}</span>
          <button type="button" className="link-button flex-none" onClick={() => void corrections.undo()}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
