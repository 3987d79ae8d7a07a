import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { SourceField } from "../../../model/source.ts";
import type { Span } from "../../../model/span.ts";
import { fieldRole, TOO_DEEP } from "../../text/fieldNames.ts";
import { warning, warnings } from "./collection.ts";
import { FieldValue } from "./fieldValue.ts";
import { jsonParagraphs } from "./jsonParagraphs.ts";
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

/** What an array says as one value, by lines; null where its items are fields of their own. */
function linesOf(name: string, array: JsonArray): readonly (readonly JsonNode[])[] | null {
  if (isPlainList(array)) {
    const strings = array.items.filter(({ kind }) => kind === "string");
    return strings.length > 0 ? strings.map((item) => [item]) : null;
  }
  return fieldRole(name) === "body" ? jsonParagraphs(array) : null;
}

/**
 * The values of an object as fields, in order; offsets are into the object's own slice.
 *
 * A value in another object has its path for a name (`source.name`), one in a list with objects also its index from 0
 * (`images.0.url`). The strings of a list are one value, with a line feed between them, and so is a text whose
 * paragraphs are objects; numbers among them say nothing. `null` and empty objects give no field. A
 * value that lies too deep to be read has `TOO_DEEP` at the end of its name.
 */
export function jsonFields(text: string, object: JsonObject): SourceField[] {
  const fields: SourceField[] = [];
  const add = (name: string, span: Span, lines: readonly (readonly JsonNode[])[]) => {
    const value = new FieldValue(text, object.start);
    const telling = lines.map((line) => line.filter((node) => !saysNothing(text, node)));
    if (telling.every((line) => line.length === 0)) return;
    for (const line of telling) {
      value.breakLine();
      for (const node of line) copyScalar(value, text, node);
    }
    fields.push(value.field(name, span));
  };
  const visit = (name: string, start: number, node: JsonNode) => {
    const lines = node.kind === "array" ? linesOf(name, node) : null;
    if (lines) add(name, { start, end: node.end }, lines);
    else if (node.kind === "array") {
      for (const [index, item] of node.items.entries()) visit(`${name}.${index}`, item.start, item);
    } else if (node.kind === "object") {
      for (const member of node.members) visit(`${name}.${member.name}`, member.start, member.value);
    } else {
      // What lies too deep is shown as it stands in the file.
      add(node.kind === "depth" ? `${name}.${TOO_DEEP}` : name, { start, end: node.end }, [[node]]);
    }
  };
  for (const member of object.members) visit(member.name, member.start, member.value);
  return fields;
}

/** A warning for each value of an object that lies too deep to be read; spans are offsets into the object's slice. */
export function depthWarnings(object: JsonObject): Diagnostic[] {
  const deep: Span[] = [];
  const visit = (node: JsonNode) => {
    if (node.kind === "depth") deep.push({ start: node.start - object.start, end: node.end - object.start });
    else if (node.kind === "object") for (const { value } of node.members) visit(value);
    else if (node.kind === "array") for (const item of node.items) visit(item);
  };
  visit(object);
  return warnings(deep, (span) =>
    warning(
      "too-deep",
      "Unexpected depth of brackets, expected an article's values; what lies deeper is not read.",
      span,
    ),
  );
}
