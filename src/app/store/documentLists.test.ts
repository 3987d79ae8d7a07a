import { describe, expect, it } from "vitest";
import { documentLists } from "./documentLists.ts";
import { indexEvents } from "./eventIndex.ts";
import { testEvent, testIndex } from "./testIndex.ts";
import type { DocumentList } from "./viewState.ts";

describe("the lists of documents", () => {
  const { bundle } = testIndex([testEvent({ documents: ["d1"] })]);
  const [first] = bundle.documents;
  if (!first) throw new Error("the test index has no document");
  const warning = { rule: "source/x", severity: "warning" as const, message: "" };
  const info = { ...warning, severity: "info" as const };
  const index = indexEvents({
    ...bundle,
    documents: [
      { ...first, diagnostics: [info] },
      { ...first, id: "d2", diagnostics: [warning, warning] },
      { ...first, id: "d3" },
    ],
    tables: [
      { file: "organizations.csv", diagnostics: [warning] },
      { file: "b/organizations.csv", diagnostics: [] },
    ],
    failures: [{ file: "x.pdf", code: "binary", message: "" }],
  });
  const { documents, counts, tables } = documentLists(index);

  it("hold each document by what became of it", () => {
    const ids = (list: DocumentList) => Array.from(documents(list), (number) => index.records.documentOf(number)?.id);
    expect(ids("all")).toEqual(["d1", "d2", "d3"]);
    expect(ids("with")).toEqual(["d1"]);
    expect(ids("without")).toEqual(["d2", "d3"]);
    expect(ids("warned")).toEqual(["d2"]);
  });

  it("count what could not be read, and tables with something wrong", () => {
    expect(counts).toEqual({ all: 4, with: 1, without: 2, warned: 2, failed: 1 });
    expect(tables).toHaveLength(1);
  });
});
