import { useSyncExternalStore } from "react";
import { arrival } from "../arrival.ts";
import { type EventIndex, headOf } from "../eventIndex.ts";
import { type Loading, useDocumentsNamed, useRecords } from "../recordQueries.ts";
import type { UnsavedForm } from "./unsavedForms.ts";

/** What became of that which a form is about: it is there, or not known yet; it is part of another event; it is gone. */
export interface Standing {
  readonly is: "there" | "moved" | "gone";
  /** What the page calls it now, or called it. */
  readonly title: string;
}

/** Says what became of that which forms are about. */
export function useStanding(index: EventIndex, forms: readonly UnsavedForm[]): (form: UnsavedForm) => Standing {
  const { records } = index;
  // What this device adds may have it.
  const isComing = useSyncExternalStore(arrival.subscribe, arrival.isComing);
  const eventIds = forms.flatMap(({ named }) => (named.kind === "event" ? [named.event] : []));
  const naming = useRecords(index, { eventIds });
  const rows = eventIds.flatMap((id) => records.rowOf(id) ?? []);
  useRecords(index, { heads: rows });
  const documents = useDocumentsNamed(
    index,
    forms.flatMap(({ named }) => (named.kind === "add" ? [named.document] : [])),
  );
  const isKnown = ({ pending, error }: Loading) => !isComing && !pending && error === null;
  return ({ named, about }) => {
    if (named.kind === "join") return { is: "there", title: about };
    if (named.kind === "add") {
      const isGone = isKnown(documents) && !documents.documents.has(named.document);
      return { is: isGone ? "gone" : "there", title: about };
    }
    const row = records.rowOf(named.event);
    if (row === null) return { is: isKnown(naming) ? "gone" : "there", title: about };
    const head = headOf(index, row);
    if (!head) return { is: "there", title: about };
    return head.id === named.event ? { is: "there", title: head.title } : { is: "moved", title: head.title };
  };
}
