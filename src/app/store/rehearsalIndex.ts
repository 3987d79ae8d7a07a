import type { Bundle, BundleEvent } from "../../bundle/schema.ts";
import { type EventIndex, indexEvents } from "./eventIndex.ts";

/** Enough that the list is drawn in part, as a long one is. */
const EVENTS = 200;
const PER_YEAR = 20;
const FIRST_YEAR = 2015;

/**
 * An index of made-up events between organizations of a bundle. Nobody sees it: it is drawn while the data is on its way,
 * so that the browser has done everything once when the data comes.
 */
export function rehearsalIndex(bundle: Bundle): EventIndex {
  const names = bundle.organizations.slice(0, EVENTS).map(({ name }) => name);
  const events = Array.from({ length: EVENTS }, (_, place): BundleEvent => {
    const parties = names.length === 0 ? [] : [names[place % names.length], names[(7 * place) % names.length]];
    const day = `${String(1 + (place % 12)).padStart(2, "0")}-${String(1 + (place % 28)).padStart(2, "0")}`;
    // Some have no year, and stand beside the timeline.
    const year = place % PER_YEAR === 0 ? "XXXX" : FIRST_YEAR + Math.floor(place / PER_YEAR);
    return {
      id: `e${place}`,
      title: parties.join(""),
      kinds: place % 2 === 0 ? ["visit"] : ["signing"],
      date: `${year}-${day}`,
      dateText: "",
      implied: [],
      organizations: parties.flatMap((name) => (name === undefined ? [] : { name, role: "party", inferred: null })),
      people: [],
      place: null,
      quote: "",
      links: [],
      documents: [],
      alsoKnownAs: [],
      toldBy: [],
      disagreements: [],
      guesses: [],
      corrected: [],
      change: null,
    };
  });
  return indexEvents({ ...bundle, parts: null, events, documents: [], people: [] });
}
