import { type BenchHost, type Benchmark, type BenchReport, numberOption } from "./benchmark.ts";
import { type IndexFigures, measureIndex } from "./indexing/measureIndex.ts";
import { growthTable, sizeTable } from "./indexing/tables.ts";

/** The sizes that are measured, and the one whose ratios count. */
const SIZES = [10_000, 100_000, 1_000_000];
const COMPARED = 100_000;

async function run({ options, progress }: BenchHost): Promise<BenchReport> {
  const sizes = options.events === undefined ? SIZES : [numberOption(options, "events", COMPARED)];
  const figures: IndexFigures[] = [];
  for (const size of sizes) figures.push(measureIndex(size, progress));
  const compared = figures.find(({ events }) => events === COMPARED) ?? figures[0];
  const [ours, ...peers] = compared?.tools ?? [];
  return {
    tables: [...figures.map(sizeTable), ...(figures.length > 1 ? [growthTable(figures)] : [])],
    ratios: Object.fromEntries(
      peers.map(({ tool, change }) => [tool, change.median / (ours?.change.median ?? Number.NaN)]),
    ),
    figures,
  };
}

/** What a change of filters costs until rows, counts and histogram are there. */
export const indexing: Benchmark = {
  name: "index",
  summary: "filters, counts of all facets and histogram beside crossfilter2 and arrays of objects",
  options: {
    events: { type: "string", help: `N  events, instead of ${SIZES.join(", ")}; × at ${COMPARED}` },
  },
  run,
};
