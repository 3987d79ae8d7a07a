import { anchored } from "../../text/anchored.ts";
import { readDay } from "../../text/writtenDay.ts";
import type { Draft } from "../draft.ts";
import { claimLine, type Line, lineSpan } from "../line.ts";

/** What only the pages of a printed paper have: their numbers, and ways from one to the next. */
const PAPER = anchored(
  /^第\s?[A-Z]?\d{1,3}\s?版|^[上下]一版$|^(?:往期|返回)[\p{Script=Han}]{0,4}报|^[A-Z]\d{1,2}\s?[:：]/u,
);
const DAY_ALONE = anchored(
  /^[^\d]{0,2}(?:19|20)\d{2}\D.{3,8}?[日\d](?:[\s\u3000]{0,3}[（(]?(?:星期|周)[一二三四五六日天][）)]?)?$/,
);
const LONGEST = 24;
/** 海河日报　2024年06月13日　星期四　第02版：综合 */
const MASTHEAD = anchored(
  /^[\p{Script=Han}]{2,8}报[\s\u3000]+((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[\s\u3000]*(?:星期[一二三四五六日天])?[\s\u3000]*第?[\s\u3000]?[A-Z]?\d{1,3}版/u,
);

function dayAlone(line: Line): string | null {
  const masthead = MASTHEAD.exec(line.key)?.[1];
  if (masthead !== undefined) return readDay(masthead)?.day ?? null;
  return line.key.length <= LONGEST && DAY_ALONE.test(line.key) ? (readDay(line.key)?.day ?? null) : null;
}

/**
 * Reads the day of the paper off the page of a digital newspaper, where it stands by itself far above the article.
 * Other pages show the day of the visit there, so the page must be a paper's, and show one day only.
 */
export function readNewspaperDay(draft: Draft): void {
  if (draft.fields.some(({ field }) => field === "published")) return;
  const around = draft.lines.filter(({ region }) => region !== "after");
  if (
    around.every(({ region }) => region === "main") ||
    !draft.lines.some((line) => PAPER.test(line.key) || MASTHEAD.test(line.key))
  )
    return;
  const days = around.filter((line) => dayAlone(line) !== null);
  const [first] = days;
  const day = first ? dayAlone(first) : null;
  if (!first || day === null || days.some((line) => dayAlone(line) !== day)) return;
  draft.fields.push({ field: "published", value: day, origin: "dateline", span: lineSpan(first) });
  for (const line of days) claimLine(draft.ledger, line);
  draft.lines = draft.lines.filter((line) => !days.includes(line));
}
