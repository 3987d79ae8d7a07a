import type { ParseArgsConfig } from "node:util";
import type { Table } from "./table.ts";

/** What a benchmark measured. */
export interface BenchReport {
  readonly tables: readonly Table[];
  /** Each peer's figure ÷ ours, for the figure that the benchmark is about; above 1: we are better. Empty without peers. */
  readonly ratios: Readonly<Record<string, number>>;
  /** All figures, for `--json`. */
  readonly figures: unknown;
}

/** The values of a benchmark's own options, by name. */
export type BenchOptions = Readonly<Record<string, string | boolean | undefined>>;

/** What a benchmark needs of its host. */
export interface BenchHost {
  readonly options: BenchOptions;
  /** The folder that relative paths start from. */
  readonly from: string;
  /** Says on standard error what is being done. */
  readonly progress: (message: string) => void;
}

/** One thing that is measured, under the name that the command line knows it by. */
export interface Benchmark {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Its own options, each with a line for `--help`. */
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean"; readonly help: string }>>;
  readonly run: (host: BenchHost) => Promise<BenchReport>;
}

/** A mistake in the command line, to be shown without a stack. */
export class UsageError extends Error {}

/** An option that is a positive number; `fallback` where it is not given. @throws UsageError */
export function numberOption(options: BenchOptions, name: string, fallback: number): number {
  const value = options[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!(number > 0)) throw new UsageError(`--${name} is ${value}, expected a number above 0.`);
  return number;
}

/** The form in which `node:util` wants options. */
export function parseArgsOptions(benchmark: Benchmark): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(Object.entries(benchmark.options).map(([name, { type }]) => [name, { type }]));
}
