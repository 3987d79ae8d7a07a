import type { ImpliedField } from "./edtf.ts";
import type { EventKind } from "./event.ts";
import type { OrganizationType } from "./organization.ts";
import type { Span } from "./span.ts";

interface MentionBase {
  /** Into `Article.text`. */
  readonly span: Span;
  /** The rule that read it, as `area/name`. */
  readonly rule: string;
}

/** Words that say when. */
export interface DateMention extends MentionBase {
  readonly type: "date";
  readonly edtf: string;
  readonly implied: readonly ImpliedField[];
}

/** Words that stand for an organization: a name, a short name, a title or 我校. */
export interface OrganizationMention extends MentionBase {
  readonly type: "organization";
  /** Canonical name within the document. */
  readonly name: string;
  readonly organizationType: OrganizationType;
  /** The organization that it is a part of (学院 of a university), or null where it stands for itself. */
  readonly within: string | null;
  /** Null where the words name it; else the rule by which they stand for it. */
  readonly inferred: string | null;
  /** The sentence founds or unveils it (共建…, …揭牌): it is a thing there, and no party. */
  readonly founded?: true;
}

/** The organization whose page a document is. */
export interface PageOwner {
  readonly name: string;
  readonly type: OrganizationType;
  /** The rule that settled it, for example `owner/address`. */
  readonly rule: string;
}

/** A named person. */
export interface PersonMention extends MentionBase {
  readonly type: "person";
  readonly name: string;
  readonly title: string | null;
  /** Canonical name of the organization that the title belongs to, or null. */
  readonly organization: string | null;
  readonly organizationType: OrganizationType | null;
}

/** Words that say where. */
export interface PlaceMention extends MentionBase {
  readonly type: "place";
  readonly name: string;
}

/** Words that say that something happened. */
export interface ActionMention extends MentionBase {
  readonly type: "action";
  readonly kind: EventKind;
  /** False where it is planned, hoped, urged or denied. */
  readonly happened: boolean;
}

/** A stretch of the article with a reading. */
export type Mention = DateMention | OrganizationMention | PersonMention | PlaceMention | ActionMention;
