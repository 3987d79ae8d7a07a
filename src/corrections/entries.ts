/**
 * What a reader of the page put right, entry by entry: the format of `corrections.json`. An entry holds the value that it was
 * made against and the words that prove the event, so that it can be told where it no longer fits. Members that are not
 * known here stay in place.
 */
import { escaped } from "../bundle/escapedName.ts";
import { parseEdtf } from "../model/edtf.ts";
import { EVENT_KINDS, type EventKind, type PartyRole } from "../model/event.ts";
import { plainEntry } from "./plainEntry.ts";
import { isObject, list, type Misfit, number, object, oneOf, perhaps, type Shape, text } from "./shapes.ts";

export const CORRECTIONS_FORMAT = "wanglai-corrections";

/** Where the words stand that an entry was made against. */
export interface Proof {
  /** Its id. */
  readonly document: string;
  /** What its file was called. */
  readonly file: string;
  readonly quote: string;
}

/** What an organization is called, and its part in an event. */
export interface Party {
  readonly name: string;
  readonly role: PartyRole;
}

interface Entry<Action extends string> {
  /** `c` and hex digits. */
  readonly id: string;
  /** An ISO instant, for readers only. */
  readonly made: string;
  readonly note: string | null;
  readonly action: Action;
  readonly proof: Proof;
}

/** An entry on an event, which it names by its id. */
interface EventEntry<Action extends string> extends Entry<Action> {
  readonly event: string;
}

interface Changed<Value> {
  readonly old: Value;
  readonly new: Value;
}

interface Headed {
  readonly title: string;
  /** EDTF, as all dates. */
  readonly date: string;
}

interface Told extends Headed {
  readonly kinds: readonly EventKind[];
  readonly organizations: readonly Party[];
}

/** An event that an event falls apart into. */
export interface SplitPart extends Told {
  readonly documents: readonly string[];
  /** The words that carry it; those of the event where this is null or left out and its leading document stays. */
  readonly quote?: string | null;
}

interface Entries {
  readonly date: EventEntry<"date"> & Changed<string>;
  readonly title: EventEntry<"title"> & Changed<string>;
  readonly kinds: EventEntry<"kinds"> & Changed<readonly EventKind[]>;
  readonly organizations: EventEntry<"organizations"> & Changed<readonly Party[]>;
  readonly delete: EventEntry<"delete"> & { readonly old: Headed };
  /** The event stays, with what the others tell. */
  readonly "merge-events": EventEntry<"merge-events"> & {
    readonly others: readonly (Headed & { readonly event: string; readonly proof: Proof })[];
    readonly old: Headed;
  };
  /** The first part keeps the id of the event; the others get `partId`. */
  readonly split: EventEntry<"split"> & {
    readonly old: Told & { readonly documents: readonly string[] };
    readonly parts: readonly SplitPart[];
  };
  /** The event gets the id that the entry names, its `addedId`. */
  readonly add: EventEntry<"add"> & {
    readonly new: Told & { readonly place: string | null };
    readonly document: string;
    /** Into the cleaned text of the document; the words there are the quote of the proof. */
    readonly span: { readonly start: number; readonly end: number };
  };
  readonly "merge-organizations": Entry<"merge-organizations"> & {
    readonly name: string;
    readonly into: string;
    readonly old: { readonly aliases: readonly string[] };
  };
}

type Action = keyof Entries;
/** What one action says. */
export type EntryOf<A extends Action> = Entries[A];
export type CorrectionEntry = Entries[Action];

const proof = object({ document: text, file: text, quote: text });
const entry = { id: text, made: text, note: perhaps(text), proof };
const kinds = list(oneOf(EVENT_KINDS));
const parties = list(object({ name: text, role: oneOf(["host", "guest", "party"]) }));
const headed = { title: text, date: text };
const told = { ...headed, kinds, organizations: parties };
const documents = list(text);
const changed = (shape: Shape) => object({ ...entry, event: text, old: shape, new: shape });

const SHAPES: Readonly<Record<Action, Shape>> = {
  date: changed(text),
  title: changed(text),
  kinds: changed(kinds),
  organizations: changed(parties),
  delete: object({ ...entry, event: text, old: object(headed) }),
  "merge-events": object({
    ...entry,
    event: text,
    others: list(object({ event: text, ...headed, proof })),
    old: object(headed),
  }),
  split: object({
    ...entry,
    event: text,
    old: object({ ...told, documents }),
    parts: list(object({ ...told, documents, quote: perhaps(text) })),
  }),
  add: object({
    ...entry,
    event: text,
    new: object({ ...told, place: perhaps(text) }),
    document: text,
    span: object({ start: number, end: number }),
  }),
  "merge-organizations": object({ ...entry, name: text, into: text, old: object({ aliases: list(text) }) }),
};

/** So much of a value is shown where another was expected. */
const LONGEST_SHOWN = 40;

const ENTRY_ID = /^c[0-9a-f]+$/;
const EVENT_ID = /^e[0-9a-f]{12}$/;

const isBlank = (text: string) => text.trim() === "";
const isDate = (text: string) => parseEdtf(text) !== null;
const isBadList = (list: readonly Party[]) =>
  list.some(({ name }) => isBlank(name)) || new Set(list.map(({ name }) => name)).size < list.length;

/** What is wrong with the values of an event that an entry gives. */
function faultInValues(values: Told, at: string): Misfit | null {
  if (isBlank(values.title)) return { path: `${at}.title`, expected: "a title" };
  if (!isDate(values.date)) return { path: `${at}.date`, expected: "a date such as 2024-03-05" };
  if (values.kinds.length === 0) return { path: `${at}.kinds`, expected: "at least one" };
  return isBadList(values.organizations) ? { path: `${at}.organizations`, expected: "names, each once" } : null;
}

/** What the form of an entry does not tell: values that nothing can be made of. Null where all is well. */
function faultIn(entry: CorrectionEntry): Misfit | null {
  if (!ENTRY_ID.test(entry.id)) return { path: "id", expected: "c and hex digits such as c1f0" };
  switch (entry.action) {
    case "date":
      return isDate(entry.new) ? null : { path: "new", expected: "a date such as 2024-03-05" };
    case "kinds":
      return entry.new.length > 0 ? null : { path: "new", expected: "at least one kind" };
    case "organizations":
      return isBadList(entry.new) ? { path: "new", expected: "names, each once" } : null;
    case "title":
      return isBlank(entry.new) ? { path: "new", expected: "a title" } : null;
    case "delete":
      return null;
    case "merge-events":
      return entry.others.length > 0 && entry.others.every(({ event }) => event !== entry.event)
        ? null
        : { path: "others", expected: "other events" };
    case "split":
      return faultInParts(entry);
    case "add":
      if (!EVENT_ID.test(entry.event)) return { path: "event", expected: "e and twelve hex digits" };
      if (entry.proof.quote === "") return { path: "proof.quote", expected: "the words that tell it" };
      return faultInValues(entry.new, "new");
    case "merge-organizations":
      return isBlank(entry.name) || isBlank(entry.into) || entry.name === entry.into
        ? { path: "into", expected: "another name than the first, and both of them told" }
        : null;
  }
}

function faultInParts({ parts, old }: EntryOf<"split">): Misfit | null {
  if (parts.length < 2) return { path: "parts", expected: "two or more" };
  for (const [place, one] of parts.entries()) {
    const fault = faultInValues(one, `parts.${place}`);
    if (fault) return fault;
    if (one.documents.length === 0) return { path: `parts.${place}.documents`, expected: "at least one" };
  }
  const named = new Set(parts.flatMap(({ documents }) => documents));
  const covers = old.documents.every((id) => named.has(id)) && named.size === new Set(old.documents).size;
  return covers ? null : { path: "parts", expected: "the documents of the event and no others" };
}

/** The value at a path such as `proof.quote`, as JSON in short. */
function shownAt(path: string, value: unknown): string {
  let at = value;
  for (const name of path.split(".")) at = (at as Readonly<Record<string, unknown>>)[name];
  return at === undefined ? "missing" : shortJson(at);
}

function shortJson(value: unknown): string {
  const json = escaped(JSON.stringify(value));
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}

/** What is wrong, as words behind "entry 1": `its id is 5, expected a text`. */
function faultOf({ path, expected }: Misfit, value: unknown): string {
  return `its ${path} is ${shownAt(path, value)}, expected ${expected}`;
}

/**
 * Checks one entry, and reads its words without what nobody sees ({@link plainEntry}). What it has besides stays as it is; a note, or the time it was made, may be left out.
 * @param value plain JSON of the current version
 * @returns the entry, or what is wrong with it (`its new is "5 March", expected a date such as 2024-03-05`)
 */
export function checkEntry(value: unknown): { readonly entry: CorrectionEntry } | { readonly fault: string } {
  if (!isObject(value)) return { fault: `it is ${shortJson(value)}, expected an object` };
  const filled = { made: "", note: null, ...value };
  const { action } = value;
  const shape = typeof action === "string" && Object.hasOwn(SHAPES, action) ? SHAPES[action as Action] : null;
  if (!shape)
    return { fault: faultOf({ path: "action", expected: `one of ${Object.keys(SHAPES).join(", ")}` }, value) };
  const misfit = shape(filled);
  if (misfit) return { fault: faultOf(misfit, filled) };
  const read = plainEntry(filled as unknown as CorrectionEntry);
  const fault = faultIn(read);
  return fault ? { fault: faultOf(fault, read) } : { entry: read };
}
