import type { Name } from "../stories/phrase.ts";
import { sameName } from "./sameName.ts";

/** How many names are right, said, found and wanted, over any number of documents. */
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

/** What a tool says of one document beside what stands there. */
export interface ComparedNames {
  /** Said, and one of the names. */
  readonly right: readonly string[];
  /** Said, and no name of the text, not even one that need not be found. */
  readonly wrong: readonly string[];
  readonly found: readonly string[];
  readonly missed: readonly string[];
}

/**
 * Compares the names of one kind that a tool says with those of the text. Every name counts once, however often it
 * stands there; two forms of a name (西安交通大学, 西安交大) are two names.
 */
export function compareNames(kind: Name["kind"], said: readonly string[], truth: readonly Name[]): ComparedNames {
  const own = truth.filter((name) => name.kind === kind);
  const wanted = [...new Map(own.filter((name) => name.wanted).map((name) => [name.text, name])).values()];
  const accepts = ({ text, also }: Name, word: string) => [text, ...also].some((one) => sameName(kind, one, word));
  const words = [...new Set(said)];
  const isFound = (name: Name) => words.some((word) => accepts(name, word));
  return {
    right: words.filter((word) => wanted.some((name) => accepts(name, word))),
    wrong: words.filter((word) => !own.some((name) => accepts(name, word))),
    found: wanted.filter(isFound).map(({ text }) => text),
    missed: wanted.filter((name) => !isFound(name)).map(({ text }) => text),
  };
}

/** The counts of several documents together. */
export function countNames(compared: readonly ComparedNames[]): NameCount {
  const sum = (field: keyof ComparedNames) => compared.reduce((total, one) => total + one[field].length, 0);
  const [right, wrong, found, missed] = [sum("right"), sum("wrong"), sum("found"), sum("missed")];
  return { right, said: right + wrong, found, wanted: found + missed };
}

/** What counts amount to. Who says nothing has precision 0. */
export function scoreNames({ right, said, found, wanted }: NameCount): NameScore {
  const precision = said === 0 ? 0 : right / said;
  const recall = wanted === 0 ? 0 : found / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
