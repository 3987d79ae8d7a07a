import { grouped } from "./progress.ts";

/** So many warnings of one rule are shown. */
const SHOWN = 20;
/** What ends the line of a warning: its rule. */
const RULE = / \(([^\s()]+)\)$/;

/** Lets the first warnings of each rule through, and counts the others. */
export class WarningFold {
  readonly #met = new Map<string, number>();

  /** Whether the line of a warning is to be shown. */
  shows(line: string): boolean {
    const rule = RULE.exec(line)?.[1];
    if (rule === undefined) return true;
    const met = (this.#met.get(rule) ?? 0) + 1;
    this.#met.set(rule, met);
    return met <= SHOWN;
  }

  /** What is to be said of the others, in lines; none where there are none. */
  rest(): string[] {
    const folded = [...this.#met].filter(([, met]) => met > SHOWN);
    return folded.map(
      ([rule, met]) => `… and ${grouped(met - SHOWN)} more warnings of ${rule}: “wanglai check DIR --all” lists them.`,
    );
  }
}

/**
 * Lines of warnings, those of one rule folded where they are many.
 * @param lines in order
 * @param kept those of them that are all shown: what could not be read
 */
export function foldedWarnings(lines: readonly string[], kept: readonly string[]): string[] {
  const fold = new WarningFold();
  const always = new Set(kept);
  return [...lines.filter((line) => always.has(line) || fold.shows(line)), ...fold.rest()];
}
