import type { BundleEvent } from "../../../bundle/schema.ts";
import { DERIVATION_WORDS } from "../../i18n/regions/derivations.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useWords } from "../../i18n/useWords.ts";
import { derivationSentence } from "../../store/dateDerivation.ts";
import type { GradedFact } from "../../store/grade/gradedFacts.ts";
import { VERDICTS, type Verdict } from "../../store/grade/session.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";

/** The key of each answer. */
const KEYS: Readonly<Record<Verdict, string>> = { right: "y", wrong: "n", unclear: "u" };

interface Props {
  /** What was said before; null where nothing was. */
  chosen: Verdict | null;
  onVerdict: (verdict: Verdict) => void;
}

/** The three answers, as one tab stop. */
export function Verdicts({ chosen, onVerdict }: Props) {
  const words = useWords(GRADE_WORDS);
  const group = useRovingFocus<HTMLFieldSetElement>();
  return (
    <fieldset ref={group} aria-label={words.title} className="grade-verdicts">
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="button"
          data-first={verdict === "right" || undefined}
          data-verdict={verdict}
          aria-pressed={verdict === chosen}
          onClick={() => onVerdict(verdict)}
        >
          {words.verdicts[verdict]}
          <kbd className="key">{KEYS[verdict]}</kbd>
        </button>
      ))}
    </fieldset>
  );
}

/** What is known of a fact beyond its value: its words, how it was inferred, a person's office. */
export function FactContext({ event, fact }: { event: BundleEvent; fact: GradedFact }) {
  const detail = useWords(DETAIL_WORDS);
  const reasons = useWords(DERIVATION_WORDS);
  const said = () => {
    if (fact.kind === "person") return fact.of;
    if (fact.kind === "date") {
      return derivationSentence(event, reasons) ?? (event.dateText === "" ? null : detail.words(event.dateText));
    }
    if (fact.kind !== "organization") return null;
    const inferred = event.organizations.find(({ name }) => name === fact.value)?.inferred ?? null;
    if (inferred === null) return null;
    return Object.hasOwn(reasons.organization, inferred)
      ? (reasons.organization[inferred] ?? null)
      : reasons.organizationOther(inferred);
  };
  const text = said();
  return text === null ? null : <p className="text-[0.8125rem] leading-6 text-ink-soft">{text}</p>;
}
