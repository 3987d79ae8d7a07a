import type { QueryClient } from "@tanstack/react-query";
import type { BundleEvent } from "../../../bundle/schema.ts";
import { evidenceFor } from "../articleMarks.ts";
import type { EventIndex } from "../eventIndex.ts";
import { fetchArticleOf } from "../recordQueries.ts";
import { draftOf, type EventDraft } from "./eventDraft.ts";
import { type EventFact, type EventValues, factsThatDiffer, valuesOf } from "./makeEntries.ts";

/** A part of an event as a form has it. */
export interface PartDraft extends EventDraft {
  /** Ids of the documents that tell it. */
  readonly documents: readonly string[];
}

/** Two parts to begin with: by kinds where there are several, and by documents. */
export function firstParts(event: BundleEvent): PartDraft[] {
  const draft = draftOf(valuesOf(event));
  const parted = <Item>(all: readonly Item[]): [readonly Item[], readonly Item[]] =>
    all.length > 1 ? [all.slice(0, 1), all.slice(1)] : [all, all];
  const kinds = parted(event.kinds);
  const documents = parted(event.documents);
  return [0, 1].map((place) => ({ ...draft, kinds: kinds[place] ?? [], documents: documents[place] ?? [] }));
}

/** A fact of a part as it is in another draft; the year that is meant comes with the date. */
function withFact(part: PartDraft, fact: EventFact, from: EventDraft): PartDraft {
  return { ...part, [fact]: from[fact], ...(fact === "date" && { year: from.year }) };
}

/**
 * Brings parts to an event that may have changed since they were begun.
 * @param began what the event said then
 * @param now what it says
 * @returns `changed`: the facts that are others now; `parts`: with them where the reader left them as they were
 */
export function partsSinceBegun(
  began: EventValues,
  parts: readonly PartDraft[],
  now: EventValues,
): { readonly changed: readonly EventFact[]; readonly parts: readonly PartDraft[] } {
  const changed = factsThatDiffer(began, now);
  const [before, after] = [draftOf(began), draftOf(now)];
  const isLeft = (part: PartDraft, fact: EventFact) => JSON.stringify(part[fact]) === JSON.stringify(before[fact]);
  return {
    changed,
    parts: parts.map((part) =>
      changed.filter((fact) => isLeft(part, fact)).reduce((one, fact) => withFact(one, fact, after), part),
    ),
  };
}

/**
 * The words that carry each part: of its leading document those that prove the event. Null where the leading document is
 * that of the event, whose words stay, and where there are none.
 */
export function quotesOf(
  client: QueryClient,
  index: EventIndex,
  event: BundleEvent,
  parts: readonly Pick<PartDraft, "documents">[],
): Promise<(string | null)[]> {
  return Promise.all(
    parts.map(async (part) => {
      const [leading] = event.documents.filter((id) => part.documents.includes(id));
      const number = leading === undefined ? null : index.records.numberOf(leading);
      if (leading === event.documents[0] || number === null) return null;
      const article = await fetchArticleOf(client, index, number);
      if (!article) return null;
      const evidence = index.amendEvidence?.(article) ?? article.evidence;
      const proof = evidenceFor({ evidence }, event.id).find(({ fact }) => fact === "event");
      return proof ? article.text.slice(proof.start, proof.end) : null;
    }),
  );
}
