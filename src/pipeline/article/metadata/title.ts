import { anchored } from "../../text/anchored.ts";
import { type LabelKind, labelWithin } from "../../text/labels.ts";
import { remembered } from "../../text/remembered.ts";
import { readDay } from "../../text/writtenDay.ts";
import type { Draft } from "../draft.ts";

const LONGEST = 90;
const LONGEST_PAGE_TITLE = 300;

/** Spaces and quotation marks: titles are the same without them. */
const SQUEEZED = /[\s\u3000“”"'‘’]/;

function squeeze(text: string): string {
  return SQUEEZED.test(text) ? text.replace(/[\s\u3000“”"'‘’]+/g, "") : text;
}

/** 一、基本情况, （二）参观, 1.签约: a numbered section or item; 1.5亿元项目签约 is a headline. */
const NUMBERED = anchored(
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[、．]|[.)）](?!\d)))/,
);

/** What a label's value tells of the article itself. */
const VALUE_KINDS: ReadonlySet<LabelKind> = new Set(["published", "publisher", "address", "counter", "keywords"]);
const COLON = /[:：]/;
const VALUE = anchored(/^[\p{Script=Han}A-Za-z ]{2,12}[:：]\s{0,3}(\S.*)$/u);

/** 时间：2023-05-07 14:00, 会议地点：图书馆, site logo: www.example.com: a value behind the name of what it is. */
export function isLabelledValue(text: string): boolean {
  const label = labelWithin(text, 0);
  if (label && VALUE_KINDS.has(label.kind)) return true;
  const value = COLON.test(text) ? VALUE.exec(text)?.[1] : undefined;
  if (value === undefined) return false;
  if (/^(?:https?:\/\/|www\.)/i.test(value) || /^(?:会议|活动|讲座)?(?:地点|主讲人?|报告人|主题)[:：]/.test(text))
    return true;
  if (/^[^:：\s]{1,20}\s{1,8}[\p{Script=Han}]{2,6}[:：]/u.test(value)) return true;
  const day = readDay(value);
  return day?.start === 0 && !/\p{Script=Han}{3}/u.test(value.slice(day.end));
}

/** What ends no title. */
const OPEN_END = anchored(/[。；，、：:,]$/);
const SPEAKER = anchored(/^(?:记者|主持人|问|答|Q|A)\s?[:：]/);
const MARKED = anchored(/^(?:——|--|·|▶|●|https?:)/);
const IN_BRACKETS = anchored(/^[（(][^（）()]*[）)]$/);
/** Four units that are none of a day or period. */
const MORE_THAN_DAYS = /(?:[^\d年月日号至到—–~./\s-][\d年月日号至到—–~./\s-]{0,90}){4}/;

/** Whether a line can be a title: short, no sentence, no list mark, no labelled value, no note in brackets. */
export function isTitleShaped(line: string): boolean {
  const text = line.trim();
  if (text.length < 4 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (OPEN_END.test(text) || /[。；;]/.test(text.slice(0, -1))) return false;
  if (text.includes("，") && /\d月\d{1,2}日/.test(text)) return false;
  if (SPEAKER.test(text) || MARKED.test(text) || NUMBERED.test(text) || isLabelledValue(text)) return false;
  if (/[|｜]/.test(text)) {
    const parts = text.split(/\s{0,3}[|｜]\s{0,3}/);
    if (parts.length >= 4 && parts.every((part) => part.length <= 8)) return false;
  }
  if (/[\s|｜]/.test(text)) {
    const words = text.split(/[\s|｜]+/);
    if (words.length >= 3 && words.every((word) => word.length <= 4)) return false;
  }
  if (!MORE_THAN_DAYS.test(text)) return false;
  return !IN_BRACKETS.test(text);
}

const SITE_NAME = anchored(
  /^[\p{Script=Han}\w· -]{0,14}(?:网|网站|门户|门户网站|官网|日报|晚报|大学|学院|频道|栏目|首页|要闻|新闻|新闻公报|快讯|动态|资讯|公告|通知|公众号|平台|中心|客户端|专线|热线)$/u,
);

/** Names that are a publisher's, and no section's. */
const SITE = anchored(
  /^[\p{Script=Han}\w·]{2,14}(?:网|日报|晚报|晨报|时报|早报|都市报|商报|周刊|周报|通讯社|新闻社|广播电视台|融媒体中心|政府|大学|学院|公司|集团|研究院|研究所)$/u,
);

/** 东湖晚报数字报: the paper without the word for its edition. */
const EDITION = /(?:数字报|数字版|电子报|电子版|多媒体数字报)$/;

/** Whether a word is the name of a paper, a site or an institution: 东湖晚报数字报, 海川大学, and no section's. */
export function isPublisherName(word: string): boolean {
  if (HEADLINE.test(word)) return false;
  return SITE.test(word.replace(EDITION, "")) || /^\p{Script=Han}{2,7}(?:社|报|电视台|杂志)$/u.test(word);
}

/** A headline tells what happened, also where it ends in the name of an institution. */
const HEADLINE =
  /[与签赴]|共建|共商|访问|来访|到访|会见|考察|调研|揭牌|召开|举[行办]|成立|座谈|走进(?=.{4})|参观|落户|牵手/;

const PRESS_MARK = anchored(/^(?:请)?(?:即时发布|新闻稿|新闻通稿|媒体通稿|新闻公报)$/);

/** Whether a short line looks like the name of a site or of one of its sections, or marks a press release. */
export function isSiteName(line: string): boolean {
  const text = line.trim();
  if (HEADLINE.test(text)) return false;
  if (text.length > 16) return isRowOfSites(text);
  return SITE_NAME.test(text) || PRESS_MARK.test(text) || SITE.test(text.replace(EDITION, "")) || isRowOfSites(text);
}

/** 东湖网首页 手机东湖网 新闻客户端: the site and its other forms, side by side. */
function isRowOfSites(text: string): boolean {
  if (!/[\s|｜]/.test(text)) return false;
  const words = text.split(/[\s\u3000|｜]+/);
  return words.length >= 2 && words.length <= 12 && words.every((word) => SITE_NAME.test(word) || SITE.test(word));
}

/** Whether two lines are the same title but for spaces and quotation marks. */
export function sameTitle(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

/**
 * Whether `bare` is the title `full` without a portal's rubric before it (天天看点:…, 每日视点!…),
 * or without the names of section and site behind it.
 */
export function bareTitle(full: string, bare: string): boolean {
  const whole = squeeze(full);
  const part = squeeze(bare);
  if (part.length < 8 || whole.length <= part.length || whole.length - part.length > 24) return false;
  if (whole.startsWith(part)) return /^[-_|｜–—]/.test(whole.slice(part.length));
  return whole.endsWith(part) && /[:：!！|｜丨】\]]$/.test(whole.slice(0, whole.length - part.length));
}

/** A page's title, read once to look for it in many lines. */
export interface PageTitle {
  readonly whole: string;
  /** Its first part: behind it stand the names of section and site. */
  readonly headline: string;
}

export function pageTitle(written: string): PageTitle {
  return { whole: squeeze(written), headline: squeeze(splitTitle(written)[0] ?? "") };
}

/** Whether a line is a page's title without the site's name before or after it. */
export function titleWithin({ whole, headline }: PageTitle, line: string): boolean {
  // Most lines of a page begin with a character that its title does not have.
  const first = line.charAt(0);
  if (!whole.includes(first) && !SQUEEZED.test(first)) return false;
  const part = squeeze(line);
  if (!whole.includes(part)) return false;
  // A short headline must be a whole part, and the first.
  if (part === headline && !isSiteName(line)) return true;
  return part.length >= 6 && (part.length * 2 >= whole.length || part.length >= 10);
}

const SITE_SUFFIX = /\s*[-_|｜–—]+\s*[^-_|｜–—\s]{0,12}(?:网|网站|门户|日报|晚报|频道)$/;

/** Signs that part a title from the name of its site. */
const PARTS = /\s*[|｜_–>»«]+\s*|\s+[-—·]+\s+/;
/** Shorter words before a hyphen begin a name: 中国-东盟. */
const SHORTEST_BEFORE_HYPHEN = 4;

/** Whether the words beside a hyphen name a site or an institution; a headline has hyphens of its own. */
function namesSite(words: string): boolean {
  return isSiteName(words) || /^\p{Script=Han}{2,16}(?:局|委|厅|处|办公室|协会|在线|政务)$/u.test(words);
}

/** A title at the hyphens behind which, or before which, a site or one of its sections is named. */
function splitHyphens(title: string): string[] {
  const last = title.lastIndexOf("-");
  if (last >= SHORTEST_BEFORE_HYPHEN && namesSite(title.slice(last + 1).trim()))
    return [...splitHyphens(title.slice(0, last)), title.slice(last + 1).trim()];
  const first = title.indexOf("-");
  if (first >= SHORTEST_BEFORE_HYPHEN && isSiteName(title.slice(0, first)))
    return [title.slice(0, first).trim(), ...splitHyphens(title.slice(first + 1))];
  return [title.trim()];
}

/** The parts of a page's title: headline, sections and site. Several steps ask for those of one title. */
const splitTitle = remembered((pageTitle): readonly string[] =>
  pageTitle.slice(0, LONGEST_PAGE_TITLE).split(PARTS).flatMap(splitHyphens),
);

/** A page's title without the name of the site: its longest part. */
export function withoutSiteName(pageTitle: string): string {
  let longest = "";
  for (const part of splitTitle(pageTitle)) if (part.length > longest.length) longest = part;
  return longest === "" ? pageTitle.trim() : longest;
}

/** A headline as it was saved with the page's title: without a site's name that stands behind it or before it. */
export function withoutSiteSuffix(title: string): string {
  const [first = "", ...others] = splitHyphens(title);
  const rest = others.findLast((part) => !isSiteName(part));
  const bare = isPublisherName(first) && rest !== undefined ? rest : title;
  const short = bare.replace(SITE_SUFFIX, "");
  return short.length >= 6 ? short : title;
}

/** Adds the site or paper that a page names beside its title as the publisher, for pages that name none elsewhere. */
export function readSiteName(draft: Draft): void {
  for (const { field, value, origin, span } of [...draft.fields]) {
    if (field !== "title" || origin !== "meta") continue;
    const parts = splitTitle(value);
    const site = parts.length > 1 ? parts.findLast((part) => SITE.test(part.replace(EDITION, ""))) : undefined;
    if (site) draft.fields.push({ field: "publisher", value: site.replace(EDITION, ""), origin, span });
  }
}
