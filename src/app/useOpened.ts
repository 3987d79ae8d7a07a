import { useMemo } from "react";
import type { BundleDocument } from "../bundle/schema.ts";
import { type EventIndex, headOf } from "./store/eventIndex.ts";
import { besideInList } from "./store/eventList.ts";
import { type Loading, useDocumentsNamed, useHeads, useRowOf } from "./store/recordQueries.ts";
import type { ViewState } from "./store/viewState.ts";

/** What is open, and what stands beside it. */
export interface Opened {
  /** How far it is known what the ids of the address mean. */
  readonly loading: Loading;
  /** The row of the open event; null where none is open, or an unknown one. */
  readonly row: number | null;
  /** The document that is read for itself. */
  readonly document: BundleDocument | null;
  /** The title of either, where it has one. */
  readonly title: string | null;
  /** Whether the list holds the open event. */
  readonly listed: boolean;
  /** Ids of the events beside it in the list; where the list does not hold it, the list's last and first. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** @param steps the rows that one goes through by next and previous */
export function useOpened(
  index: EventIndex,
  { event, document: id }: Pick<ViewState, "event" | "document">,
  steps: Int32Array,
): Opened {
  const found = useRowOf(index, event);
  const { row } = found;
  const { listed, previous, next } = useMemo(() => besideInList(steps, row), [steps, row]);
  useHeads(
    index,
    [row, previous, next].filter((one) => one !== null),
  );
  const headAt = (row: number | null) => (row === null ? null : headOf(index, row));
  const alone = useDocumentsNamed(index, id === null ? [] : [id]);
  const document = alone.documents.get(id ?? "") ?? null;
  return {
    loading: event === null ? alone : found,
    row,
    document,
    title: (row === null ? document?.title : headAt(row)?.title) ?? null,
    listed,
    previous: headAt(previous)?.id ?? null,
    next: headAt(next)?.id ?? null,
  };
}
