/** What the page and its service worker say to each other. */

/** The page has come to rest: what is not needed any more may go, and what it may need is fetched. Answered by {@link Kept}. */
export interface ToOffline {
  readonly type: "settle";
  /** Whether all data are fetched, as far as they are small; else only what was looked at is kept. */
  readonly all: boolean;
}

/** What can be read without the server. */
export interface Kept {
  /** Whether that is everything. */
  readonly complete: boolean;
}
