import { type RefObject, useLayoutEffect, useRef } from "react";
import { type Place, readPlace, scrollerAround } from "./place.ts";

/** What the reader left in one text of a document, for the text that comes in its place. */
export interface Left {
  readonly document: string;
  /** The offset is into the cleaned text. */
  readonly place: Place;
}

interface Text {
  readonly area: RefObject<HTMLElement | null>;
  readonly left: RefObject<Left | null>;
  /** Id of the document whose text is drawn. */
  readonly document: string;
  /** From an offset of this text to one of the cleaned text. */
  toCleaned(offset: number): number;
  /** Shows the place that was left, or, for null, where a reader begins; calls back once the place is reached. */
  show(place: Place | null, then: () => void): void;
}

/**
 * Takes the reader's place over from the text that was there before, and leaves it for the one that comes after. A
 * place that the reader did not scroll away from is handed on as it came, so that it never drifts.
 */
export function useKeptPlace({ area, left, document, toCleaned, show }: Text): void {
  const latest = useRef({ toCleaned, show });
  useLayoutEffect(() => {
    latest.current = { toCleaned, show };
  });
  useLayoutEffect(() => {
    const text = area.current;
    const scroller = text && scrollerAround(text);
    const place = left.current?.document === document ? left.current.place : null;
    let reached: number | null = null;
    left.current = null;
    latest.current.show(place, () => {
      reached = scroller?.scrollTop ?? null;
    });
    return () => {
      const stayed = scroller !== null && reached !== null && Math.abs(scroller.scrollTop - reached) < 1;
      const now = text && readPlace(text);
      if (place && stayed) left.current = { document, place };
      else if (now) left.current = { document, place: { ...now, offset: latest.current.toCleaned(now.offset) } };
    };
  }, [area, left, document]);
}
