/**
 * Why a document tells no event: it has no text; it is not in Chinese; no words of a visit, a signing, an opening, a
 * meeting or a conference stand in it; such words do, and a rule refused what they tell; or the reader's corrections took away all that
 * it told.
 */
export const NO_EVENTS_REASONS = ["no-text", "not-chinese", "no-action", "refused", "corrected"] as const;
export type NoEventsReason = (typeof NO_EVENTS_REASONS)[number];

/** Why a document tells no event, as far as its own words show it. */
export interface NoEvents {
  readonly reason: NoEventsReason;
  /** Where it is `refused`, the rule that says most about it, as `area/name`; null where no single rule does. */
  readonly rule: string | null;
  /** The words of the article or its title that were refused, with those that say why: 将赴, 拟与…签约; null unless `refused`. */
  readonly words: string | null;
}
