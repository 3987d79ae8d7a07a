import { useEffect, useRef, useState } from "react";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useWords } from "../../i18n/useWords.ts";
import { canBeGiven } from "../../store/grade/gradedFacts.ts";
import type { SampledEvent } from "../../store/grade/gradedSample.ts";
import {
  type GradeSession,
  type Missing,
  stepsOf,
  type Verdict,
  withEvent,
  withJudgement,
} from "../../store/grade/session.ts";
import { firstOpen, type Question, questionAfter, questionBefore } from "../../store/grade/walk.ts";
import { FactList } from "./FactList.tsx";
import { InsteadField } from "./InsteadField.tsx";
import { MissingForm } from "./MissingForm.tsx";
import { Proof } from "./Proof.tsx";
import { useFactWording } from "./useFactWording.ts";
import { useGradeKeys } from "./useGradeKeys.ts";
import { FactContext, Verdicts } from "./Verdicts.tsx";

interface Props {
  sample: readonly SampledEvent[];
  session: GradeSession;
  onSession: (session: GradeSession) => void;
  /** The last question is answered, or the reader wants to see what came of it. */
  onDone: () => void;
}

/** One question at a time, beside the article. */
export function JudgeScreen({ sample, session, onSession, onDone }: Props) {
  const words = useWords(GRADE_WORDS);
  const wording = useFactWording();
  const [asked, setAsked] = useState<Question>(
    () =>
      firstOpen(sample) ?? {
        place: Math.max(
          0,
          sample.findIndex(({ event }) => event),
        ),
        step: "event",
      },
  );
  const card = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { place, step } = asked;
  const one = sample[place];
  const steps = one ? stepsOf(one.graded, one.facts) : [];
  const fact = one?.facts.find(({ key }) => key === step) ?? null;
  const judgement = (fact && one?.graded.judgements[fact.key]) ?? null;

  /** Goes on from here as the session is now. */
  const goOn = (next: GradeSession) => {
    onSession(next);
    const after = questionAfter(
      sample.map((each, at) => ({ ...each, graded: next.events[at] ?? each.graded })),
      asked,
    );
    if (after) setAsked(after);
    else onDone();
  };
  const judge = (verdict: Verdict) => {
    if (!fact) return;
    const next = withJudgement(session, place, fact.key, { verdict, instead: null });
    if (verdict !== "wrong" || !canBeGiven(fact.kind)) return goOn(next);
    // What is right in its place is asked for first; the field is there with the next drawing.
    onSession(next);
    requestAnimationFrame(() => field.current?.focus());
  };
  const give = (instead: string | null) => {
    if (fact) onSession(withJudgement(session, place, fact.key, { verdict: "wrong", instead }));
  };
  const endEvent = (missing: Missing) => goOn(withEvent(session, place, { missing, skipped: false }));
  const back = () => {
    const before = questionBefore(sample, asked);
    if (before) setAsked(before);
  };
  const skip = () => goOn(withEvent(session, place, { skipped: true }));
  useGradeKeys({
    y: () => {
      if (fact) judge("right");
      else card.current?.querySelector<HTMLButtonElement>("[data-first]")?.click();
    },
    n: () => judge("wrong"),
    u: () => judge("unclear"),
    z: back,
    Backspace: back,
    s: skip,
  });

  // Focus stays on the button that was pressed; where that is gone, it goes to the first of the new question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every question
  useEffect(() => {
    if (!card.current?.contains(document.activeElement)) {
      card.current?.querySelector<HTMLElement>("[data-first]")?.focus({ preventScroll: true });
    }
  }, [place, step]);

  if (!one?.event) return null;
  const progress = words.progress(place + 1, sample.length);
  const question = fact ? wording.question(fact) : words.missing.question;
  return (
    <div className="grade-columns">
      <div className="grade-side">
        <div className="grade-progress">
          <p className="field-title">{progress}</p>
          <div aria-hidden="true" className="grade-bar">
            <span style={{ inlineSize: `${(place / sample.length) * 100}%` }} />
          </div>
          <button type="button" className="link-button ml-auto" onClick={onDone}>
            {words.results}
          </button>
        </div>
        <h3 lang="zh-Hans" className="px-4 pb-1 pt-2 text-base font-semibold leading-relaxed">
          {one.event.title}
        </h3>
        <p role="status" className="sr-only">
          {words.announced(progress, steps.indexOf(step) + 1, steps.length, question)}
        </p>
        <div ref={card} className="grade-card">
          <p className="field-title">{fact ? words.factNames[fact.kind] : words.missing.name}</p>
          <p className="text-base font-semibold leading-relaxed">{question}</p>
          {fact ? (
            <>
              <FactContext event={one.event} fact={fact} />
              <Verdicts chosen={judgement?.verdict ?? null} onVerdict={judge} />
              {judgement?.verdict === "wrong" && canBeGiven(fact.kind) && (
                <InsteadField
                  key={`${place} ${step}`}
                  ref={field}
                  kind={fact.kind}
                  given={judgement.instead}
                  onGive={give}
                  onNext={() => goOn(session)}
                />
              )}
            </>
          ) : (
            <MissingForm
              key={place}
              kinds={one.event.kinds}
              hasPlace={one.event.place !== null}
              missing={one.graded.missing}
              onNext={endEvent}
            />
          )}
          <p className="flex flex-wrap items-center gap-x-4">
            <button type="button" className="link-button" onClick={back}>
              {words.back} <kbd className="key">z</kbd>
            </button>
            <button type="button" className="link-button" onClick={skip}>
              {words.skip} <kbd className="key">s</kbd>
            </button>
          </p>
        </div>
        <FactList sampled={one} current={step} onStep={(next) => setAsked({ place, step: next })} />
        <p className="grade-keys">{words.keys}</p>
      </div>
      <Proof key={one.graded.id} event={one.event} documents={one.documents} fact={fact} />
    </div>
  );
}
