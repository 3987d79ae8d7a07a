import type { Since } from "../../bundle/history.ts";
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import type { CorrectionCounts } from "../data/countRecords.ts";
import { displayWidth, padded } from "./columns.ts";
import type { Paint } from "./paint.ts";
import { grouped } from "./progress.ts";
import type { DocumentCounts } from "./reportLines.ts";

/** What a run came to. */
export interface Summary {
  readonly counts: DocumentCounts;
  readonly eventCounts: {
    readonly kinds: Readonly<Record<EventKind, number>>;
    readonly undated: number;
  };
  /** How many files were not extracted, as what comes of them was known. */
  readonly known: number;
  /** What changed since the build before; null where nothing did, and where there was none. */
  readonly since: Since | null;
  readonly corrections: CorrectionCounts;
  /** How long it took. */
  readonly milliseconds: number;
}

/** Parts of which none is nothing: `3 new, 1 changed`. */
function listed(parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${grouped(number)} ${words}`)
    .join(", ");
}

/** `0.4 s`, `12 s`, `3 min 5 s` */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (Math.round(seconds) < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}

/** Two columns, aligned also where the first has characters of double width. */
export function alignedRows(rows: readonly (readonly [name: string, value: string])[], paint: Paint): string[] {
  const width = Math.max(0, ...rows.map(([name]) => displayWidth(name)));
  return rows.map(([name, value]) => `  ${paint("dim", padded(name, width))}  ${value}`);
}

/** A summary as a table of two columns for people; what is none is left out. */
export function summaryLines(summary: Summary, paint: Paint): string[] {
  const { counts, eventCounts, known, since, corrections, milliseconds } = summary;
  const { kinds, undated } = eventCounts;
  const unread = listed([
    [counts.failures, `${counts.failures === 1 ? "file" : "files"} not read`],
    [counts.recordFailures, `${counts.recordFailures === 1 ? "record" : "records"} not read`],
  ]);
  const unfit = listed([
    [corrections.unfit, corrections.unfit === 1 ? "no longer fits" : "no longer fit"],
    [corrections.unreadEntries, "cannot be read"],
  ]);
  const fit = listed([
    [corrections.applied, "applied"],
    [corrections.already, "already so"],
  ]);
  const changes =
    since &&
    listed([
      [since.new, "new"],
      [since.changed, "changed"],
      [since.vanished, "vanished"],
    ]);
  const rows: readonly (readonly [string, string])[] = [
    ["files", `${grouped(counts.files)} read${known > 0 ? `, ${grouped(known)} of them known from before` : ""}`],
    ["", unread === "" ? "" : paint("red", unread)],
    ["documents", grouped(counts.documents)],
    ["events", grouped(counts.events)],
    [
      "kinds",
      EVENT_KINDS.filter((kind) => kinds[kind] > 0)
        .map((kind) => `${kind} ${grouped(kinds[kind])}`)
        .join(" · "),
    ],
    ["without a year", listed([[undated, ""]]).trim()],
    ["warnings", counts.warnings === 0 ? "" : paint("yellow", grouped(counts.warnings))],
    ["corrections", [fit, unfit === "" ? "" : paint("red", unfit)].filter((one) => one !== "").join(", ")],
    ["since before", changes ?? ""],
    ["time", duration(milliseconds)],
  ];
  return alignedRows(
    rows.filter(([, value]) => value !== ""),
    paint,
  );
}

/** A summary as `--json` prints it. */
export function summaryObject({ counts, eventCounts, known, since, corrections, milliseconds }: Summary): object {
  const { events, ...read } = counts;
  const change = since && { before: since.events, new: since.new, changed: since.changed, vanished: since.vanished };
  return { ...read, known, events, ...eventCounts, corrections, since: change, milliseconds: Math.round(milliseconds) };
}
