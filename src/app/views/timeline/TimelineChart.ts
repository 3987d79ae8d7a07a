import moment from "moment";
import "moment/dist/locale/zh-cn";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import type { Language } from "../../i18n/languages.ts";
import { LONGEST, SHORTEST } from "../../store/dayWindow.ts";
import type { DayWindow } from "../../store/viewState.ts";
import { axisFormat } from "./axisFormat.ts";
import { type AxisStep, axisStep } from "./axisStep.ts";
import "./timeline.css";

const DAY = 86_400_000;

/** One thing to draw. Two drawings of equal `look` are the same picture. */
export interface Drawing {
  readonly id: string;
  /** In (broken) days since 1970-01-01: where it stands, or from where to where it reaches. */
  readonly start: number;
  readonly end: number | null;
  /** How far above the lower edge of the drawing, in pixels. */
  readonly bottom: number;
  readonly className: string;
  readonly look: string;
  readonly element: () => HTMLElement;
}

interface Item {
  id: string;
  start: number;
  end?: number;
  type: "point" | "range";
  align: "auto" | "left";
  limitSize: boolean;
  content: string;
  className: string;
  style: string;
}

/** The visible window in broken days since 1970-01-01, and the pixels it has. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export interface ChartEvents {
  /** A drawing was clicked, and in it this element. */
  onClick(id: string, element: Element | null): void;
  /** The window changes, or has come to rest. */
  onFrame(moving: boolean): void;
  /** The user moved the window and let go. */
  onMoved(window: DayWindow): void;
}

/**
 * vis-timeline, held at arm's length. It starts empty, gets its window without animation, and then
 * only differences. Times are UTC throughout, so that a day is the same day in every time zone.
 */
export class TimelineChart {
  readonly #items = new DataSet<Item>([]);
  readonly #drawn = new Map<string, Drawing>();
  /** By strip, the element that vis-timeline has of it. */
  readonly #elements = new Map<string, HTMLElement>();
  readonly #timeline: Timeline;
  readonly #element: HTMLElement;
  readonly #gone = new AbortController();
  #axisStep: AxisStep;

  constructor(element: HTMLElement, height: number, language: Language, window: DayWindow, events: ChartEvents) {
    this.#element = element;
    this.#axisStep = axisStep(element.clientWidth / (window.last - window.first + 1));
    this.#timeline = new Timeline(element, this.#items, {
      height,
      rtl: false,
      locale: language === "zh" ? "zh-cn" : "en",
      locales: { "zh-cn": { current: "当前", time: "时间", deleteSelected: "删除所选" } },
      format: axisFormat(language),
      moment: (date: Parameters<typeof moment>[0]) => moment(date).utc(),
      orientation: { axis: "bottom", item: "bottom" },
      margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
      stack: false,
      timeAxis: this.#axisStep,
      zoomKey: "ctrlKey",
      zoomMin: SHORTEST * DAY,
      zoomMax: LONGEST * DAY,
      min: "0001-01-01",
      max: "9999-12-31",
      // Left to itself it would look once a second.
      autoResize: false,
      showCurrentTime: false,
      showTooltips: false,
      selectable: false,
      template: (item?: { id?: unknown }) => {
        // vis-timeline takes an Element as it is; its types know only text.
        return this.#elementOf(String(item?.id)) as unknown as string;
      },
    });
    this.setWindow(window);
    element.addEventListener("wheel", zoomWithCommand, { capture: true, passive: false, signal: this.#gone.signal });
    this.#timeline.on("click", ({ item, event }: { item?: string | null; event?: Event }) => {
      if (typeof item === "string") events.onClick(item, event?.target instanceof Element ? event.target : null);
    });
    this.#timeline.on("changed", () => {
      this.#fitAxis();
      this.#hideCutLabels();
    });
    this.#timeline.on("rangechange", () => {
      this.#fitAxis();
      events.onFrame(true);
    });
    this.#timeline.on("rangechanged", (change: { byUser?: boolean }) => {
      events.onFrame(false);
      if (change.byUser) events.onMoved(this.window());
    });
  }

  /** Gives the axis the step that the present width and window ask for. */
  #fitAxis(): void {
    const { start, end, width } = this.frame();
    const wanted = axisStep(width / (end - start));
    if (wanted.scale === this.#axisStep.scale && wanted.step === this.#axisStep.step) return;
    this.#axisStep = wanted;
    this.#timeline.setOptions({ timeAxis: wanted });
  }

  /** Labels of the axis that its edges cut are not shown. */
  #hideCutLabels(): void {
    const frame = this.#element.getBoundingClientRect();
    for (const label of this.#element.querySelectorAll<HTMLElement>(".vis-time-axis .vis-text:not(.vis-measure)")) {
      const box = label.getBoundingClientRect();
      const isCut = box.left < frame.left - 1 || box.left + label.scrollWidth > frame.right + 1;
      label.style.visibility = isCut ? "hidden" : "";
    }
  }

  /** The window as it is drawn now. */
  frame(): Frame {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.getTime() / DAY, end: end.getTime() / DAY, width: this.#element.clientWidth };
  }

  /** The element has another width, and what was drawn is placed for it: it is drawn at once. */
  resized(): void {
    // `redraw` would wait for the next frame; the types do not know what all parts of it tell each other.
    (this.#timeline as unknown as { emit(event: "_change"): void }).emit("_change");
  }

  /** The window rounded to whole days. */
  window(): DayWindow {
    const { start, end } = this.frame();
    const first = Math.round(start);
    return { first, last: Math.max(first, Math.round(end) - 1) };
  }

  /** Moves to a window, unless it is shown already but for broken days. */
  setWindow({ first, last }: DayWindow): void {
    const now = this.window();
    if (now.first === first && now.last === last) return;
    this.#timeline.setWindow(first * DAY, (last + 1) * DAY, { animation: false });
  }

  /** Draws exactly these, changing what differs from before. */
  draw(drawings: readonly Drawing[]): void {
    const wanted = new Map(drawings.map((drawing) => [drawing.id, drawing]));
    const gone = [...this.#drawn.keys()].filter((id) => !wanted.has(id));
    const added: Item[] = [];
    const changed: Item[] = [];
    for (const drawing of drawings) {
      const before = this.#drawn.get(drawing.id);
      if (!before) added.push(item(drawing));
      else if (isSame(before, drawing)) continue;
      else if (!this.#fill(before, drawing)) changed.push(item(drawing));
    }
    this.#drawn.clear();
    for (const id of gone) this.#elements.delete(id);
    for (const [id, drawing] of wanted) this.#drawn.set(id, drawing);
    if (gone.length > 0) this.#items.remove(gone);
    if (changed.length > 0) this.#items.update(changed);
    if (added.length > 0) this.#items.add(added);
  }

  #elementOf(id: string): HTMLElement {
    const drawing = this.#drawn.get(id);
    const element = drawing?.element() ?? document.createElement("div");
    if (!drawing || !isStrip(drawing)) return element;
    // vis-timeline goes on with the element that it has where another is the same.
    const before = this.#elements.get(id);
    if (before?.outerHTML === element.outerHTML) return before;
    this.#elements.set(id, element);
    return element;
  }

  /** Fills the element of a strip that stays where and as high as it is: vis-timeline would measure and place everything again for it. */
  #fill(before: Drawing, drawing: Drawing): boolean {
    const element = this.#elements.get(drawing.id);
    if (!element || !isStrip(drawing) || !isPlacedSame(before, drawing)) return false;
    const fresh = drawing.element();
    // It hangs by its height.
    if (element.style.height !== fresh.style.height) return false;
    element.className = fresh.className;
    element.style.cssText = fresh.style.cssText;
    element.replaceChildren(...fresh.childNodes);
    return true;
  }

  destroy(): void {
    this.#gone.abort();
    this.#timeline.destroy();
  }
}

/** vis-timeline knows one key for the wheel: the Command key of a Mac is handed to it as Control. */
function zoomWithCommand(event: WheelEvent): void {
  if (!event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { deltaX, deltaY, deltaMode, clientX, clientY } = event;
  event.target?.dispatchEvent(
    new WheelEvent("wheel", {
      deltaX,
      deltaY,
      deltaMode,
      clientX,
      clientY,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    }),
  );
}

function isPlacedSame(a: Drawing, b: Drawing): boolean {
  return a.bottom === b.bottom && a.start === b.start && a.end === b.end;
}

function isSame(a: Drawing, b: Drawing): boolean {
  return a.look === b.look && isPlacedSame(a, b);
}

/** A strip of columns is as wide as its days, however few of them are in view: its columns are shares of its width. */
function isStrip({ className }: Pick<Drawing, "className">): boolean {
  return className === "tl-counted";
}

function item(drawing: Drawing): Item {
  const { id, start, end, bottom, className, look } = drawing;
  const place = { id, className, content: look, style: `translate: 0 ${-bottom}px;`, start: start * DAY };
  const isWhole = isStrip(drawing);
  return end === null
    ? { ...place, align: "left", limitSize: true, type: "point" }
    : { ...place, align: isWhole ? "left" : "auto", limitSize: !isWhole, type: "range", end: end * DAY };
}
