/**
 * Brings the first element that a selector finds into the upper half of what scrolls it, at once,
 * and leaves every other scroller where it is. Nothing happens where it is fully in view.
 */
export function showFirst(within: Element | null, selector: string): void {
  const element = within?.querySelector(selector);
  const scroller = element && scrollerOf(element);
  if (!element || !scroller) return;
  const box = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const margin = 72;
  if (box.top >= frame.top + margin && box.bottom <= frame.bottom - 16) return;
  scroller.scrollTop += box.top - frame.top - Math.max(margin, (frame.height - box.height) / 3);
}

function scrollerOf(element: Element): Element | null {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const { overflowY } = getComputedStyle(outer);
    if ((overflowY === "auto" || overflowY === "scroll") && outer.scrollHeight > outer.clientHeight) return outer;
  }
  return null;
}
