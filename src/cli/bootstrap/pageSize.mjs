/** The size of what a browser loads before it shows the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, compressed, of the script that runs before the list can be used: the entry and what it imports at once. */
export const SCRIPT_BUDGET = 130_000;

/** Bytes, compressed, of that script and the styles together. */
export const PAGE_BUDGET = 145_000;

/**
 * Sizes of the files that a built `index.html` loads at once; what is imported later is not among them.
 * @param {string} folder the built page's folder
 * @returns {{ file: string, bytes: number }[]} bytes after gzip
 */
export function pageSizes(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const files = tags
    .filter((tag) => /^<script|rel="(?:modulepreload|stylesheet)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
  return files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file))).length }));
}
