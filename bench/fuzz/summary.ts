import type { Table } from "../table.ts";
import type { FuzzResult } from "./tryInputs.ts";

/** What came of the inputs of one kind. */
interface KindSummary {
  inputs: number;
  documents: number;
  events: number;
  crashes: number;
  hangs: number;
  broken: number;
  /** The one that took longest. */
  slowest: FuzzResult | null;
}

const NOTHING: KindSummary = { inputs: 0, documents: 0, events: 0, crashes: 0, hangs: 0, broken: 0, slowest: null };

const slower = (a: FuzzResult | null, b: FuzzResult | null) =>
  (b?.milliseconds ?? -1) > (a?.milliseconds ?? -1) ? b : a;

/** Counts what comes in, by kind of input. */
export class FuzzSummary {
  readonly #kinds = new Map<string, KindSummary>();
  readonly #failures = new Map<string, number>();

  #of(kind: string): KindSummary {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const fresh = { ...NOTHING };
    this.#kinds.set(kind, fresh);
    return fresh;
  }

  /** An input that was tried. */
  add(result: FuzzResult): void {
    const kind = this.#of(result.kind);
    kind.inputs += 1;
    kind.documents += result.documents;
    kind.events += result.events;
    if (result.crash !== null) kind.crashes += 1;
    else if (result.faults.length > 0) kind.broken += 1;
    kind.slowest = slower(kind.slowest, result);
    if (result.failure) this.#failures.set(result.failure, (this.#failures.get(result.failure) ?? 0) + 1);
  }

  /** An input whose process did not live to tell. */
  addLost(name: string, hung: boolean): void {
    const kind = this.#of(name);
    kind.inputs += 1;
    if (hung) kind.hangs += 1;
    else kind.crashes += 1;
  }

  /** All kinds as one. */
  total(): Readonly<KindSummary> {
    return [...this.#kinds.values()].reduce((sum, one) => {
      return {
        inputs: sum.inputs + one.inputs,
        documents: sum.documents + one.documents,
        events: sum.events + one.events,
        crashes: sum.crashes + one.crashes,
        hangs: sum.hangs + one.hangs,
        broken: sum.broken + one.broken,
        slowest: slower(sum.slowest, one.slowest),
      };
    }, NOTHING);
  }

  /** A row for each kind of input, and one for each reason for which a file was not read. */
  tables(title: string): Table[] {
    const row = (name: string, one: KindSummary) => [
      name,
      ...[one.inputs, one.documents, one.events, one.crashes, one.hangs, one.broken].map(String),
      one.slowest ? `${one.slowest.milliseconds.toFixed(0)} ms, ${one.slowest.bytes} bytes` : "–",
      one.slowest ? String(one.slowest.number) : "–",
    ];
    const kinds = [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    const failures = [...this.#failures].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      {
        title,
        columns: ["kind", "inputs", "documents", "events", "crashes", "hangs", "broken", "slowest", "its number"],
        rows: [...kinds.map(([name, one]) => row(name, one)), row("all", this.total())],
      },
      {
        title: "Files that are no article, by the code of the failure",
        columns: ["code", "inputs"],
        rows: failures.map(([code, count]) => [code, String(count)]),
      },
    ];
  }
}
