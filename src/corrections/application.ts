import type { BundleEvent } from "../bundle/schema.ts";
import type { Outcome } from "./outcomes.ts";
import type { CorrectionLook, Joined, Lineage, Overlay, Passage } from "./overlay.ts";
import { renameOrganizations } from "./renameOrganizations.ts";

/** The state of an application: events and names as the entries so far left them. */
export class Application {
  readonly #look: CorrectionLook;
  /** By id, all that an entry touched. */
  readonly #lineages = new Map<string, Lineage>();
  /** By the id of an event that went into another one: the id of that. */
  readonly #movedTo = new Map<string, string>();
  /** By the id of an event that was deleted: the entry. */
  readonly #deletedBy = new Map<string, string>();
  readonly #joined = new Map<string, Joined>();
  /** Names that entries put into events. */
  readonly #known = new Set<string>();

  constructor(look: CorrectionLook) {
    this.#look = look;
  }

  /** The id of the event that an id leads to, as far as entries touched it. */
  #idOf(id: string): string {
    let at = this.#lineages.has(id) || this.#movedTo.has(id) ? id : (this.#look.event(id)?.id ?? id);
    for (let next = this.#movedTo.get(at); next !== undefined; next = this.#movedTo.get(at)) at = next;
    return at;
  }

  /** The event of an id as it stands now; null where there is none, or none any more. */
  event(id: string): BundleEvent | null {
    const at = this.#idOf(id);
    if (this.#deletedBy.has(at)) return null;
    const event = this.#lineages.get(at)?.event ?? this.#look.event(at);
    return event && renameOrganizations(event, this.#joined);
  }

  /** Which entry deleted the event of an id; null where none did. */
  deletedBy(id: string): string | null {
    return this.#deletedBy.get(this.#idOf(id)) ?? null;
  }

  /** The name that an organization is called by now. */
  canonical(name: string): string {
    const joined = this.#joined.get(name);
    if (joined) return joined.into;
    const known = this.#look.organization(name)?.name ?? name;
    return this.#joined.get(known)?.into ?? known;
  }

  /** Whether a name is that of an organization. */
  knows(name: string): boolean {
    return this.#known.has(name) || this.#look.organization(name) !== null;
  }

  /** Takes note of names that are put into events. */
  know(names: Iterable<string>): void {
    for (const name of names) this.#known.add(name);
  }

  #lineageOf(id: string): Lineage | null {
    const known = this.#lineages.get(id);
    if (known) return known;
    const event = this.#look.event(id);
    return event && { event, deleted: false, origins: [event], dated: false, passages: [] };
  }

  /** Puts an event in the place of what it was. @param dated whether its date was set */
  put(event: BundleEvent, dated: boolean): void {
    const before = this.#lineageOf(event.id);
    if (before) this.#lineages.set(event.id, { ...before, event, dated: before.dated || dated });
  }

  remove(event: BundleEvent, entry: string): void {
    const before = this.#lineageOf(event.id);
    if (before) this.#lineages.set(event.id, { ...before, event, deleted: true });
    this.#deletedBy.set(event.id, entry);
  }

  /** Puts an event in the place of several. @param others those that went into it */
  unite(event: BundleEvent, others: readonly BundleEvent[]): void {
    const all = [event, ...others].flatMap(({ id }) => this.#lineageOf(id) ?? []);
    const origins = [...new Set(all.flatMap((one) => one.origins))];
    for (const { id } of others) {
      this.#lineages.delete(id);
      this.#movedTo.set(id, event.id);
    }
    this.#lineages.set(event.id, {
      event,
      deleted: false,
      origins,
      dated: all[0]?.dated ?? false,
      passages: all.flatMap(({ passages }) => passages),
    });
  }

  /** Puts parts in the place of an event; the first has its id. */
  split(event: BundleEvent, parts: readonly BundleEvent[]): void {
    const before = this.#lineageOf(event.id);
    if (!before) return;
    for (const part of parts) {
      this.#lineages.set(part.id, { ...before, event: part, dated: before.dated || part.date !== event.date });
    }
  }

  add(event: BundleEvent, passage: Passage): void {
    this.#lineages.set(event.id, { event, deleted: false, origins: [], dated: true, passages: [passage] });
  }

  join(name: string, into: string, entry: string): void {
    for (const [before, joined] of this.#joined) {
      if (joined.into === name) this.#joined.set(before, { into, entries: [...joined.entries, entry] });
    }
    this.#joined.set(name, { into, entries: [entry] });
    this.#known.add(into);
  }

  /** All that changed. */
  overlay(outcomes: readonly Outcome[]): Overlay {
    const lineages = [...this.#lineages.values()].map((one) => ({
      ...one,
      event: renameOrganizations(one.event, this.#joined),
    }));
    const events = new Map<string, BundleEvent | null>();
    const heirs = new Map<string, Lineage[]>();
    const passages = new Map<string, Lineage[]>();
    const list = (lists: Map<string, Lineage[]>, key: string, one: Lineage) => {
      const known = lists.get(key);
      if (known) known.push(one);
      else lists.set(key, [one]);
    };
    for (const one of lineages) {
      for (const { id } of one.origins) {
        if (!events.get(id)) events.set(id, id === one.event.id && !one.deleted ? one.event : null);
        list(heirs, id, one);
      }
      if (!one.deleted)
        for (const document of new Set(one.passages.map((at) => at.document))) list(passages, document, one);
    }
    const alive = lineages.filter(({ deleted }) => !deleted);
    const added = alive.flatMap(({ event, origins }) => (origins.some(({ id }) => id === event.id) ? [] : [event]));
    const used = new Set(alive.flatMap(({ event }) => event.organizations.map(({ name }) => name)));
    const before = new Map<string, string[]>();
    for (const [name, { into }] of this.#joined) before.set(into, [...(before.get(into) ?? []), name]);
    const names = new Map(
      [...used].flatMap((name): [string, string[]][] =>
        this.#known.has(name) ? [[name, this.#namesOf([name, ...(before.get(name) ?? [])])]] : [],
      ),
    );
    return { events, added, organizations: this.#joined, outcomes, heirs, passages, names };
  }

  /** Names of one organization with all its other names. */
  #namesOf(names: readonly string[]): string[] {
    const aliases = names.flatMap((one) => this.#look.organization(one)?.aliases ?? []);
    return [...new Set([...names, ...aliases.map(({ name }) => name)])];
  }
}
