import { type BenchHost, type Benchmark, type BenchReport, numberOption } from "./benchmark.ts";
import { documentsFolder } from "./building/documentsFolder.ts";
import { type BuildFigures, measureBuild } from "./building/measureBuild.ts";
import { digits } from "./digits.ts";
import type { Table } from "./table.ts";

const SEED = 20240308;
/** Documents, and how many runs their figures are medians of. */
const SIZES = [
  [500, 3],
  [2_000, 3],
  [8_000, 1],
] as const;
/** Whose ratio counts. */
const COMPARED = 2_000;
const MEGABYTE = 1e6;

function table(figures: readonly BuildFigures[]): Table {
  const threads = figures[0]?.threads ?? 1;
  return {
    title: "From a folder of documents to the page's data; reading the same files and doing nothing is the floor.",
    columns: [
      ...["documents", "events", "MB", "1 thread, s", `${threads} threads, s`, "documents/s", "ms a document"],
      ...["read, s", "read ÷ build", "peak, MB", "runs"],
    ],
    rows: figures.map(({ documents, events, bytes, build, buildThreaded, read, peakMemory, runs }) => [
      ...[String(documents), String(events), digits(bytes / MEGABYTE)],
      ...[digits(build / 1000), digits(buildThreaded / 1000), digits(documents / (buildThreaded / 1000))],
      ...[digits(buildThreaded / documents), digits(read / 1000), digits(read / buildThreaded)],
      ...[digits(peakMemory / MEGABYTE), String(runs)],
    ]),
  };
}

function cacheTable(figures: readonly BuildFigures[]): Table {
  return {
    title:
      "The same with a cache: when it is filled, and when the data is built again; the ratio is to the build without one.",
    columns: [
      ...[
        "documents",
        "filled, s",
        "nothing changed, s",
        "1 % changed, s",
        "build ÷ nothing changed",
        "build ÷ 1 % changed",
      ],
      "cache, MB",
    ],
    rows: figures.map(({ documents, buildThreaded, fill, unchanged, onePercent, cache }) => [
      ...[String(documents), digits(fill / 1000), digits(unchanged / 1000), digits(onePercent / 1000)],
      ...[digits(buildThreaded / unchanged), digits(buildThreaded / onePercent), digits(cache / MEGABYTE)],
    ]),
  };
}

async function run({ options, progress }: BenchHost): Promise<BenchReport> {
  const sizes = options.documents === undefined ? SIZES : [[numberOption(options, "documents", COMPARED), 1] as const];
  const figures: BuildFigures[] = [];
  for (const [documents, runs] of sizes) {
    figures.push(await measureBuild(await documentsFolder(SEED, documents, options.fresh === true), runs));
    progress(`build: ${documents} documents done`);
  }
  const compared = figures[sizes.findIndex(([documents]) => documents === COMPARED)] ?? figures[0];
  return {
    tables: [table(figures), cacheTable(figures)],
    ratios: compared ? { "plain read of the files": compared.read / compared.buildThreaded } : {},
    figures,
  };
}

/** How long a whole build of the data takes, and how much memory. */
export const building: Benchmark = {
  name: "build",
  summary: "the data of a folder of documents, beside reading its files and nothing more",
  options: {
    documents: { type: "string", help: `N  documents, instead of ${SIZES.map(([size]) => size).join(", ")}` },
    fresh: { type: "boolean", help: "write the documents anew, also where they are kept from a run before" },
  },
  run,
};
