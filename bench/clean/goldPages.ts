import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "../benchmark.ts";
import type { Truth } from "../pages/page.ts";
import type { PageInput } from "./tools.ts";

/** What a line of the file of right answers holds for us; more is ignored. */
const LINE = z.object({
  file: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
  author: z.string().nullish(),
  publisher: z.string().nullish(),
  text_has: z.array(z.string()).default([]),
  text_lacks: z.array(z.string()).default([]),
});

/** A page with what is right for it. */
export interface MeasuredPage extends PageInput {
  /** Pages of one group are also shown on a line of their own. */
  readonly group: string;
  readonly truth: Truth;
}

const PAGE = /\.x?html?$/i;

/** The text of a page in the encoding that it declares; UTF-8 where it declares none. */
function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared).decode(bytes);
  }
}

/**
 * The web pages of a folder (by their ending) that the gold file, JSON Lines with `file`, `text_has`, `text_lacks`
 * and `published`, has an answer for. @throws UsageError where there are none, or the gold file is not as expected
 */
export function readGoldPages(folder: string, gold: string): MeasuredPage[] {
  const pages: MeasuredPage[] = [];
  for (const [index, line] of readFileSync(gold, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = LINE.safeParse(JSON.parse(line));
    if (!parsed.success) throw new UsageError(`${gold}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
    const { file, text_has, text_lacks, published = null, title = null, author = null, publisher } = parsed.data;
    if (!PAGE.test(file)) continue;
    const bytes = readFileSync(join(folder, file));
    const publishers = publisher ? [publisher] : [];
    const truth = { has: text_has, lacks: text_lacks, title, published, author, publishers };
    pages.push({ name: file, group: "all", bytes, html: decodePage(bytes), truth });
  }
  if (pages.length === 0) throw new UsageError(`${gold} names no web page.`);
  return pages;
}
