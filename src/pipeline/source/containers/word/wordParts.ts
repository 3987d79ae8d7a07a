import { decodeEntities } from "../../../text/entities.ts";
import { xmlTokens } from "../../collections/xmlTokens.ts";

/** What is typed into a Word part, paragraph by paragraph; text that was deleted with tracked changes is none. */
export function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = "";
  let within = false;
  let deleted = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "open") {
      if (token.key === "w:t") within = !token.empty;
      else if (token.key === "w:tab" || token.key === "w:br") text += " ";
      else if ((token.key === "w:del" || token.key === "w:movefrom") && !token.empty) deleted++;
    } else if (token.kind === "close") {
      if (token.key === "w:t") within = false;
      else if (token.key === "w:del" || token.key === "w:movefrom") deleted--;
      else if (token.key === "w:p") {
        if (text.trim() !== "") paragraphs.push(text.trim());
        text = "";
      }
    } else if (within && deleted <= 0) {
      if (token.kind === "text") text += decodeEntities(xml.slice(token.start, token.end));
      else if (token.kind === "cdata") text += xml.slice(token.content.start, token.content.end);
    }
  }
  return paragraphs;
}

/** Word's own files are some 40 elements deep, tables in tables included. */
const DEEPEST = 400;

/**
 * Whether every element of a part is closed where it should be, and none lies too deep. What reads the part takes time that grows
 * with the square of what is left open.
 */
export function isWellNested(xml: string): boolean {
  const open: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === "open" && !token.empty) {
      if (open.push(token.key) > DEEPEST) return false;
    } else if (token.kind === "close" && open.pop() !== token.key) return false;
  }
  return open.length === 0;
}

/** The title that a file gives in its properties (`docProps/core.xml`); empty where it gives none. */
export function titleProperty(xml: string): string {
  const match = /<dc:title[^<>]{0,200}>([^<]{1,500})<\/dc:title>/.exec(xml);
  return match?.[1] ? decodeEntities(match[1]).trim() : "";
}

/**
 * A part in which every element that only wraps text is one that mammoth looks into: simple fields, text of a
 * direction, and characters with their pronunciation, which is left out.
 */
export function withKnownWrappers(xml: string): string {
  return xml
    .replace(/<(\/?)w:(?:fldSimple|ruby|rubyBase|bdo|dir)(?=[\s/>])/g, "<$1w:smartTag")
    .replace(/<(\/?)w:rt(?=[\s/>])/g, "<$1w:del");
}
