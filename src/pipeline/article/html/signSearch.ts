/** So many units are looked at one by one before the rest of a text is searched. */
const NEAR = 48;

/**
 * Finds one sign in a text, from offset to offset. It remembers its last answer, so that time stays linear also where
 * the sign is missing and every tag asks for it.
 */
export class SignSearch {
  private readonly text: string;
  private readonly end: number;
  private readonly sign: string;
  /** Where the last search began and ended; its answer holds for all offsets between. */
  private from = Number.POSITIVE_INFINITY;
  private at = -1;

  /** A sign counts if it begins before `end`. */
  constructor(text: string, end: number, sign: string) {
    this.text = text;
    this.end = end;
    this.sign = sign;
  }

  /** The offset of the sign from an offset on; -1 where it does not come before the end. */
  next(from: number): number {
    if (from < this.from || (this.at >= 0 && from > this.at)) {
      const found = this.search(from);
      this.from = from;
      this.at = found < this.end ? found : -1;
    }
    return this.at;
  }

  /** Most signs stand near: a tag is short. */
  private search(from: number): number {
    const { text, sign } = this;
    if (sign.length > 1) return text.indexOf(sign, from);
    const unit = sign.charCodeAt(0);
    const near = Math.min(from + NEAR, text.length);
    for (let i = from; i < near; i++) if (text.charCodeAt(i) === unit) return i;
    return text.indexOf(sign, near);
  }
}
