import { Random } from "../stories/random.ts";
import { datesOf } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { type Happening, happen, tell } from "./happening.ts";
import type { MarkedText } from "./markedText.ts";
import { tellingInPassing } from "./tellings.ts";

/** What a document says of one event. */
export interface Account {
  /** Id of the event. */
  readonly event: string;
  readonly title: string;
  readonly sentence: MarkedText;
}

/** A document before it is written. */
export interface DocumentPlan {
  readonly id: string;
  /** Its place among all documents, from 1. */
  readonly number: number;
  /** Empty where nothing happens in it. */
  readonly accounts: readonly Account[];
  /** What it is about. */
  readonly about: Happening;
  /** In days since 1970-01-01. */
  readonly published: number;
  /** Of all that is written around the accounts. */
  readonly seed: number;
}

/** An event with the documents that tell it, the leading one first. */
export interface EventPlan {
  readonly id: string;
  readonly happening: Happening;
  readonly documents: readonly DocumentPlan[];
}

/** Events that follow each other and are told together, with every document that tells them. */
export interface Group {
  readonly events: readonly EventPlan[];
  readonly documents: readonly DocumentPlan[];
}

const GOLDEN = 0x9e3779b1;
const HEX_DIGITS = 6;
const MASK = 0xffffff;

/** A letter and twelve hex digits that no other number below 2^24 gets. */
function idOf(letter: string, number: number): string {
  const hex = (value: number) => value.toString(16).padStart(HEX_DIGITS, "0");
  // A multiplication by an odd number is one to one; the digits before it only look like a hash.
  return letter + hex(Math.imul(number ^ 0x5bd1e9, 0x85ebca6b) >>> 8) + hex(Math.imul(number, GOLDEN) & MASK);
}

/** How many events one document tells, and how many documents more tell an event. */
const groupSize = (random: Random) => (random.chance(0.93) ? 1 : random.between(2, 4));
const moreAccounts = (random: Random) => (random.chance(0.8) ? 0 : random.chance(0.85) ? 1 : 2);
/** How many groups are followed by a document that tells nothing. */
const QUIET = 0.12;
/** Within how many days a document follows what it tells. */
const DELAY = 3;

/**
 * Everything that happens, in chronological order, with a plan of each document. The same seed, cast and number give the
 * same groups.
 */
export function* groupsOf(
  seed: number,
  events: number,
  cast: Cast,
  titleOf: (one: Happening) => string,
): Generator<Group> {
  const dates = datesOf(events);
  let [eventNumber, documentNumber] = [0, 0];
  for (let number = 1; ; number++) {
    const random = new Random(seed + Math.imul(number, GOLDEN));
    const happenings: Happening[] = [];
    for (let left = groupSize(random); left > 0; left--) {
      const { value: slot } = dates.next();
      if (slot) happenings.push(happen(random, slot, cast));
    }
    const [first] = happenings;
    if (!first) return;
    const plan = (accounts: readonly Account[], about: Happening): DocumentPlan => {
      documentNumber++;
      const published = about.slot.last + random.between(0, DELAY);
      return {
        id: idOf("d", documentNumber),
        number: documentNumber,
        accounts,
        about,
        published,
        seed: random.below(2 ** 32),
      };
    };
    const told = happenings.map((happening) => {
      const account = (sentence: MarkedText): Account => ({ event: id, title: titleOf(happening), sentence });
      const id = idOf("e", ++eventNumber);
      return {
        id,
        happening,
        lead: account(tell(happening, happening.telling.sentence)),
        passing: account(tell(happening, tellingInPassing(happening.telling.kinds))),
      };
    });
    const leading = plan(
      told.map(({ lead }) => lead),
      first,
    );
    const planned = told.map(({ id, happening, passing }): EventPlan => {
      const more = random.times(moreAccounts(random), () => plan([passing], happening));
      return { id, happening, documents: [leading, ...more] };
    });
    const quiet = random.chance(QUIET) ? [plan([], first)] : [];
    yield {
      events: planned,
      documents: [leading, ...planned.flatMap(({ documents }) => documents.slice(1)), ...quiet],
    };
  }
}
