/** What axe cannot see, measured in the page. Each function runs in the browser and is whole in itself. */

/** What is known of the element that has focus. */
export interface FocusPlace {
  /** Label of the region that it is in, or the landmark's element name; empty outside of all. */
  readonly region: string;
  /** Its markup, for messages. */
  readonly markup: string;
  /** An outline shows that it has focus. */
  readonly outlined: boolean;
  /** It is in the window, and nothing lies over it, at none of five points of its first line. */
  readonly uncovered: boolean;
  readonly event: string | null;
}

/** Tells of the element that has focus; null where nothing has. */
export function focusPlace(): FocusPlace | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const landmark = active.closest("dialog, header, section[aria-label], section[aria-labelledby], footer");
  const labelledBy = landmark?.getAttribute("aria-labelledby");
  const label = labelledBy ? document.getElementById(labelledBy)?.textContent : landmark?.getAttribute("aria-label");
  const style = getComputedStyle(active);
  // What is inline can be on several lines.
  const [line] = active.getClientRects();
  const box = line ?? active.getBoundingClientRect();
  // Of what is larger than the window only its beginning can be in it.
  const width = Math.min(box.width, window.innerWidth - 4);
  const height = Math.min(box.height, 100);
  const points = [
    [0.5, 0.5],
    [0.15, 0.2],
    [0.85, 0.2],
    [0.15, 0.8],
    [0.85, 0.8],
  ].map(([x = 0, y = 0]) => document.elementFromPoint(box.left + x * width, box.top + y * height));
  const isField = active instanceof HTMLInputElement;
  const field = active.parentElement;
  return {
    region: label ?? landmark?.localName ?? "",
    markup: active.outerHTML.slice(0, 160),
    outlined: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
    // What stands within a field, such as a button at its end, is beside it in the document.
    uncovered: points.every((hit) => active.contains(hit) || (isField && Boolean(field?.contains(hit)))),
    event: active.closest("[data-event]")?.getAttribute("data-event") ?? null,
  };
}

/**
 * Controls that are too small for a pointer (WCAG 2.2, 2.5.8): under 24 × 24 CSS pixels, and a circle of 24 pixels
 * around one meets another control or its circle. A link in a line of text may be as high as the line.
 */
export function smallTargets(): string[] {
  const SIZE = 24;
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isInText = (element: Element) => {
    // Words of an article that have a note: nothing happens when they are pressed.
    if (element.matches("[data-note]")) return true;
    if (getComputedStyle(element).display !== "inline") return false;
    const words = (element.parentElement?.textContent ?? "").trim();
    return words.length > (element.textContent ?? "").trim().length;
  };
  const targets = [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]"))
    .filter((element) => !document.querySelector("dialog[open]") || element.closest("dialog[open]"))
    .map((element) => {
      const label = element instanceof HTMLInputElement ? element.closest("label") : null;
      return { element, box: (label ?? element).getBoundingClientRect() };
    })
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const small = targets.filter(({ box }) => box.width < SIZE - 0.01 || box.height < SIZE - 0.01);
  const smallSet = new Set(small);
  const away = (x: number, y: number, box: DOMRect) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const crowded = small.filter((one) => {
    if (isInText(one.element)) return false;
    const x = one.box.x + one.box.width / 2;
    const y = one.box.y + one.box.height / 2;
    return targets.some((other) => {
      if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false;
      if (!smallSet.has(other)) return away(x, y, other.box) < SIZE / 2;
      const { left, top, width, height } = other.box;
      return Math.hypot(left + width / 2 - x, top + height / 2 - y) < SIZE;
    });
  });
  return crowded.map(
    ({ element, box }) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)} ${element.outerHTML.slice(0, 160)}`,
  );
}

/** Panes that scroll sideways; the drawing of the timeline may. */
export function sidewaysPanes(): string[] {
  return [document.documentElement, ...document.body.querySelectorAll("*")]
    .filter((element) => {
      const scrolls = element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
      return scrolls && !element.closest(".tl-chart") && element.scrollWidth > element.clientWidth;
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

/** Chinese that stands by itself in elements of another language. */
export function unmarkedChinese(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    if (!/\p{Script=Han}/u.test(text) || /\p{Script=Latin}{2}/u.test(text)) continue;
    const element = node.parentElement;
    if (element?.closest("[lang]")?.getAttribute("lang")?.startsWith("zh") === false) {
      found.push(`${text.slice(0, 40)} in ${element.outerHTML.slice(0, 120)}`);
    }
  }
  return found;
}

/** Elements that move by themselves or glide from one look to another. */
export function movingElements(): string[] {
  const moves = (element: Element, pseudo?: string) => {
    const { animationName, transitionDuration } = getComputedStyle(element, pseudo);
    return animationName !== "none" || transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
  };
  return [...document.querySelectorAll("*")]
    .filter((element) => moves(element) || moves(element, "::before") || moves(element, "::after"))
    .map((element) => element.outerHTML.slice(0, 160));
}
