import type { EventKind } from "../../../model/event.ts";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import type { GradedFact } from "../../store/grade/gradedFacts.ts";

/** A fact in words. */
export interface FactWording {
  readonly value: (fact: GradedFact) => string;
  readonly question: (fact: GradedFact) => string;
}

/** How facts are put in words. */
export function useFactWording(): FactWording {
  const { kinds, roles, dates } = useMessages();
  const words = useWords(GRADE_WORDS);
  const value = ({ kind, value }: GradedFact) => {
    if (kind === "date") return dateText(value, dates);
    if (kind === "kind" && Object.hasOwn(kinds, value)) return kinds[value as EventKind];
    if (kind === "role" && Object.hasOwn(roles, value)) return roles[value as keyof typeof roles];
    return value;
  };
  return { value, question: (fact) => words.questions[fact.kind](value(fact), fact.of ?? "") };
}
