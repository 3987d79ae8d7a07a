import { EVENT_KINDS, type EventKind } from "../../../model/event.ts";
import type { GradedFact } from "./gradedFacts.ts";

export const VERDICTS = ["right", "wrong", "unclear"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a reader says of a fact. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Of a wrong one what is right: an EDTF date, or a name; null where the reader did not say. */
  readonly instead: string | null;
}

/** What an article tells of an event and the event lacks. */
export interface Missing {
  readonly kinds: readonly EventKind[];
  readonly organizations: readonly string[];
  readonly people: readonly string[];
  readonly place: string | null;
}

export const NOTHING_MISSING: Missing = { kinds: [], organizations: [], people: [], place: null };

/** An event of the sample, as far as it is judged. */
export interface GradedEvent {
  readonly id: string;
  readonly skipped: boolean;
  /** By the key of a fact. */
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** Null until the reader was asked. */
  readonly missing: Missing | null;
}

/** A sample and what a reader says of it. */
export interface GradeSession {
  readonly format: "wanglai-grade";
  readonly version: 1;
  /** What the sample was drawn by. */
  readonly seed: number;
  /** How many events it was drawn from. */
  readonly population: number;
  /** The address of the page when it was drawn, with the filters. */
  readonly address: string;
  readonly events: readonly GradedEvent[];
}

/** A session in which nothing is judged yet. */
export function newSession(
  drawn: { readonly seed: number; readonly population: number; readonly address: string },
  ids: readonly string[],
): GradeSession {
  return {
    format: "wanglai-grade",
    version: 1,
    ...drawn,
    events: ids.map((id) => ({ id, skipped: false, judgements: {}, missing: null })),
  };
}

/** Whether the reader is through with an event. */
export function hasEnded({ skipped, missing, judgements }: GradedEvent): boolean {
  return skipped || missing !== null || judgements.event?.verdict === "wrong";
}

/** Changes one event of a session, by its place. */
export function withEvent(session: GradeSession, place: number, patch: Partial<Omit<GradedEvent, "id">>): GradeSession {
  return { ...session, events: session.events.map((one, at) => (at === place ? { ...one, ...patch } : one)) };
}

/** Says something of a fact; an event that was skipped is judged after all. */
export function withJudgement(session: GradeSession, place: number, key: string, judgement: Judgement): GradeSession {
  const before = session.events[place]?.judgements;
  return withEvent(session, place, { skipped: false, judgements: { ...before, [key]: judgement } });
}

/** What is said of a fact: by the reader, or because what it needs is wrong; null where nothing is. */
export function judgementOf(graded: GradedEvent, facts: readonly GradedFact[], fact: GradedFact): Judgement | null {
  const needed = facts.find(({ key }) => key === fact.needs);
  if (needed && judgementOf(graded, facts, needed)?.verdict === "wrong") return { verdict: "wrong", instead: null };
  return Object.hasOwn(graded.judgements, fact.key) ? (graded.judgements[fact.key] ?? null) : null;
}

/** What a reader is asked of an event: facts by their keys, and last what is missing. */
export const MISSING_STEP = "missing";

/** The questions about an event that what was said so far leaves to be asked, in order. */
export function stepsOf(graded: GradedEvent, facts: readonly GradedFact[]): string[] {
  const isNoEvent = facts.some((one) => one.kind === "event" && judgementOf(graded, facts, one)?.verdict === "wrong");
  const asked = facts.filter((fact) => {
    const needed = facts.find(({ key }) => key === fact.needs);
    return !needed || judgementOf(graded, facts, needed)?.verdict !== "wrong";
  });
  return [...asked.map(({ key }) => key), ...(isNoEvent ? [] : [MISSING_STEP])];
}

/** The first question about an event that has no answer; null where all have, and where it was skipped. */
export function openStep(graded: GradedEvent, facts: readonly GradedFact[]): string | null {
  if (graded.skipped) return null;
  const isAnswered = (step: string) =>
    step === MISSING_STEP ? graded.missing !== null : Object.hasOwn(graded.judgements, step);
  return stepsOf(graded, facts).find((step) => !isAnswered(step)) ?? null;
}

/** Kinds in their order. */
export function inOrder(kinds: Iterable<EventKind>): EventKind[] {
  const wanted = new Set(kinds);
  return EVENT_KINDS.filter((kind) => wanted.has(kind));
}

/** Names as they are typed, several in one field: between commas, semicolons, 、 or line breaks. */
export function namesIn(text: string): string[] {
  const names = text.split(/[、，,;；\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** A date as it is typed, in EDTF or as 2024年1月4日; it may still be none. */
export function typedDate(text: string): string {
  const pad = (digits: string | undefined) => (digits ?? "").padStart(2, "0");
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(
      /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g,
      (_, year: string, month?: string, day?: string) =>
        `${year}${month ? `-${pad(month)}` : ""}${day ? `-${pad(day)}` : ""}`,
    );
}
