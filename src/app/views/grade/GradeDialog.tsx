import "./grade.css";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useSample } from "../../store/grade/gradedSample.ts";
import type { GradeSession } from "../../store/grade/session.ts";
import type { KeptSession } from "../../store/grade/useGradeSession.ts";
import { firstOpen } from "../../store/grade/walk.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { LoadTrouble } from "../detail/LoadTrouble.tsx";
import { JudgeScreen } from "./JudgeScreen.tsx";
import { ResultScreen } from "./ResultScreen.tsx";
import { StartScreen } from "./StartScreen.tsx";

interface Props {
  index: EventIndex;
  /** What the filters leave. */
  rows: Int32Array;
  kept: KeptSession;
  onClose: () => void;
}

/** A sample of events that the reader judges, over the whole page. Focus returns when it closes. */
export function GradeDialog({ index, rows, kept, onClose }: Props) {
  const { close } = useMessages();
  const words = useWords(GRADE_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const [begun, setBegun] = useState(false);
  const { session } = kept;
  const lostFocus = useLostFocus(() => heading.current?.focus());
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  const discard = () => {
    setBegun(false);
    kept.change(null);
    heading.current?.focus();
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={(event) => !event.currentTarget.open && onClose()}
      className="grade panel"
      {...lostFocus}
    >
      <div className="grade-head">
        <h2 ref={heading} id={title} tabIndex={-1} className="text-base font-semibold">
          {words.title}
        </h2>
        <IconButton label={close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </IconButton>
      </div>
      {!kept.kept && (
        <p role="alert" className="border-b border-line px-4 py-1 text-[0.8125rem] text-danger">
          {words.notKept}
        </p>
      )}
      {session && begun ? (
        <Sample index={index} session={session} onSession={kept.change} onDiscard={discard} />
      ) : (
        <StartScreen
          index={index}
          rows={rows}
          session={session}
          onBegin={(drawn) => {
            if (drawn) kept.change(drawn);
            setBegun(true);
          }}
          onDiscard={discard}
        />
      )}
    </dialog>
  );
}

interface SampleProps {
  index: EventIndex;
  session: GradeSession;
  onSession: (session: GradeSession) => void;
  onDiscard: () => void;
}

/** The sample once its events are there: the next question, or what came of it. */
function Sample({ index, session, onSession, onDiscard }: SampleProps) {
  const words = useWords(GRADE_WORDS);
  const { sample, pending, error, retry } = useSample(index, session);
  const isThere = !pending && !error;
  const [screen, setScreen] = useState<"judge" | "result" | null>(null);
  const wanted = screen ?? (firstOpen(sample) ? "judge" : "result");
  useEffect(() => {
    if (isThere) setScreen((before) => before ?? wanted);
  }, [isThere, wanted]);
  if (error) {
    return (
      <div className="p-4">
        <LoadTrouble title={words.notLoaded} error={error} fetching={pending} onRetry={retry} />
      </div>
    );
  }
  if (!isThere) {
    return (
      <p role="status" className="p-6 text-center text-ink-soft">
        {words.loading}
      </p>
    );
  }
  return wanted === "judge" ? (
    <JudgeScreen sample={sample} session={session} onSession={onSession} onDone={() => setScreen("result")} />
  ) : (
    <ResultScreen
      index={index}
      sample={sample}
      session={session}
      onReview={() => setScreen("judge")}
      onDiscard={onDiscard}
    />
  );
}
