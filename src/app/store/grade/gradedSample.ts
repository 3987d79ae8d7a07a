/** The events of a sample, and what the gold file needs beside them. */
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { borrowRecords } from "../borrowRecords.ts";
import { documentNumbersOf, type EventIndex } from "../eventIndex.ts";
import { fetchArticleOf, fetchRecords, type Loading, useRecords } from "../recordQueries.ts";
import { rowsOfDocument } from "../rowsOf.ts";
import { type GoldArticle, goldFile } from "./goldFile.ts";
import { goldQuote } from "./goldQuote.ts";
import { factsOf } from "./gradedFacts.ts";
import type { GradedRecord } from "./results.ts";
import { drawPlaces, newSeed } from "./sample.ts";
import { type GradeSession, newSession } from "./session.ts";

/** An event of the sample with the documents that tell it, the leading one first. */
export interface SampledEvent extends GradedRecord {
  /** Null where the data have it no more, or while it is not there. */
  readonly row: number | null;
  readonly documents: readonly BundleDocument[];
}

/**
 * Draws a sample of some rows and begins a session of it.
 * @param rows what the filters leave, of which there is at least one
 * @returns null where the events cannot be fetched
 */
export async function drawSession(
  client: QueryClient,
  index: EventIndex,
  rows: Int32Array,
  count: number,
  address: string,
): Promise<GradeSession | null> {
  const seed = newSeed();
  const drawn = drawPlaces(rows.length, count, seed).map((place) => rows[place] ?? 0);
  await fetchRecords(client, index, { events: drawn });
  const events = drawn.flatMap((row) => index.records.eventOf(row) ?? []);
  if (events.length < drawn.length) return null;
  return newSession(
    { seed, population: rows.length, address },
    events.map(({ id }) => id),
  );
}

/** The events of a session with their facts, as far as they are there. */
export function useSample(index: EventIndex, session: GradeSession): Loading & { readonly sample: SampledEvent[] } {
  const { records } = index;
  const ids = useMemo(() => session.events.map(({ id }) => id), [session.events]);
  const naming = useRecords(index, { eventIds: ids });
  const rows = ids.map((id) => records.rowOf(id));
  const known = rows.flatMap((row) => row ?? []);
  const numbersOf = (row: number) => Array.from(documentNumbersOf(index, row));
  const loading = useRecords(index, { events: known, documents: known.flatMap(numbersOf) });
  const sample = session.events.map((graded, place): SampledEvent => {
    const row = rows[place] ?? null;
    const event = row === null ? null : records.eventOf(row);
    return {
      graded,
      row,
      event,
      facts: event ? factsOf(event) : [],
      documents: row === null ? [] : numbersOf(row).flatMap((number) => records.documentOf(number) ?? []),
    };
  });
  return {
    sample,
    pending: naming.pending || loading.pending,
    error: naming.error ?? loading.error,
    retry() {
      naming.retry();
      loading.retry();
    },
  };
}

/** The articles that lead an event of the sample, each once, with all the events that they tell. */
async function goldArticles(
  client: QueryClient,
  index: EventIndex,
  sample: readonly SampledEvent[],
  signal: AbortSignal,
): Promise<GoldArticle[]> {
  const borrow = await borrowRecords(client, index, signal);
  const graded = new Map(sample.map((one) => [one.row, one]));
  const numbers = new Set(
    sample.flatMap(({ row, event }) => (row === null || !event ? [] : (documentNumbersOf(index, row)[0] ?? []))),
  );
  const articles: GoldArticle[] = [];
  for (const number of numbers) {
    const rows = Array.from(rowsOfDocument(index, number));
    const [lent, article] = await Promise.all([
      borrow({ events: rows, documents: [number] }),
      fetchArticleOf(client, index, number),
    ]);
    const document = lent.documentOf(number);
    if (!document) continue;
    articles.push({
      document,
      events: rows.flatMap((row) => {
        const event: BundleEvent | null = lent.eventOf(row);
        if (!event) return [];
        // A fact is judged of the event as its leading article tells it.
        const judged = event.documents[0] === document.id ? graded.get(row)?.graded : undefined;
        return [{ event, facts: factsOf(event), graded: judged ?? null, quote: goldQuote(article, event) }];
      }),
    });
  }
  return articles;
}

/** Makes the gold file of a session. @throws LoadError */
export function useGoldFile(
  index: EventIndex,
): (session: GradeSession, sample: readonly SampledEvent[]) => Promise<string> {
  const client = useQueryClient();
  return useCallback(
    async (session, sample) =>
      goldFile(session, await goldArticles(client, index, sample, new AbortController().signal)),
    [client, index],
  );
}
