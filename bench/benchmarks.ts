import type { Benchmark } from "./benchmark.ts";
import { building } from "./building.ts";
import { clean } from "./clean.ts";
import { extraction } from "./extract.ts";
import { growth } from "./growth.ts";
import { indexing } from "./indexing.ts";
import { loading } from "./loading.ts";
import { page } from "./page.ts";
import { searching } from "./searching.ts";

/** All that can be measured. One more: a file beside this one, and its name here. */
export const BENCHMARKS: readonly Benchmark[] = [
  clean,
  extraction,
  building,
  loading,
  indexing,
  searching,
  page,
  growth,
];
