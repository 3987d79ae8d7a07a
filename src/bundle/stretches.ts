/** What lists show, and what is searched, of a stretch of rows of a large corpus. */
import { damaged } from "./bundleError.ts";
import { ColumnFile, ColumnFileBuilder } from "./columnFile.ts";
import type { TextColumn } from "./textColumn.ts";

/** No stretch has more rows than this. */
export const STRETCH_ROWS = 8192;

export interface Titles {
  readonly ids: TextColumn;
  readonly titles: TextColumn;
}

export function writeTitles(ids: readonly string[], titles: readonly string[]): Uint8Array {
  return new ColumnFileBuilder("wanglai-titles").texts("ids", ids).texts("titles", titles).bytes();
}

/** @param rows how many there must be @throws BundleError */
export function readTitles(bytes: Uint8Array, rows: number): Titles {
  const file = new ColumnFile(bytes, "wanglai-titles");
  const found = { ids: file.texts("ids"), titles: file.texts("titles") };
  if (found.ids.length !== rows || found.titles.length !== rows) throw damaged("wanglai-titles", "it has other rows");
  return found;
}

/** @param keys of each row what is searched of it beside its names, as a search key with a line for each text */
export function writeSearch(keys: readonly string[]): Uint8Array {
  return new ColumnFileBuilder("wanglai-search").texts("keys", keys).bytes();
}

/** @param rows how many there must be @throws BundleError */
export function readSearch(bytes: Uint8Array, rows: number): TextColumn {
  const keys = new ColumnFile(bytes, "wanglai-search").texts("keys");
  if (keys.length !== rows) throw damaged("wanglai-search", "it has other rows");
  return keys;
}
