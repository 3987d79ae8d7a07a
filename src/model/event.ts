import type { ImpliedField } from "./edtf.ts";
import type { OrganizationType } from "./organization.ts";
import type { Span } from "./span.ts";

/** What happened. The order is the order in which kinds are listed. */
export const EVENT_KINDS = ["visit", "signing", "launch", "meeting", "conference"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** An organization's part: it received, it came, or it took part on equal terms. */
export type PartyRole = "host" | "guest" | "party";

/** When it happened, and how that is known. */
export interface EventDate {
  /** The date in EDTF, for example `2024-01-04`, `2023-06?`, `2024-01-13/2024-01-14`, `XXXX-12-08`. */
  readonly edtf: string;
  /** The words that were read, and where they stand in `Article.text`. */
  readonly text: string;
  readonly span: Span;
  /** The fields that the words do not say themselves; empty where all of it is known. */
  readonly implied: readonly ImpliedField[];
}

/** A kind with the words that show it, in `Article.text`. */
export interface EventAction {
  readonly kind: EventKind;
  readonly span: Span;
}

/** An organization's part in one event. All spans point into `Article.text`. */
export interface EventParty {
  /** Canonical name, the fullest that the document (in a corpus: all documents) gives. */
  readonly name: string;
  readonly type: OrganizationType;
  readonly role: PartyRole;
  /** The words that stand for it in this event: 西安交大, 校党委书记, 来校. */
  readonly mentions: readonly string[];
  readonly spans: readonly Span[];
  /** Null where the words name it; else why they stand for it, for example that the page belongs to it. */
  readonly inferred: string | null;
}

/** A named person who took part. */
export interface EventPerson {
  readonly name: string;
  /** Titles as they stand before the name, or null. */
  readonly title: string | null;
  /** Canonical name of the organization that the title belongs to, or null. */
  readonly organization: string | null;
  readonly spans: readonly Span[];
}

export interface EventPlace {
  readonly name: string;
  readonly span: Span;
}

/** One happening in the real world, as one document tells it. All spans point into `Article.text`. */
export interface DocumentEvent {
  /** `e` and twelve hex digits of the SHA-256 of title, evidence sentence and place in line: it survives a rebuild. */
  readonly id: string;
  /** Who — did what — with whom, for a timeline; about 24 characters at most. */
  readonly title: string;
  readonly kinds: readonly EventKind[];
  readonly date: EventDate;
  readonly actions: readonly EventAction[];
  readonly organizations: readonly EventParty[];
  readonly people: readonly EventPerson[];
  readonly place: EventPlace | null;
  /** Addresses that the article gives for this event. */
  readonly links: readonly string[];
  /** The sentence that best carries the event, `Article.text.slice(evidence[0])`. */
  readonly quote: string;
  /** The sentences that prove the event; the first is the quote. */
  readonly evidence: readonly Span[];
}
