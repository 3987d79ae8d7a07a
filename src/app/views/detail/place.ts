/** How the reader's place in the article survives when another text of it is shown. */

/** An offset into the cleaned text, and how far below the top of what scrolls it is seen, in CSS pixels. */
export interface Place {
  readonly offset: number;
  readonly y: number;
}

/** The element that scrolls what is in another one; null where nothing does. */
export function scrollerAround(element: Element): HTMLElement | null {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const { overflowY } = getComputedStyle(outer);
    if (overflowY === "auto" || overflowY === "scroll") return outer;
  }
  return null;
}

/** What is clear of the bar by so many CSS pixels is well in view. */
const ROOM = 16;

/** Room that the bar over the article takes in what scrolls it, in CSS pixels. */
export function barHeight(scroller: Element): number {
  return scroller.querySelector<HTMLElement>(".text-bar")?.offsetHeight ?? 0;
}

function rangeOf({ dataset }: HTMLElement) {
  return { start: Number(dataset.start), end: Number(dataset.end) };
}

/**
 * Where the reader is in a text whose lines (`data-block`) and marked pieces carry their offsets as `data-start` and
 * `data-end`: at the first evidence in view, else at what stands in the upper part of the window. The offset is into
 * that text.
 */
export function readPlace(text: HTMLElement): Place | null {
  const scroller = scrollerAround(text);
  if (!scroller) return null;
  const frame = scroller.getBoundingClientRect();
  const bar = barHeight(scroller) + ROOM;
  for (const evidence of text.querySelectorAll<HTMLElement>("mark.evidence[data-start]")) {
    const box = evidence.getBoundingClientRect();
    if (box.top >= frame.top + bar && box.top < frame.bottom) {
      return { offset: rangeOf(evidence).start, y: box.top - frame.top };
    }
  }
  const line = frame.top + bar + (frame.height - bar) / 4;
  const blocks = [...text.querySelectorAll<HTMLElement>("[data-block]")];
  const block = blocks.find((one) => one.getBoundingClientRect().bottom > line) ?? blocks.at(-1);
  if (!block) return null;
  const box = block.getBoundingClientRect();
  const { start, end } = rangeOf(block);
  const share = box.height === 0 ? 0 : Math.min(1, Math.max(0, (line - box.top) / box.height));
  return { offset: Math.round(start + share * (end - start)), y: box.top + share * box.height - frame.top };
}

/** Scrolls so that an offset of the text is seen where the place says; false where it is not drawn. */
export function restorePlace(text: HTMLElement, { offset, y }: Place): boolean {
  const scroller = scrollerAround(text);
  // What is nested is smaller, and stands later in the document.
  const holder = [...text.querySelectorAll<HTMLElement>("[data-start]")].findLast((element) => {
    const { start, end } = rangeOf(element);
    return start <= offset && offset < Math.max(end, start + 1);
  });
  if (!scroller || !holder) return false;
  const box = holder.getBoundingClientRect();
  const { start, end } = rangeOf(holder);
  const share = end === start ? 0 : (offset - start) / (end - start);
  scroller.scrollTop += box.top + share * box.height - scroller.getBoundingClientRect().top - y;
  return true;
}

/** Whether an element is in view, clear of the bar. */
export function isInView(element: Element): boolean {
  const scroller = scrollerAround(element);
  if (!scroller) return true;
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return box.top >= frame.top + barHeight(scroller) + ROOM && box.bottom <= frame.bottom - ROOM;
}

/** How far below the top of what scrolls a text a place is put that the reader asked for. */
export function restingPlace(text: HTMLElement): number {
  const scroller = scrollerAround(text);
  return scroller ? Math.max(barHeight(scroller) + ROOM + 8, scroller.clientHeight / 3) : 0;
}

/** Brings an element into the upper half of what scrolls it, at once; nothing happens where it is fully in view. */
export function showElement(element: HTMLElement | null | undefined): void {
  const scroller = element && scrollerAround(element);
  if (!element || !scroller || isInView(element)) return;
  const box = element.getBoundingClientRect();
  scroller.scrollTop += box.top - scroller.getBoundingClientRect().top - restingPlace(element);
}
