import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchHost, type Benchmark, type BenchReport, numberOption } from "./benchmark.ts";
import { buildBenchPages } from "./browser/buildPages.ts";
import { compressFiles } from "./browser/compressFiles.ts";
import { openBrowser } from "./browser/openBrowser.ts";
import { serveFolders } from "./browser/serveFolders.ts";
import { passingFolder } from "./browser/temporaryFolders.ts";
import { digits } from "./digits.ts";
import { corpusFolder, SEED } from "./events/corpusFolder.ts";
import { EventCorpus } from "./events/eventCorpus.ts";
import { unpackFiles } from "./events/unpackFiles.ts";
import { type LoadFigure, measureLoad } from "./loading/measureLoad.ts";
import { writeObjects } from "./loading/writeObjects.ts";
import type { Table } from "./table.ts";

const EVENTS = 100_000;
const PAGES = fileURLToPath(new URL("loading/pages", import.meta.url));

function table(events: number, figures: readonly LoadFigure[]): Table {
  const ours = (compressed: boolean) =>
    figures.find((one) => one.form === "columns" && one.compressed === compressed)?.milliseconds ?? Number.NaN;
  return {
    title: `Loading ${events} events in Chromium: fetched, parsed and indexed, with all titles.`,
    columns: ["", "transfer", "ms", "runs", "×"],
    rows: figures.map(({ form, compressed, runs, milliseconds }) => [
      form,
      compressed ? "compressed" : "plain",
      digits(milliseconds),
      String(runs),
      digits(milliseconds / ours(compressed)),
    ]),
  };
}

async function run({ options, progress }: BenchHost): Promise<BenchReport> {
  const events = numberOption(options, "events", EVENTS);
  const data = await corpusFolder(events, progress);
  const folder = passingFolder();
  const [pages, files] = [join(folder, "pages"), join(folder, "data")];
  await mkdir(files);
  for (const part of ["overview", "titles"]) await cp(join(data, part), join(files, part), { recursive: true });
  for (const name of ["bundle.json.br", "bundle.json.gz"]) await cp(join(data, name), join(files, name));
  await unpackFiles(files);
  progress("writing the same as objects");
  await writeObjects(new EventCorpus(SEED, events), join(files, "objects.json"));
  await compressFiles(files);
  await buildBenchPages(PAGES, ["load"], pages);
  const servers = await Promise.all(
    [true, false].map(async (compressed) => ({
      compressed,
      server: await serveFolders({ "/": { folder: pages }, "/data/": { folder: files, plain: !compressed } }),
    })),
  );
  const browser = await openBrowser();
  try {
    const figures = await measureLoad(browser, servers, progress);
    const [ours, ...peers] = figures.filter(({ compressed }) => compressed);
    return {
      tables: [table(events, figures)],
      ratios: Object.fromEntries(
        peers.map(({ form, milliseconds }) => [form, milliseconds / (ours?.milliseconds ?? Number.NaN)]),
      ),
      figures: { events, loads: figures },
    };
  } finally {
    await browser.close();
    for (const { server } of servers) await server.close();
  }
}

/** How long the data takes into the page, beside the same as an array of objects. */
export const loading: Benchmark = {
  name: "load",
  summary: "columns and titles into the page, beside the same as an array of objects in JSON",
  options: { events: { type: "string", help: `N  events of the generated corpus (${EVENTS})` } },
  run,
};
