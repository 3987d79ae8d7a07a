import type { SpanMap } from "../../model/span.ts";
import { looksLikeHtml } from "../text/sniffMarkup.ts";
import { composeMaps, SpanMapBuilder } from "../text/spanMap.ts";

const BREAK = /<br\s{0,20}\/?>/gi;

/**
 * A record's value in which the tag `<br>` stands for a line break, although the value is no HTML otherwise: with line
 * feeds in place of the tags. Others come back as they are.
 * @param map from the value to the source
 */
export function breakLines(value: string, map: SpanMap): { text: string; map: SpanMap } {
  const breaks = looksLikeHtml(value) ? [] : [...value.matchAll(BREAK)];
  if (breaks.length === 0) return { text: value, map };
  const builder = new SpanMapBuilder();
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  const copy = (to: number) => {
    if (to > from) builder.add(length, to - from, from, to - from);
    parts.push(value.slice(from, to));
    length += to - from;
  };
  for (const { 0: tag, index } of breaks) {
    copy(index);
    builder.add(length, 1, index, tag.length);
    parts.push("\n");
    length += 1;
    from = index + tag.length;
  }
  copy(value.length);
  return { text: parts.join(""), map: composeMaps(builder.map, map) };
}
