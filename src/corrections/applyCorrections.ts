import { addEvent } from "./actions/addEvent.ts";
import { deleteEvent } from "./actions/deleteEvent.ts";
import { mergeEvents } from "./actions/mergeEvents.ts";
import { mergeOrganizations } from "./actions/mergeOrganizations.ts";
import { setFact } from "./actions/setFact.ts";
import { setOrganizations } from "./actions/setOrganizations.ts";
import { splitEvent } from "./actions/splitEvent.ts";
import type { Verdict } from "./actions/verdict.ts";
import { Application } from "./application.ts";
import type { CorrectionEntry } from "./entries.ts";
import type { Outcome } from "./outcomes.ts";
import type { CorrectionLook, Overlay } from "./overlay.ts";

/**
 * Applies entries one after the other, each to what those before left. Pure: what it changes is in the overlay, and nothing is
 * asked of events that no entry names. An entry that is held already changes nothing; one that does not fit changes nothing
 * and says why. The same records and entries give the same overlay.
 */
export function applyCorrections(look: CorrectionLook, entries: readonly CorrectionEntry[]): Overlay {
  const application = new Application(look);
  const seen = new Map<string, string>();
  const outcomes = entries.map((entry): Outcome => {
    const content = JSON.stringify(entry);
    const before = seen.get(entry.id);
    seen.set(entry.id, before ?? content);
    const verdict =
      before === undefined ? applied(application, look, entry) : before === content ? "already" : twice(entry);
    if (typeof verdict === "string") return { entry: entry.id, status: verdict };
    return { entry: entry.id, status: "unfit", ...verdict };
  });
  return application.overlay(outcomes);
}

const twice = ({ id }: CorrectionEntry): Verdict => ({ reason: "entry-twice", expected: id, found: null });

function applied(application: Application, look: CorrectionLook, entry: CorrectionEntry): Verdict {
  if (look.holds?.(entry.id)) return "already";
  switch (entry.action) {
    case "date":
    case "title":
    case "kinds":
      return setFact(application, entry);
    case "organizations":
      return setOrganizations(application, entry);
    case "delete":
      return deleteEvent(application, entry);
    case "merge-events":
      return mergeEvents(application, entry);
    case "split":
      return splitEvent(application, entry);
    case "add":
      return addEvent(application, look, entry);
    case "merge-organizations":
      return mergeOrganizations(application, entry);
  }
}
