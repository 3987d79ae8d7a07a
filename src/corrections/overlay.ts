import type { BundleDocument, BundleEvent, BundleOrganization } from "../bundle/schema.ts";
import type { Outcome } from "./outcomes.ts";

/** What corrections are applied to. Nothing is asked but of what entries name, and of organizations of their events. */
export interface CorrectionLook {
  /** The event of an id, also of one that it is also known as; null where there is none. */
  event(id: string): BundleEvent | null;
  /** The organization of a name, or of another name that only it has; null where there is none. */
  organization(name: string): BundleOrganization | null;
  /** The cleaned text of a document, asked for where an event is added; null where it is not there. */
  document(id: string): (Pick<BundleDocument, "id" | "file"> & { readonly text: string }) | null;
  /** Whether the records hold what an entry of this id says, as a build before applied it. */
  holds?(entry: string): boolean;
}

/** What an organization is called instead, and which entries said so, in order. */
export interface Joined {
  readonly into: string;
  readonly entries: readonly string[];
}

/** A passage that a reader marked, as a span into the cleaned text of a document. */
export interface Passage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Where what is said of an event comes from. */
export interface Lineage {
  /** As it stands after all entries, or stood when it was deleted. */
  readonly event: BundleEvent;
  readonly deleted: boolean;
  /** The records that it was made of, as they were; none of an event that was added. */
  readonly origins: readonly BundleEvent[];
  /** Whether an entry set its date. */
  readonly dated: boolean;
  /** The places of the words of events that were added. */
  readonly passages: readonly Passage[];
}

/** What corrections change. Plain data: it can be handed to a worker. */
export interface Overlay {
  /** By the id of a record: what stands in its place; null where it was deleted or went into another one. */
  readonly events: ReadonlyMap<string, BundleEvent | null>;
  /** Events that were not there. */
  readonly added: readonly BundleEvent[];
  /** By name: what each organization that was joined to another is called instead. */
  readonly organizations: ReadonlyMap<string, Joined>;
  /** For each entry, in order. */
  readonly outcomes: readonly Outcome[];
  /** By the id of a record that is in {@link events}: the events that its evidence may belong to. */
  readonly heirs: ReadonlyMap<string, readonly Lineage[]>;
  /** By document: the events that were added to it. */
  readonly passages: ReadonlyMap<string, readonly Lineage[]>;
  /** By name of an organization that entries put into events: all its names. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}
