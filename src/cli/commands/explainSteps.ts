import { displayWidth, fitting, oneLine, padded, shortened } from "../terminal/columns.ts";
import type { Look, Paint } from "../terminal/paint.ts";
import type { ExplainedStep } from "./explainDocument.ts";
import { ruleSummary } from "./explainRules.ts";

/** How wide the words of a row may be. */
const WORDS = 40;
/** And one stretch among them. */
const WORD = 28;

const LOOKS: Readonly<Record<ExplainedStep["outcome"], Look>> = { made: "green", refused: "red", settled: "cyan" };

interface Row {
  /** The words are printed where they stand elsewhere than those of the row above. */
  readonly places: string[];
  readonly words: string[];
  readonly outcome: ExplainedStep["outcome"];
  readonly rule: string;
  readonly why: string;
}

const AREAS_OF_NAMES = new Set(["organization", "person"]);
const areaOf = ({ rule }: ExplainedStep) => rule.slice(0, rule.indexOf("/"));

/** The organization that words were read as, by place. */
type Readings = ReadonlyMap<string, string>;
const placeOf = ({ start, end }: ExplainedStep) => `${start} ${end}`;

function readingsOf(steps: readonly ExplainedStep[]): Readings {
  const made = steps.filter((step) => step.outcome === "made" && areaOf(step) === "organization");
  return new Map(made.map((step) => [placeOf(step), step.why]));
}

/**
 * What the rule says beyond what it always says and what its row shows anyway: of a date what it is, of a name only
 * what the words do not say, of a party its part.
 */
function newsOf(step: ExplainedStep, readings: Readings): string {
  const { outcome, rule, words } = step;
  const reading = readings.get(placeOf(step));
  const why = reading && step.why.startsWith(`${reading}: `) ? step.why.slice(reading.length + 2) : step.why;
  if (outcome !== "made") return why;
  const summary = ruleSummary(rule);
  if (why === words || why === summary) return "";
  return summary !== null && why.endsWith(summary) ? why.slice(0, -summary.length).replace(/\.\s*$/u, "") : why;
}

/** An earlier rule did not take for an organization what a later one read: nobody asks. */
function isRemarkable(step: ExplainedStep, others: readonly ExplainedStep[]): boolean {
  if (step.outcome !== "refused" || areaOf(step) !== "organization") return true;
  return !others.some(
    (other) =>
      other.outcome === "made" && AREAS_OF_NAMES.has(areaOf(other)) && other.start < step.end && step.start < other.end,
  );
}

/** Steps by one rule to the same end as one row, in order of the first. */
function gathered(steps: readonly ExplainedStep[]): Row[] {
  const rows = new Map<string, Row>();
  const readings = readingsOf(steps);
  for (const step of steps) {
    if (!isRemarkable(step, steps)) continue;
    const { outcome, rule, words } = step;
    const why = newsOf(step, readings);
    const key = `${outcome} ${rule} ${why}`;
    const row = rows.get(key) ?? { places: [], words: [], outcome, rule, why };
    row.places.push(placeOf(step));
    row.words.push(shortened(words, WORD));
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** Whether a step is about what a stretch tells as an event, not about single words. */
export const isVerdict = ({ rule }: ExplainedStep) => rule.startsWith("event/");

/** What was decided about stretches as events, one line each; the words where they are few, such as a date. */
export function verdictLines(steps: readonly ExplainedStep[], paint: Paint, indent: string): string[] {
  return steps.filter(isVerdict).map(({ outcome, rule, why, words }) => {
    const about = displayWidth(words) <= WORD ? `${oneLine(words)}  ` : "";
    return `${indent}${about}${paint(LOOKS[outcome], outcome)}  ${paint("dim", rule)}  ${why}`;
  });
}

/**
 * The steps of a stretch as a table: words, outcome, rule, why.
 * @param all each step for itself with all that its rule says; else the steps of one rule are gathered, and what goes
 * without saying is left out
 */
export function stepLines(
  steps: readonly ExplainedStep[],
  { paint, all, indent }: { readonly paint: Paint; readonly all: boolean; readonly indent: string },
): string[] {
  const rows = all
    ? steps.map((step): Row => ({ ...step, places: [placeOf(step)], words: [shortened(step.words, WORD)] }))
    : gathered(steps);
  const words = rows.map((row) => fitting(row.words, WORDS));
  const widest = Math.max(0, ...words.map(displayWidth));
  const rules = Math.max(0, ...rows.map(({ rule }) => rule.length));
  return rows.map(({ places, outcome, rule, why }, index) => {
    const shown = words[index] ?? "";
    const again = places.join() === rows[index - 1]?.places.join() ? "" : shown;
    const cells = [
      padded(again, widest),
      paint(LOOKS[outcome], padded(outcome, "refused".length)),
      paint("dim", why === "" ? rule : padded(rule, rules)),
    ];
    return `${indent}${cells.join("  ")}${why === "" ? "" : `  ${why}`}`;
  });
}

/** What the rules of some steps hold to be true, each rule once, unless a step says it itself. */
export function summaryLines(steps: readonly ExplainedStep[], paint: Paint, indent: string): string[] {
  const rules = new Map<string, string>();
  for (const { rule, why } of steps) {
    const ids = [rule, ...(why.match(/^[a-z]+\/[a-z-]+(?=: )/u) ?? [])];
    for (const id of ids) {
      const summary = ruleSummary(id);
      if (summary !== null && !steps.some((step) => step.why.includes(summary))) rules.set(id, summary);
    }
  }
  return [...rules].map(([rule, summary]) => `${indent}${paint("dim", rule)}  ${summary}`);
}
