import type { RestoredSpan } from "./damageRule.ts";
import { isFrequent, isNewsWord, isUsual } from "./evidence.ts";

/** A stretch of a text that may have been read in a wrong encoding, with its reading in the right one. */
export interface MisreadRun extends RestoredSpan {
  /** Whether the run may count as damage by the look of it alone, without frequent Chinese characters. */
  readonly plain: boolean;
}

const HAN_OR_KANA = /[\u3041-\u30ff\u3400-\u9fff]/g;
/** Wide characters that chance does not make in numbers. */
const WIDE = /[\u2014-\u2026\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e]/;

interface Evidence {
  readonly han: number;
  readonly frequent: number;
  /** Characters that are usual in print. */
  readonly usual: number;
  readonly words: number;
  readonly lost: number;
}

function weigh(text: string): Evidence {
  let han = 0;
  let frequent = 0;
  let usual = 0;
  let words = 0;
  let lost = 0;
  let before = "";
  for (const character of text) {
    if (character === "\ufffd") lost++;
    else if (WIDE.test(character)) {
      han++;
      if (isFrequent(character) || /[\u3041-\u30ff]/.test(character)) frequent++;
      if (isUsual(character) || /[\u3000-\u30ff\uff00-\uffef]/.test(character)) usual++;
      if (isNewsWord(before, character)) words++;
    }
    before = character;
  }
  return { han, frequent, usual, words, lost };
}

/** Whether a reading is Chinese prose beyond doubt: usual characters, several frequent ones among them, or a word. */
function isStrong({ han, frequent, usual, words, lost }: Evidence): boolean {
  if (frequent < 2 || (frequent < 3 && words === 0)) return false;
  return frequent >= han * 0.45 && (frequent >= 10 || usual >= han * 0.85) && lost <= (han + lost) * 0.4;
}

/** Whether a run is Chinese as it stands. */
function isProse(text: string): boolean {
  const characters = text.match(HAN_OR_KANA) ?? [];
  return characters.filter(isFrequent).length > characters.length * 0.4;
}

/** Whether a reading is good enough beside another that is beyond doubt. */
function isFair({ han, usual, lost }: Evidence): boolean {
  return usual >= han * 0.5 && lost <= Math.max(1, han);
}

/**
 * The runs whose reading makes Chinese prose, as repairs: those beyond doubt, and, if there is one
 * in the text, those of which the reading is fair. A run that is prose as it stands is no damage.
 */
export function convincingRuns(text: string, runs: readonly MisreadRun[]): RestoredSpan[] {
  // One character is no prose.
  if (!runs.some((run) => run.plain || run.text.length > 1)) return [];
  const weighed = runs.map((run) => {
    return { run, evidence: weigh(run.text), healthy: isProse(text.slice(run.start, run.end)) };
  });
  const proven = weighed.some(({ evidence, healthy }) => !healthy && isStrong(evidence));
  return weighed.flatMap(({ run, evidence, healthy }) => {
    const good = run.plain || (!healthy && (isStrong(evidence) || (proven && isFair(evidence))));
    return good ? [{ start: run.start, end: run.end, text: run.text, inferred: run.inferred }] : [];
  });
}
