import { bucketsOf } from "../../src/app/store/histogram.ts";
import { EventCorpus } from "../events/eventCorpus.ts";
import { collectGarbage, heldBytes } from "../heldBytes.ts";
import { median, millisecondsOf, quantile } from "../median.ts";
import { arrays } from "./arrays.ts";
import { crossfilterTool } from "./crossfilterTool.ts";
import { ours } from "./ours.ts";
import { plainEvents } from "./plainEvents.ts";
import { differenceOf, type Question, questionsAbout, type Tool } from "./question.ts";

/** What one tool took for one size, in milliseconds and bytes. */
export interface ToolFigures {
  readonly tool: string;
  readonly build: number;
  readonly change: { readonly median: number; readonly p95: number };
  /** Held beside the events themselves. */
  readonly bytes: number;
}

/** All tools at one size, ours first. */
export interface IndexFigures {
  readonly events: number;
  readonly organizations: number;
  readonly changes: number;
  readonly tools: readonly ToolFigures[];
}

const SEED = 20240306;
/** How wide the histogram is that the page draws of them, in pixels. */
const WIDTH = 1240;
const ROUNDS = 5;
/** Rounds that the engine's compiler has to itself. */
const WARM_UP = 2;
/** With so many events, a round of the slower tools takes seconds. */
const MANY = 500_000;

interface Answering {
  readonly tool: Tool;
  readonly build: number;
  readonly bytes: number;
  readonly ask: (question: Question) => unknown;
  readonly times: number[];
}

function start(tool: Tool): Answering {
  collectGarbage();
  const before = heldBytes();
  const begin = performance.now();
  const ask = tool.build();
  const build = performance.now() - begin;
  ask({ organizations: [], kinds: [], range: null });
  collectGarbage();
  return { tool, build, ask, bytes: heldBytes() - before, times: [] };
}

/** @throws where a tool answers otherwise than ours */
function compareAnswers(all: readonly Answering[], questions: readonly Question[]): void {
  const [first, ...others] = all;
  for (const [number, question] of questions.entries()) {
    const answer = first?.tool.answerOf(first.ask(question));
    for (const { tool, ask } of others) {
      const part = answer && differenceOf(answer, tool.answerOf(ask(question)));
      if (part) throw new Error(`${tool.name} has other ${part} for question ${number + 1}.`);
    }
  }
}

/** Builds every tool over the same events, compares their answers, and measures them in turns. */
export function measureIndex(size: number, progress: (message: string) => void): IndexFigures {
  const corpus = new EventCorpus(SEED, size);
  const events = plainEvents(corpus);
  const names = corpus.organizations.map(({ name }) => name);
  const span = { first: events[0]?.day ?? 0, last: events.at(-1)?.day ?? 0 };
  const buckets = bucketsOf(span, WIDTH);
  progress(`index: ${events.length} events made`);
  const all = [
    ours(events, names, buckets),
    crossfilterTool(events, names.length, buckets.edges),
    arrays(events, names.length, buckets.edges),
  ].map(start);
  const questions = questionsAbout(events);
  compareAnswers(all, questions);
  progress("index: all tools give the same answers");
  const rounds = size >= MANY ? 2 : ROUNDS;
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const turn = round % all.length;
    for (const { ask, times } of [...all.slice(turn), ...all.slice(0, turn)]) {
      for (const question of questions) {
        const milliseconds = millisecondsOf(() => ask(question));
        if (round >= WARM_UP) times.push(milliseconds);
      }
    }
    progress(`index: round ${round + 1} of ${WARM_UP + rounds}`);
  }
  return {
    events: events.length,
    organizations: names.length,
    changes: questions.length * rounds,
    tools: all.map(({ tool, build, bytes, times }) => ({
      tool: tool.name,
      build,
      change: { median: median(times), p95: quantile(times, 0.95) },
      bytes,
    })),
  };
}
