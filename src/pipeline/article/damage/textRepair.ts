/** A stretch of a damaged text with what it had been. Offsets are UTF-16, into the text that was looked at. */
export interface TextRepair {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
  /** `damage/name`. */
  readonly rule: string;
  /** For the reader, in Chinese. */
  readonly reason: string;
}
