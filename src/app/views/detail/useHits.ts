import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "../../../model/span.ts";
import { hitsIn } from "../../store/searchText.ts";
import { barHeight, readPlace, scrollerAround } from "./place.ts";
import { useSought } from "./sought.ts";

/** The hit that the reader went to. Another object each time that it is to be brought into view. */
export interface CurrentHit {
  readonly at: number;
  /** The text and the words that it is a hit of. */
  readonly of: string;
}

export interface TextHits {
  /** Whether anything is searched for. */
  readonly sought: boolean;
  /** Spans of the text that is shown, in order and apart. */
  readonly spans: readonly Span[];
  readonly current: CurrentHit | null;
  /** Goes to the next or the previous hit, from the last to the first and back; at first to the one nearest in view. */
  step(by: 1 | -1): void;
}

const NONE: readonly Span[] = [];

/** The hit from which a first step sets out: the first one in view or below, as the reader has the text before them. */
function firstFrom(column: HTMLElement, spans: readonly Span[]): number {
  const text = column.querySelector<HTMLElement>(".article-text, .original-text");
  const scroller = text && scrollerAround(text);
  const top = scroller ? scroller.getBoundingClientRect().top + barHeight(scroller) : 0;
  for (const mark of text?.querySelectorAll<HTMLElement>("mark.hit") ?? []) {
    if (mark.getBoundingClientRect().top >= top) return Number(mark.dataset.hit);
  }
  const place = text && readPlace(text);
  const below = place ? spans.findIndex(({ start }) => start >= place.offset) : 0;
  return Math.max(0, below);
}

/**
 * The hits of the search in a text, and the steps between them.
 * @param column what holds the text, drawn or still to come
 * @param text null while it is not there
 * @param key another one for each text: a step begins anew in it
 */
export function useHits(column: RefObject<HTMLElement | null>, text: string | null, key: string): TextHits {
  const { words, fold } = useSought();
  const spans = useMemo(() => (text === null ? NONE : hitsIn(text, words, fold)), [text, words, fold]);
  const of = `${key}\n${words.join("\n")}`;
  const [went, setWent] = useState<CurrentHit | null>(null);
  const current = went?.of === of && went.at < spans.length ? went : null;
  const latest = useRef({ spans, current, of });
  useEffect(() => {
    latest.current = { spans, current, of };
  });
  const step = useCallback(
    (by: 1 | -1) => {
      const { spans, current, of } = latest.current;
      if (spans.length === 0 || !column.current) return;
      const first = current === null ? firstFrom(column.current, spans) : 0;
      const at = current ? current.at + by : by === 1 ? first : first - 1;
      setWent({ of, at: (at + spans.length) % spans.length });
    },
    [column],
  );
  return useMemo(() => ({ sought: words.length > 0, spans, current, step }), [words, spans, current, step]);
}
