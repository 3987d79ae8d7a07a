import { isLocalDocument } from "../local/localDocument.ts";
import { type ExportWriter, exportStatement } from "./exportRequest.ts";
import { plainWas } from "./plainWas.ts";

/** Raised with every change to the shape below. */
const VERSION = 2;

const INDENT = "    ";

/**
 * The requested events as JSON for other programs: all that the bundle knows of each, its address, which
 * is null where it leads nowhere on another device (`local`), and in the place of its documents' ids what describes them, the
 * leading one first. `toldBy`, `disagreements` and `guesses` name documents by their place in that list. What was corrected
 * (`corrected`) or differs from the build before (`change`) has in `was` what stood there, by the shapes of `plainWas`.
 */
export const eventsJson: ExportWriter = {
  begin(request) {
    const { rows, total, filters } = request;
    const head = {
      format: "wanglai-export",
      version: VERSION,
      statement: exportStatement(request),
      filters,
      shown: rows.length,
      total,
    };
    // The list of events is left open behind the head.
    return `${JSON.stringify(head, null, 2).replace(/\n\}$/, "")},\n  "events": [`;
  },
  event({ event, documents, local }, { addressOf }, place) {
    const known = new Map(documents.map((document) => [document.id, document]));
    const content = {
      ...event,
      corrected: event.corrected.map((one) => ({ ...one, was: plainWas(one.fact, one.was) })),
      change: event.change && {
        ...event.change,
        facts: event.change.facts.map((one) => ({ ...one, was: plainWas(one.fact, one.was) })),
      },
      local,
      link: local === "only" ? null : addressOf(event.id),
      documents: event.documents.map((id) => {
        const document = known.get(id);
        if (!document) return { id };
        const { title, publisher, author, published, address, file, record } = document;
        return { id, title, publisher, author, published, address, file, record, local: isLocalDocument(document) };
      }),
    };
    const lines = JSON.stringify(content, null, 2).replaceAll("\n", `\n${INDENT}`);
    return `${place === 0 ? "" : ","}\n${INDENT}${lines}`;
  },
  end: ({ rows }) => (rows.length === 0 ? "]\n}\n" : "\n  ]\n}\n"),
};
