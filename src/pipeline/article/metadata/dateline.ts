import { looksLikePerson } from "../../lexicon/surnames.ts";
import { anchored } from "../../text/anchored.ts";
import { type LabelKind, readLabels } from "../../text/labels.ts";
import { readDay, type WrittenDay } from "../../text/writtenDay.ts";
import type { Draft } from "../draft.ts";
import { type Line, lineSpan } from "../line.ts";
import { addLabels, tellsPublication } from "./labelLine.ts";
import { isPublisherName } from "./title.ts";

/** Labels that make a line a dateline even without a date. */
const TELLING: ReadonlySet<LabelKind> = new Set(["publisher", "author", "counter"]);

const LONGEST = 160;
const LONGEST_BARE = 70;
const SENTENCE = /[。；！？]/;
/** A period is no publication date: 2023.11.13—2023.11.26, 统计周期, 截至. */
const PERIOD = /^\s{0,2}[-—–~～至到]\s{0,2}\d|截至|截止|周期|期间|至今|以来/;
/** A date with one of these words beside it is an entry of a chronicle. */
export const HAPPENING =
  /签[约订署]|访问|来访|到访|考察|调研|会见|座谈|举[行办]|召开|揭牌|成立|启[动用]|赴|率[队团]|来校|参观|获[评得批]|通过|开工|完成|出席|参加|交流$|入选|落户/;
const CLOCK =
  /^[\sT]{0,3}\d{1,2}\s?[:：时]\s?\d{1,2}(?:\s?[:：分]\s?\d{1,2}秒?)?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?|^\s{0,3}[（(]?(?:星期|周)[一二三四五六日天][）)]?/;
/** 05-08 10:10: a day without its year tells no day, and hides no label. */
const CLOCK_AFTER_DAY =
  /^[\s[（(]{0,3}(?:\d{2}[-/])?\d{1,2}[-/月]\d{1,2}日?[\s\u3000]{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s\])）]{0,4}$/;
const BYLINE = anchored(
  /^By\s{1,3}[^。，；！？]{2,30}$|^[□■◇◎][\s\u3000]?(?:本报|本网)?(?:记者|通讯员|特约记者)[\s\u3000]{1,4}[^。，；！？]{1,40}$|^(?:本报|本网|本刊|校报|本站|学生|特约|见习|实习|记者团)?(?:记者|通讯员|评论员|学生记者|特约记者)\s{1,4}[^。，；！？]{1,40}$/,
);

/** 宣传部办公室2023-05-07 16:00, without a gap; the clock says that the day is none of an event. */
const OFFICE_BEFORE_DAY = anchored(/^[\p{Script=Han}]{2,14}(?:办公室|处|部|局|委|网|社|报|中心|大学|学院|公司)$/u);
/** （5/8 17:20 更新） */
const CHANGED = /^\s{0,3}[（(][\d/月日:\s-]{3,20}更新[）)]\s{0,3}$/;

/** What is left of a dateline when the date is taken out must be names, not words of a sentence. */
function restIsNames(key: string, day: WrittenDay): boolean {
  const after = key.slice(day.end);
  if (PERIOD.test(after) || PERIOD.test(key.slice(0, day.start))) return false;
  const office = OFFICE_BEFORE_DAY.test(key.slice(0, day.start)) && /^\s?\d{1,2}:\d{2}/.test(after);
  if (day.start > 0 && !office && !/[\s\u3000|｜[【（(:：/·]$/.test(key.slice(0, day.start))) return false;
  const rest = after.replace(CLOCK, "").replace(CLOCK, "").replace(CHANGED, "");
  const glued = /\d$/.test(key.slice(0, day.end)) && /^\p{Script=Han}{2,12}(?:[\s\u3000]|$)/u.test(rest);
  if (rest !== "" && !glued && !/^[\s\u3000|｜\]】）)/·,，]/.test(rest)) return false;
  const names = (key.slice(0, day.start) + rest).split(/[\s\u3000|｜[\]【】（）()/·]+/);
  return names.every((name) => name.length <= 16 && !HAPPENING.test(name));
}

/** 《某某日报》2023年5月7日 第02版：要闻: the paper, its day and its page. */
const PAPER = anchored(
  /^(?:《([^《》]{2,16})》|([\p{Script=Han}]{2,12}(?:报|周刊|杂志)))[\s\u3000（(,，]{0,3}(?=(?:19|20)\d{2})(.{8,16}?)[\s\u3000）),，]{0,4}(?:星期[一二三四五六日天])?[\s\u3000（(,，]{0,3}(?:第?\s?[A-Z]?\d{1,3}\s?[版期]|[A-Z]\d{1,2})[^。！？]{0,24}$/u,
);

function readPaperLine(draft: Draft, line: Line): boolean {
  const match = PAPER.exec(line.key);
  const day = match && readDay(line.key);
  const name = match?.[1] ?? match?.[2];
  if (!day || name === undefined) return false;
  const at = line.key.indexOf(name);
  draft.fields.push({
    field: "published",
    value: day.day,
    origin: "dateline",
    span: lineSpan(line, day.start, day.end),
  });
  draft.fields.push({
    field: "publisher",
    value: name,
    origin: "dateline",
    span: lineSpan(line, at, at + name.length),
  });
  return true;
}

/** 李丽, and not 高校网, which begins with a surname too. */
function isPerson(name: string): boolean {
  return looksLikePerson(name) && !/[网报社台处部院校局委会刊]$/.test(name);
}

/** 原创 李丽 某某大学 2023-05-07 18:05 浙江, as messengers show it: the writer and the account. */
const ACCOUNT = anchored(/^(原创[\s\u3000]{1,4})?(?:(\S{1,16})[\s\u3000]{1,4})?(\S{2,24})[\s\u3000]{1,4}$/);

/** 2023-05-07 08:50 李丽 王二, 2023-05-07 东湖网/李丽: who wrote and who published, behind the time. */
function addNamesBehind(draft: Draft, line: Line, dayEnd: number, account: boolean): void {
  const rest = line.key.slice(dayEnd).replace(CLOCK, "").trim();
  const from = line.key.length - rest.length;
  const names = [...rest.matchAll(/[^\s\u3000、/|｜]+/g)];
  if (names.length === 0 || names.length > 4 || line.key.trimEnd() !== line.key) return;
  const add = (field: "author" | "publisher", start: number, end: number) => {
    const span = lineSpan(line, from + start, from + end);
    draft.fields.push({ field, value: line.text.slice(from + start, from + end), origin: "dateline", span });
  };
  if (names.every(([name]) => looksLikePerson(name) && !isPublisherName(name))) {
    add("author", 0, rest.length);
    return;
  }
  // A messenger gives the account twice, or the writer and the account.
  const publishers = account ? names.slice(-1) : names.filter(([name]) => isPublisherName(name));
  const others = names.filter((name) => !publishers.includes(name));
  if (publishers.length !== 1 || (!account && others.some(([name]) => !isPerson(name)))) return;
  for (const match of [...publishers, ...others.filter(([name]) => isPerson(name)).slice(0, 1)])
    add(publishers.includes(match) ? "publisher" : "author", match.index, match.index + match[0].length);
}

function addAccount(draft: Draft, line: Line, day: WrittenDay): void {
  const match = ACCOUNT.exec(line.key.slice(0, day.start));
  const [, original, writer, account = ""] = match ?? [];
  if (!match || /[\d[\]【】（）()|｜:：]/.test(account)) return;
  if (writer !== undefined && original === undefined && !isPerson(writer)) return;
  const end = line.key.slice(0, day.start).trimEnd().length;
  const add = (field: "author" | "publisher", start: number, length: number) => {
    const value = line.text.slice(start, start + length);
    draft.fields.push({ field, value, origin: "dateline", span: lineSpan(line, start, start + length) });
  };
  if (writer !== undefined) add("author", original?.length ?? 0, writer.length);
  if (/^(?:原创|时间|日期|来源)$/.test(account)) return;
  const alone = writer === undefined && original === undefined;
  add(alone && isPerson(account) ? "author" : "publisher", end - account.length, account.length);
}

/** 某某大学新闻中心 昨天 18:05, as messengers show it: it tells no day. */
const RELATIVE = anchored(
  /^(?:\S{2,20}[\s\u3000]{1,4})?\d{1,2}[-/]\d{1,2}[\s\u3000]{1,4}\d{1,2}:\d{2}(?::\d{2})?$|^\d{1,2}\s?(?:天|小时|分钟)前(?:\s?[·|]\s?\S{2,20})?$|^\S{2,20}[\s\u3000]{1,4}(?:昨天|今天|前天|\d{1,2}\s?(?:天|小时|分钟)前)(?:\s?\d{1,2}:\d{2})?$/,
);

/** Reads the author out of a byline such as 本报记者 李丽 通讯员 王二. */
function addByline(draft: Draft, line: Line, start: number): void {
  const match = /(?:记者|通讯员)[\s\u3000]{1,4}(\S{2,20})/.exec(line.key.slice(start));
  if (!match?.[1]) return;
  const at = start + match.index + match[0].length - match[1].length;
  const value = line.text.slice(at, at + match[1].length);
  draft.fields.push({ field: "author", value, origin: "dateline", span: lineSpan(line, at, at + match[1].length) });
}

const DAY_OVER_MONTH = anchored(/^(\d{1,2})日?\n((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})月?$/);
const MONTH_OVER_DAY = anchored(/^((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})月?\n(\d{1,2})日?$/);
const DAY_OVER_YEAR = anchored(/^(\d{1,2})[-/.月](\d{1,2})日?\n((?:19|20)\d{2})年?$/);

/** Reads a day that a page sets as a calendar leaf, in two lines: 08 over 2023-05, 05-08 over 2023. False where it is none. */
export function readCalendarLeaf(draft: Draft, upper: Line, lower: Line): boolean {
  if (upper.key.length + lower.key.length > 16) return false;
  const text = `${upper.key}\n${lower.key}`;
  const [, d1, y1, m1] = DAY_OVER_MONTH.exec(text) ?? [];
  const [, y2, m2, d2] = MONTH_OVER_DAY.exec(text) ?? [];
  const [, m3, d3, y3] = DAY_OVER_YEAR.exec(text) ?? [];
  const day = readDay(`${y1 ?? y2 ?? y3}-${m1 ?? m2 ?? m3}-${d1 ?? d2 ?? d3}`);
  if (!day) return false;
  const span = { start: lineSpan(upper).start, end: lineSpan(lower).end };
  draft.fields.push({ field: "published", value: day.day, origin: "dateline", span });
  return true;
}

/** 本报讯（记者 李丽 通讯员 王二）, at the head of the text. */
const LEAD_BYLINE =
  /[（(][^（）()。]{0,8}记者[\s\u3000]?([\p{Script=Han}·、\s]{2,24}?)(?:[\s，,]{0,2}(?:特约)?通讯员[^（）()]{2,30})?[）)]/u;
const LONGEST_LEAD = 80;

/** （东湖社2023年5月8日电）, （东湖2023年5月8日）, 东湖2023年5月8日 /某社/ --: where and when the report was sent out. */
const LEAD_DAY = anchored(
  /^[（(【]?[\p{Script=Han}]{2,12}[，, ]?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:[）)】]|[电讯]|消息|[（(]|\s?(?:\/[^/\s]{2,8}\/\s?)?(?:--|[–—]{1,2})(?=\s))/u,
);

/** Adds the reporter, and the day with its year, that the text itself gives where it begins; the words stay text. */
export function readLead(draft: Draft, line: Line): void {
  const written = LEAD_DAY.exec(line.key.slice(0, LONGEST_LEAD));
  const day = written && readDay(written[0]);
  // 某某公司2023年5月8日（周一）… begins a sentence; only 电 and 讯 say that this is a dateline without brackets.
  if (day && (/^[（(【]/.test(line.key) || /[电讯息–—-]$/.test(written[0]))) {
    const span = lineSpan(line, day.start, day.end);
    draft.fields.push({ field: "published", value: day.day, origin: "dateline", span });
  }
  const match = LEAD_BYLINE.exec(line.key.slice(0, LONGEST_LEAD));
  const names = match?.[1]?.trim();
  if (!match || !names) return;
  const start = match.index + match[0].indexOf(names);
  const span = lineSpan(line, start, start + names.length);
  draft.fields.push({ field: "author", value: line.text.slice(start, start + names.length), origin: "dateline", span });
}

/**
 * Reads one line near the title that says when, where or by whom the article was published:
 * 来源：… 发布时间：…, or, where `bareDates` allows or a clock time stands behind it, a bare date among names. Adds what it finds to the draft; false where
 * the line is no such line, and then nothing is added.
 */
export function readDateline(draft: Draft, line: Line, bareDates: boolean): boolean {
  const { key } = line;
  if (key.length > LONGEST || SENTENCE.test(key)) return false;
  if (readPaperLine(draft, line)) return true;
  const labels = readLabels(key);
  const told = labels.some((label) => tellsPublication(draft, line, label) || TELLING.has(label.kind));
  const first = labels[0];
  if (told && first) {
    const lead = key.slice(0, first.start);
    const day = readDay(lead);
    const bare = lead.replace(/[\s\u3000|｜（([【]/g, "");
    if (day ? !restIsNames(lead, day) : bare.length > 16 || /[:：，]/.test(lead.replace(CLOCK_AFTER_DAY, "")))
      return false;
    if (labels.some(({ valueStart, valueEnd }) => /，.{8}/.test(key.slice(valueStart, valueEnd)))) return false;
    if (day)
      draft.fields.push({
        field: "published",
        value: day.day,
        origin: "dateline",
        span: lineSpan(line, day.start, day.end),
      });
    addLabels(draft, line, labels, "dateline");
    const late = day || labels.some(({ kind }) => kind === "published") ? null : readDay(key);
    if (late) {
      const span = lineSpan(line, late.start, late.end);
      draft.fields.push({ field: "published", value: late.day, origin: "dateline", span });
    }
    return true;
  }
  if (RELATIVE.test(key)) return true;
  if (BYLINE.test(key)) {
    addByline(draft, line, 0);
    return true;
  }
  if (key.length > LONGEST_BARE || /[，、“]/.test(key)) return false;
  const day = readDay(key);
  // Behind a label that tells no publication (会议时间：…) stands the day of something else.
  if (!day || /[:：]/.test(key.slice(0, day.start)) || !restIsNames(key, day)) return false;
  if (!bareDates && !/^[\sT]{0,3}\d{1,2}:\d{2}/.test(key.slice(day.end))) return false;
  draft.fields.push({
    field: "published",
    value: day.day,
    origin: "dateline",
    span: lineSpan(line, day.start, day.end),
  });
  if (/记者|通讯员/.test(key)) addByline(draft, line, 0);
  else if (/^原创\s{1,3}$/.test(key.slice(0, day.start))) addNamesBehind(draft, line, day.end, true);
  else if (day.start > 0) addAccount(draft, line, day);
  else addNamesBehind(draft, line, day.end, false);
  return true;
}
