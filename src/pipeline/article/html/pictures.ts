import { anchored } from "../../text/anchored.ts";
import { decodeEntities } from "../../text/entities.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";
import { styleOf } from "./visibility.ts";

/** A picture of the page that may belong to the article. */
export interface HtmlPicture {
  /** As it stands in the page. */
  readonly url: string;
  /** What `alt` says of the picture; null where it says nothing. */
  readonly caption: string | null;
  readonly at: number;
  readonly owner: HtmlElement;
  /** The `figure` that it stands in. */
  readonly figure: HtmlElement | null;
}

/** Where pages keep the address of a picture that is loaded late; `src` then holds a stand-in. */
const LATE =
  "data-original data-src data-lazy-src data-original-src data-actualsrc data-lazyload data-lazy data-echo data-url data-real-src data-croporisrc zoomfile file original _src src".split(
    " ",
  );

const STAND_IN = /(?:^|[/_.-])(?:blank|spacer|space|pixel|transparent|placeholder|loading|lazy(?:load)?|grey|1x1)\b/i;
/** File names of what decorates a page: the whole name, or a part of it before a sign or a number. */
const DECORATION = anchored(
  /^(?:logo|icons?|ico|arrows?|dots?|line|btn|button|bullet|share|qrcode|qr|ewm|erweima|weixin|wechat|weibo|qq|qzone|print|close|search|top|home|counter|hits?|stat|avatar)(?:[-_]?\d{1,4}|[-_][a-z\d_-]{1,20})?$/i,
);
const DECORATION_PART = /qr_?code|erweima|(?:^|[-_])(?:logo|icon|ewm)(?:[-_]|$)|^icon|filetype/i;
const DECORATION_CLASS =
  /(?:^|[\s_-])(?:icons?|logo|avatar|qr-?code|ewm|emoji|smil(?:ey|ies)|wp-smiley)(?:[\s_-]|\d|$)/i;
const DECORATION_ALT = anchored(
  /^(?:logo|icon|二维码|扫一扫.{0,12}|.{0,12}二维码|.{0,12}logo|分享.{0,6}|打印|关闭|头像)$/i,
);
const COUNTER = /(?:count|counter|hit|stat|track|beacon|click|pv|visit)[\w/-]{0,40}\.(?:asp|aspx|php|jsp|do)\b/i;

/** A picture smaller than this on both sides, in pixels, is an icon; one of fewer than `TRACKER` on one side shows nothing. */
const ICON = 64;
const TRACKER = 4;

/** File names and stock words that stand in `alt` without describing the picture. */
const EMPTY_ALT = anchored(
  /^(?:image|img|picture|photo|图片?|照片|插图|未标题.*|微信图片[\w\s-]*|输入图片说明|点击查看.*|undefined|null|[\d\s._-]+|[^\s，。]*\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg)|[\w-]{12,})$/i,
);
const LONGEST_ALT = 300;

/** An `alt` text; null where it is a file name, a stock word or nothing at all. */
function captionOfAlt(alt: string): string | null {
  const caption = decodeEntities(alt.slice(0, LONGEST_ALT)).replace(/\s+/g, " ").trim();
  return caption === "" || EMPTY_ALT.test(caption) ? null : caption;
}

/** The last address of a `srcset`, the largest picture. */
function largestOf(srcset: string): string {
  if (srcset === "") return "";
  const entries = srcset.split(/,\s+/);
  return entries[entries.length - 1]?.trim().split(/\s/)[0] ?? "";
}

/** An address up to its query. */
function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

/** What stands behind the last slash of a path. */
function fileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function isStandIn(url: string): boolean {
  return /^data:/i.test(url) || STAND_IN.test(fileOf(pathOf(url)));
}

/** The address of a picture, without stand-ins; empty where the page gives none. */
export function pictureUrl(element: HtmlElement): string {
  for (const name of LATE) {
    const written = attributeOf(element, name);
    if (written === "") continue;
    const url = written.trim();
    if (url !== "" && url !== "#" && !isStandIn(url.slice(0, 2000))) return url;
  }
  for (const name of ["data-srcset", "data-lazy-srcset", "srcset"]) {
    const url = largestOf(attributeOf(element, name).slice(0, 10_000));
    if (url !== "" && !isStandIn(url)) return url;
  }
  return "";
}

/** A picture's size in its style. */
const STYLED = { width: /(?:^|;)width:(\d+(?:\.\d+)?)px/, height: /(?:^|;)height:(\d+(?:\.\d+)?)px/ };

function sizeOf(element: HtmlElement, side: "width" | "height"): number | null {
  const written = /^\d+(?:\.\d+)?(?=\s*(?:px)?\s*$)/.exec(attributeOf(element, side))?.[0];
  const styled = STYLED[side].exec(styleOf(element).text)?.[1];
  const size = written ?? styled;
  return size === undefined ? null : Number(size);
}

function isDecoration(element: HtmlElement, url: string): boolean {
  const width = sizeOf(element, "width");
  const height = sizeOf(element, "height");
  if ((width ?? ICON) < TRACKER || (height ?? ICON) < TRACKER) return true;
  if ((width !== null || height !== null) && (width ?? 0) < ICON && (height ?? 0) < ICON) return true;
  const path = pathOf(url);
  const name = fileOf(path).replace(/\.\w{2,5}$/, "");
  if (DECORATION.test(name) || DECORATION_PART.test(name) || /\/filetypeimages?\//i.test(path)) return true;
  if (COUNTER.test(url.slice(0, 500))) return true;
  const named = `${attributeOf(element, "class")} ${attributeOf(element, "id")}`.slice(0, 200);
  return DECORATION_CLASS.test(named) || DECORATION_ALT.test(attributeOf(element, "alt").trim().slice(0, 60));
}

/**
 * Reads an `img` element as a picture: null for what decorates a page (icons, logos, codes to scan,
 * counters, stand-ins). `fallback` is an address for it from around it, where it has none itself.
 */
export function readPicture(
  element: HtmlElement,
  owner: HtmlElement,
  figure: HtmlElement | null,
  fallback: string,
): HtmlPicture | null {
  const url = pictureUrl(element) || fallback;
  if (url === "" || isDecoration(element, url)) return null;
  return { url, caption: captionOfAlt(attributeOf(element, "alt")), at: element.at, owner, figure };
}
