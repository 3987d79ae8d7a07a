/**
 * What measures inside the page, so that the way to it costs nothing. The functions run in the browser; each is whole in
 * itself. A change is drawn once the frame that shows it has been made: a task that the frame's own callback posts runs
 * after layout and paint.
 */

/** How long something took, in milliseconds: to the first frame that showed a change, and to the last. */
export interface Drawn {
  readonly first: number;
  readonly last: number;
}

/** What {@link installProbe} puts into the page. */
export interface Probe {
  /** Does something, and waits until nothing changes any more. Never drawn: both are NaN. */
  act(action: () => void): Promise<Drawn>;
  /** The same with the next event of a type that the reader gives, from the time that the browser got it. */
  given(type: string): Promise<Drawn>;
  /** When, in milliseconds since the address was opened, a frame first showed what was waited for; null before. */
  readonly shown: Record<string, number | null>;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs before the page's own scripts. `wanted` are selectors by name: of what has text once it is drawn. */
export function installProbe(wanted: Readonly<Record<string, string>>): void {
  /** Nothing has changed for so long: all is drawn. */
  const QUIET = 250;
  /** Nothing has changed at all. */
  const NEVER = 5000;
  let changed = 0;
  let frame: { first: number; last: number } | null = null;
  let waiting = false;
  const afterFrame = (call: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = call;
      port2.postMessage(null);
    });
  const shown: Record<string, number | null> = Object.fromEntries(Object.keys(wanted).map((name) => [name, null]));
  const isThere = (selector: string) =>
    [...document.querySelectorAll(selector)].some(
      (element) => (element.textContent ?? "").trim() !== "" && element.checkVisibility({ opacityProperty: true }),
    );
  const onChange = () => {
    changed = performance.now();
    if (waiting) return;
    waiting = true;
    // Asked before the frame, as it may be made meanwhile.
    afterFrame(() => {
      waiting = false;
      const now = performance.now();
      frame = { first: frame?.first ?? now, last: now };
      for (const [name, selector] of Object.entries(wanted)) {
        if (shown[name] === null && isThere(selector)) shown[name] = now;
      }
    });
  };
  // What is only told to screen readers, and what the pane without an event offers, follow when the page has come to rest.
  const isSeen = ({ target }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    return !element?.closest(".sr-only, title, .page-detail");
  };
  new MutationObserver((records) => {
    if (records.some(isSeen)) onChange();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    onChange();
    clearRect.apply(this, box);
  };

  /** Waits until nothing changes any more since a moment. */
  const drawnSince = (start: number) =>
    new Promise<{ first: number; last: number }>((resolve) => {
      changed = start;
      const timer = setInterval(() => {
        const now = performance.now();
        if (waiting || now - changed < QUIET || (frame === null && now - start < NEVER)) return;
        clearInterval(timer);
        const { first, last } = frame ?? { first: Number.NaN, last: Number.NaN };
        resolve({ first: first - start, last: last - start });
      }, 20);
    });

  window.benchProbe = {
    shown,
    act(action) {
      return new Promise((resolve) => {
        afterFrame(() => {
          frame = null;
          const start = performance.now();
          action();
          resolve(drawnSince(start));
        });
      });
    },
    given(type) {
      return new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          frame = null;
          resolve(drawnSince(timeStamp));
        };
        window.addEventListener(type, begin, { capture: true, once: true, passive: true });
      });
    },
  };
}
