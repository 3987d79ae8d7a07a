/** What the page and the worker that searches a large corpus say to each other. */

/** A file of what is searched of so many events, or articles, and the place of the first. */
export interface SearchStretch {
  readonly path: string;
  readonly first: number;
  readonly count: number;
}

export type ToSearch =
  /**
   * Somebody is about to search: what is searched of events is fetched, the latest first. A port that comes with it is asked for
   * files in the place of the server.
   */
  | {
      readonly type: "open";
      readonly folder: string;
      /** Of events by row, and of articles by the numbers of their documents. */
      readonly events: readonly SearchStretch[];
      readonly articles: readonly SearchStretch[];
      /** So many files are fetched at once. */
      readonly atOnce: number;
      /** Milliseconds between two answers while files come. */
      readonly pause: number;
    }
  /** Looks for words (search keys), in the place of those before; `within` articles as well. */
  | { readonly type: "search"; readonly id: number; readonly words: readonly string[]; readonly articles: boolean }
  /** Tries again what could not be fetched. */
  | { readonly type: "retry" };

/** How many of how many files are searched; `failed` where some could not be fetched. */
export interface Searched {
  readonly done: number;
  readonly total: number;
  readonly failed: string | null;
}

export type FromSearch =
  /** For each row (`events`), or document (`articles`), bit n where it holds the n-th word. */
  | {
      readonly type: "events" | "articles";
      readonly id: number;
      readonly masks: Uint16Array;
      readonly searched: Searched;
    }
  /** All files of what is searched of events have come, or failed. */
  | { readonly type: "ready"; readonly searched: Searched };
