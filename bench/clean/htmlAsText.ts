import { type DefaultTreeAdapterMap, parseFragment } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

const UNSEEN = new Set(["script", "style", "noscript", "template"]);

function collect(node: Node, texts: string[]): void {
  if (node.nodeName === "#text" && "value" in node) texts.push(node.value);
  else if ("childNodes" in node && !UNSEEN.has(node.nodeName))
    for (const child of node.childNodes) collect(child, texts);
}

/** The text that a reader sees of a piece of HTML. White space means nothing: comparisons drop it. */
export function htmlAsText(html: string): string {
  const texts: string[] = [];
  collect(parseFragment(html), texts);
  return texts.join("\n");
}
