import { GIVEN_RULE } from "../../bundle/columns.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import type { Application } from "../application.ts";
import type { EntryOf } from "../entries.ts";
import { placeOfDate, unsaidFields } from "../literalWords.ts";
import { kindsInOrder, kindsText } from "../values.ts";
import { settled } from "./accounts.ts";
import { eventOf, isEvent, marked, type Verdict } from "./verdict.ts";

/** What an entry wants of a fact, all as texts; and the event with it. */
interface Wanted {
  readonly old: string;
  readonly wanted: string;
  readonly shown: (event: BundleEvent) => string;
  readonly changed: (event: BundleEvent) => BundleEvent;
}

function wantedBy(entry: EntryOf<"date"> | EntryOf<"title"> | EntryOf<"kinds">): Wanted {
  switch (entry.action) {
    case "date":
      return {
        old: entry.old,
        wanted: entry.new,
        shown: ({ date }) => date,
        changed: (event) => redated(event, entry.new),
      };
    case "title":
      return {
        old: entry.old,
        wanted: entry.new,
        shown: ({ title }) => title,
        changed: (event) => ({ ...event, title: entry.new }),
      };
    case "kinds":
      return {
        old: kindsText(entry.old),
        wanted: kindsText(entry.new),
        shown: ({ kinds }) => kindsText(kinds),
        changed: (event) => rekinded(event, kindsInOrder(entry.new)),
      };
  }
}

/** Sets the date, the title or the kinds of an event. */
export function setFact(
  application: Application,
  entry: EntryOf<"date"> | EntryOf<"title"> | EntryOf<"kinds">,
): Verdict {
  const event = eventOf(application, entry);
  if (!isEvent(event)) return event;
  const { old, wanted, shown, changed } = wantedBy(entry);
  const is = shown(event);
  if (is === wanted) return "already";
  if (is !== old) return { reason: entry.action, expected: old, found: is };
  application.put(marked(changed(event), entry.id, entry.action, is), entry.action === "date");
  return "applied";
}

/** What a person says of a date is not guessed. */
function redated(event: BundleEvent, date: string): BundleEvent {
  return settled({ ...event, ...givenDate(event.quote, date), guesses: [] }, "date");
}

/** A date that a person gave: with the words of a quote that say it, empty where none do, and what these leave to the person. */
export function givenDate(quote: string, date: string): Pick<BundleEvent, "date" | "dateText" | "implied"> {
  const place = placeOfDate(quote, { start: 0, end: quote.length }, date);
  const dateText = place ? quote.slice(place.start, place.end) : "";
  const implied = unsaidFields(dateText, date).map((field) => ({ field, rule: GIVEN_RULE, basis: "" }));
  return { date, dateText, implied };
}

function rekinded(event: BundleEvent, kinds: BundleEvent["kinds"]): BundleEvent {
  const toldBy = event.toldBy.filter(({ fact, value }) => fact !== "kind" || kinds.some((kind) => kind === value));
  return { ...event, kinds, toldBy };
}
