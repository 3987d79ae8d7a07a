import type { Article } from "./article.ts";
import type { DocumentEvent } from "./event.ts";
import type { Mention } from "./mention.ts";
import type { Organization } from "./organization.ts";
import type { ReadFailure, SourceDocument } from "./source.ts";

/** What the stages made of one document. */
export interface Extraction {
  readonly source: SourceDocument;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly events: readonly DocumentEvent[];
}

/** One article's account of an event. */
export interface EventSource {
  /** `SourceDocument.id`. */
  readonly document: string;
  readonly account: DocumentEvent;
}

/** One happening with all of its accounts. Its id and facts are those of the first. */
export interface CorpusEvent {
  readonly id: string;
  readonly sources: readonly [EventSource, ...EventSource[]];
}

/** Everything that was read. Deterministic: the same files in any order give the same corpus. */
export interface Corpus {
  /** In order of file name. */
  readonly documents: readonly Extraction[];
  /** In order of name. */
  readonly organizations: readonly Organization[];
  /** In order of date, open years last; on one date in the order of the documents and their text. */
  readonly events: readonly CorpusEvent[];
  readonly failures: readonly ReadFailure[];
}
