import type { Table } from "../table.ts";
import type { DateCount, ToldDocument } from "./corpusDates.ts";
import type { GrowthResult } from "./corpusGrowth.ts";
import type { DateForm } from "./dateForms.ts";
import { DATE_READERS, type DateScore, dateGroups, dateMisses, scoreDates } from "./dates.ts";
import type { NameResult } from "./nameQuality.ts";
import { type SpeedResult, WARM_UP } from "./speed.ts";

const MEGABYTE = 1e6;
const percent = (share: number) => (100 * share).toFixed(1);
const inMegabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 2 : 0);
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0);

/** How many dates are right, missed and wrong. */
export function dateTable(title: string, counts: readonly DateCount[]): Table {
  return {
    title,
    columns: ["dates", "right", "missed", "wrong", "right, %"],
    rows: counts.map(({ tool, right, missed, wrong }) => [
      tool,
      ...[right, missed, wrong].map(String),
      percent(right / (right + missed + wrong)),
    ]),
  };
}

/** The same for each group of sentences, in each cell right, missed and wrong. */
export function dateFormTable(forms: readonly DateForm[]): Table {
  const cell = ({ right, missed, wrong }: DateScore) => [right, missed, wrong].join(" · ");
  const row = (group: string, some: readonly DateForm[]) => {
    const dates = some.reduce((sum, form) => sum + form.dates.length, 0);
    return [group, String(dates), ...DATE_READERS.map((reader) => cell(scoreDates(reader, some)))];
  };
  const groups = dateGroups(forms).map((group) =>
    row(
      group,
      forms.filter((form) => form.group === group),
    ),
  );
  return {
    title: `Dates of ${forms.length} sentences: right · missed · wrong.`,
    columns: ["sentences", "dates", ...DATE_READERS.map(({ tool }) => tool)],
    rows: [...groups, row("all", forms)],
  };
}

/** The sentences whose dates we do not read as they are. */
export function dateMissesTable(forms: readonly DateForm[]): Table {
  const rows = dateMisses(DATE_READERS[0], forms).map(({ text, dates, read }) => [
    text,
    dates.join(" "),
    read.join(" "),
  ]);
  return { title: "Dates where we are not right", columns: ["sentence", "right", "read"], rows };
}

const label = ({ kind, tool }: NameResult) => `${kind === "person" ? "people" : "organizations"}, ${tool}`;

/** Precision, recall and F1 of names. */
export function nameTable(documents: number, results: readonly NameResult[]): Table {
  return {
    title: `Names in ${documents} generated documents, each counted once a document, %.`,
    columns: ["names", "wanted", "precision", "recall", "F1"],
    rows: results.map((result) => [
      label(result),
      String(result.count.wanted),
      ...[result.precision, result.recall, result.f1].map(percent),
    ]),
  };
}

/** Recall of names where other names of the text are not noted. */
export function goldNameTable(documents: number, results: readonly NameResult[]): Table {
  return {
    title: `Names of gold events that stand in the text of ${documents} documents: found anywhere in it, %.`,
    columns: ["names", "wanted", "found", "recall"],
    rows: results.map((result) => [
      label(result),
      String(result.count.wanted),
      String(result.count.found),
      percent(result.recall),
    ]),
  };
}

/** Where the first tool is not right: the document, what it missed and what it said. */
export function missesTable(all: readonly ToldDocument[], results: readonly NameResult[]): Table {
  const ours = results.filter(({ tool }) => tool === results[0]?.tool);
  const rows = all.flatMap(({ extraction }, index) =>
    ours.flatMap(({ kind, documents }) => {
      const { missed = [], wrong = [] } = documents[index] ?? {};
      return missed.length + wrong.length === 0
        ? []
        : [[extraction.source.file, kind, missed.join(" "), wrong.join(" ")]];
    }),
  );
  return { title: "Names where we are not right", columns: ["document", "kind", "missed", "wrong"], rows };
}

/** Megabytes a second, and each peer's time beside ours. */
export function speedTable(rounds: number, results: readonly SpeedResult[]): Table {
  const ours = results[0]?.milliseconds ?? Number.NaN;
  return {
    title: `Seconds of one processor for the same corpus, medians of ${rounds} rounds behind ${WARM_UP} that warm up, and the very first of those. × : the peer's time ÷ ours, above 1: we are faster.`,
    columns: ["tool", "reads", "MB", "first s", "s", "MB/s", "×"],
    rows: results.map(({ tool, reads, bytes, milliseconds, firstMilliseconds }, index) => [
      tool,
      reads,
      inMegabytes(bytes),
      (firstMilliseconds / 1000).toFixed(3),
      (milliseconds / 1000).toFixed(3),
      (bytes / MEGABYTE / (milliseconds / 1000)).toFixed(2),
      index === 0 ? "" : (milliseconds / ours).toFixed(3),
    ]),
  };
}

/** Time and memory by size. */
export function growthTable(results: readonly GrowthResult[]): Table {
  return {
    title: "Stages 1 to 5 on corpora of growing size, a process each: seconds of processor time, memory in MB.",
    columns: [
      "MB",
      "documents",
      "events",
      "stages 1–4, s",
      "stage 5, s",
      "s/MB",
      "peak",
      "corpus",
      "corpus ÷ input",
      "largest file",
    ],
    rows: results.map(({ megabytes, run, failure }) =>
      run === null
        ? [String(megabytes), failure ?? "no answer"]
        : [
            String(megabytes),
            String(run.documents),
            String(run.events),
            seconds(run.extractMilliseconds),
            seconds(run.foldMilliseconds),
            ((run.extractMilliseconds + run.foldMilliseconds) / 1000 / (run.bytes / MEGABYTE)).toFixed(3),
            inMegabytes(run.peakMemory),
            inMegabytes(run.corpusMemory),
            (run.corpusMemory / run.bytes).toFixed(1),
            inMegabytes(run.largestFile),
          ],
    ),
  };
}
