import type { QueryClient } from "@tanstack/react-query";
import { heldEntries } from "../../../corrections/appliedCorrections.ts";
import type { CorrectionEntry } from "../../../corrections/entries.ts";
import type { Outcome, Unfit } from "../../../corrections/outcomes.ts";
import type { EventIndex } from "../eventIndex.ts";
import { isLocalDocument } from "../local/localDocument.ts";
import { correctIndex } from "./correctIndex.ts";
import { filedCorrections, type TakenFile, takeFile } from "./correctionFiles.ts";
import { type Doing, readLog } from "./correctionLog.ts";
import { typedWords } from "./eventDraft.ts";
import { entriesForHere, type KnownHere } from "./filedHere.ts";
import type { KeptLog, LogTrouble } from "./keptLog.ts";
import type { NewHead } from "./makeEntries.ts";

/** The reader's own corrections, as the page shows them. */
export interface OwnCorrections extends KnownHere {
  /** Whether what was kept at visits before is known. */
  readonly isRead: boolean;
  /** In their order, with what became of each; null while that is not known. */
  readonly entries: readonly { readonly entry: CorrectionEntry; readonly outcome: Outcome | null }[];
  readonly undo: Doing | null;
  readonly redo: Doing | null;
  /** Why they last only as long as the page, or what happened to the storage; null where all is well. */
  readonly trouble: LogTrouble | null;
  /** Whether some of what they name could not be fetched, so that none of them is shown. */
  readonly missing: boolean;
  /** Ids of documents that only this device had when they were corrected. */
  readonly local: ReadonlySet<string>;
  /** What a form of this page saved last: on which event, and the ids of its entries; null for nothing. */
  readonly saved: { readonly event: string; readonly entries: readonly string[] } | null;
}

const NOTHING: OwnCorrections = {
  isRead: false,
  waiting: false,
  holding: new Map(),
  entries: [],
  undo: null,
  redo: null,
  trouble: null,
  missing: false,
  local: new Set(),
  takenBack: [],
  saved: null,
};

/** Whether corrections are gone with the page. */
export function areUnkept({ entries, trouble }: OwnCorrections): boolean {
  return entries.length > 0 && (trouble === "full" || trouble === "refused");
}

/** Keeps the reader's own corrections and lays them over the data of the page. */
export class Corrections {
  readonly #client: QueryClient;
  readonly #log: KeptLog;
  #own: OwnCorrections = NOTHING;
  #below: EventIndex | null = null;
  #onIndex: (index: EventIndex) => void = () => undefined;
  /** What became of all that was laid over the index last. */
  #outcomes: readonly Outcome[] = [];
  #turn = 0;
  #applied: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  constructor(client: QueryClient, log: KeptLog) {
    this.#client = client;
    this.#log = log;
    log.subscribe(() => this.#take());
  }

  /** Reads what was kept before and shows it. Never rejects. */
  async start(): Promise<void> {
    await this.#log.sync();
    if (!this.#own.isRead) {
      this.#take();
      this.#apply();
    }
    await this.#applied;
  }

  /**
   * Lays the corrections over an index, now and whenever they differ.
   * @param onIndex gets the index to be shown, which is the one below where there are none
   * @param waiting whether articles of this device are still on their way: of what does not fit without them nothing is told
   */
  lay(below: EventIndex, onIndex: (index: EventIndex) => void, waiting = false): void {
    this.#below = below;
    this.#onIndex = onIndex;
    if (waiting !== this.#own.waiting) this.#set({ ...this.#own, waiting });
    this.#apply();
  }

  /** Brings page and storage together, as after a time in which the page heard nothing. */
  sync(): Promise<void> {
    return this.#log.sync();
  }

  readonly get = (): OwnCorrections => this.#own;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes entries that were made together. Resolves when the page shows them. */
  correct(entries: readonly CorrectionEntry[]): Promise<void> {
    if (entries.length === 0) return Promise.resolve();
    const local = this.#localOf(entries);
    void this.#log.append({ kind: "correct", entries, ...(local.length > 0 && { local }) });
    return this.#applied;
  }

  /**
   * Takes entries of a form, all or none: where one turns out not to fit, they are taken back. Resolves when the page shows them.
   * @param event the id of the event that the reader sees then
   * @returns what became of those that do not fit; none where all hold
   */
  async save(entries: readonly CorrectionEntry[], event: string): Promise<readonly Unfit[]> {
    const ids = new Set(entries.map(({ id }) => id));
    this.#own = { ...this.#own, saved: { event, entries: [...ids] } };
    await this.correct(entries);
    const unfit = this.#outcomes.flatMap((one) => (one.status === "unfit" && ids.has(one.entry) ? [one] : []));
    if (unfit.length === 0) return unfit;
    this.#own = { ...this.#own, saved: null };
    const made = this.#log.steps.find(({ step }) => step.kind === "correct" && step.entries === entries);
    if (made) void this.#log.append({ kind: "undo", of: made.id });
    await this.#applied;
    return unfit;
  }

  /** Takes the last step back; null where there is none. */
  async undo(): Promise<Doing | null> {
    const { undo } = this.#own;
    if (undo) void this.#log.append({ kind: "undo", of: undo.id });
    await this.#applied;
    return undo;
  }

  /** Does again what was taken back last; null where there is none. */
  async redo(): Promise<Doing | null> {
    const { redo } = this.#own;
    if (redo) void this.#log.append({ kind: "redo", of: redo.id });
    await this.#applied;
    return redo;
  }

  /** Takes entries out; this can be taken back. */
  remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) void this.#log.append({ kind: "remove", entries: ids });
    return this.#applied;
  }

  /** Shows the corrections again where records were missing. */
  retry(): Promise<void> {
    this.#apply();
    return this.#applied;
  }

  /** Takes the entries of a file that neither the data nor the reader's own have yet. Resolves when the page shows them. */
  async take(name: string, bytes: Uint8Array): Promise<TakenFile> {
    const filed = (this.#below && filedCorrections(this.#below)) ?? [];
    const known = new Set([...heldEntries(filed), ...this.#own.entries.map(({ entry }) => entry.id)]);
    const taken = takeFile(name, bytes, known);
    await this.correct(taken.entries);
    return taken;
  }

  /** Of the documents that entries name those that only this device has. */
  #localOf(entries: readonly CorrectionEntry[]): string[] {
    const named = new Set(entries.map(({ proof }) => proof.document));
    return [...named].filter((id) => {
      const document = this.#below?.records.documentOf(this.#below.records.numberOf(id) ?? -1);
      return document ? isLocalDocument(document) : false;
    });
  }

  #take(): void {
    const { entries, undo, redo, local, takenBack } = readLog(this.#log.steps);
    const { trouble } = this.#log;
    const before = this.#own;
    // What was taken back is not tried from a file either, and whoever waits for the log waits to be shown what it comes to.
    const areSame =
      before.isRead &&
      takenBack.map(({ id }) => id).join() === before.takenBack.map(({ id }) => id).join() &&
      entries.length === before.entries.length &&
      entries.every((entry, place) => JSON.stringify(entry) === JSON.stringify(before.entries[place]?.entry));
    const outcomes = new Map(before.entries.map(({ entry, outcome }) => [entry.id, outcome]));
    const listed = entries.map((entry) => ({ entry, outcome: outcomes.get(entry.id) ?? null }));
    this.#set({ ...before, isRead: this.#log.isRead, entries: listed, undo, redo, trouble, local, takenBack });
    if (!areSame) this.#apply();
  }

  #apply(): void {
    this.#applied = this.#show(++this.#turn);
  }

  /** Never rejects. */
  async #show(turn: number): Promise<void> {
    const below = this.#below;
    if (!below) return;
    const entries = this.#own.entries.map(({ entry }) => entry);
    const filed = filedCorrections(below) ?? [];
    const held = heldEntries(filed);
    const decided = new Set([...entries, ...this.#own.takenBack].map(({ id }) => id));
    const pending = [
      ...entriesForHere(filed, below).filter(({ id }) => !decided.has(id) && !held.has(id)),
      ...entries.filter(({ id }) => !held.has(id)),
    ];
    let index = below;
    try {
      const corrected = pending.length > 0 ? await correctIndex(this.#client, below, pending) : null;
      // Meanwhile there is something else to show: whoever waits, waits for that.
      if (turn !== this.#turn) return await this.#applied;
      index = corrected?.index ?? below;
      this.#tellOutcomes(corrected?.outcomes ?? []);
    } catch {
      if (turn !== this.#turn) return await this.#applied;
      this.#outcomes = [];
      this.#set({ ...this.#own, missing: true });
    }
    this.#onIndex(index);
    // What a build has taken over is its own from now on.
    const settled = entries.filter(({ id }) => held.has(id)).map(({ id }) => id);
    if (settled.length > 0) void this.#log.append({ kind: "settle", entries: settled });
  }

  #tellOutcomes(outcomes: readonly Outcome[]): void {
    this.#outcomes = outcomes;
    const { waiting } = this.#own;
    const told = outcomes.filter(({ status }) => !waiting || status !== "unfit");
    const byEntry = new Map(told.map((one) => [one.entry, one]));
    const entries = this.#own.entries.map(({ entry }) => ({ entry, outcome: byEntry.get(entry.id) ?? null }));
    const holding = new Map([...byEntry].filter(([, { status }]) => status !== "unfit"));
    this.#set({ ...this.#own, entries, holding, missing: false });
  }

  #set(own: OwnCorrections): void {
    this.#own = own;
    for (const listener of this.#listeners) listener();
  }
}

/** So many random bytes make an id that no other page makes. */
const ID_BYTES = 8;

/** Hex digits that no other page makes. */
export function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** The head of an entry that is made now. */
export const newHead =
  (note: string): NewHead =>
  () => ({ id: `c${randomHex()}`, made: new Date().toISOString(), note: typedWords(note) || null });
