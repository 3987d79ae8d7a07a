import { EventCorpus } from "../events/eventCorpus.ts";
import { collectGarbage, heldBytes } from "../heldBytes.ts";
import { median, millisecondsOf } from "../median.ts";
import { ours } from "./ours.ts";
import { type Query, queriesFor } from "./queries.ts";
import { textOf } from "./searchTexts.ts";
import { includesIn, LIBRARIES, PLAIN_PEERS, type SearchTool } from "./searchTools.ts";

/** What one kind of query took, in milliseconds, and how right the answers were, as shares of 1. */
export interface KindFigures {
  readonly kind: Query["kind"];
  readonly milliseconds: number;
  readonly recall: number;
  readonly precision: number;
}

/** What one tool took. */
export interface SearchFigures {
  readonly tool: string;
  /** In milliseconds. */
  readonly build: number;
  /** Held beside the texts themselves. */
  readonly bytes: number;
  readonly kinds: readonly KindFigures[];
}

const SEED = 20240309;
const ROUNDS = 15;
/** A tool that takes longer than this for all queries, in milliseconds, gets fewer rounds. */
const SLOW = 4000;
const SLOW_ROUNDS = 5;

function score(found: ArrayLike<number>, exact: ReadonlySet<number>): { recall: number; precision: number } {
  const hits = Array.from(found).filter((row) => exact.has(row)).length;
  return {
    recall: exact.size === 0 ? 1 : hits / exact.size,
    precision: found.length === 0 ? 1 : hits / found.length,
  };
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

async function measureTool(
  tool: SearchTool,
  texts: readonly string[],
  queries: readonly Query[],
  exact: readonly ReadonlySet<number>[],
): Promise<SearchFigures> {
  collectGarbage();
  const before = heldBytes();
  const start = performance.now();
  const ask = await tool.build(texts);
  ask(["大学"]);
  const build = performance.now() - start;
  collectGarbage();
  const bytes = heldBytes() - before;
  const answers = queries.map(({ words }, place) => score(ask(words), exact[place] ?? new Set()));
  const times = queries.map((): number[] => []);
  let all = 0;
  for (let round = 0; round < (all > SLOW ? SLOW_ROUNDS : ROUNDS); round++) {
    all = 0;
    for (const [place, { words }] of queries.entries()) {
      const milliseconds = millisecondsOf(() => ask(words));
      all += milliseconds;
      times[place]?.push(milliseconds);
    }
  }
  const kinds = [...new Set(queries.map(({ kind }) => kind))].map((kind): KindFigures => {
    const places = queries.flatMap((query, place) => (query.kind === kind ? [place] : []));
    return {
      kind,
      milliseconds: median(places.flatMap((place) => times[place] ?? [])),
      recall: meanOf(places.map((place) => answers[place]?.recall ?? 0)),
      precision: meanOf(places.map((place) => answers[place]?.precision ?? 0)),
    };
  });
  return { tool: tool.name, build, bytes, kinds };
}

/**
 * Asks every tool the same queries over the texts of so many events. Ours comes first.
 * @param all whether the libraries are asked too, which need minutes to read a million texts
 */
export async function measureSearch(
  events: number,
  all: boolean,
  progress: (message: string) => void,
): Promise<SearchFigures[]> {
  const texts: string[] = [];
  for (const event of new EventCorpus(SEED, events).events()) texts.push(textOf(event));
  const queries = queriesFor(texts, SEED);
  const includes = includesIn(texts);
  const exact = queries.map(({ words }) => new Set(Array.from(includes(words))));
  const figures: SearchFigures[] = [];
  for (const tool of [ours(new EventCorpus(SEED, events)), ...PLAIN_PEERS, ...(all ? LIBRARIES : [])]) {
    const found = await measureTool(tool, texts, queries, exact);
    progress(`search: ${tool.name} built in ${found.build.toFixed(0)} ms`);
    figures.push(found);
  }
  return figures;
}
