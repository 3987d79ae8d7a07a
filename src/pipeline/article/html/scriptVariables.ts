import type { FieldName } from "../draft.ts";
import type { JsonLdValue } from "./jsonLd.ts";

/** The variables in which the pages of WeChat's official accounts keep what their script shows. */
const VARIABLES: ReadonlyMap<string, FieldName> = new Map([
  ["msg_title", "title"],
  ["nickname", "publisher"],
  ["ct", "published"],
  ["oriCreateTime", "published"],
  ["createTime", "published"],
  ["publish_time", "published"],
  ["msg_link", "address"],
]);

const ASSIGNMENT =
  /(?<![\w.$])(?:window\.|d\.)?(msg_title|nickname|ct|oriCreateTime|createTime|publish_time|msg_link)\s{0,5}=\s{0,5}(?:htmlDecode\(\s{0,5})?(["'])([^"'\\\n]{1,500})\2/g;

/** What a script of a messenger's page sets; `start` is where its text begins in the source. */
export function readScriptVariables(script: string, start: number): JsonLdValue[] {
  const found: JsonLdValue[] = [];
  for (const match of script.matchAll(ASSIGNMENT)) {
    const [whole, name = "", , value = ""] = match;
    const field = VARIABLES.get(name);
    if (!field) continue;
    const at = start + match.index + whole.lastIndexOf(value);
    found.push({ field, value, span: { start: at, end: at + value.length } });
  }
  return found;
}
