import { anchored } from "./anchored.ts";

/** Mark-up shows at the start; more need not be looked at. */
const SAMPLE = 50_000;

const PAGE_START = anchored(
  /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype\s+html|html|head|body|meta|title)\b/i,
);
const BLOCK_TAG =
  /<(?:p|div|br|table|tr|td|span|h[1-6]|ul|ol|li|article|section|center|font|img|a|blockquote|strong|em)\b[^<>]{0,2000}>/gi;
const MARKDOWN_SIGN =
  /^#{1,6} \S|^!\[[^\]\n]{0,200}\]\(|\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*|^> \S|^\|(?: ?:?-{3,}:? ?\|){2,}|^\[[^\]\n]{1,40}\]: http|^[-*] \[[ x]\] |^\[\^[^\]\n]{1,40}\]: |!?\[\[[^[\]\n]{1,200}\]\]|^\{\{[<%] |^(?=[=-]{3})(?<=[^\s=-][^\n]{0,60}\n)(?:={3,}|-{3,})$/gm;

/** What every sign of Markdown begins with. */
const MARK = /[#![*>|{=-]/;

/** Whether a text is HTML: it starts like a page, begins with a block, or holds a few tags. */
export function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (!sample.includes("<")) return false;
  if (PAGE_START.test(sample)) return true;
  let tags = 0;
  for (const _ of sample.matchAll(BLOCK_TAG)) if (++tags >= 3) return true;
  return /^\s{0,1000}<(?:p|div|table|article|section)\b/i.test(sample);
}

/** Whether the HTML that begins at an offset is a whole page, with what stands around an article. */
export function isPage(text: string, start: number): boolean {
  return /<(?:html|body|head|nav|footer|aside)\b/i.test(text.slice(start, start + SAMPLE));
}

/** Whether a text is Markdown: it has a few of its signs; one is enough where Markdown is expected. */
export function looksLikeMarkdown(text: string, expected: boolean): boolean {
  const sample = text.slice(0, SAMPLE);
  if (!MARK.test(sample)) return false;
  let signs = 0;
  for (const _ of sample.matchAll(MARKDOWN_SIGN)) if (++signs >= (expected ? 1 : 3)) return true;
  return false;
}
