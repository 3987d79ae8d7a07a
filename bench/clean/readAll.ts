import { median, millisecondsOf } from "../median.ts";
import type { MeasuredPage } from "./goldPages.ts";
import type { Answer } from "./score.ts";
import { buildDocument, type Tool } from "./tools.ts";

/** Rounds of few pages are repeated more often, until every tool has read so many. */
const ROUNDS = 5;
const READINGS = 100;

/** What one tool made of all pages. */
export interface ToolResult {
  readonly tool: string;
  /** In the order of the pages. */
  readonly answers: readonly Answer[];
  /** Milliseconds a page: the median of the pages' medians. */
  readonly milliseconds: number;
}

/** What all tools made of the same pages. */
export interface CleanResult {
  readonly pages: readonly MeasuredPage[];
  /** In the order of the tools. */
  readonly results: readonly ToolResult[];
  /** How often every page was timed with every tool. */
  readonly rounds: number;
  /** Milliseconds to build a page's document, which the peers need. */
  readonly documentMilliseconds: number;
}

/**
 * Lets every tool read every page, in turns (A B C, B C A, …), and reads off what it says. The first round serves the
 * compiler and the answers, and is not timed.
 */
export async function readAll(
  tools: readonly Tool[],
  pages: readonly MeasuredPage[],
  progress: (message: string) => void,
): Promise<CleanResult> {
  const rounds = Math.max(ROUNDS, Math.ceil(READINGS / pages.length));
  const taken = tools.map((tool) => ({ tool, answers: [] as Answer[], times: pages.map((): number[] => []) }));
  const documents = pages.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    const turn = round % tools.length;
    for (const [number, page] of pages.entries()) {
      for (const { tool, answers, times } of [...taken.slice(turn), ...taken.slice(0, turn)]) {
        const start = performance.now();
        const read = await tool.extract(page);
        if (round > 0) times[number]?.push(performance.now() - start);
        else answers.push({ reading: read(), truth: page.truth });
      }
      if (round > 0) documents[number]?.push(millisecondsOf(() => buildDocument(page)));
    }
    progress(`round ${round} of ${rounds}`);
  }
  return {
    pages,
    results: taken.map(({ tool, answers, times }) => ({
      tool: tool.name,
      answers,
      milliseconds: median(times.map(median)),
    })),
    rounds,
    documentMilliseconds: median(documents.map(median)),
  };
}
