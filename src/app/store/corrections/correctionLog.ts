import type { CorrectionEntry } from "../../../corrections/entries.ts";

/**
 * What the reader did about corrections, one thing after the other. Nothing is ever taken out of the log: taking back and
 * doing again are steps of their own, so that two pages that write to it lose nothing.
 */
export type Step =
  /** Entries that were made together, and are taken back together; and of their documents those that only this device had. */
  | { readonly kind: "correct"; readonly entries: readonly CorrectionEntry[]; readonly local?: readonly string[] }
  /** Ids of entries that were taken out. */
  | { readonly kind: "remove"; readonly entries: readonly string[] }
  /** The id of the step that is taken back, or done again. */
  | { readonly kind: "undo" | "redo"; readonly of: string }
  /** Ids of entries that a build has taken over. */
  | { readonly kind: "settle"; readonly entries: readonly string[] };

export interface LoggedStep {
  /** Steps are in the order of this number, and where two pages gave the same one, of their ids. */
  readonly n: number;
  readonly id: string;
  readonly step: Step;
}

/** A step that can be taken back or done again. */
export type Doing = LoggedStep & {
  readonly step: Extract<Step, { kind: "correct" | "remove" }>;
  /** Of a step that took entries out: those entries, as far as the log has them. */
  readonly removed?: readonly CorrectionEntry[];
};

/** What the log comes to. */
export interface LoggedCorrections {
  /** The entries that hold, in their order; none that a build has. */
  readonly entries: readonly CorrectionEntry[];
  /** The step that would be taken back next, and the one that would be done again; null for none. */
  readonly undo: Doing | null;
  readonly redo: Doing | null;
  /** Ids of documents that only this device had when they were corrected. */
  readonly local: ReadonlySet<string>;
  /** Entries that were here, and were taken back or out. */
  readonly takenBack: readonly CorrectionEntry[];
}

export function inOrder(steps: Iterable<LoggedStep>): LoggedStep[] {
  return [...steps].sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
}

const isDoing = (one: LoggedStep): one is Doing => one.step.kind === "correct" || one.step.kind === "remove";

function withRemoved(doing: Doing | null, steps: readonly LoggedStep[]): Doing | null {
  if (doing?.step.kind !== "remove") return doing;
  const ids = new Set(doing.step.entries);
  const made = steps.flatMap(({ step }) => (step.kind === "correct" ? step.entries : []));
  return { ...doing, removed: [...new Map(made.filter(({ id }) => ids.has(id)).map((one) => [one.id, one])).values()] };
}

/** Reads a log. @param steps in order */
export function readLog(steps: readonly LoggedStep[]): LoggedCorrections {
  const doings = new Map<string, Doing>();
  const back = new Set<string>();
  let done: Doing[] = [];
  let undone: Doing[] = [];
  /** By id of an entry: the place of the last step that left it to a build. What is given again after it counts again. */
  const settled = new Map<string, number>();
  for (const [at, one] of steps.entries()) {
    const { step } = one;
    if (isDoing(one)) {
      doings.set(one.id, one);
      done.push(one);
      undone = [];
    } else if (step.kind === "settle") {
      for (const id of step.entries) settled.set(id, at);
    } else if (step.kind === "undo" || step.kind === "redo") {
      const of = doings.get(step.of);
      // Two pages may take back the same step, and one may go on before it hears of it.
      if (!of || back.has(of.id) === (step.kind === "undo")) continue;
      const without = (list: readonly Doing[]) => list.filter(({ id }) => id !== of.id);
      if (step.kind === "undo") {
        back.add(of.id);
        done = without(done);
        undone.push(of);
      } else {
        back.delete(of.id);
        undone = without(undone);
        done.push(of);
      }
    }
  }
  const entries = new Map<string, CorrectionEntry>();
  for (const { id, step } of steps) {
    if (back.has(id)) continue;
    if (step.kind === "correct") for (const entry of step.entries) entries.set(entry.id, entry);
    if (step.kind === "remove" || step.kind === "settle") for (const gone of step.entries) entries.delete(gone);
  }
  const given = steps.flatMap(({ step }) => (step.kind === "correct" ? step.entries : []));
  // What a build has cannot be taken back here.
  const isOpen = (doing: Doing) => {
    const at = steps.indexOf(doing);
    return doing.step.entries.some((one) => (settled.get(typeof one === "string" ? one : one.id) ?? -1) < at);
  };
  return {
    entries: [...entries.values()],
    undo: withRemoved(done.findLast(isOpen) ?? null, steps),
    redo: withRemoved(undone.findLast(isOpen) ?? null, steps),
    local: new Set(steps.flatMap(({ step }) => (step.kind === "correct" ? (step.local ?? []) : []))),
    takenBack: given.filter(({ id }) => !entries.has(id) && !settled.has(id)),
  };
}
