import { anchored } from "../text/anchored.ts";
import { UnitSet } from "../text/unitSet.ts";
import { attachment } from "./boilerplate/attachment.ts";
import { matchBoilerplate } from "./boilerplate/boilerplate.ts";
import type { BoilerplateRule } from "./boilerplate/boilerplateRule.ts";
import { credit } from "./boilerplate/credit.ts";
import { menu } from "./boilerplate/menu.ts";
import { originalTitle } from "./boilerplate/originalTitle.ts";
import { ornament } from "./boilerplate/ornament.ts";
import { pageJump, pageJumps } from "./boilerplate/pageJump.ts";
import { pageNumber } from "./boilerplate/pageNumber.ts";
import { pictureNote } from "./boilerplate/pictureNote.ts";
import { placeholder } from "./boilerplate/placeholder.ts";
import { siteContact } from "./boilerplate/siteContact.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { changeLines, dropSpans, type Line, removeLine } from "./line.ts";
import { CLOSING } from "./lineSigns.ts";
import { isProse } from "./prose.ts";

const OUTSIDE: RemovalReason = { rule: "html/outside-main", reason: "正文以外的页面内容" };
const PAGE_END: RemovalReason = { rule: "boilerplate/page-end", reason: "页尾内容，不是本文" };

/** Removes the lines of a page that stand outside its main content. */
export function removeOutside(draft: Draft): void {
  draft.lines = draft.lines.filter((line) => {
    if (line.region === "main") return true;
    removeLine(draft.ledger, line, OUTSIDE);
    return false;
  });
}

/** A paragraph may end with the writer's and the photographer's. */
const MOST_CREDITS = 3;
const BRACKETS = anchored(/\s{0,4}[（(【[]([^（）()【】[\]。]{2,60})[）)】\]]$/);
/** What a credit without a label must stand behind, to be told from a note within the sentence. */
const ENDED = anchored(/[。！？”）)】\]]$/);
/** 。本报记者 李丽 摄 */
const PHOTOGRAPHER = anchored(
  /(?<=[。！？”])\s{0,4}(?:(?:本报|本网|本社|新华社|中新社|特约)?(?:记者|通讯员)[\s\u3000]?[\p{Script=Han}·、\s]{2,14}[\s/／]{0,2}|[\p{Script=Han}·]{2,4}(?:[\s、][\p{Script=Han}·]{2,4}){0,2}[\s/／]{1,2})(?:摄|文|图|文\/图|摄影|摄影报道)$/u,
);
/** What ends either of the two. */
const CREDIT_ENDS = UnitSet.of("）)】]摄文图影道");
/** （国际合作与交流处）: the office that sent the news in, behind its last sentence. */
const OFFICE = anchored(
  /^[（(][\p{Script=Han}、 ]{2,24}(?:处|部|办公室|学院|中心|委员会|宣传科|团委|工会|研究院|图书馆|党委|局|大学)[）)]$/u,
);

/** （来源：校办） */
const ORIGIN = anchored(/^[（(](?:文章|稿件|信息|消息|新闻|资料|图片|内容|本文)?来源\s?[:：/][^（）()。]{2,30}[）)]$/);

/** The credit that a paragraph ends with, its brackets included; the last one may name an office alone. */
function trailingCredit(key: string, isLast: boolean): string | null {
  const end = key.slice(-70);
  const brackets = BRACKETS.exec(end)?.[0];
  if (brackets === undefined) return PHOTOGRAPHER.exec(end)?.[0] ?? null;
  const text = brackets.trim();
  if (!ENDED.test(end.slice(0, -brackets.length)) && !/[:：/／]/.test(text)) return null;
  return credit.matches(text) || ORIGIN.test(text) || (isLast && OFFICE.test(text)) ? brackets : null;
}

/**
 * Takes credits (（责任编辑：李丽）, （李欣/文 任可/摄）) off the ends of paragraphs, and the office
 * that sent the news in off the end of the last.
 */
export function removeTrailingCredits(draft: Draft): void {
  const last = draft.lines.findLastIndex((line) => isProse(line.key));
  const reason = { rule: credit.id, reason: credit.reason };
  const kept: Line[] = [];
  for (const [index, line] of draft.lines.entries()) {
    if (index > last && last >= 0 && OFFICE.test(line.key)) {
      removeLine(draft.ledger, line, reason);
      continue;
    }
    let { length } = line.key;
    for (let times = 0; times < MOST_CREDITS && CREDIT_ENDS.has(line.key.charCodeAt(length - 1)); times++) {
      const found = trailingCredit(line.key.slice(0, length), index === last);
      if (found === null) break;
      length -= found.length;
    }
    kept.push(
      dropSpans(draft.ledger, line, length < line.key.length ? [{ start: length, end: line.key.length }] : [], reason),
    );
  }
  draft.lines = kept;
}

/** What may stand anywhere in an article, so that it is no sign of its end. */
const WITHIN_ARTICLE: ReadonlySet<BoilerplateRule> = new Set([
  ornament,
  pageJump,
  pageNumber,
  pictureNote,
  placeholder,
  // A notice is signed below its attachments.
  attachment,
  originalTitle,
]);

/** 一、 （二） 3. ④: what a list of the article begins its items with. */
const ITEM = anchored(
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}(?:、|[.．)）](?!\d))|[①-⑳])\s?\S/,
);

const STOPPED = anchored(/(?:[。！？]|……)[”’」』"）)]?$/);

/** Headlines and menus end without a full stop; an ellipsis of one sign cuts a headline off. */
function isSentence(key: string): boolean {
  return isProse(key) || STOPPED.test(key.slice(-3));
}

function isOfArticle(key: string): boolean {
  return isSentence(key) || ITEM.test(key);
}

/** Names of subjects between two paragraphs (教育 科技 文化) are a heading, however many of them a menu has, too. */
function isHeadingInProse(rule: BoilerplateRule | null, lines: readonly Line[], index: number): boolean {
  return rule === menu && isProse(lines[index - 1]?.key ?? "") && isProse(lines[index + 1]?.key ?? "");
}

/** 地点：… 四、联系人：… */
const NOTICE_LABEL = anchored(
  /^(?:[一二三四五六七八九十]{1,2}、|[（(]?\d{1,2}[.．、）)])?\s?(?:活动|会议|讲座|论坛|报名)?(?:时间|日期|地点|主题|内容|对象|主讲人?|报告人|主持人?|参加人员|主办(?:单位|方)?|承办(?:单位|方)?|协办(?:单位|方)?|联系人|联系电话|电话|联系方式|邮箱)\s?[:：]/,
);

/** In a notice, its host (主办：…) and telephone stand below its time and place, and are its own. */
function keepNoticeContacts(lines: readonly Line[], rules: (BoilerplateRule | null)[]): void {
  for (const [index, line] of lines.entries()) {
    if (rules[index] !== siteContact || index === 0 || rules[index - 1]) continue;
    if (NOTICE_LABEL.test(line.key) && NOTICE_LABEL.test(lines[index - 1]?.key ?? "")) rules[index] = null;
  }
}

/**
 * Removes every line that a boilerplate rule knows. Behind the last sentence or item of a list,
 * what follows the first such line is the end of the page and goes too.
 */
export function removeBoilerplate(draft: Draft): void {
  const { ledger, lines } = draft;
  const rules: (BoilerplateRule | null)[] = [];
  for (const [index, line] of lines.entries()) {
    const rule = matchBoilerplate(line);
    rules.push(isHeadingInProse(rule, lines, index) ? null : rule);
  }
  if (draft.notice) keepNoticeContacts(lines, rules);
  let lastProse = lines.length - 1;
  while (lastProse >= 0 && (rules[lastProse] || !isOfArticle(lines[lastProse]?.key ?? ""))) lastProse--;
  // A picture story says what it has to say below its pictures.
  const story = lastProse < 0 && rules.every((rule, index) => rule || lines[index]?.role === "heading");
  // A notice may be a list without a sentence, and is signed below it.
  const hasSentence = lines.some((line, index) => !rules[index] && isSentence(line.key));
  let ended = false;
  draft.lines = lines.filter((line: Line, index) => {
    const rule = story && rules[index] === pictureNote ? null : rules[index];
    if (rule) {
      removeLine(ledger, line, { rule: rule.id, reason: rule.reason });
      ended ||= hasSentence && index > lastProse && !WITHIN_ARTICLE.has(rule);
    } else if (ended) removeLine(ledger, line, PAGE_END);
    return !rule && !ended;
  });
  const jump = { rule: pageJump.id, reason: pageJump.reason };
  // Every such note ends with a bracket.
  draft.lines = changeLines(draft.lines, (line) =>
    (line.signs & CLOSING) === 0 ? line : dropSpans(ledger, line, pageJumps(line.key), jump),
  );
}
