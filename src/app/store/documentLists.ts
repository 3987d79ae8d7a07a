import { isWarned } from "../../bundle/columns.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { DocumentList } from "./viewState.ts";

/** What became of every document and of every file that could not be read: each is in one of these lists at least. */
export interface DocumentLists {
  /** Numbers of documents. */
  readonly documents: Readonly<Record<DocumentList, Uint32Array>>;
  /** Tables of names with something wrong, which belong to the warned ones. */
  readonly tables: EventIndex["bundle"]["tables"];
  /** Files that could not be read: they are in `all` and `failed`. */
  readonly failures: EventIndex["bundle"]["failures"];
  /** How many each list has, files and tables with it. */
  readonly counts: Readonly<Record<DocumentList, number>>;
}

/** Sorts the documents of a bundle by what became of them, in the order of the bundle. */
export function documentLists({ bundle, columns }: EventIndex): DocumentLists {
  const tables = bundle.tables.filter(isWarned);
  const { failures } = bundle;
  const tells = new Uint8Array(columns.published.length);
  for (const number of columns.documents.ids) tells[number] = 1;
  const all = Uint32Array.from(tells, (_, number) => number);
  const documents: DocumentLists["documents"] = {
    all,
    with: all.filter((number) => tells[number] === 1),
    without: all.filter((number) => tells[number] === 0),
    warned: all.filter((number) => columns.warned[number] === 1),
    failed: new Uint32Array(),
  };
  return {
    documents,
    tables,
    failures,
    counts: {
      all: documents.all.length + failures.length,
      with: documents.with.length,
      without: documents.without.length,
      warned: documents.warned.length + tables.length,
      failed: failures.length,
    },
  };
}
