import { attributeOf, type HtmlElement } from "./tree.ts";

const NEVER_SHOWN = new Set(
  "script style noscript template iframe svg object embed select option button textarea title head xmp noembed noframes math canvas audio video datalist input rp rt".split(
    " ",
  ),
);
/** Classes whose text only a screen reader speaks. */
const SPOKEN_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const STYLE_SAMPLE = 500;

/** The inline style of an element, without its spaces, in lower case. */
export function styleOf(element: HtmlElement): string {
  const style = attributeOf(element, "style");
  return style === "" ? "" : style.slice(0, STYLE_SAMPLE).replace(/\s+/g, "").toLowerCase();
}

/**
 * Whether an element's text is not shown: scripts, form controls, `hidden`, `display: none`.
 * `visibility: hidden` does not count, since messengers' pages set it until a script has run;
 * nor does `aria-hidden`, which hides nothing from the eye.
 */
export function isHidden(element: HtmlElement): boolean {
  if (NEVER_SHOWN.has(element.name) || element.attributes.has("hidden")) return true;
  if (element.attributes.size === 0) return false;
  if (styleOf(element).includes("display:none")) return true;
  const classes = attributeOf(element, "class");
  return classes !== "" && SPOKEN_ONLY.test(classes);
}
