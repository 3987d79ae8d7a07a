import type { Paragraph } from "../../model/article.ts";

/** For tests: the lines of a text as paragraphs. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") paragraphs.push({ start, end: start + line.length, role: "text" });
    start += line.length + 1;
  }
  return paragraphs;
}
