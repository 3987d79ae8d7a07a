/** A script or style sheet begins with comments, which may say anything. */
const COMMENTS = /^(?:\s*\/\*[\s\S]*?\*\/|\s*\/\/[^\n]*\n)*\s*/;
/** So much of a text tells what it is, its comments left out; in UTF-16 units. */
const HEAD = 400;

/** The first words of a script: what declares, imports or calls. No sentence in any language begins so. */
const SCRIPT =
  /^;?(?:["']use strict["'];|import\s*[{*"']|import\s[\w$]+\s*(?:,|from\s*["'])|export\s*(?:[{*]|default\s|const\s)|(?:const|let|var)\s+(?:[\w$]+\s*[=,;]|[{[])|(?:async\s+)?function\s*\*?\s*[\w$]*\s*\(|[!(+]\s*(?:async\s*)?(?:function\s*\(|\([\w$,\s]*\)\s*=>)|(?:window|self|globalThis|module)\.[\w$.]+\s*[=(])/;
/** A style sheet begins with a rule for something: `.nav a:hover{color:red;` */
const STYLES =
  /^(?:@(?:charset|import|media|font-face|layer|keyframes|supports|property)\b[^{;]{0,200}[{;]|[.#:*@\w[][\w\s.#:*>,"=()[\]-]{0,200}\{\s*(?:--)?[a-z-]+\s*:[^{}]{1,200}[;}])/i;

/**
 * What sort of code a text is that no reader would take for an article: browsers save scripts and style sheets beside a page. Null
 * where it is none.
 */
export function sniffCode(text: string): "a script" | "a style sheet" | null {
  const start = COMMENTS.exec(text)?.[0].length ?? 0;
  const head = text.slice(start, start + HEAD);
  if (SCRIPT.test(head)) return "a script";
  return STYLES.test(head) ? "a style sheet" : null;
}
