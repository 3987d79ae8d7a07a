import { anchored } from "../../text/anchored.ts";
import type { Draft } from "../draft.ts";
import { addressDay } from "./addressDay.ts";
import { dropOtherRemarks } from "./dayOfChange.ts";

const ADDRESS_LINE = anchored(
  /^\s{0,20}(?:URL|url|Url|网址|網址|链接|鏈接|原文链接|原文地址|文章链接|网页地址|页面地址)\s{0,4}[:：]\s{0,4}(https?:\/\/[^\s\u3000\u4e00-\u9fff]{1,2000})[^\r\n]{0,200}/,
);

/** Takes a leading line with the page's address. Returns the offset of what follows. */
export function readAddressLine(draft: Draft): number {
  const match = ADDRESS_LINE.exec(draft.ledger.source);
  const url = match?.[1];
  if (!match || !url) return 0;
  const start = match[0].indexOf(url);
  draft.fields.push({ field: "address", value: url, origin: "label", span: { start, end: start + url.length } });
  const line = match[0].trimEnd();
  draft.ledger.claim(line.length - line.trimStart().length, line.length);
  return line.length;
}

/**
 * Adds the day that the page's own address names, the least trusted of all. With it all days are found: remarks on
 * others than the one that counts go.
 */
export function readAddressDay(draft: Draft): void {
  for (const { field, value, span } of [...draft.fields]) {
    const day = field === "address" ? addressDay(value) : null;
    if (day) draft.fields.push({ field: "published", value: day, origin: "address", span });
  }
  dropOtherRemarks(draft);
}
