import type { SourceField } from "../../../model/source.ts";
import type { Span } from "../../../model/span.ts";
import { FieldValue } from "./fieldValue.ts";
import { copyJsonString } from "./jsonString.ts";
import type { JsonArray, JsonNode, JsonObject } from "./jsonTree.ts";

/** Adds what a string, number or truth value says. */
function copyScalar(value: FieldValue, text: string, node: JsonNode): void {
  if (node.kind === "string") copyJsonString(value, text, node);
  else value.copy(node.start, node.end);
}

function saysNothing(text: string, node: JsonNode): boolean {
  return node.kind === "literal" && /^(?:null|undefined|NaN|None)$/.test(text.slice(node.start, node.end));
}

function isPlainList(array: JsonArray): boolean {
  return array.items.every((item) => item.kind === "string" || item.kind === "literal");
}

/**
 * The values of an object as fields, in order; offsets are into the object's own slice.
 *
 * A value in another object has its path for a name (`source.name`), one in a list with objects also its index from 0
 * (`content.0.text`). A list of strings or numbers is one value, with a line feed between them. `null` and empty
 * objects give no field.
 */
export function jsonFields(text: string, object: JsonObject): SourceField[] {
  const fields: SourceField[] = [];
  const add = (name: string, span: Span, nodes: readonly JsonNode[]) => {
    const value = new FieldValue(text, object.start);
    const telling = nodes.filter((node) => !saysNothing(text, node));
    if (telling.length === 0) return;
    for (const node of telling) {
      value.breakLine();
      copyScalar(value, text, node);
    }
    fields.push(value.field(name, span));
  };
  const visit = (name: string, start: number, node: JsonNode) => {
    if (node.kind === "object") {
      for (const member of node.members)
        visit(name ? `${name}.${member.name}` : member.name, member.start, member.value);
    } else if (node.kind !== "array") add(name, { start, end: node.end }, [node]);
    else if (isPlainList(node)) add(name, { start, end: node.end }, node.items);
    else for (const [index, item] of node.items.entries()) visit(`${name}.${index}`, item.start, item);
  };
  for (const member of object.members) visit(member.name, member.start, member.value);
  return fields;
}
