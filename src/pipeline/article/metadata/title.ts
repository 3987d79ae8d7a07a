import type { Draft } from "../draft.ts";

const LONGEST = 90;

function squeeze(text: string): string {
  return text.replace(/[\s\u3000“”"'‘’]/g, "");
}

/** Whether a line can be a title: short, no sentence, no list mark, no note in brackets. */
export function isTitleShaped(line: string): boolean {
  const text = line.trim();
  if (text.length < 4 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (/[。；;]/.test(text.slice(0, -1)) || /[。；，、：:,]$/.test(text)) return false;
  if (/，/.test(text) && /\d月\d{1,2}日/.test(text)) return false;
  if (/^(?:记者|主持人|问|答|Q|A)\s?[:：]/.test(text)) return false;
  if (/^(?:——|--|·|▶|●|https?:)/.test(text)) return false;
  const parts = text.split(/\s{0,3}[|｜]\s{0,3}/);
  if (parts.length >= 4 && parts.every((part) => part.length <= 8)) return false;
  const words = text.split(/[\s|｜]+/);
  if (words.length >= 3 && words.every((word) => word.length <= 4)) return false;
  if (text.replace(/[\d年月日号至到—–~./\s-]/g, "").length < 4) return false;
  return !/^[（(][^（）()]*[）)]$/.test(text);
}

const SITE_NAME =
  /^[\p{Script=Han}\w· -]{0,14}(?:网|网站|门户|门户网站|官网|日报|晚报|大学|学院|频道|栏目|首页|要闻|新闻|快讯|动态|资讯|公告|通知|公众号|平台|中心|客户端)$/u;

/** Names that are a publisher's, and no section's. */
const SITE =
  /^[\p{Script=Han}\w·]{2,14}(?:网|日报|晚报|晨报|时报|早报|都市报|商报|周刊|周报|通讯社|新闻社|广播电视台|政府|大学|学院|公司|集团|研究院|研究所)$/u;

const PRESS_MARK = /^(?:请)?(?:即时发布|新闻稿|新闻通稿|媒体通稿|新闻公报)$/;

/** Whether a short line looks like the name of a site or of one of its sections, or marks a press release. */
export function isSiteName(line: string): boolean {
  const text = line.trim();
  return text.length <= 16 && (SITE_NAME.test(text) || PRESS_MARK.test(text));
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

/** Whether a line is a page's title without the site's name before or after it. */
export function titleWithin(pageTitle: string, line: string): boolean {
  const whole = squeeze(pageTitle);
  const part = squeeze(line);
  return part.length >= 6 && whole.includes(part) && (part.length * 2 >= whole.length || part.length >= 10);
}

const SITE_SUFFIX = /\s*[-_|｜–—]+\s*[^-_|｜–—\s]{0,12}(?:网|网站|门户|日报|晚报|频道)$/;

/** A headline as it was saved with the page's title: without a site's name that stands behind it. */
export function withoutSiteSuffix(title: string): string {
  const short = title.replace(SITE_SUFFIX, "");
  return short.length >= 6 ? short : title;
}

/** Signs that part a title from the name of its site. */
const PARTS = /\s*[|｜_–>»«]+\s*|\s+[-—·]+\s+|-(?=[^-]{2,16}$)|_(?=[^_]{2,16}$)/;

/** A page's title without the name of the site: its longest part. */
export function withoutSiteName(pageTitle: string): string {
  const parts = pageTitle.split(PARTS).map((part) => part.trim());
  let longest = "";
  for (const part of parts) if (part.length > longest.length) longest = part;
  return longest === "" ? pageTitle.trim() : longest;
}

/** 东湖晚报数字报: the paper without the word for its edition. */
const EDITION = /(?:数字报|电子报|电子版|多媒体数字报)$/;

/** Adds the site or paper that a page names beside its title as the publisher, for pages that name none elsewhere. */
export function readSiteName(draft: Draft): void {
  for (const { field, value, origin, span } of [...draft.fields]) {
    if (field !== "title" || origin !== "meta") continue;
    const parts = value.split(PARTS).map((part) => part.trim());
    const site = parts.length > 1 ? parts.findLast((part) => SITE.test(part.replace(EDITION, ""))) : undefined;
    if (site) draft.fields.push({ field: "publisher", value: site.replace(EDITION, ""), origin, span });
  }
}
