import {
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Alignment } from "../../store/alignTexts.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import type { OpenSource } from "../../store/openSource.ts";
import { type PointedFact, placesOf } from "../../store/receipts.ts";
import { cutBlocks, focusPlace, hasPartOf } from "../../store/sourceBlocks.ts";
import { countBefore } from "../../store/sourceMarks.ts";
import { movedTo } from "../../ui/moves.ts";
import { NoteArea } from "../../ui/NoteArea.tsx";
import { useNoteKeys } from "../../ui/useNoteKeys.ts";
import { FactNote, factOfNote } from "./FactNote.tsx";
import { MarkNote } from "./MarkNote.tsx";
import { OriginalBlock } from "./OriginalBlock.tsx";
import { isInView, readPlace, restingPlace } from "./place.ts";
import { useFactWords } from "./useFactWords.ts";
import type { CurrentHit, TextHits } from "./useHits.ts";
import { type Left, useKeptPlace } from "./useKeptPlace.ts";
import type { KeptFact, Receipts } from "./useReceipts.ts";
import { useSourceScroll } from "./useSourceScroll.ts";

/** Ways through the original, for buttons that stand elsewhere. */
export interface OriginalHandle {
  /** Goes to the next or the previous mark that is no layout. */
  step(by: 1 | -1): void;
  toEvidence(): void;
  /** Goes to the first removal of a rule, or from one of its removals to the next, and from the last to the first. */
  toRule(rule: string): void;
}

interface Props {
  source: OpenSource;
  alignment: Alignment;
  /** Id of the event whose evidence is marked; null where the document is read for itself. */
  event: string | null;
  receipts: Receipts | null;
  hits: TextHits;
  left: RefObject<Left | null>;
  shownFact: RefObject<KeptFact | null>;
  shownHit: RefObject<CurrentHit | null>;
  wanted: RefObject<string | null>;
  lang: string;
  ref: Ref<OriginalHandle>;
}

const NO_FACTS: readonly PointedFact[] = [];

/**
 * A source, each character as it stands, with its marks. One of them is a tab stop; arrow keys go from mark to mark.
 * Long sources are drawn in part.
 */
export function OriginalText({
  source: { file: source, marks, foldable },
  alignment,
  event,
  receipts,
  hits,
  left,
  shownFact,
  shownHit,
  wanted,
  lang,
  ref,
}: Props) {
  const area = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const isFolded = useCallback(
    (mark: number) => (foldable[mark] ?? false) && !unfolded.has(mark),
    [foldable, unfolded],
  );
  const blocks = useMemo(() => cutBlocks(source.text, marks, isFolded), [source, marks, isFolded]);
  const evidence = useMemo(() => evidenceFor(source, event), [source, event]);
  const firstEvidence = evidence[0]?.start ?? 0;
  const loud = useMemo(() => marks.flatMap((mark, place) => (mark.quiet ? [] : [place])), [marks]);

  // The first mark from the evidence on, so that Tab does not lead away from it.
  const [current, setCurrent] = useState<number | null>(null);
  const nearest = countBefore(loud.length, (i) => marks[loud[i] ?? 0]?.end ?? 0, firstEvidence);
  const tabStop = current ?? loud[nearest] ?? loud[0] ?? 0;
  const placeOf = useCallback(
    (mark: number) => {
      const one = marks[mark];
      return one ? focusPlace(source.text, one) : 0;
    },
    [source, marks],
  );
  const { drawn, height, reveal } = useSourceScroll(area, blocks, placeOf(tabStop));

  const focusMark = useCallback(
    (mark: number) => {
      const find = () => area.current?.querySelector<HTMLElement>(`[data-note="${mark}"][tabindex]`);
      const there = find();
      setCurrent(mark);
      if (there && isInView(there)) return there.focus({ preventScroll: true });
      const y = area.current ? restingPlace(area.current) : 0;
      reveal({ offset: placeOf(mark), y }, () => find()?.focus({ preventScroll: true }));
    },
    [placeOf, reveal],
  );
  const show = (offset: number) => {
    if (area.current) reveal({ offset, y: restingPlace(area.current) });
  };

  /** The place among the marks that are no layout from which a step goes: the last one shown, if it is still in view. */
  const step = (by: 1 | -1) => {
    const last = current === null ? null : area.current?.querySelector(`[data-note="${current}"][tabindex]`);
    const from = last && isInView(last) ? (marks[current ?? 0]?.start ?? 0) : null;
    const offset = from ?? (area.current && readPlace(area.current)?.offset) ?? 0;
    const startOf = (i: number) => marks[loud[i] ?? 0]?.start ?? 0;
    const behind = countBefore(loud.length, startOf, offset);
    const next = by === 1 ? behind : countBefore(loud.length, startOf, offset - 1) - 1;
    const mark = loud[Math.max(0, Math.min(loud.length - 1, next))];
    if (mark !== undefined) focusMark(mark);
  };
  const toRule = (rule: string) => {
    const reason = source.reasons.findIndex((one) => one.rule === rule);
    const places = source.removals.flatMap(([start, , index]) =>
      index === reason ? [countBefore(marks.length, (i) => marks[i]?.end ?? 0, start)] : [],
    );
    const here = current === null ? -1 : places.lastIndexOf(current);
    const mark = places[here + 1] ?? places[0];
    if (mark !== undefined) focusMark(mark);
  };
  useImperativeHandle(ref, () => ({ step, toEvidence: () => show(firstEvidence), toRule }));

  useNoteKeys(area, {
    onFocus: (key) => setCurrent(Number(key)),
    onMove: (key, move) => focusMark(movedTo(move, Number(key), marks.length)),
  });

  useKeptPlace({
    area,
    left,
    document: source.document,
    toCleaned: alignment.toArticle,
    show(place, then) {
      const rule = wanted.current;
      wanted.current = null;
      if (rule !== null) toRule(rule);
      else if (place) reveal({ ...place, offset: alignment.toSource(place.offset) }, then);
      else if (evidence.length > 0) show(firstEvidence);
    },
  });

  const kept = receipts?.kept ?? null;
  const keptPlace = useMemo(() => {
    const places = kept ? placesOf(evidence, kept.fact) : [];
    return kept && places.length > 0 ? (places[kept.place % places.length] ?? null) : null;
  }, [kept, evidence]);
  useFactWords(area, evidence, receipts);
  useEffect(() => {
    if (kept === shownFact.current) return;
    shownFact.current = kept;
    if (kept?.from !== "list" || !keptPlace || !area.current) return;
    reveal({ offset: keptPlace.start, y: restingPlace(area.current) });
  }, [kept, keptPlace, shownFact, reveal]);

  const { current: currentHit, spans } = hits;
  const hitSpan = currentHit ? spans[currentHit.at] : undefined;
  const stopMark = marks[tabStop];
  useEffect(() => {
    if (currentHit === shownHit.current) return;
    const span = currentHit && spans[currentHit.at];
    const mark = span ? marks.findIndex(({ start, end }) => start <= span.start && span.start < end) : -1;
    // Words that are folded away are unfolded first, which cuts the blocks anew.
    if (mark >= 0 && isFolded(mark)) return setUnfolded((before) => new Set(before).add(mark));
    shownHit.current = currentHit;
    if (!span || !area.current) return;
    const drawnHit = area.current.querySelector(`[data-hit="${currentHit?.at}"]`);
    if (!drawnHit || !isInView(drawnHit)) reveal({ offset: span.start, y: restingPlace(area.current) });
  }, [currentHit, spans, marks, isFolded, shownHit, reveal]);

  // The button that folds is another one than the button that unfolds.
  const folding = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (folding.current === null || !unfolded) return;
    area.current?.querySelector<HTMLElement>(`[data-note="${folding.current}"][tabindex]`)?.focus();
    folding.current = null;
  }, [unfolded]);
  const fold = useCallback((mark: number) => {
    folding.current = mark;
    setCurrent(mark);
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(mark)) after.add(mark);
      return after;
    });
  }, []);
  const noteOf = useCallback(
    (key: string) => {
      const fact = factOfNote(key);
      if (fact !== null) return <FactNote evidence={evidence} offset={fact} />;
      const mark = marks[Number(key)];
      if (!mark) return null;
      const place = mark.quiet ? null : countBefore(loud.length, (i) => loud[i] ?? 0, Number(key));
      return <MarkNote mark={mark} source={source} place={place} of={loud.length} />;
    },
    [marks, loud, source, evidence],
  );

  return (
    <NoteArea ref={area} className="original-text" lang={lang} noteOf={noteOf}>
      <div className="flow-root" style={height === null ? undefined : { height }}>
        {drawn.map(({ index, gap, measure }) => {
          const block = blocks[index];
          const proves = block && evidence.some((words) => hasPartOf(block, words));
          return (
            block && (
              <OriginalBlock
                key={block.start}
                source={source}
                marks={marks}
                block={block}
                evidence={evidence}
                hits={spans}
                isFolded={isFolded}
                lit={proves && receipts ? receipts.lit : NO_FACTS}
                keptPlace={keptPlace && hasPartOf(block, keptPlace) ? keptPlace : null}
                currentHit={currentHit && hitSpan && hasPartOf(block, hitSpan) ? currentHit.at : null}
                tabStop={stopMark && hasPartOf(block, stopMark) ? tabStop : null}
                foldable={foldable}
                onFold={fold}
                index={index}
                gap={gap}
                measure={measure}
              />
            )
          );
        })}
      </div>
    </NoteArea>
  );
}
