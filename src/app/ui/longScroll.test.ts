import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineHeights } from "./lineHeights.ts";
import { LongScroll } from "./longScroll.ts";

const sum = (heights: readonly number[], end = heights.length) =>
  heights.slice(0, end).reduce((total, height) => total + height, 0);

describe("the heights of many lines", () => {
  const changes = fc.array(fc.tuple(fc.nat(399), fc.integer({ min: 5, max: 200 })), { maxLength: 80 });

  it("are sums of what was measured and what is estimated", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), changes, fc.nat(20_000), (count, changes, pixel) => {
        const heights = new LineHeights(count, (line) => line * 40);
        const slow = Array.from({ length: count }, () => 40);
        for (const [line, height] of changes) {
          if (line >= count) continue;
          expect(heights.measure(line, height)).toBe(slow[line] !== height);
          slow[line] = height;
        }
        expect(heights.total).toBe(sum(slow));
        for (const line of [0, 1, 63, 64, 65, count - 1, count]) {
          if (line <= count) expect(heights.offsetOf(line)).toBe(sum(slow, line));
        }
        const at = heights.lineAt(pixel);
        if (pixel < sum(slow)) {
          expect(sum(slow, at)).toBeLessThanOrEqual(pixel);
          expect(sum(slow, at + 1)).toBeGreaterThan(pixel);
        } else expect(at).toBe(count - 1);
      }),
    );
  });
});

/** What a browser does with the lines: their real heights are known once they are drawn. */
class Page {
  readonly scroll: LongScroll;
  readonly #real: (line: number) => number;

  constructor(count: number, real: (line: number) => number, highest?: number) {
    this.scroll = new LongScroll(new LineHeights(count, (line) => line * 60), highest);
    this.scroll.view = 500;
    this.#real = real;
    this.draw();
  }

  /** Measures until nothing new is drawn. */
  draw(): void {
    for (let again = true; again; ) {
      again = false;
      const { first, end } = this.scroll.drawn();
      for (let line = first; line < end; line++) {
        if (this.scroll.heights.measure(line, this.#real(line))) again = true;
      }
      if (again) this.scroll.measured();
    }
  }

  /**
   * The wheel, a key or a finger moves by some pixels, as far as the element can be scrolled.
   * @returns how far it was scrolled, and how far a line moved that is still in view
   */
  moveBy(pixels: number): { readonly scrolled: number; readonly moved: number | null } {
    const line = this.scroll.firstSeen;
    const before = this.seenAt(line);
    const most = this.scroll.height - this.scroll.view;
    const top = Math.max(0, Math.min(most, this.scroll.top + pixels));
    const scrolled = top - this.scroll.top;
    this.scroll.scrolled(top);
    this.draw();
    const after = this.seenAt(line);
    return { scrolled, moved: after >= 0 && after < this.scroll.view ? before - after : null };
  }

  /** How far below the upper edge of the view a line stands. */
  seenAt(line: number): number {
    return this.scroll.heights.offsetOf(line) - this.scroll.inner;
  }
}

const real = (seed: number) => (line: number) => 44 + ((line * 7919 + seed * 31) % 5) * 20;

describe("scrolling a long list", () => {
  const moves = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 60 });
  const sizes = fc.constantFrom(200, 5000, 1_000_000);

  it("moves what is seen by as much as was scrolled, whatever lines turn out to be high", () => {
    fc.assert(
      fc.property(
        sizes,
        fc.nat(100),
        fc.double({ min: 0, max: 1, noNaN: true }),
        moves,
        (count, seed, share, moves) => {
          const page = new Page(count, real(seed), 600_000);
          const { scroll } = page;
          scroll.scrolled(Math.round(share * (scroll.height - scroll.view)));
          page.draw();
          for (const by of moves) {
            const { scrolled, moved } = page.moveBy(by);
            const isAtEnd = scroll.inner < 1 || scroll.inner > scroll.heights.total - scroll.view - 1;
            if (moved !== null && !isAtEnd) expect(Math.abs(moved - scrolled)).toBeLessThan(1.01);
            expect(scroll.top).toBeGreaterThanOrEqual(0);
            expect(scroll.top).toBeLessThanOrEqual(Math.max(0, scroll.height - scroll.view) + 1);
            const { first, end } = scroll.drawn();
            expect(scroll.placeOf(first)).toBeGreaterThanOrEqual(-0.5);
            expect(scroll.placeOf(end - 1) + scroll.heights.heightOf(end - 1)).toBeLessThanOrEqual(scroll.height + 1);
          }
        },
      ),
      {
        numRuns: 60,
        // The bar at an end that moved; a line that held its place and is drawn no more.
        examples: [
          [200, 0, 0.9053951367781155, [-593, -520, 0]],
          [200, 0, 0.4545339412360689, [-461, -198, -370, 0]],
        ],
      },
    );
  });

  it("comes to the first and to the last line with the ends of the bar, by steps and by a jump", () => {
    for (const count of [200, 5000, 1_000_000]) {
      const page = new Page(count, real(3), 600_000);
      const { scroll } = page;
      scroll.scrolled(scroll.height - scroll.view);
      page.draw();
      for (let step = 0; step < 30; step++) page.moveBy(600);
      expect(scroll.inner).toBeCloseTo(scroll.heights.total - scroll.view, 0);
      expect(scroll.drawn().end).toBe(count);
      expect(scroll.top).toBeCloseTo(scroll.height - scroll.view, -0.5);
      for (let step = 0; step < 40; step++) page.moveBy(-700);
      scroll.scrolled(0);
      page.draw();
      for (let step = 0; step < 5; step++) page.moveBy(-600);
      expect(scroll.inner).toBe(0);
      expect(scroll.top).toBe(0);
    }
  });

  it("scrolls all the way by steps alone", () => {
    const page = new Page(3000, real(1), 40_000);
    const { scroll } = page;
    let steps = 0;
    for (; scroll.drawn().end < 3000 && steps < 5000; steps++) page.moveBy(400);
    for (let step = 0; step < 5; step++) page.moveBy(400);
    expect(steps).toBeGreaterThan(400);
    expect(scroll.inner).toBeCloseTo(scroll.heights.total - scroll.view, 0);
    for (let back = 0; scroll.inner > 0 && back < 5000; back++) page.moveBy(-400);
    expect(scroll.inner).toBe(0);
  });

  it("brings a line into view below what covers it, and no further than it must", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (count, one, other) => {
        const page = new Page(count, real(one % 50), 600_000);
        const { scroll } = page;
        for (const line of [one % count, other % count, Math.min(count - 1, (other % count) + 3)]) {
          scroll.reveal(line, 26);
          page.draw();
          expect(page.seenAt(line)).toBeGreaterThanOrEqual(line === 0 ? 0 : 25.9);
          expect(page.seenAt(line) + scroll.heights.heightOf(line)).toBeLessThanOrEqual(scroll.view + 0.1);
          const { inner } = scroll;
          scroll.reveal(line, 26);
          expect(scroll.inner).toBe(inner);
        }
      }),
    );
  });

  it("keeps a line that is far away above or below what is drawn, and in the element", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (count, seen, kept) => {
        const page = new Page(count, real(2), 600_000);
        const { scroll } = page;
        scroll.reveal(seen % count, 26);
        page.draw();
        const line = kept % count;
        const { first, end } = scroll.drawn();
        const height = scroll.heights.heightOf(line);
        if (line < first) {
          expect(scroll.placeOf(line)).toBeGreaterThanOrEqual(0);
          expect(scroll.placeOf(line) + height).toBeLessThanOrEqual(scroll.placeOf(first) + 0.01);
        } else if (line >= end) {
          const after = scroll.placeOf(end - 1) + scroll.heights.heightOf(end - 1);
          expect(scroll.placeOf(line)).toBeGreaterThanOrEqual(after - 0.01);
          expect(scroll.placeOf(line) + height).toBeLessThanOrEqual(scroll.height + 1);
        }
      }),
    );
  });
});
