import type { BundleEvent } from "../../bundle/schema.ts";
import { EarlierEvents, EventMatcher, type FactChange, factChanges } from "../../bundle/since.ts";
import type { BuiltData } from "./openBuilt.ts";

/** An event in short. */
export interface NamedEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly kinds: readonly string[];
  readonly organizations: readonly string[];
}

export interface ChangedEvent extends NamedEvent {
  readonly facts: readonly FactChange[];
}

/** What tells two builds apart; each list in order of time. */
export interface Difference {
  /** How many events there are in each. */
  readonly before: number;
  readonly now: number;
  readonly new: readonly NamedEvent[];
  readonly changed: readonly ChangedEvent[];
  readonly vanished: readonly NamedEvent[];
}

function inShort({ id, title, date, kinds, organizations }: BundleEvent): NamedEvent {
  return { id, title, date, kinds, organizations: organizations.map(({ name }) => name) };
}

/** Compares the events of two builds. @throws UnreadableData, BundleError */
export async function compareBuilt(before: BuiltData, after: BuiltData): Promise<Difference> {
  const earlier = new EarlierEvents();
  for await (const event of before.all()) earlier.add(event);
  const matcher = new EventMatcher(earlier);
  for await (const event of after.all()) matcher.add(event);
  const { rows, differs, vanished } = matcher.finish();
  const added: NamedEvent[] = [];
  const changed: ChangedEvent[] = [];
  const gone: NamedEvent[] = [];
  for (const [place, row] of rows.entries()) {
    if (row < 0) added.push(inShort(await after.read(place)));
    else if (differs[place]) {
      const event = await after.read(place);
      changed.push({ ...inShort(event), facts: factChanges(await before.read(row), event) });
    }
  }
  for (const row of vanished) gone.push(inShort(await before.read(row)));
  return { before: before.events, now: after.events, new: added, changed, vanished: gone };
}
