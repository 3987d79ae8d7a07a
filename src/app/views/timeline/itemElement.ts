import type { EventKind } from "../../../model/event.ts";
import type { Certainty } from "../../store/dateText.ts";
import type { ItemMark, LabelSide } from "../../store/timelineBoxes.ts";
import { KIND_SHAPES } from "../kindShapes.ts";

const SVG = "http://www.w3.org/2000/svg";

function badge(kind: EventKind, letter: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "kind-badge");
  svg.setAttribute("viewBox", "0 0 18 18");
  svg.dataset.kind = kind;
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("class", "shape");
  shape.setAttribute("d", KIND_SHAPES[kind]);
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("class", "letter");
  text.setAttribute("x", "9");
  text.setAttribute("y", "12.8");
  text.textContent = letter;
  svg.append(shape, text);
  return svg;
}

interface EventLook {
  /** The event's id; null while it is not loaded. */
  readonly id: string | null;
  readonly title: string;
  readonly kinds: readonly EventKind[];
  readonly letters: Readonly<Record<EventKind, string>>;
  readonly certainty: Certainty;
  readonly mark: ItemMark;
  readonly label: LabelSide;
  /** Pixels between badges and label, and those that the label has. */
  readonly labelGap: number;
  readonly labelRoom: number;
  readonly selected: boolean;
  /** Whether an article of this device tells it. */
  readonly local: boolean;
  /** Shown by the browser on hover. */
  readonly hint: string;
}

/** The element of one event: badges, and its title where there is room. Text is set as text, never as HTML. */
export function eventElement(look: EventLook): HTMLElement {
  const { mark, label } = look;
  const element = document.createElement("div");
  element.className = "tl-event";
  if (look.id !== null) element.dataset.event = look.id;
  element.dataset.certainty = look.certainty;
  element.dataset.mark = mark;
  element.dataset.label = label;
  element.dataset.selected = String(look.selected);
  if (look.local) element.dataset.local = "";
  element.title = look.hint;
  const kinds = mark === "dot" ? look.kinds.slice(0, 1) : look.kinds;
  for (const kind of kinds) element.append(badge(kind, look.letters[kind]));
  element.style.setProperty("--badges", String(kinds.length));
  const title = document.createElement("span");
  title.className = "tl-label";
  title.lang = "zh-Hans";
  title.textContent = look.title;
  title.style.marginLeft = `${look.labelGap}px`;
  title.style.setProperty("--room", label === "none" ? "none" : `${look.labelRoom}px`);
  element.append(title);
  return element;
}

interface ClusterLook {
  readonly key: string;
  readonly count: number;
  /** In pixels. */
  readonly width: number;
  /** Whether it lies at the beginning of a bar, and not over the middle. */
  readonly isBar: boolean;
  readonly selected: boolean;
  readonly hint: string;
}

/** The element of several events on one spot: their number in a mark of its own shape. */
export function clusterElement({ key, count, width, isBar, selected, hint }: ClusterLook): HTMLElement {
  const element = document.createElement("div");
  element.className = isBar ? "tl-cluster" : "tl-cluster tl-middle";
  element.dataset.spot = key;
  element.dataset.selected = String(selected);
  element.title = hint;
  element.style.width = `${width - 3}px`;
  element.textContent = String(count);
  return element;
}

interface ColumnLook {
  readonly key: string;
  /** Its edges, as shares of the strip's width. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** In pixels. */
  readonly height: number;
  readonly hint: string;
}

/** In a lower strip numbers stand on the columns, not above them. */
export const NUMBER_ABOVE = 34;

/** The element of the counted periods of a band: each a number, and under it a column as high as its share of the fullest. */
export function stripElement(height: number, columns: readonly ColumnLook[]): HTMLElement {
  const strip = document.createElement("div");
  strip.className = height < NUMBER_ABOVE ? "tl-strip tl-strip-low" : "tl-strip";
  strip.style.height = `${height}px`;
  for (const { key, from, to, count, height, hint } of columns) {
    const element = document.createElement("div");
    element.className = "tl-column";
    element.dataset.spot = key;
    element.style.left = `${from * 100}%`;
    element.style.width = `${(to - from) * 100}%`;
    element.style.setProperty("--column", `${height}px`);
    element.title = hint;
    const label = document.createElement("span");
    label.textContent = String(count);
    const bar = document.createElement("div");
    bar.className = "tl-bar";
    element.append(label, bar);
    strip.append(element);
  }
  return strip;
}
