import { useEffect, useRef, useState } from "react";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { type SampledEvent, useGoldFile } from "../../store/grade/gradedSample.ts";
import { type Precision, precisionsOf } from "../../store/grade/precision.ts";
import { gradeResults } from "../../store/grade/results.ts";
import { type GradeSession, openStep } from "../../store/grade/session.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { Discard } from "./Discard.tsx";

interface Props {
  index: EventIndex;
  sample: readonly SampledEvent[];
  session: GradeSession;
  onReview: () => void;
  onDiscard: () => void;
}

/** How often the facts are right, and what can be saved of it. */
export function ResultScreen({ index, sample, session, onReview, onDiscard }: Props) {
  const words = useWords(GRADE_WORDS);
  const makeGold = useGoldFile(index);
  const [state, setState] = useState<"ready" | "saving" | "failed">("ready");
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  const { kinds, all, events, begun } = precisionsOf(sample);
  const unfinished = sample.filter(({ event, graded, facts }) => event && openStep(graded, facts) !== null).length;
  const skipped = sample.filter(({ graded }) => graded.skipped);
  const unused = skipped.reduce((sum, { graded }) => sum + Object.keys(graded.judgements).length, 0);
  const gone = sample.filter(({ event }) => !event).length;
  const saveGold = async () => {
    setState("saving");
    try {
      saveFile("wanglai-gold.jsonl", [await makeGold(session, sample)], "application/jsonl");
      setState("ready");
    } catch {
      setState("failed");
    }
  };
  const saveResults = () => saveFile("wanglai-grade.json", [gradeResults(session, sample)], "application/json");
  const { share } = all;
  return (
    <div className="grade-plain scroller">
      <p ref={sentence} tabIndex={-1} className="text-base font-semibold leading-7">
        {share
          ? words.sentence({
              events: begun,
              judged: all.judged,
              right: all.right,
              share: words.percent(share.value),
              interval: words.interval(share.low, share.high),
            })
          : words.nothingJudged}
      </p>
      {all.unclear > 0 && <p className="text-ink-soft">{words.unclear(all.unclear)}</p>}
      {skipped.length > 0 && <p className="text-ink-soft">{words.leftOut(skipped.length, unused)}</p>}
      {unfinished > 0 && <p className="text-ink-soft">{words.unfinished(unfinished)}</p>}
      {gone > 0 && <p className="text-ink-soft">{words.gone}</p>}
      {kinds.length > 0 && (
        <div className="grade-table scroller">
          <table>
            <caption className="sr-only">{words.table}</caption>
            <thead>
              <tr>
                {(["fact", "right", "share", "interval", "unclear"] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kinds.map((one) => (
                <Row key={one.kind} name={words.factNames[one.kind]} precision={one} />
              ))}
              <Row name={words.allFacts} precision={all} strong />
              <Row name={words.wholeEvents} precision={events} strong />
            </tbody>
          </table>
        </div>
      )}
      <p className="text-xs leading-5 text-ink-soft">{words.method}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={state === "saving"}
          onClick={() => state !== "saving" && void saveGold()}
        >
          {state === "saving" ? words.saving : words.saveGold}
        </button>
        <button type="button" className="button" onClick={saveResults}>
          {words.saveResults}
        </button>
      </p>
      {state === "failed" && (
        <p role="alert" className="mt-1 text-danger">
          {words.notSaved}
        </p>
      )}
      <p className="mt-1 text-xs leading-5 text-ink-soft">{words.goldNote}</p>
      <p className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-3">
        <button type="button" className="button" onClick={onReview}>
          {words.review}
        </button>
        <Discard label={words.again} onDiscard={onDiscard} />
      </p>
    </div>
  );
}

function Row({ name, precision, strong = false }: { name: string; precision: Precision; strong?: boolean }) {
  const words = useWords(GRADE_WORDS);
  const { right, judged, unclear, share } = precision;
  return (
    <tr className={strong ? "font-semibold" : undefined}>
      <th scope="row">{name}</th>
      <td>{words.rightOf(right, judged)}</td>
      <td>{share ? words.percent(share.value) : "—"}</td>
      <td>{share ? words.interval(share.low, share.high) : "—"}</td>
      <td>{unclear}</td>
    </tr>
  );
}
