import type { EventKind } from "../../../model/event.ts";
import type { Certainty } from "../../store/dateText.ts";
import type { EventHead } from "../../store/eventIndex.ts";
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
  readonly event: EventHead;
  readonly letters: Readonly<Record<EventKind, string>>;
  readonly certainty: Certainty;
  readonly mark: ItemMark;
  readonly label: LabelSide;
  /** Pixels between badges and label. */
  readonly labelGap: number;
  readonly selected: boolean;
  /** Shown by the browser on hover. */
  readonly hint: string;
}

/** The element of one event: badges, and its title where there is room. Text is set as text, never as HTML. */
export function eventElement({
  event,
  letters,
  certainty,
  mark,
  label,
  labelGap,
  selected,
  hint,
}: EventLook): HTMLElement {
  const element = document.createElement("div");
  element.className = "tl-event";
  element.dataset.event = event.id;
  element.dataset.certainty = certainty;
  element.dataset.mark = mark;
  element.dataset.label = label;
  element.dataset.selected = String(selected);
  element.title = hint;
  const kinds = mark === "dot" ? event.kinds.slice(0, 1) : event.kinds;
  for (const kind of kinds) element.append(badge(kind, letters[kind]));
  element.style.setProperty("--badges", String(kinds.length));
  const title = document.createElement("span");
  title.className = "tl-label";
  title.lang = "zh-Hans";
  title.textContent = event.title;
  title.style.marginLeft = `${labelGap}px`;
  element.append(title);
  return element;
}

/** The element of a counted period: its number, and under it a column as high as its share of the fullest one. */
export function columnElement(count: number, height: number, hint: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "tl-column";
  element.style.height = `${height}px`;
  element.title = hint;
  const label = document.createElement("span");
  label.textContent = String(count);
  const bar = document.createElement("div");
  bar.className = "tl-bar";
  element.append(label, bar);
  return element;
}
