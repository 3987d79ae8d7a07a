import { useEffect } from "react";
import { regionBeside } from "./regionBeside.ts";

const REGIONS = "header, section[aria-label], section[aria-labelledby], [role=region], aside, footer";
const TABBABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * F6 moves focus to the next region of the page, Shift+F6 to the previous one: to what had focus there last, else to
 * what is marked with `data-region-focus`, to its heading if that takes focus, to the tab stop of its group, or to the first thing in it that takes focus. It works
 * while the user types, but not while an input method composes or a dialog is open.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const latest = new WeakMap<Element, HTMLElement>();
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      for (const region of regions()) if (region.contains(target)) latest.set(region, target);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      const all = regions();
      const active = document.activeElement;
      const isBefore = (region: Element) =>
        active !== null &&
        active !== document.body &&
        (region.contains(active) || (region.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
      const before = all.filter(isBefore).length;
      const inside = all.some((region) => region.contains(active));
      const region = all[regionBeside(before, inside, all.length, event.shiftKey ? -1 : 1)];
      if (!region) return;
      event.preventDefault();
      enter(region, latest.get(region));
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

function takesFocus(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null;
}

/** The regions that can be reached and are in no other one, in the order of the page. */
function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(
    (region) =>
      takesFocus(region) && region.closest("dialog") === null && !region.parentElement?.closest(`${REGIONS}, dialog`),
  );
}

function enter(region: HTMLElement, latest: HTMLElement | undefined): void {
  const first = (selector: string) => [...region.querySelectorAll<HTMLElement>(selector)].find(takesFocus);
  const returns = latest && region.contains(latest) && takesFocus(latest) ? latest : undefined;
  const target =
    returns ??
    first("[data-region-focus]") ??
    first(":is(h1, h2)[tabindex]") ??
    first('[tabindex="0"]') ??
    first(TABBABLE) ??
    region;
  if (target === region && !region.hasAttribute("tabindex")) region.tabIndex = -1;
  target.focus();
}
