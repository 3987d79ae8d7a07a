/**
 * The contract between the build and the page. Every change to a shape here goes with a new
 * version number and an upgrader in `upgrade.ts`.
 *
 * `data/bundle.json` holds all events and what is needed to filter and list them;
 * `data/articles/*.json`, named by content, hold one article each and are fetched when read.
 */
import * as z from "zod/mini";
import { EVENT_KINDS } from "../model/event.ts";
import { ORGANIZATION_TYPES } from "../model/organization.ts";

export const BUNDLE_VERSION = 1;

const span = z.object({ start: z.number(), end: z.number() });
const nullableText = z.nullable(z.string());

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

const bundleDocument = z.object({
  id: z.string(),
  file: z.string(),
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
});

const bundleOrganization = z.object({
  name: z.string(),
  type: z.enum(ORGANIZATION_TYPES),
  aliases: z.array(z.object({ name: z.string(), rule: z.string() })),
});

const bundleEvent = z.object({
  id: z.string(),
  title: z.string(),
  kinds: z.array(z.enum(EVENT_KINDS)),
  /** EDTF; `dateText` are the words that were read. */
  date: z.string(),
  dateText: z.string(),
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
});

export const bundleSchema = z.object({
  format: z.literal("wanglai-bundle"),
  version: z.literal(BUNDLE_VERSION),
  documents: z.array(bundleDocument),
  organizations: z.array(bundleOrganization),
  events: z.array(bundleEvent),
  failures: z.array(z.object({ file: z.string(), code: z.string(), message: z.string() })),
});

/** What a stretch of the article proves. */
export const FACTS = ["event", "date", "kind", "organization", "person", "place"] as const;

export const articleFileSchema = z.object({
  format: z.literal("wanglai-article"),
  version: z.literal(BUNDLE_VERSION),
  document: z.string(),
  text: z.string(),
  paragraphs: z.array(z.object({ ...span.shape, role: z.enum(["heading", "text"]) })),
  links: z.array(z.object({ url: z.string(), text: z.string(), paragraph: z.number() })),
  images: z.array(z.object({ url: z.string(), caption: nullableText, paragraph: z.number() })),
  /** What was taken away from the source, in its order, with the reason. */
  removals: z.array(z.object({ rule: z.string(), reason: z.string(), text: z.string() })),
  /** By event id: the words that prove each fact, as spans into `text`. `value` is the kind, or the name. */
  evidence: z.record(z.string(), z.array(z.object({ fact: z.enum(FACTS), value: z.string(), ...span.shape }))),
});

export type Bundle = z.infer<typeof bundleSchema>;
export type BundleDocument = z.infer<typeof bundleDocument>;
export type BundleEvent = z.infer<typeof bundleEvent>;
export type BundleOrganization = z.infer<typeof bundleOrganization>;
export type ArticleFile = z.infer<typeof articleFileSchema>;
export type Evidence = ArticleFile["evidence"][string][number];
