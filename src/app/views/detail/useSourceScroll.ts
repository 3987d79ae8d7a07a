import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { blockAt, type SourceBlock } from "../../store/sourceBlocks.ts";
import { keptRange } from "../../ui/keptRange.ts";
import { type Place, restorePlace, scrollerAround } from "./place.ts";

/** Sources of more blocks are drawn in part: so many take about a tenth of a second, and can be searched by the browser. */
const DRAWN_WHOLE = 800;

/** Characters of a line and height of a line, roughly: what a block takes before it was measured. */
const LINE_CHARACTERS = 40;
const LINE_HEIGHT = 25;

/** Frames after which a place is held to be reached, and those in which nothing may move before. */
const MOST_FRAMES = 40;
const STILL_FRAMES = 2;

/** A block to draw. */
export interface DrawnBlock {
  readonly index: number;
  /** Room for the blocks above that are not drawn, in pixels; null where it is drawn whole. */
  readonly gap: number | null;
  /** Takes the block's element, to measure it; null where nothing is measured. */
  readonly measure: ((element: Element | null) => void) | null;
}

/**
 * Which blocks to draw, how high they are together (null where all are drawn), and a way to a place. The block that
 * holds `kept` is always drawn, so that focus is not lost by scrolling.
 */
export function useSourceScroll(area: RefObject<HTMLElement | null>, blocks: readonly SourceBlock[], kept: number) {
  const partly = blocks.length > DRAWN_WHOLE;
  const keptBlock = blockAt(blocks, kept);
  const [above, setAbove] = useState(0);
  const keyOf = useCallback((index: number) => blocks[index]?.start ?? index, [blocks]);
  const virtualizer = useVirtualizer({
    count: blocks.length,
    enabled: partly,
    getScrollElement: () => area.current && scrollerAround(area.current),
    estimateSize: (index) => {
      const block = blocks[index];
      return LINE_HEIGHT * Math.ceil(Math.min(600, block ? block.end - block.start : 1) / LINE_CHARACTERS);
    },
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: above,
    rangeExtractor: keptRange(keptBlock),
  });

  // What stands above in the same scroller may grow: facts on a phone, the overview.
  useLayoutEffect(() => {
    const text = area.current;
    const scroller = partly && text ? scrollerAround(text) : null;
    if (!text || !scroller) return;
    const measure = () => {
      const top = text.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      setAbove(Math.round(top));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (let element: Element | null = text; element && element !== scroller; element = element.parentElement) {
      for (const sibling of element.parentElement?.children ?? []) {
        if (sibling !== element) observer.observe(sibling);
      }
    }
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [area, partly]);

  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const offsetOf = useRef((_block: number): number | undefined => undefined);
  useLayoutEffect(() => {
    offsetOf.current = (block) => virtualizer.getOffsetForIndex(block, "start")?.[0];
  });

  /** Brings a place of the source to where it says, and calls back once it is drawn and nothing moves any more. */
  const reveal = useCallback(
    (place: Place, then: () => void = () => undefined) => {
      cancelAnimationFrame(frame.current);
      const settle = (left: number, still: number) => {
        const text = area.current;
        const scroller = text && scrollerAround(text);
        if (!text || !scroller) return;
        const before = scroller.scrollTop;
        if (!restorePlace(text, place)) {
          const offset = offsetOf.current(blockAt(blocks, place.offset));
          if (offset !== undefined) scroller.scrollTop = offset;
        } else if (!partly || still >= STILL_FRAMES) return then();
        const moved = Math.abs(scroller.scrollTop - before) > 1;
        if (left === 0) return then();
        frame.current = requestAnimationFrame(() => settle(left - 1, moved ? 0 : still + 1));
      };
      settle(MOST_FRAMES, 0);
    },
    [area, blocks, partly],
  );

  const items = partly ? virtualizer.getVirtualItems() : null;
  const drawn = useMemo(() => {
    if (!items) return blocks.map((_, index): DrawnBlock => ({ index, gap: null, measure: null }));
    let below = above;
    return items.map(({ index, start, end }): DrawnBlock => {
      const gap = start - below;
      below = end;
      return { index, gap, measure: virtualizer.measureElement };
    });
  }, [items, blocks, above, virtualizer]);
  return { drawn, height: partly ? virtualizer.getTotalSize() : null, reveal };
}
