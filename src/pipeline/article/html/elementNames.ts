import { remembered } from "../../text/remembered.ts";
import { APART, ONCE } from "./elementKinds.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";

/**
 * What the name of an element says of its place: `apart` stands beside an article on any page,
 * `perhaps` often does but now and then holds it.
 */
export type Place = "apart" | "perhaps" | null;

const SAMPLE = 200;

function pattern(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.trim().split(/\s+/).join("|")})(?=[\\s_-]|\\d|$)`, "i");
}

const APART_NAMES = pattern(
  `comments? commentlist comment-?list pinglun pl-?list reply replies respond disqus ds-thread liuyan
  foot footer foot-?bar copyright bottom-?nav nav navbar navigation navi menu submenu breadcrumbs? crumbs? bread-?nav
  side-?bar related relate relates related-?(?:posts?|news|list|article\\w*) xgyd xgwz xgnews recommend\\w* tuijian
  login logo-?bar pager pagination page-?nav page-?bar post-?nav\\w* prev-?next prenext friend-?links?`,
);
const PERHAPS_NAMES = pattern(
  "side left-?side right-?side aside bottom share bd-?share bdsharebuttonbox social hot hot-?(?:news|list) rank\\w* ranking tags? tag-?list ads? advert\\w* guanggao banner search tools? toolbar subscribe qr-?code weixin-?code editor-?info author-?(?:box|card) crumb-?bar topbar top-?bar digg digg-?box newdigg vote dianzan praise like-?box",
);
/** Classes that tell a state or a layout and not what an element holds: comments-open, has-sidebar. */
const STATE =
  /(?:^|\s)(?:\S*(?:has|with|no|without|is|show|hide|left|right|open)-?(?:side-?bar|comments?|nav|tags?|share|banner|ads?)\S*|(?:comments?|side-?bar|nav|tags?|menu)-(?:open|closed|enabled|disabled|left|right|none|on|off))(?=\s|$)/gi;

/** Names that content management systems give to the element of the article's text, and to no other. */
const CONTENT =
  /(?:^|\s)(?:js_content|rich_media_content|vsb_content(?:_\w+)?|v_news_content|trs_editor(?:_view)?|trs_web|ucap-?content|zoom(?:con)?|wp_articlecontent|article-?(?:content|body|text|detail|con|main)|articlecontent|news-?(?:content|body|text|con|detail)|newscontent|entry-content|post-(?:content|body|text)|content-?(?:text|article)|art(?:icle)?_?con(?:tent)?|main-?(?:content|text)|detail-?(?:content|con|text)|text-?content|xl_content|pages_content|conTxt|ozoom|founder-content|rm_txt_con|show_text|left_zw|article_inbox)(?=\s|$)/i;

/** Classes whose text only a screen reader speaks. */
const SPOKEN_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
/** Classes of the text that describes a picture. */
const CAPTION =
  /(?:^|[\s_-])(?:fig(?:ure)?-?caption|wp-caption-text|caption-text|gallery-caption|(?:img|image|pic|photo|picture)[_-]?(?:caption|desc\w*|info|note|text|txt))(?:[\s_-]|$)/i;

/** What the classes and the id of an element say of it. */
interface NamedAs {
  readonly place: Place;
  /** They are names of the article's text. */
  readonly content: boolean;
}

/** What the classes of an element say of it. */
export interface Classes extends NamedAs {
  readonly spokenOnly: boolean;
  readonly caption: boolean;
}

function placeOfNames(written: string): Place {
  const names = written.replace(STATE, " ");
  if (names.trim() === "" || CONTENT.test(names)) return null;
  if (APART_NAMES.test(names)) return "apart";
  return PERHAPS_NAMES.test(names) ? "perhaps" : null;
}

const readNames = remembered((names): NamedAs => ({ place: placeOfNames(names), content: CONTENT.test(names) }));

/** A page gives many of its elements the same classes: all that is asked of them is read once. */
const readClasses = remembered((written): Classes => {
  const sample = written.slice(0, SAMPLE);
  const { place, content } = readNames(sample);
  return { place, content, spokenOnly: SPOKEN_ONLY.test(written), caption: CAPTION.test(sample) };
});
const NO_CLASSES = readClasses("");

/** What the classes of an element say of it. */
export function classesOf(element: HtmlElement): Classes {
  element.classes ??= element.attributes === null ? NO_CLASSES : readClasses(attributeOf(element, "class"));
  return element.classes;
}

/** What the classes and the id of an element say of it. */
function namesOf(element: HtmlElement): NamedAs {
  if (element.attributes === null) return NO_CLASSES;
  const id = attributeOf(element, "id");
  if (id === "") return classesOf(element);
  return readNames(`${attributeOf(element, "class").slice(0, SAMPLE)} ${id.slice(0, SAMPLE)}`);
}

/** Whether an element's kind, class or id says that it stands beside the article; a hint, never a proof. */
export function placeOf(element: HtmlElement): Place {
  if ((element.traits & APART) !== 0) return "apart";
  if (element.attributes === null || (element.traits & ONCE) !== 0) return null;
  return namesOf(element).place;
}

/** Whether an element is named as the one that holds an article's text. */
export function isNamedContent(element: HtmlElement): boolean {
  if (element.name === "founder-content") return true;
  if (element.attributes === null) return false;
  if (attributeOf(element, "itemprop").toLowerCase() === "articlebody") return true;
  return namesOf(element).content;
}
