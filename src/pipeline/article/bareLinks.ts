import { anchored } from "../text/anchored.ts";
import { readLabels } from "../text/labels.ts";
import type { Draft } from "./draft.ts";
import { claimLine, type Line, lineSpan } from "./line.ts";
import { ADDRESS } from "./lineSigns.ts";
import { isProse } from "./prose.ts";
import { articleUrl, ownAddress } from "./urls.ts";

const URL = /https?:\/\/[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff<>"'“”‘’（）()《》【】]+/g;
/** What may stand before the address on a line that only gives a link. */
const LEAD =
  /^[*·•▶◆【[\s]*(?:[\p{Script=Han}A-Za-z ]{0,12}(?:链接|网址|地址|报道|阅读|详见|原文|来源|全文|网页|视频|Link|link)[\p{Script=Han} ]{0,6})?[】\]]?[:：]?[\s]*$/u;
/** A label whose address follows on the next line. */
const LABEL_ALONE = anchored(/^[*·•▶◆\s]*[\p{Script=Han} ]{0,8}(?:链接|网址|原文地址)[\p{Script=Han} ]{0,4}[:：]\s*$/u);
const LONGEST = 2000;

interface FoundUrl {
  readonly written: string;
  /** Without proxies. */
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** The addresses of a line that gives nothing else; null where it says more. */
function onlyUrls({ key: text, signs }: Line): FoundUrl[] | null {
  if ((signs & ADDRESS) === 0 || text.length > LONGEST || !text.includes("http")) return null;
  const found: FoundUrl[] = [];
  let rest = "";
  let from = 0;
  for (const match of text.matchAll(URL)) {
    rest += text.slice(from, match.index);
    from = match.index + match[0].length;
    const url = articleUrl(match[0]);
    if (url) found.push({ written: match[0], url, start: match.index, end: from });
  }
  rest += text.slice(from);
  return found.length > 0 && LEAD.test(rest.replace(/[、，,;；。|]/g, "").trim()) ? found : null;
}

/**
 * Takes lines that only give an address (相关报道链接：http://…, also with the label on a line of
 * its own) out of the text: they become links of the paragraph before, or the page's own address
 * (原文链接：http://…, or an address above the text), and metadata.
 */
export function takeBareLinks(draft: Draft): void {
  const firstProse = draft.lines.findIndex((line) => isProse(line.key));
  const known = draft.fields.some(({ field }) => field === "address");
  draft.lines = draft.lines.filter((line: Line, index) => {
    const urls = onlyUrls(line);
    if (urls) {
      const above = !known && index < firstProse && line.key.startsWith("http");
      const own = above || readLabels(line.key)[0]?.kind === "address";
      for (const { written, url, start, end } of urls) {
        const span = lineSpan(line, start, end);
        if (own) draft.fields.push({ field: "address", value: ownAddress(written) ?? url, origin: "label", span });
        else draft.links.push({ url, span, bare: true });
      }
    } else {
      const next = draft.lines[index + 1];
      if (!next || line.text.length > 30 || !LABEL_ALONE.test(line.key) || !onlyUrls(next)) return true;
    }
    claimLine(draft.ledger, line);
    return false;
  });
}
