import type { Span } from "../../model/span.ts";
import { type Draft, hasKind } from "./draft.ts";
import type { Sentence } from "./readSentences.ts";

/** So much before 大会 and 论坛 tells one from another. */
const CONFERENCE_NAME = 4;

/** What conferences a draft tells of, by the end of their names. */
function conferenceNames({ actions, sentences }: Draft): string[] {
  return actions.flatMap(({ kind, span }) => {
    const sentence = kind === "conference" ? sentences.find((one) => covers(one, span)) : undefined;
    if (!sentence) return [];
    const { start } = sentence.span;
    return sentence.text.slice(Math.max(0, span.start - start - CONFERENCE_NAME), span.end - start);
  });
}

const covers = ({ span }: Sentence, { start }: Span): boolean => span.start <= start && start < span.end;

/** Whether two drafts tell of one conference. */
export function isOneConference(a: Draft, b: Draft): boolean {
  if (!hasKind(a, "conference") || !hasKind(b, "conference")) return false;
  const names = new Set(conferenceNames(a));
  return conferenceNames(b).some((name) => names.has(name));
}
