import { fieldRole } from "../../text/fieldNames.ts";
import type { JsonArray, JsonNode, JsonScalar } from "./jsonTree.ts";

/**
 * The paragraphs of a text that is written as an array: of strings, or of objects that hold them as editors keep
 * them, `{ type: "paragraph", data: { text: "…" } }`. Each paragraph is a list of strings that stand on one line.
 * Null where the array holds no strings of a text, or its objects have titles: it is a list of records then.
 */
export function jsonParagraphs(array: JsonArray): JsonScalar[][] | null {
  let isList = false;
  const gather = (node: JsonNode, strings: JsonScalar[]) => {
    if (node.kind === "string") strings.push(node);
    else if (node.kind === "array") for (const item of node.items) gather(item, strings);
    else if (node.kind === "object") {
      let told = false;
      for (const { name, value } of node.members) {
        const role = fieldRole(name);
        isList ||= role === "title";
        // An object may say the same twice, as text and as HTML.
        if (value.kind === "string" && (role !== "body" || told)) continue;
        told ||= value.kind === "string";
        gather(value, strings);
      }
    }
  };
  const paragraphs: JsonScalar[][] = [];
  for (const item of array.items) {
    const strings: JsonScalar[] = [];
    gather(item, strings);
    if (isList) return null;
    if (strings.length > 0) paragraphs.push(strings);
  }
  return paragraphs.length === 0 ? null : paragraphs;
}
