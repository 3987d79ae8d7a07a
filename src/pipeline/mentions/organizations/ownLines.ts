import type { Article } from "../../../model/article.ts";
import { matchingText } from "../../text/matchingText.ts";
import { simplify } from "../../text/simplify.ts";

/** Removals in which a page names its owner. */
const BOILERPLATE = "boilerplate/";
const OF_THE_PAGE = ["site-", "copyright", "credit"].map((beginning) => BOILERPLATE + beginning);
/** 海河橡胶研究所　>>　国际合作: the way to a page begins with its owner, or with 首页. */
const BREADCRUMB = `${BOILERPLATE}breadcrumb`;
const STEP = /[>＞»›]/u;
const COPYRIGHT = /版权所有|主办单位|Copyright|©|ICP备/u;
const LONGEST = 200;

/** 学校要闻-南开大学, behind the title of the article. */
const BEHIND_TITLE = /^\s*[-_—–|｜].*?([^-_—–|｜]+)$/u;

/** 海河县人民政府网　2023年11月28日, 海河港新闻网 记者…: a line about the article begins with the site's name. */
const SITE_NAME = /^\s*([\u4e00-\u9fff（）]{2,16}?(?:人民政府|政府门户|政府|新闻|门户|官方)网站?)(?=[\s　|｜·]|$)/u;

/**
 * What was taken from a page and says whose it is: its name above the article and behind its title, who wrote it, the
 * copyright below. Simplified, without markup, one string for each; `source` is the text that the article was read from.
 */
export function ownLines({ removals, metadata, title }: Article, source: string): string[] {
  const lines: string[] = [];
  for (const { start, end } of title ? metadata : []) {
    if (end - start > LONGEST || end - start <= (title?.value.length ?? 0)) continue;
    const words = simplify(source.slice(start, end));
    const site = words.startsWith(title?.value ?? "") ? BEHIND_TITLE.exec(words.slice(title?.value.length)) : null;
    if (site?.[1]) lines.push(matchingText(site[1]).trim());
  }
  for (const { start, end } of metadata) {
    const name = SITE_NAME.exec(source.slice(start, Math.min(end, start + LONGEST)))?.[1];
    if (name) lines.push(simplify(name));
  }
  for (const { rule, span } of removals) {
    if (span.end - span.start > LONGEST) continue;
    const outside = rule === "html/outside-main";
    const own = !outside && rule.startsWith(BOILERPLATE) && OF_THE_PAGE.some((one) => rule.startsWith(one));
    if (rule === BREADCRUMB) {
      const [first = ""] = source.slice(span.start, span.end).split(STEP);
      lines.push(matchingText(simplify(first)).trim());
    }
    if (!own && !outside) continue;
    const markup = source.slice(span.start, span.end);
    if (!own && !COPYRIGHT.test(markup)) continue;
    const words = markup.includes("<") ? markup.replace(/<[^>]*>/gu, " ") : markup;
    if (own || COPYRIGHT.test(words)) lines.push(matchingText(simplify(words)).trim());
  }
  return lines;
}
