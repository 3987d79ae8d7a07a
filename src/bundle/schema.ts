/**
 * The contract between the build and the page. Every change to a shape here goes with a new
 * version number and an upgrader in `upgrade.ts`.
 *
 * `data/bundle.json` holds all events and what is needed to filter and list them; of a large corpus it says in which
 * files they are (`parts`), of which the page fetches what is in view. `data/articles/*.json` hold cleaned articles,
 * `data/sources/*.json` what they were made from, and `data/texts/*.json` their texts alone, for a search over all of
 * them. All but `bundle.json` are named by content.
 */
import * as z from "zod/mini";
import { DISPUTED_FACTS } from "../model/corpus.ts";
import { EVENT_KINDS } from "../model/event.ts";
import { NO_EVENTS_REASONS } from "../model/noEvents.ts";
import { ORGANIZATION_TYPES } from "../model/organization.ts";

export const BUNDLE_VERSION = 6;

/** Stands for the source of documents that name no publisher and have no address. */
export const UNNAMED_SOURCE = "-";

const span = z.object({ start: z.number(), end: z.number() });
const nullableText = z.nullable(z.string());
/** By which rule (`area/name`), and why, for the reader. */
const ruled = { rule: z.string(), reason: z.string() };

const impliedField = z.object({
  field: z.enum(["year", "month", "day"]),
  rule: z.string(),
  basis: z.string(),
});

const diagnostic = z.object({
  rule: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  message: z.string(),
});

export const bundleDocument = z.object({
  id: z.string(),
  file: z.string(),
  /** Which record of the file it is, from 1; null where the file is one article. */
  record: z.nullable(z.number()),
  title: nullableText,
  publisher: nullableText,
  author: nullableText,
  address: nullableText,
  /** EDTF day, and the origin it was read from. */
  published: nullableText,
  publishedOrigin: nullableText,
  diagnostics: z.array(diagnostic),
  /** Path of the article file, relative to the bundle. */
  article: z.string(),
  /** Path of the source file, relative to the bundle; null in data that was built before there was one. */
  source: nullableText,
  /** Why it tells no event; null where it tells one, and in data that was built before this was asked. */
  noEvents: z.nullable(z.object({ reason: z.enum(NO_EVENTS_REASONS), rule: nullableText, words: nullableText })),
});

const named = {
  name: z.string(),
  /** The first letters of the name's pinyin, as `pinyinInitials` makes them; empty in data that was built before there were any. */
  initials: z.string(),
};

const bundleOrganization = z.object({
  ...named,
  type: z.enum(ORGANIZATION_TYPES),
  /** `document` is the id of the first document that shows it; null where none has to. */
  aliases: z.array(z.object({ ...named, rule: z.string(), document: nullableText })),
  /** Where its name is short for several others: those. */
  couldBe: z.array(z.string()),
});

/** What a stretch of the article proves. */
export const FACTS = ["event", "date", "kind", "organization", "person", "place"] as const;

/** What readers can put right of an event; the last three say where it comes from. */
export const CORRECTED_FACTS = ["date", "kinds", "organizations", "title", "merge", "split", "add"] as const;

/** How an event stands to the build before. */
export const CHANGE_STATUSES = ["new", "changed"] as const;
/** What can differ between an event and the same event of the build before. */
export const CHANGED_FACTS = ["title", "date", "kinds", "organizations", "people", "place"] as const;

/** Places in an event's `documents`. */
const places = z.array(z.number());

/** A year that no account tells, guessed from other documents. */
const yearGuess = z.object({
  /** The place in `documents` of the account that has no year, and its date with the guess. */
  document: z.number(),
  date: z.string(),
  rule: z.string(),
  /** `document` and `event` are ids; `date` is null for words that only fit the guess, such as a weekday. */
  evidence: z.array(
    z.object({ document: z.string(), event: z.string(), words: z.string(), date: nullableText, ...span.shape }),
  ),
});

export const bundleEvent = z.object({
  id: z.string(),
  title: z.string(),
  kinds: z.array(z.enum(EVENT_KINDS)),
  /** EDTF; `dateText` are the words that were read. */
  date: z.string(),
  dateText: z.string(),
  /** What these words do not say; where a reader said it, by `GIVEN_RULE` of `columns.ts`. */
  implied: z.array(impliedField),
  organizations: z.array(
    z.object({ name: z.string(), role: z.enum(["host", "guest", "party"]), inferred: nullableText }),
  ),
  people: z.array(z.object({ name: z.string(), title: nullableText, organization: nullableText })),
  place: nullableText,
  quote: z.string(),
  links: z.array(z.string()),
  /** Ids of the documents that tell it, the leading one first. */
  documents: z.array(z.string()),
  /** Older ids and those of its other accounts: links to them lead here. */
  alsoKnownAs: z.array(z.string()),
  /** The facts that only some of its documents tell. `value` is the kind, or the name. */
  toldBy: z.array(z.object({ fact: z.enum(FACTS), value: z.string(), documents: places })),
  /** What its documents tell otherwise; the first reading is the one that the event shows. `of` is whose role or title it is. */
  disagreements: z.array(
    z.object({
      fact: z.enum(DISPUTED_FACTS),
      of: nullableText,
      readings: z.array(z.object({ value: z.string(), documents: places })),
    }),
  ),
  guesses: z.array(yearGuess),
  /** What readers put right, in order: by which entry of their corrections, and what stood there before (null where nothing did). */
  corrected: z.array(z.object({ entry: z.string(), fact: z.enum(CORRECTED_FACTS), was: nullableText })),
  /** What differs from the build before; null where nothing does, and where there was none. */
  change: z.nullable(
    z.object({
      status: z.enum(CHANGE_STATUSES),
      /** Of a changed event the facts that differ, with what was told before. */
      facts: z.array(z.object({ fact: z.enum(CHANGED_FACTS), was: nullableText })),
    }),
  ),
});

/**
 * Where the events and documents of a large corpus are. Rows are places of events in order of time, numbers those of
 * documents in the order of the build. All but `events` and `documents` are paths relative to the bundle.
 */
const parts = z.object({
  /** How many events and documents there are. */
  events: z.number(),
  documents: z.number(),
  /** The columns of all events: `overview.ts`. */
  overview: z.string(),
  /** Ids and titles, and what is searched, of so many rows each, one stretch after the other; none reaches over a year. */
  stretches: z.array(z.object({ rows: z.number(), titles: z.string(), search: z.string() })),
  /** What is searched of the articles of so many documents each, one stretch after the other. */
  articles: z.array(z.object({ documents: z.number(), search: z.string() })),
  /** All that is known of so many events, or documents, each. */
  eventFiles: z.object({ each: z.number(), paths: z.array(z.string()) }),
  documentFiles: z.object({ each: z.number(), paths: z.array(z.string()) }),
  /** Ids of events with their rows, and of documents with their numbers; which file has an id is told by `ids.ts`. */
  eventIds: z.array(z.string()),
  documentIds: z.array(z.string()),
});

export const bundleSchema = z.object({
  format: z.literal("wanglai-bundle"),
  version: z.literal(BUNDLE_VERSION),
  /** None where there are `parts`; so are people and events. */
  documents: z.array(bundleDocument),
  organizations: z.array(bundleOrganization),
  /** Everyone that an event names, each name once, by code points. */
  people: z.array(z.object(named)),
  events: z.array(bundleEvent),
  /** Null where the bundle itself holds all documents and events. */
  parts: z.nullable(parts),
  /**
   * Paths of the files with the texts of all articles, relative to the bundle; none in data that was built before there
   * were such, and where there are `parts`.
   */
  texts: z.array(z.string()),
  /** The user's tables of names, with what is wrong with them. */
  tables: z.array(z.object({ file: z.string(), diagnostics: z.array(diagnostic) })),
  failures: z.array(z.object({ file: z.string(), code: z.string(), message: z.string() })),
  /** What changed since the build before, and what readers put right: `history.ts` reads them, once they are asked for. */
  since: z.unknown(),
  corrections: z.unknown(),
});

/** By event id: the words that prove each fact, as spans into `text`. `value` is the kind, or the name. */
const evidenceByEvent = z.record(
  z.string(),
  z.array(z.object({ fact: z.enum(FACTS), value: z.string(), ...span.shape })),
);

/** One cleaned article, as `articles/*.json` hold them. */
export const articleSchema = z.object({
  document: z.string(),
  text: z.string(),
  /** `text` in the characters of the source, code point for code point; null where it is the same. */
  unsimplified: nullableText,
  paragraphs: z.array(z.object({ ...span.shape, role: z.enum(["heading", "text"]) })),
  links: z.array(z.object({ url: z.string(), text: z.string(), paragraph: z.number() })),
  images: z.array(z.object({ url: z.string(), caption: nullableText, paragraph: z.number() })),
  /** How much each rule took away from the source, in order of its first place; `characters` are UTF-16 units. */
  removed: z.array(z.object({ ...ruled, places: z.number(), characters: z.number() })),
  /** Damaged stretches that were read as something else, as spans into `text`; `original` is what stands in the source. */
  repairs: z.array(z.object({ ...ruled, ...span.shape, original: z.string() })),
  /** Where characters are lost, as spans into `text`. */
  lost: z.array(span),
  /** Where a repair inferred characters that their bytes do not determine, as spans into `text`. */
  inferred: z.array(span),
  evidence: evidenceByEvent,
});

/** What a stretch of a source became, other than article text. */
export const SOURCE_FIELDS = ["title", "publisher", "author", "address", "published"] as const;

/** What one article was made from, as `sources/*.json` hold them. */
export const sourceSchema = z.object({
  document: z.string(),
  /** The decoded text. All spans below lead into it. */
  text: z.string(),
  /** What the removals name by their index. */
  reasons: z.array(z.object(ruled)),
  /** Start, end, and index into `reasons`; in order, without overlaps. */
  removals: z.array(z.tuple([z.number(), z.number(), z.number()])),
  /** Start and end of each stretch of metadata; in order, without overlaps with each other or with removals. */
  metadata: z.array(z.tuple([z.number(), z.number()])),
  /** Where each value that describes the article was read, and how the place is called. */
  fields: z.array(z.object({ field: z.enum(SOURCE_FIELDS), value: z.string(), origin: z.string(), ...span.shape })),
  /** What each damaged stretch was read as; `inferred` are the characters of it that a list of words told, as spans into its `text`. */
  repairs: z.array(z.object({ ...ruled, ...span.shape, text: z.string(), inferred: z.array(span) })),
  /** As in the article, by event id. */
  evidence: evidenceByEvent,
});

export const textsFileSchema = z.object({
  format: z.literal("wanglai-texts"),
  version: z.literal(BUNDLE_VERSION),
  /** Documents as they follow each other in the bundle, each with the text of its article. */
  documents: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** A file with several of something, of which each is checked when it is taken out. */
export const recordsSchema = z.object({ documents: z.array(z.looseObject({ document: z.string() })) });

export type Bundle = z.infer<typeof bundleSchema>;
export type BundleDocument = z.infer<typeof bundleDocument>;
export type BundleEvent = z.infer<typeof bundleEvent>;
export type BundleParts = z.infer<typeof parts>;
export type BundleOrganization = z.infer<typeof bundleOrganization>;
export type BundleArticle = z.infer<typeof articleSchema>;
export type BundleSource = z.infer<typeof sourceSchema>;
export type TextsFile = z.infer<typeof textsFileSchema>;
export type Evidence = BundleArticle["evidence"][string][number];
