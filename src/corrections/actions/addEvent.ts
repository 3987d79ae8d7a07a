import type { BundleEvent } from "../../bundle/schema.ts";
import type { Application } from "../application.ts";
import type { EntryOf } from "../entries.ts";
import { placeOfWords } from "../literalWords.ts";
import type { CorrectionLook } from "../overlay.ts";
import { kindsInOrder } from "../values.ts";
import { givenDate } from "./setFact.ts";
import { canonical, type Verdict } from "./verdict.ts";

/** Adds an event that a passage of a document tells. */
export function addEvent(application: Application, look: CorrectionLook, entry: EntryOf<"add">): Verdict {
  const { event: id, new: told, proof } = entry;
  const known = application.event(id);
  if (known)
    return known.documents.includes(entry.document) ? "already" : { reason: "id-taken", expected: id, found: null };
  const by = application.deletedBy(id);
  if (by !== null) return { reason: "event-deleted", expected: id, found: by };
  const document = look.document(entry.document);
  if (!document) return { reason: "document-gone", expected: proof.file, found: null };
  const place = placeOfWords(document.text, proof.quote, entry.span);
  if (typeof place === "string") return { reason: place, expected: proof.quote, found: null };
  const organizations = canonical(application, told.organizations).map((party) => ({ ...party, inferred: null }));
  application.know(organizations.map(({ name }) => name));
  const event: BundleEvent = {
    id,
    title: told.title,
    kinds: kindsInOrder(told.kinds),
    ...givenDate(proof.quote, told.date),
    organizations,
    people: [],
    place: told.place ?? null,
    quote: proof.quote,
    links: [],
    documents: [document.id],
    alsoKnownAs: [],
    toldBy: [],
    disagreements: [],
    guesses: [],
    corrected: [{ entry: entry.id, fact: "add", was: null }],
    change: null,
  };
  application.add(event, { document: document.id, ...place });
  return "applied";
}
