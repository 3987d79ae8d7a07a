import { type RefObject, useEffect, useRef } from "react";
import type { Evidence } from "../../../bundle/schema.ts";
import { factsAt, isSameFact, placesOf } from "../../store/receipts.ts";
import type { Receipts } from "./useReceipts.ts";

/**
 * The way back from the words of a text to the facts that they prove: words (`.fact` with `data-start`) that are
 * pointed at or have focus light their facts; a click on them, or Enter, keeps the fact lit.
 */
export function useFactWords(
  area: RefObject<HTMLElement | null>,
  evidence: readonly Evidence[],
  receipts: Receipts | null,
): void {
  const latest = useRef({ evidence, receipts });
  useEffect(() => {
    latest.current = { evidence, receipts };
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const offsetAt = (place: EventTarget | null) => {
      const words = place instanceof Element ? place.closest<HTMLElement>(".fact[data-start]") : null;
      return words && element.contains(words) ? Number(words.dataset.start) : null;
    };
    const factsOf = (place: EventTarget | null) => {
      const offset = offsetAt(place);
      return offset === null ? [] : factsAt(latest.current.evidence, offset);
    };
    const keep = (place: EventTarget | null) => {
      const offset = offsetAt(place);
      const facts = factsOf(place);
      const { evidence, receipts } = latest.current;
      if (offset === null || !receipts || facts.length === 0) return false;
      // Words that prove several facts go on to the next of them.
      const at = facts.findIndex((fact) => receipts.kept && isSameFact(fact, receipts.kept.fact));
      const fact = facts[(at + 1) % facts.length];
      if (!fact) return false;
      const places = placesOf(evidence, fact);
      receipts.keep(
        fact,
        Math.max(
          0,
          places.findIndex(({ start, end }) => start <= offset && offset < end),
        ),
      );
      return true;
    };
    const listeners = {
      pointerover: (event: PointerEvent) => {
        if (event.pointerType !== "touch") latest.current.receipts?.point("pointer", factsOf(event.target));
      },
      pointerleave: () => latest.current.receipts?.point("pointer", []),
      focusin: (event: FocusEvent) => {
        const isFact = event.target instanceof Element && event.target.matches(".fact:focus-visible");
        latest.current.receipts?.point("focus", isFact ? factsOf(event.target) : []);
      },
      focusout: () => latest.current.receipts?.point("focus", []),
      click: (event: MouseEvent) => {
        // Who selects words to copy them chooses no fact.
        if (window.getSelection()?.isCollapsed !== false) keep(event.target);
      },
      keydown: (event: KeyboardEvent) => {
        if (event.key !== "Enter" || event.isComposing) return;
        if (event.target instanceof Element && event.target.matches(".fact") && keep(event.target)) {
          event.preventDefault();
        }
      },
    };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) element.removeEventListener(name, listener);
    };
  }, [area]);
}
