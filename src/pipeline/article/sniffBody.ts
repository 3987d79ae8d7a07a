const SAMPLE = 50_000;
const TAG =
  /<\/?(?:p|div|br|table|tr|td|span|h[1-6]|ul|ol|li|article|section|center|font|img|blockquote|strong|em)\b[^<>]{0,2000}>/gi;
const MARKDOWN_SIGN =
  /^#{1,6} \S|^!\[[^\]\n]{0,200}\]\(|\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*|^> \S/gm;

/** Whether the HTML that begins at an offset is a whole page, with what stands around an article. */
export function isPage(text: string, start: number): boolean {
  return /<(?:html|body|head|nav|footer|aside)\b/i.test(text.slice(start, start + SAMPLE));
}

/** Whether the body behind front matter is HTML rather than Markdown. */
export function isHtmlFragment(text: string, start: number): boolean {
  let tags = 0;
  for (const _ of text.slice(start, start + SAMPLE).matchAll(TAG)) if (++tags >= 4) return true;
  return /^\s*<(?:p|div|article|section|table)\b/i.test(text.slice(start, start + 200));
}

/** Whether a text is Markdown; behind front matter one sign is enough. */
export function isMarkdown(text: string, start: number, expected: boolean): boolean {
  let signs = 0;
  for (const _ of text.slice(start, start + SAMPLE).matchAll(MARKDOWN_SIGN))
    if (++signs >= (expected ? 1 : 3)) return true;
  return false;
}
