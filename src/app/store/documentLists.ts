import { isWarned } from "../../bundle/columns.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { DocumentList } from "./viewState.ts";

/** What became of every document and of every file that could not be read: each is in one of these lists at least. */
export interface DocumentLists {
  /** Tables of names with something wrong, which belong to the warned ones. */
  readonly tables: EventIndex["bundle"]["tables"];
  /** Files that could not be read: they are in `all` and `failed`. */
  readonly failures: EventIndex["bundle"]["failures"];
  /** How many each list has, files and tables with it. */
  readonly counts: Readonly<Record<DocumentList, number>>;
  /** Numbers of the documents of a list, in the order of the bundle. */
  documents(list: DocumentList): Uint32Array;
}

/** Sorts the documents of a bundle by what became of them. */
export function documentLists({ bundle, columns }: EventIndex): DocumentLists {
  const tables = bundle.tables.filter(isWarned);
  const { failures } = bundle;
  const { warned } = columns;
  const total = warned.length;
  const { ids } = columns.documents;
  const tells = new Uint8Array(total);
  for (let at = 0; at < ids.length; at++) tells[ids[at] ?? 0] = 1;
  const withEvents = sumOf(tells);
  return {
    tables,
    failures,
    counts: {
      all: total + failures.length,
      with: withEvents,
      without: total - withEvents,
      warned: sumOf(warned) + tables.length,
      failed: failures.length,
    },
    documents(list) {
      const all = Uint32Array.from({ length: list === "failed" ? 0 : total }, (_, number) => number);
      if (list === "with") return all.filter((number) => tells[number] === 1);
      if (list === "without") return all.filter((number) => tells[number] === 0);
      return list === "warned" ? all.filter((number) => warned[number] === 1) : all;
    },
  };
}

function sumOf(numbers: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at] ?? 0;
  return sum;
}
