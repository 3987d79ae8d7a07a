/** What the page and the worker that reads documents of this device say to each other. All of it is plain data. */
import type { EvidenceByEvent } from "../../bundle/documentFiles.ts";
import type { ListedDocument } from "../../bundle/records.ts";
import type { Bundle, BundleOrganization } from "../../bundle/schema.ts";
import type { ReadDocument, Testimony } from "../../model/corpus.ts";
import type { ReadFailure } from "../../model/source.ts";

/** What one document was read as. */
export interface LocalDocument {
  /** As the bundle would list it. */
  readonly listed: ListedDocument;
  /** Its texts. */
  readonly read: ReadDocument;
  /** What it tells, before it is folded with others. */
  readonly testimony: Testimony;
}

/** A file, what lies in it, or one record of it (from 1), that could not be read. */
export interface LocalFailure extends ReadFailure {
  readonly record: number | null;
  /** How many documents of the file stand before it. */
  readonly at: number;
}

/** What came of a file. */
export interface LocalReading {
  /** In the order of the file. */
  readonly documents: readonly LocalDocument[];
  readonly failures: readonly LocalFailure[];
}

/** What the data says of an organization, as far as documents of this device are called by it. */
export type KnownOrganization = Pick<BundleOrganization, "name" | "type" | "couldBe"> & {
  readonly aliases: readonly { readonly name: string; readonly document: string | null }[];
};

/** What several documents tell together, as the bundle has it. */
export interface LocalCorpus extends Pick<Bundle, "events" | "organizations" | "people"> {
  /** By document: the words that prove each of its events. */
  readonly evidence: Readonly<Record<string, EvidenceByEvent>>;
}

export type ToLocal =
  /** Reads a file. `name` is its path, with `/` between folders. */
  | { readonly type: "read"; readonly id: number; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The organizations of the data, for every fold from now on. */
  | { readonly type: "names"; readonly organizations: readonly KnownOrganization[] }
  /** Folds what documents tell. */
  | { readonly type: "fold"; readonly id: number; readonly testimonies: readonly Testimony[] };

export type FromLocal =
  /** It has begun. `rules` names the program that it is: what another one read has to be read again. */
  | { readonly type: "ready"; readonly rules: string }
  /** `hash` is the SHA-256 of the bytes, in hex. */
  | { readonly type: "read"; readonly id: number; readonly hash: string; readonly reading: LocalReading }
  | { readonly type: "folded"; readonly id: number; readonly corpus: LocalCorpus };
