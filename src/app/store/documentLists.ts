import type { BundleDocument } from "../../bundle/schema.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { DocumentList } from "./viewState.ts";

/** Whether something is wrong with a document, not only worth knowing. */
function isWarned({ diagnostics }: Pick<BundleDocument, "diagnostics">): boolean {
  return diagnostics.some(({ severity }) => severity !== "info");
}

/** What became of every document and of every file that could not be read: each is in one of these lists at least. */
export interface DocumentLists {
  readonly documents: Readonly<Record<DocumentList, readonly BundleDocument[]>>;
  /** Tables of names with something wrong, which belong to the warned ones. */
  readonly tables: EventIndex["bundle"]["tables"];
  /** Files that could not be read: they are in `all` and `failed`. */
  readonly failures: EventIndex["bundle"]["failures"];
  /** How many each list has, files and tables with it. */
  readonly counts: Readonly<Record<DocumentList, number>>;
}

/** Sorts the documents of a bundle by what became of them, in the order of the bundle. */
export function documentLists({ bundle, rowsOfDocument }: EventIndex): DocumentLists {
  const tables = bundle.tables.filter(isWarned);
  const { failures } = bundle;
  const documents: DocumentLists["documents"] = {
    all: bundle.documents,
    with: bundle.documents.filter(({ id }) => rowsOfDocument.has(id)),
    without: bundle.documents.filter(({ id }) => !rowsOfDocument.has(id)),
    warned: bundle.documents.filter(isWarned),
    failed: [],
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
