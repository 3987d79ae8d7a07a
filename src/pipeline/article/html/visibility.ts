import { remembered } from "../../text/remembered.ts";
import { findAttribute } from "./attributes.ts";
import { NEVER_SHOWN } from "./elementKinds.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";

/** Classes whose text only a screen reader speaks. */
const SPOKEN_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const isSpokenOnly = remembered((classes) => SPOKEN_ONLY.test(classes));
const STYLE_SAMPLE = 500;

/** A page gives many of its elements the same style. */
const readStyle = remembered((style) => style.slice(0, STYLE_SAMPLE).replace(/\s+/g, "").toLowerCase());

/** The inline style of an element, without its spaces, in lower case. */
export function styleOf(element: HtmlElement): string {
  const style = attributeOf(element, "style");
  return style === "" ? "" : readStyle(style);
}

/**
 * Whether an element's text is not shown: scripts, form controls, `hidden`, `display: none`.
 * `visibility: hidden` does not count, since messengers' pages set it until a script has run;
 * nor does `aria-hidden`, which hides nothing from the eye.
 */
export function isHidden(element: HtmlElement): boolean {
  if ((element.traits & NEVER_SHOWN) !== 0) return true;
  if (element.attributes.length === 0) return false;
  if (findAttribute(element.attributes, "hidden")) return true;
  if (styleOf(element).includes("display:none")) return true;
  const classes = attributeOf(element, "class");
  return classes !== "" && isSpokenOnly(classes);
}
