import { GIVEN_RULE } from "../../bundle/columns.ts";
import type { DocumentRecords } from "../../bundle/records.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import { unfitSentence } from "../../corrections/outcomes.ts";
import { hasOpenYear } from "../../model/edtf.ts";
import type { RecordSink, Rest } from "./recordSink.ts";

/** Where something is: a file, and which record of it, from 1; null where it is the file as a whole. */
export interface FoundIn {
  readonly file: string;
  readonly record: number | null;
}

/** What could not be read, or what is wrong with a document or a table: by which rule or code, and a sentence. */
export interface FoundTrouble extends FoundIn {
  readonly rule: string;
  readonly message: string;
}

/** A document that tells no event: why, and where a rule refused what it tells: which, and on which words. */
export interface FoundWithout extends FoundIn {
  readonly title: string | null;
  readonly reason: string;
  readonly rule: string | null;
  readonly words: string | null;
}

/** An event that something is unsure of, with its leading document. */
export interface FoundEvent extends FoundIn {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** What it hangs on: the words of the date, rules, or parties. */
  readonly because: readonly string[];
}

/** What a reader of documents may want to look at, by what it is. */
export interface FindingKinds {
  readonly notRead: FoundTrouble;
  readonly warnings: FoundTrouble;
  /** What is wrong with `organizations.csv`. */
  readonly tables: FoundTrouble;
  /** Corrections that no longer fit, and what is wrong with their files as far as these could be read. */
  readonly corrections: FoundTrouble;
  readonly withoutEvents: FoundWithout;
  /** Events without a year. */
  readonly undated: FoundEvent;
  /** Events whose year was guessed from other documents. */
  readonly guessed: FoundEvent;
  /** Events of whose date the words leave a part out. */
  readonly implied: FoundEvent;
  /** Events with a party that is not named. */
  readonly inferred: FoundEvent;
}

/** How many findings of a kind there are, and as many of them as were wanted. */
export interface Found<Finding> {
  readonly count: number;
  readonly found: readonly Finding[];
}

/** Counts what it gets and keeps the first of it. */
class Kept<Finding> implements Found<Finding> {
  readonly found: Finding[] = [];
  count = 0;

  constructor(private readonly most: number) {}

  add(finding: Finding): void {
    this.count++;
    if (this.found.length < this.most) this.found.push(finding);
  }
}

export type FindingsByKind = { readonly [Kind in keyof FindingKinds]: Found<FindingKinds[Kind]> };

/** Takes what a bundle would say, and keeps what somebody should look at. */
export class FindingsSink implements RecordSink {
  readonly findings: { readonly [Kind in keyof FindingKinds]: Kept<FindingKinds[Kind]> };
  readonly #places = new Map<string, FoundIn>();

  /**
   * @param most so many findings of each kind are kept; all are counted
   * @param copies the copies of documents, by what is said of them
   */
  constructor(
    most: number,
    private readonly copies: ReadonlyMap<string, FoundIn> = new Map(),
  ) {
    this.findings = {
      ...{ notRead: new Kept(most), warnings: new Kept(most), tables: new Kept(most) },
      ...{ corrections: new Kept(most), withoutEvents: new Kept(most) },
      ...{ undated: new Kept(most), guessed: new Kept(most), implied: new Kept(most), inferred: new Kept(most) },
    };
  }

  async addDocument({ document }: DocumentRecords): Promise<void> {
    const { id, file, record, title, diagnostics, noEvents } = document;
    this.#places.set(id, { file, record });
    for (const { rule, severity, message } of diagnostics) {
      if (severity === "info") continue;
      const place = this.copies.get(message) ?? { file, record };
      this.findings.warnings.add({ file: place.file, record: place.record, rule, message });
    }
    if (noEvents) this.findings.withoutEvents.add({ file, record, title, ...noEvents });
  }

  async addEvent(event: BundleEvent): Promise<void> {
    const { date, dateText, guesses, organizations } = event;
    // What a reader said need not be looked at again.
    const implied = event.implied.filter(({ rule }) => rule !== GIVEN_RULE);
    const { undated, guessed, implied: ofImplied, inferred } = this.findings;
    const found = (because: readonly string[]) => this.#found(event, because);
    if (hasOpenYear(date)) undated.add(found([dateText]));
    else if (guesses.length > 0) guessed.add(found(guesses.map(({ rule }) => rule)));
    else if (implied.length > 0)
      ofImplied.add(found([dateText, ...implied.map(({ field, rule }) => `${field}: ${rule}`)]));
    const unnamed = organizations.filter((party) => party.inferred !== null);
    if (unnamed.length > 0) inferred.add(found(unnamed.map(({ name, inferred: rule }) => `${name}: ${rule}`)));
  }

  async finish({ tables, corrections }: Rest): Promise<void> {
    for (const { file, diagnostics } of tables) {
      for (const { rule, severity, message } of diagnostics) {
        if (severity !== "info") this.findings.tables.add({ file, record: null, rule, message });
      }
    }
    for (const { file, readable, diagnostics, entries, outcomes } of corrections) {
      // What could not be read at all is among what was not read.
      if (!readable) continue;
      const found = { file, record: null };
      for (const { rule, message } of diagnostics) this.findings.corrections.add({ ...found, rule, message });
      for (const [place, outcome] of outcomes.entries()) {
        const entry = entries[place];
        if (outcome.status !== "unfit" || !entry) continue;
        const message = unfitSentence(entry, outcome);
        this.findings.corrections.add({ ...found, rule: `corrections/${outcome.reason}`, message });
      }
    }
  }

  #found({ id, title, date, documents }: BundleEvent, because: readonly string[]): FoundEvent {
    const place = this.#places.get(documents[0] ?? "") ?? { file: "", record: null };
    // A rule may have been at work several times.
    return { ...place, id, title, date, because: [...new Set(because)] };
  }
}
