/** Entry of the command line `npm run --silent bench -- NAME`: finds the benchmark, runs it, prints what it measured. */
import { parseArgs } from "node:util";
import { type Benchmark, parseArgsOptions, UsageError } from "./benchmark.ts";
import { BENCHMARKS } from "./benchmarks.ts";
import { machineLine, thisMachine } from "./machine.ts";
import { tableLines } from "./table.ts";

function usage(): string {
  const names = BENCHMARKS.flatMap(({ name, summary, options }) => [
    `  ${name.padEnd(10)}${summary}`,
    ...Object.entries(options).map(([option, { help }]) => `            --${option}  ${help}`),
  ]);
  return `Usage: npm run --silent bench -- NAME [--json] [OPTION…]

Measures the program and prints medians and ratios, with the machine. NAME is one of:
${names.join("\n")}

  --json  one JSON object instead of tables; its "ratios" are each peer ÷ ours, above 1: we are better
  --help  print this`;
}

function findBenchmark(name: string | undefined): Benchmark {
  const found = BENCHMARKS.find((one) => one.name === name);
  if (found) return found;
  const names = BENCHMARKS.map((one) => one.name).join(", ");
  throw new UsageError(`NAME is ${name ?? "missing"}, expected one of: ${names}. Try --help.`);
}

function readOptions(benchmark: Benchmark, args: string[]) {
  try {
    return parseArgs({ args, options: { ...parseArgsOptions(benchmark), json: { type: "boolean" } } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split(". ")[0] : error}. Try --help.`);
  }
}

async function bench(args: readonly string[], from: string): Promise<string> {
  if (args.length === 0 || args.includes("--help")) return usage();
  const [name, ...rest] = args;
  const benchmark = findBenchmark(name);
  const { json = false, ...options } = readOptions(benchmark, rest);
  const machine = thisMachine();
  const progress = (message: string) => process.stderr.write(`${message}\n`);
  const { tables, ratios, figures } = await benchmark.run({ options, from, progress });
  if (json) return JSON.stringify({ name: benchmark.name, machine, ratios, figures });
  return [...tables.flatMap((table) => [...tableLines(table), ""]), machineLine(machine)].join("\n");
}

// npm runs scripts in the project's folder; INIT_CWD is the folder that the user is in.
const from = (process.env.npm_lifecycle_event === "bench" && process.env.INIT_CWD) || process.cwd();

try {
  console.log(await bench(process.argv.slice(2), from));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
