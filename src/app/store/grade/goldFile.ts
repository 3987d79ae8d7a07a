import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import type { GradedFact } from "./gradedFacts.ts";
import { type GradedEvent, type GradeSession, inOrder, judgementOf, openStep, type Verdict } from "./session.ts";

/** An event of an article that the gold file lists. */
export interface GoldEvent {
  readonly event: BundleEvent;
  readonly facts: readonly GradedFact[];
  /** Null for one that is not of the sample. */
  readonly graded: GradedEvent | null;
  /** The words of this article that tell it. */
  readonly quote: string;
}

/** An article, with all the events that it tells. */
export interface GoldArticle {
  readonly document: BundleDocument;
  readonly events: readonly GoldEvent[];
}

/** An event as a gold file has it: `../shared/gold/GUIDE.md` says what each member means. */
interface GoldEntry {
  date: string;
  kinds: string[];
  orgs: string[];
  orgs_optional: string[];
  people: string[];
  place: string | null;
  quote: string;
  optional: boolean;
}

/** The facts of an event that an article tells: the others are of other articles. */
function toldIn({ event, facts }: GoldEvent, document: string): GradedFact[] {
  const place = event.documents.indexOf(document);
  return facts.filter(
    ({ kind, value }) =>
      !event.toldBy.some((one) => one.fact === kind && one.value === value && !one.documents.includes(place)),
  );
}

/** Whether an article says that the event was at another time. */
function datesOtherwise({ disagreements, documents }: BundleEvent, document: string): boolean {
  const dates = disagreements.find(({ fact }) => fact === "date");
  return dates !== undefined && !dates.readings[0]?.documents.includes(documents.indexOf(document));
}

function entryOf(one: GoldEvent, document: string): { entry: GoldEntry; notes: string[] } | null {
  const { event, facts, graded, quote } = one;
  const isJudged = graded !== null && !graded.skipped && openStep(graded, facts) === null;
  const verdict = (fact: GradedFact): Verdict =>
    isJudged ? (judgementOf(graded, facts, fact)?.verdict ?? "unclear") : "right";
  const told = toldIn(one, document);
  const notes: string[] = [];
  if (told.some((fact) => fact.kind === "event" && verdict(fact) === "wrong")) return null;

  /** What is right of a kind of facts: as it was found, or as the reader says. */
  const right = (kind: GradedFact["kind"]) =>
    told
      .filter((fact) => fact.kind === kind)
      .flatMap((fact) => {
        if (verdict(fact) === "right") return [fact.value];
        return (isJudged && judgementOf(graded, facts, fact)?.instead) || [];
      });
  const unclear = (kind: GradedFact["kind"]) =>
    told.filter((fact) => fact.kind === kind && verdict(fact) === "unclear").map(({ value }) => value);
  const missing = isJudged ? graded.missing : null;
  const each = (names: readonly string[]) => [...new Set(names)];

  const [date] = right("date");
  const kinds = inOrder([...event.kinds.filter((kind) => right("kind").includes(kind)), ...(missing?.kinds ?? [])]);
  const orgs = each([...right("organization"), ...(missing?.organizations ?? [])]);
  if (unclear("event").length > 0) notes.push("cannot tell whether it is an event");
  if (date === undefined) notes.push("no date that is right");
  if (kinds.length === 0 || unclear("kind").length > 0) notes.push("kinds not settled");
  if (datesOtherwise(event, document)) notes.push("dated by another article");
  return {
    entry: {
      date: date ?? event.date,
      kinds: kinds.length > 0 ? kinds : [...event.kinds],
      orgs,
      orgs_optional: each(unclear("organization")).filter((name) => !orgs.includes(name)),
      people: each([...right("person"), ...(missing?.people ?? [])]),
      place: right("place")[0] ?? missing?.place ?? null,
      quote,
      optional: !isJudged || notes.length > 0,
    },
    notes,
  };
}

/** The last part of a path. */
function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/**
 * The gold file of a session: JSON Lines, one article each, in the format of `../shared/gold/GUIDE.md`. Events that were not
 * judged are optional, and each line says so (see README.md).
 */
export function goldFile(session: GradeSession, articles: readonly GoldArticle[]): string {
  const { seed, population, events } = session;
  const sample =
    `A random sample of ${events.length} of ${population} events (seed ${seed}), judged by a reader; ` +
    "events that are not of it, or not judged to their end, are optional and stand as they were extracted. " +
    "`published` is as it was extracted, and the text was not checked.";
  return articles
    .map(({ document, events }) => {
      const { id, address, file, record, published } = document;
      const entries = events.flatMap((one) => entryOf(one, id) ?? []);
      const notes = entries.flatMap(({ entry, notes }) =>
        notes.map((note) => `The event of ${entry.date} is optional: ${note}.`),
      );
      const where = record === null ? file : `${file}, record ${record}`;
      const line = {
        id,
        url: address,
        file: baseName(file),
        published: published,
        self: null,
        events: entries.map(({ entry }) => entry),
        text_has: [],
        text_lacks: [],
        note: [sample, ...(where === baseName(file) ? [] : [`Read from ${where}.`]), ...notes].join(" "),
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join("");
}
