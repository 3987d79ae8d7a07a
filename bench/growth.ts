import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { type BenchHost, type Benchmark, type BenchReport, numberOption } from "./benchmark.ts";
import { GROWING_INPUTS } from "./growth/inputs.ts";
import type { RowRequest, RowRun } from "./growth/measureRow.ts";
import { median } from "./median.ts";
import { type ProcessOutcome, runProcess } from "./runProcess.ts";

const PROGRAM = fileURLToPath(new URL("growth/measureRow.ts", import.meta.url));

const MEGABYTE = 2 ** 20;
const SIZES = [1, 2, 4, 8];
/** Linear growth is 2 a doubling; more than this is not linear. */
const STEEP = 2.6;
const STEEP_FLAG = "steep";
/** In seconds for a megabyte; more than this is slow. */
const SLOW = 3;
/** Below this many seconds a time is mostly chance, and no growth is told from it. */
const TOO_SHORT = 0.05;
const REPEATS = 5;
/** In milliseconds: what the repeats of one size may take, the longest run, and (by the clock) one whole row. */
const BUDGET = 200;
const LONGEST_RUN = 10_000;
const ROW_LIMIT = 60_000;

/** Rows are measured beside each other, one a processor; each may need a gigabyte or two of memory. */
const MOST_AT_ONCE = 4;

interface GrowthRow {
  readonly name: string;
  /** Seconds by size in megabytes; null where it was left out or not reached. */
  readonly seconds: readonly (number | null)[];
  /** How many times longer a document of twice the size takes; null where the times are too short. */
  readonly doubling: number | null;
  readonly flags: readonly string[];
}

/** From the last two doublings, where the part that grows fastest shows; one time alone is too much chance. */
function doublingOf(seconds: readonly (number | null)[]): number | null {
  const known = seconds.filter((one): one is number => one !== null && one >= TOO_SHORT).slice(-3);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  return (last / first) ** (1 / (known.length - 1));
}

function rowOf(name: string, sizes: readonly number[], { messages, failure }: ProcessOutcome<RowRun>): GrowthRow {
  const seconds = sizes.map((megabytes) => {
    const times = messages.filter(({ bytes }) => bytes === megabytes * MEGABYTE).map((run) => run.milliseconds / 1000);
    return times.length > 0 ? median(times) : null;
  });
  const doubling = doublingOf(seconds);
  const slow = sizes.some((megabytes, index) => (seconds[index] ?? 0) / megabytes > SLOW);
  const flags = [
    ...(doubling !== null && doubling > STEEP ? [STEEP_FLAG] : []),
    ...(slow ? ["slow"] : []),
    ...(failure === null ? [] : [failure]),
  ];
  return { name, seconds, doubling, flags };
}

const inSeconds = (value: number | null) => value?.toFixed(value < 1 ? 3 : 2) ?? "–";

/** Measures a row, and a steep one once more: what is steep by chance is not so twice. */
async function measureInput(name: string, sizes: readonly number[]): Promise<GrowthRow> {
  const bytes = sizes.map((megabytes) => megabytes * MEGABYTE);
  const request: RowRequest = { input: name, sizes: bytes, repeats: REPEATS, budget: BUDGET, longest: LONGEST_RUN };
  const measure = async () => rowOf(name, sizes, await runProcess<RowRun>(PROGRAM, request, ROW_LIMIT));
  const row = await measure();
  if (!row.flags.includes(STEEP_FLAG)) return row;
  const again = await measure();
  return (again.doubling ?? 0) < (row.doubling ?? 0) ? again : row;
}

async function run({ options, progress }: BenchHost): Promise<BenchReport> {
  const largest = numberOption(options, "max-mb", 8);
  const sizes = SIZES.filter((size) => size <= largest);
  const pattern = new RegExp(String(options.only ?? ""), "i");
  const inputs = GROWING_INPUTS.filter(({ name }) => pattern.test(name));
  const rows: GrowthRow[] = [];
  const waiting = inputs.map((input, index) => ({ ...input, index }));
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const row = await measureInput(next.name, sizes);
      rows[next.index] = row;
      const times = row.seconds.map(inSeconds).join(" ");
      progress(`${++done} of ${inputs.length}  ${row.name}  ${times}  ${row.flags.join(", ")}`.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, work));
  const flagged = rows.filter(({ flags }) => flags.length > 0);
  const table = {
    title: `Stages 1 and 2 on the worst input: seconds of processor time by size, and the growth of a doubling. ${flagged.length} of ${rows.length} flagged (steep: above ${STEEP} a doubling; slow: above ${SLOW} s a megabyte).`,
    columns: ["input", ...sizes.map((size) => `${size} MB`), "× 2", ""],
    rows: rows.map(({ name, seconds, doubling, flags }) => [
      name,
      ...seconds.map(inSeconds),
      doubling?.toFixed(2) ?? "–",
      flags.join(", "),
    ]),
  };
  return { tables: [table], ratios: {}, figures: { megabytes: sizes, rows } };
}

/** Whether time grows linearly with size, on inputs that are made to prevent it. */
export const growth: Benchmark = {
  name: "growth",
  summary: "seconds for 1, 2, 4, 8 MB of the worst input there is, for stages 1 and 2",
  options: {
    only: { type: "string", help: "PATTERN  rows whose name matches" },
    "max-mb": { type: "string", help: "N  no input larger than N megabytes" },
  },
  run,
};
