import type { DocumentRecords } from "../../src/bundle/records.ts";
import type { BundleEvent, BundleOrganization } from "../../src/bundle/schema.ts";
import { pinyinInitials } from "../../src/pipeline/text/pinyinInitials.ts";
import { Cast } from "./cast.ts";
import { type EventPlan, groupsOf } from "./groups.ts";
import { dateWords, titleOf } from "./happening.ts";
import { writeDocument } from "./writtenDocument.ts";

/** Facts that not all of an event's documents tell: the leading one tells all of them, the others only these. */
const TOLD_BY_ALL: ReadonlySet<string> = new Set(["event", "date", "kind", "organization"]);
const YEAR_INFERRED = { field: "year", rule: "date/nearest-past", basis: "发布日期" } as const;

function bundleEvent({ id, happening, documents }: EventPlan): BundleEvent {
  const { parties, telling, slot, place, hostman, guestman } = happening;
  const sentence = documents[0]?.accounts.find(({ event }) => event === id)?.sentence;
  const people = telling.people.map((man) => {
    const [{ name, office }, organization] = man === "hostman" ? [hostman, parties[0]] : [guestman, parties[1]];
    return { name, title: office, organization: organization?.name ?? null };
  });
  const marks = documents.length > 1 ? (sentence?.marks ?? []) : [];
  return {
    id,
    title: titleOf(happening),
    kinds: [...telling.kinds],
    date: slot.edtf,
    dateText: dateWords(happening),
    implied: happening.withoutYear ? [YEAR_INFERRED] : [],
    organizations: parties.map(({ name }, at) => ({
      name,
      role: telling.visited ? (at === 0 ? "host" : "guest") : "party",
      inferred: null,
    })),
    people,
    place,
    quote: sentence?.text ?? "",
    links: [],
    documents: documents.map((document) => document.id),
    alsoKnownAs: [],
    toldBy: marks
      .filter(({ fact }) => !TOLD_BY_ALL.has(fact))
      .map(({ fact, value }) => ({ fact, value, documents: [0] })),
    disagreements: [],
    guesses: [],
    corrected: [],
    change: null,
  };
}

/**
 * A corpus of so many events as the bundle has it, made without the pipeline: what the page shows of ten years of news,
 * in bounded memory. The same seed and number give the same corpus, however often it is asked.
 */
export class EventCorpus {
  readonly #seed: number;
  readonly #events: number;
  readonly #cast: Cast;

  constructor(seed: number, events: number) {
    this.#seed = seed;
    this.#events = events;
    this.#cast = new Cast(seed, events);
  }

  #groups() {
    return groupsOf(this.#seed, this.#events, this.#cast, titleOf);
  }

  /** All organizations, the most frequent first. */
  get organizations(): BundleOrganization[] {
    return this.#cast.troupes.map(({ name, type }) => ({
      name,
      initials: pinyinInitials(name, "organization"),
      type,
      aliases: [],
      couldBe: [],
    }));
  }

  /** All documents with article and source, in the order of the bundle. */
  *documents(): Generator<DocumentRecords> {
    for (const { documents } of this.#groups()) for (const plan of documents) yield writeDocument(plan);
  }

  /** All events, in chronological order. */
  *events(): Generator<BundleEvent> {
    for (const { events } of this.#groups()) for (const plan of events) yield bundleEvent(plan);
  }
}
