import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { drawSession } from "../../store/grade/gradedSample.ts";
import { type GradeSession, hasEnded } from "../../store/grade/session.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Discard } from "./Discard.tsx";

interface Props {
  index: EventIndex;
  rows: Int32Array;
  /** The session that is kept; null where there is none. */
  session: GradeSession | null;
  /** Begins with a new sample, or for null goes on with the one that is kept. */
  onBegin: (drawn: GradeSession | null) => void;
  onDiscard: () => void;
}

const COUNTS = ["10", "20", "50"] as const;

/** What this is, and how it begins: with a new sample or with the one that is kept. */
export function StartScreen({ index, rows, session, onBegin, onDiscard }: Props) {
  const words = useWords(GRADE_WORDS);
  const client = useQueryClient();
  const [count, setCount] = useState<(typeof COUNTS)[number]>("20");
  const [state, setState] = useState<"ready" | "drawing" | "failed">("ready");
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  const draw = async () => {
    setState("drawing");
    const drawn = await drawSession(client, index, rows, Number(count), window.location.hash).catch(() => null);
    if (drawn) onBegin(drawn);
    else setState("failed");
  };
  const fewer = rows.length <= Number(count);
  return (
    <div className="grade-plain scroller">
      {words.about.map((line) => (
        <p key={line} className="leading-7">
          {line}
        </p>
      ))}
      {session ? (
        <>
          <p className="mt-3 font-semibold">
            {words.kept(session.events.filter(hasEnded).length, session.events.length)}
          </p>
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <button ref={begin} type="button" className="button button-primary" onClick={() => onBegin(null)}>
              {words.resume}
            </button>
            <Discard label={words.discard} onDiscard={onDiscard} />
          </p>
        </>
      ) : (
        <>
          <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
            <span className="field-title">{words.howMany}</span>
            <Segmented
              label={words.howMany}
              choices={COUNTS.map((value) => ({ value, label: words.events(Number(value)) }))}
              chosen={count}
              onChoose={setCount}
            />
          </div>
          <p className="mt-1 text-[0.8125rem] text-ink-soft">{words.from(rows.length, fewer)}</p>
          <p className="mt-3">
            <button
              ref={begin}
              type="button"
              className="button button-primary"
              aria-disabled={state === "drawing" || rows.length === 0}
              onClick={() => state !== "drawing" && rows.length > 0 && void draw()}
            >
              {state === "drawing" ? words.drawing : words.start}
            </button>
          </p>
          {state === "failed" && (
            <p role="alert" className="mt-2 text-danger">
              {words.notDrawn}
            </p>
          )}
        </>
      )}
    </div>
  );
}
