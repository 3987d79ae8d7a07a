import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type BenchHost, type Benchmark, type BenchReport, numberOption, UsageError } from "./benchmark.ts";
import { type MeasuredPage, readGoldPages } from "./clean/goldPages.ts";
import { readAll } from "./clean/readAll.ts";
import { MEASURES, scoreOf } from "./clean/score.ts";
import { cleanTables, missesTable } from "./clean/tables.ts";
import { OURS, PEERS } from "./clean/tools.ts";
import { generatePages } from "./pages/generatePages.ts";

/** Any number: it only has to stay, so that everybody measures the same pages. */
const SEED = 20240305;
const EACH = 15;

function ownPages(each: number): MeasuredPage[] {
  return generatePages(each, SEED).map(({ name, layout, html, truth }) => {
    return { name, group: layout, bytes: new TextEncoder().encode(html), html, truth };
  });
}

function pagesFor({ options, from }: BenchHost): MeasuredPage[] {
  const { pages, gold } = options;
  if (typeof pages !== typeof gold) throw new UsageError("--pages and --gold belong together.");
  if (typeof pages === "string" && typeof gold === "string") {
    return readGoldPages(resolve(from, pages), resolve(from, gold));
  }
  return ownPages(numberOption(options, "each", EACH));
}

async function savePages(pages: readonly MeasuredPage[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of pages) await writeFile(join(folder, `${name.replace(/[^\w-]+/g, "-")}.html`), bytes);
}

async function run(host: BenchHost): Promise<BenchReport> {
  const pages = pagesFor(host);
  const { save, misses } = host.options;
  if (typeof save === "string") await savePages(pages, resolve(host.from, save));
  const result = await readAll([OURS, ...PEERS], pages, host.progress);
  const { results, documentMilliseconds } = result;
  const ours = results[0]?.milliseconds ?? Number.NaN;
  return {
    tables: misses ? [...cleanTables(result), missesTable(result)] : cleanTables(result),
    ratios: Object.fromEntries(results.slice(1).map(({ tool, milliseconds }) => [tool, milliseconds / ours])),
    figures: {
      pages: pages.length,
      documentMilliseconds,
      tools: results.map(({ tool, answers, milliseconds }) => ({
        tool,
        milliseconds,
        quality: Object.fromEntries(MEASURES.map((measure) => [measure.id, scoreOf(measure, answers)])),
      })),
    },
  };
}

/** How well and how fast an article is taken out of a web page, beside the best-known programs that do so. */
export const clean: Benchmark = {
  name: "clean",
  summary: "articles out of web pages: quality and time beside @mozilla/readability and defuddle",
  options: {
    each: { type: "string", help: `N  pages of each layout (${EACH})` },
    misses: { type: "boolean", help: "list where we are not right" },
    save: { type: "string", help: "FOLDER  write the pages there, to be looked at" },
    pages: { type: "string", help: "FOLDER  other web pages, with --gold" },
    gold: { type: "string", help: "FILE  their answers: JSON Lines with file, text_has, text_lacks, published" },
  },
  run,
};
