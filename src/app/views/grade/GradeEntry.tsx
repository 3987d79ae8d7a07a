import { lazy, useState } from "react";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { hasEnded } from "../../store/grade/session.ts";
import { useGradeSession } from "../../store/grade/useGradeSession.ts";
import { FailedNotice } from "../../ui/FailedNotice.tsx";
import { Later } from "../../ui/Later.tsx";

const GradeDialog = lazy(async () => ({ default: (await import("./GradeDialog.tsx")).GradeDialog }));

interface Props {
  index: EventIndex;
  /** What the filters leave. */
  rows: Int32Array;
}

/** Opens the sample that is judged, or a new one. Nothing where there is neither one nor an event to draw. */
export function GradeEntry({ index, rows }: Props) {
  const { notLoaded } = useMessages();
  const words = useWords(GRADE_WORDS);
  const kept = useGradeSession();
  const [open, setOpen] = useState(false);
  const { session } = kept;
  if (!session && rows.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="button ml-auto"
        title={words.enterHint}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {session ? words.goOn(session.events.filter(hasEnded).length, session.events.length) : words.enter}
      </button>
      {open && (
        <Later failed={<FailedNotice {...notLoaded} onClose={() => setOpen(false)} />}>
          <GradeDialog index={index} rows={rows} kept={kept} onClose={() => setOpen(false)} />
        </Later>
      )}
    </>
  );
}
