import { readDay } from "../../text/writtenDay.ts";
import type { Draft } from "../draft.ts";
import { claimLine, lineSpan } from "../line.ts";

const LONGEST = 40;
const NO_SIGNATURE = /[，。；！？:：]|截至|截止|以来|期间|\d\s?[-—–~～至]\s?\d{4}/;

/**
 * Reads the signature at the very end of an article, a date alone or behind a short name
 * (（办公室　二〇二三年十一月二十日）), as the publication date.
 */
export function readFooterDate(draft: Draft): void {
  const main = draft.lines.filter((line) => line.region === "main");
  const last = main[main.length - 1];
  if (!last || main.length < 2 || last.key.length > LONGEST) return;
  const inner = last.key.replace(/^[（(]\s?|\s?[）)]$/g, "");
  const day = readDay(last.key);
  if (!day || NO_SIGNATURE.test(inner)) return;
  const after = last.key.slice(day.end).replace(/^[\s\d:：]{0,9}/, "");
  if (!/^[\s）)]*$/.test(after)) return;
  draft.fields.push({ field: "published", value: day.day, origin: "footer", span: lineSpan(last, day.start, day.end) });
  claimLine(draft.ledger, last);
  draft.lines = draft.lines.filter((line) => line !== last);
}
