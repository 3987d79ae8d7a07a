import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { SampledEvent } from "../../store/grade/gradedSample.ts";
import { judgementOf, MISSING_STEP, stepsOf } from "../../store/grade/session.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { useFactWording } from "./useFactWording.ts";

interface Props {
  sampled: SampledEvent;
  /** The step that is asked. */
  current: string;
  onStep: (step: string) => void;
}

const SIGNS = { right: "✓", wrong: "✗", unclear: "?" } as const;

/** All facts of the event with what was said of them; each leads to its question, as far as it has one. */
export function FactList({ sampled, current, onStep }: Props) {
  const words = useWords(GRADE_WORDS);
  const wording = useFactWording();
  const list = useRovingFocus<HTMLOListElement>();
  const { graded, facts } = sampled;
  const steps = stepsOf(graded, facts);
  const entries = [
    ...facts.map((fact) => ({
      step: fact.key,
      name: words.factNames[fact.kind],
      value: fact.kind === "event" ? "" : wording.value(fact),
      verdict: graded.skipped ? null : (judgementOf(graded, facts, fact)?.verdict ?? null),
      instead: graded.judgements[fact.key]?.instead ?? null,
    })),
    {
      step: MISSING_STEP,
      name: words.missing.name,
      value: "",
      verdict: graded.missing === null ? null : ("right" as const),
      instead: null,
    },
  ];
  return (
    <ol ref={list} aria-label={words.facts} className="grade-facts">
      {entries.map(({ step, name, value, verdict, instead }) => (
        <li key={step}>
          <button
            type="button"
            aria-current={step === current ? "step" : undefined}
            disabled={!steps.includes(step)}
            onClick={() => onStep(step)}
          >
            <span aria-hidden="true" className="grade-sign" data-verdict={verdict ?? undefined}>
              {verdict === null ? "" : SIGNS[verdict]}
            </span>
            <span className="text-ink-soft">{name}</span>
            <span lang="zh-Hans" className="min-w-0">
              {value}
              {instead !== null && <span className="text-ink-soft"> → {instead}</span>}
            </span>
            <span className="sr-only">
              {graded.skipped ? words.skipped : verdict === null ? words.notJudged : words.verdicts[verdict]}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
