import { type BenchHost, type Benchmark, type BenchReport, numberOption } from "./benchmark.ts";
import { digits } from "./digits.ts";
import { measureSearch, type SearchFigures } from "./searching/measureSearch.ts";
import type { Table } from "./table.ts";

/** The size whose ratios count, and those that show how the cost grows; the libraries are asked up to the first. */
const COMPARED = 100_000;
const SIZES = [10_000, COMPARED, 1_000_000];
const MEGABYTE = 1e6;
const RATIOS = "common";

const of = ({ kinds }: SearchFigures, wanted: string) => kinds.find(({ kind }) => kind === wanted);

function table(events: number, figures: readonly SearchFigures[]): Table {
  const kinds = figures[0]?.kinds.map(({ kind }) => kind) ?? [];
  const [ours] = figures;
  return {
    title: `Search in title, sentence and names of ${events} events: median milliseconds of a query, recall / precision of all.`,
    columns: ["", "build, ms", "MB", ...kinds, "recall", "precision", `×, ${RATIOS}`],
    rows: figures.map((one) => {
      const worst = (name: "recall" | "precision") => Math.min(...one.kinds.map((kind) => kind[name]));
      return [
        one.tool,
        digits(one.build),
        digits(one.bytes / MEGABYTE),
        ...kinds.map((kind) => digits(of(one, kind)?.milliseconds ?? Number.NaN)),
        worst("recall").toFixed(3),
        worst("precision").toFixed(3),
        digits(
          (of(one, RATIOS)?.milliseconds ?? Number.NaN) / ((ours && of(ours, RATIOS)?.milliseconds) || Number.NaN),
        ),
      ];
    }),
  };
}

async function run({ options, progress }: BenchHost): Promise<BenchReport> {
  const sizes = options.events === undefined ? SIZES : [numberOption(options, "events", COMPARED)];
  const all: { events: number; tools: SearchFigures[] }[] = [];
  for (const events of sizes) all.push({ events, tools: await measureSearch(events, events <= COMPARED, progress) });
  const compared = all.find(({ events }) => events === COMPARED) ?? all[0];
  const [ours, ...peers] = compared?.tools ?? [];
  const common = (one: SearchFigures) => of(one, RATIOS)?.milliseconds ?? Number.NaN;
  return {
    tables: all.map(({ events, tools }) => table(events, tools)),
    ratios: ours ? Object.fromEntries(peers.map((peer) => [peer.tool, common(peer) / common(ours)])) : {},
    figures: all,
  };
}

/** How fast words are found, and whether all are. */
export const searching: Benchmark = {
  name: "search",
  summary: "substrings in what is said of events beside minisearch, flexsearch and includes",
  options: { events: { type: "string", help: `N  events, instead of ${SIZES.join(", ")}; × at ${COMPARED}` } },
  run,
};
