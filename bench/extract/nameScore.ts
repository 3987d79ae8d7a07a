import type { Name } from "../stories/phrase.ts";
import { sameName } from "./sameName.ts";

/** Names right, said and wanted, over any number of documents. */
export interface NameCount {
  readonly right: number;
  /** Said, without those that need not be found and are not wrong. */
  readonly said: number;
  readonly found: number;
  readonly wanted: number;
}

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Compares what a tool says of one document with what stands there. Every name counts once, however often it stands
 * there; two forms of a name (西安交通大学, 西安交大) are two names.
 */
export function countNames(kind: Name["kind"], said: readonly string[], truth: readonly Name[]): NameCount {
  const own = truth.filter((name) => name.kind === kind);
  const wanted = [...new Map(own.filter((name) => name.wanted).map((name) => [name.text, name])).values()];
  const accepts = ({ text, also }: Name, word: string) => [text, ...also].some((one) => sameName(kind, one, word));
  const words = [...new Set(said)];
  const right = words.filter((word) => wanted.some((name) => accepts(name, word)));
  const free = words.filter((word) => !right.includes(word) && own.some((name) => accepts(name, word)));
  return {
    right: right.length,
    said: words.length - free.length,
    found: wanted.filter((name) => words.some((word) => accepts(name, word))).length,
    wanted: wanted.length,
  };
}

/** The counts of several documents together. */
export function addCounts(counts: readonly NameCount[]): NameCount {
  const sum = (field: keyof NameCount) => counts.reduce((total, count) => total + count[field], 0);
  return { right: sum("right"), said: sum("said"), found: sum("found"), wanted: sum("wanted") };
}

/** What counts amount to. Who says nothing has precision 0. */
export function scoreNames({ right, said, found, wanted }: NameCount): NameScore {
  const precision = said === 0 ? 0 : right / said;
  const recall = wanted === 0 ? 0 : found / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
