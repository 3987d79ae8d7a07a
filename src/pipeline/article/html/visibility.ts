import { remembered } from "../../text/remembered.ts";
import { findAttribute } from "./attributes.ts";
import { NEVER_SHOWN } from "./elementKinds.ts";
import { classesOf } from "./elementNames.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";

const STYLE_SAMPLE = 500;

/** What the inline style of an element says. */
export interface Style {
  /** Without its spaces, in lower case. */
  readonly text: string;
  readonly hidden: boolean;
  /** It makes the element a block. */
  readonly block: boolean;
  /** How its text is aligned; empty where the style does not say. */
  readonly align: string;
  readonly bold: boolean;
  /** Line ends of the source are line ends of the page. */
  readonly preformatted: boolean;
}

/** A page gives many of its elements the same style. */
const readStyle = remembered((style): Style => {
  const text = style.slice(0, STYLE_SAMPLE).replace(/\s+/g, "").toLowerCase();
  return {
    text,
    hidden: text.includes("display:none"),
    block: /display:(?:block|flex|table|grid)(?:;|$)/.test(text),
    align: /text-align:(\w+)/.exec(text)?.[1] ?? "",
    bold: /font-weight:(?:bold|[6-9]00)/.test(text),
    preformatted: text.includes("white-space:pre"),
  };
});
const NO_STYLE = readStyle("");

/** The inline style of an element. */
export function styleOf(element: HtmlElement): Style {
  const style = attributeOf(element, "style");
  return style === "" ? NO_STYLE : readStyle(style);
}

/**
 * Whether an element's text is not shown: scripts, form controls, `hidden`, `display: none`.
 * `visibility: hidden` does not count, since messengers' pages set it until a script has run;
 * nor does `aria-hidden`, which hides nothing from the eye.
 */
export function isHidden(element: HtmlElement, style: Style): boolean {
  if ((element.traits & NEVER_SHOWN) !== 0) return true;
  if (element.attributes === null) return false;
  return style.hidden || findAttribute(element.attributes, "hidden") !== null || classesOf(element).spokenOnly;
}
