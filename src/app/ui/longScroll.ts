import type { LineHeights } from "./lineHeights.ts";

/** Browsers draw no element that is much higher: Firefox stops at 17.9 million pixels, Chromium at 33.5. */
const HIGHEST = 12_000_000;
/** So near to its ends a list that is higher scrolls by its own pixels, so that it begins and ends with the bar. */
const AT_ENDS = 4000;
/** So near to an end the bar has to stand where it should: nothing could be scrolled further otherwise. */
const NEAR_END = 1200;
/** A scrolling by more windows than this is a jump to where the bar is then, a smaller one goes by its own pixels. */
const JUMP = 3;
/** Lines are drawn by so many, and at least this many more on either side, so that few scrollings change what is drawn. */
const STEP = 4;
const AROUND = 4;

/**
 * Where a long list is scrolled to, and which of its lines are drawn where. What is seen is held by a line and not by
 * pixels: when lines above turn out higher than estimated, or the bar stands for more pixels than an element can have,
 * it stays where it is. All in pixels; *inner* are those of the lines, `top` is that of the element.
 */
export class LongScroll {
  readonly heights: LineHeights;
  /** Of what scrolls. */
  view = 0;
  /** `scrollTop` as it is, or as it has to be set where {@link isMoved}. */
  top = 0;
  /** Whether `scrollTop` has to be set, as it was moved by something else than the user. */
  isMoved = false;
  /** The line that holds its place, and how far below its upper edge the view begins. */
  #held = { line: 0, into: 0 };
  /** A line that has to be in view, until the user scrolls. */
  #revealed: { line: number; above: number } | null = null;

  readonly #highest: number;

  /** @param highest the height that the element has at most; some windows more than 8000 pixels */
  constructor(heights: LineHeights, highest = HIGHEST) {
    this.heights = heights;
    this.#highest = highest;
  }

  /** The height of the element that holds the lines. */
  get height(): number {
    return Math.min(this.#highest, this.heights.total);
  }

  /** The inner place where the view begins. */
  get inner(): number {
    return this.heights.offsetOf(this.#held.line) + this.#held.into;
  }

  get #most(): { top: number; inner: number } {
    return { top: Math.max(0, this.height - this.view), inner: Math.max(0, this.heights.total - this.view) };
  }

  /** Which `scrollTop` stands for an inner place. */
  #topOf(inner: number): number {
    const most = this.#most;
    if (most.inner === most.top) return inner;
    if (inner <= AT_ENDS) return inner;
    if (inner >= most.inner - AT_ENDS) return most.top - (most.inner - inner);
    return AT_ENDS + ((inner - AT_ENDS) * (most.top - 2 * AT_ENDS)) / (most.inner - 2 * AT_ENDS);
  }

  #innerOf(top: number): number {
    const most = this.#most;
    if (most.inner === most.top) return top;
    if (top <= AT_ENDS) return top;
    if (top >= most.top - AT_ENDS) return most.inner - (most.top - top);
    return AT_ENDS + ((top - AT_ENDS) * (most.inner - 2 * AT_ENDS)) / (most.top - 2 * AT_ENDS);
  }

  #hold(inner: number): void {
    const at = Math.min(this.#most.inner, Math.max(0, inner));
    const line = this.heights.lineAt(at);
    this.#held = { line, into: at - this.heights.offsetOf(line) };
  }

  /**
   * Moves by some pixels. The line that holds its place is the same while it is drawn, then the first that was seen, as those
   * between are measured; one that nobody has measured would move all others when it is.
   */
  #moveBy(by: number): void {
    const inner = Math.min(this.#most.inner, Math.max(0, this.inner + by));
    const { first, end } = this.#drawnAt(inner);
    const line = [this.#held.line, this.heights.lineAt(this.inner)].find((one) => one >= first && one < end);
    if (line === undefined) this.#hold(inner);
    else this.#held = { line, into: inner - this.heights.offsetOf(line) };
  }

  /** The element was scrolled to `top`. */
  scrolled(top: number): void {
    const by = top - this.top;
    if (by === 0) return;
    this.top = top;
    this.#revealed = null;
    if (Math.abs(by) > JUMP * this.view) this.#hold(this.#innerOf(top));
    else this.#moveBy(by);
    const most = this.#most;
    const isNearEnd = (place: number, end: number) => place < NEAR_END || place > end - NEAR_END;
    if (isNearEnd(top, most.top) || isNearEnd(this.inner, most.inner)) this.settle(0.5);
  }

  /** Moves the bar, and with it all that is drawn, to where it should be, if it is further from there than `slack`. */
  settle(slack = this.view / 2): void {
    const inner = Math.min(this.#most.inner, Math.max(0, this.inner));
    if (inner !== this.inner) this.#hold(inner);
    const top = Math.round(this.#topOf(inner));
    if (Math.abs(top - this.top) > slack) this.#moveBar(top);
  }

  /** Brings a line into view by the shortest way, below the `above` pixels that a heading covers. */
  reveal(line: number, above: number): void {
    this.#revealed = { line, above };
    const offset = this.heights.offsetOf(line);
    const end = offset + this.heights.heightOf(line);
    const { inner } = this;
    const wanted =
      offset - above < inner || end - offset + above > this.view
        ? offset - above
        : end > inner + this.view
          ? end - this.view
          : inner;
    this.#goTo(line, wanted);
  }

  /** Brings a line to the upper edge of the view. */
  goTo(line: number): void {
    this.#revealed = null;
    this.#goTo(line, this.heights.offsetOf(line));
  }

  #goTo(line: number, inner: number): void {
    const at = Math.min(this.#most.inner, Math.max(0, inner));
    // The line itself holds its place, whatever those above it turn out to be.
    this.#held = { line, into: at - this.heights.offsetOf(line) };
    this.#moveBar(Math.round(this.#topOf(at)));
  }

  #moveBar(top: number): void {
    this.isMoved ||= top !== this.top;
    this.top = top;
  }

  /** Heights were measured: what was to be in view is, and the ends are where they should be. */
  measured(): void {
    if (this.#revealed) this.reveal(this.#revealed.line, this.#revealed.above);
    else if (this.inner < NEAR_END || this.inner > this.#most.inner - NEAR_END) this.settle(0.5);
  }

  /** The line at the upper edge of the view. */
  get firstSeen(): number {
    return this.heights.lineAt(this.inner + 0.5);
  }

  /** The first line that is drawn, and the one behind the last. */
  drawn(): { first: number; end: number } {
    return this.#drawnAt(this.inner);
  }

  #drawnAt(inner: number): { first: number; end: number } {
    const { count } = this.heights;
    const first = Math.floor((this.heights.lineAt(inner) - AROUND) / STEP) * STEP;
    const end = Math.ceil((this.heights.lineAt(inner + this.view) + 1 + AROUND) / STEP) * STEP;
    return { first: Math.max(0, first), end: Math.min(count, end) };
  }

  /** Where a line's upper edge is in the element; a line that is not drawn around the view stays within the element. */
  placeOf(line: number): number {
    const { first, end } = this.drawn();
    const offset = this.heights.offsetOf(line);
    if (line >= first && line < end) return this.top + offset - this.inner;
    const place = this.#topOf(Math.min(this.#most.inner, offset));
    const height = this.heights.heightOf(line);
    if (line < first) return Math.max(0, Math.min(place, this.placeOf(first) - height));
    const after = this.placeOf(end - 1) + this.heights.heightOf(end - 1);
    return Math.max(after, Math.min(place, this.height - height));
  }
}
