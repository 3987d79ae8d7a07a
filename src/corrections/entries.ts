/**
 * What a reader of the page put right, entry by entry: the format of `corrections.json`. An entry holds the value that it was
 * made against and the words that prove the event, so that it can be told where it no longer fits. Members that are not
 * known here stay in place.
 */
import * as z from "zod/mini";
import { parseEdtf } from "../model/edtf.ts";
import { EVENT_KINDS } from "../model/event.ts";

export const CORRECTIONS_FORMAT = "wanglai-corrections";

const kinds = z.array(z.enum(EVENT_KINDS));
const parties = z.array(z.object({ name: z.string(), role: z.enum(["host", "guest", "party"]) }));
/** Where the words stand that the entry was made against. `document` is an id, `file` its name at that time. */
const proof = z.object({ document: z.string(), file: z.string(), quote: z.string() });
const told = { title: z.string(), date: z.string() };
const part = z.object({
  ...told,
  kinds,
  organizations: parties,
  documents: z.array(z.string()),
  /** The words that carry it; those of the event where this is null or left out and its leading document stays. */
  quote: z.optional(z.nullable(z.string())),
});

const each = {
  id: z.string(),
  /** An ISO instant, for readers only. */
  made: z.string(),
  note: z.nullable(z.string()),
  proof,
};

const SCHEMAS = {
  date: z.object({ ...each, action: z.literal("date"), event: z.string(), old: z.string(), new: z.string() }),
  kinds: z.object({ ...each, action: z.literal("kinds"), event: z.string(), old: kinds, new: kinds }),
  organizations: z.object({
    ...each,
    action: z.literal("organizations"),
    event: z.string(),
    old: parties,
    new: parties,
  }),
  title: z.object({ ...each, action: z.literal("title"), event: z.string(), old: z.string(), new: z.string() }),
  delete: z.object({ ...each, action: z.literal("delete"), event: z.string(), old: z.object(told) }),
  "merge-events": z.object({
    ...each,
    action: z.literal("merge-events"),
    /** This one stays, with what the others tell. */
    event: z.string(),
    others: z.array(z.object({ event: z.string(), ...told, proof })),
    old: z.object(told),
  }),
  split: z.object({
    ...each,
    action: z.literal("split"),
    event: z.string(),
    old: z.object({ ...told, kinds, organizations: parties, documents: z.array(z.string()) }),
    /** The first keeps the id of the event; the others get `partId`. */
    parts: z.array(part),
  }),
  add: z.object({
    ...each,
    action: z.literal("add"),
    /** Its `addedId`. */
    event: z.string(),
    new: z.object({ ...told, kinds, organizations: parties, place: z.nullable(z.string()) }),
    document: z.string(),
    /** Into the cleaned text of the document; the words there are the quote of the proof. */
    span: z.object({ start: z.number(), end: z.number() }),
  }),
  "merge-organizations": z.object({
    ...each,
    action: z.literal("merge-organizations"),
    name: z.string(),
    into: z.string(),
    old: z.object({ aliases: z.array(z.string()) }),
  }),
};

type Action = keyof typeof SCHEMAS;
/** What one action says. */
export type EntryOf<A extends Action> = z.infer<(typeof SCHEMAS)[A]>;
export type CorrectionEntry = { [A in Action]: EntryOf<A> }[Action];
/** Where the words stand that an entry was made against. */
export type Proof = CorrectionEntry["proof"];
export type SplitPart = EntryOf<"split">["parts"][number];
/** What an organization is called, and its part in an event. */
export type Party = EntryOf<"organizations">["new"][number];

const ENTRY_ID = /^c[0-9a-f]+$/;
const EVENT_ID = /^e[0-9a-f]{12}$/;

const isBlank = (text: string) => text.trim() === "";
const isDate = (text: string) => parseEdtf(text) !== null;
const isBadList = (list: readonly Party[]) =>
  list.some(({ name }) => isBlank(name)) || new Set(list.map(({ name }) => name)).size < list.length;

/** What is wrong with the values of an event that an entry gives, as a path and what was expected there. */
function faultInValues(
  values: { title: string; date: string; kinds: readonly string[]; organizations: readonly Party[] },
  at: string,
): string | null {
  if (isBlank(values.title)) return `${at}.title, expected a title`;
  if (!isDate(values.date)) return `${at}.date, expected a date such as 2024-03-05`;
  if (values.kinds.length === 0) return `${at}.kinds, expected at least one`;
  return isBadList(values.organizations) ? `${at}.organizations, expected names, each once` : null;
}

/** What the form of an entry does not tell: values that nothing can be made of. Null where all is well. */
function faultIn(entry: CorrectionEntry): string | null {
  if (!ENTRY_ID.test(entry.id)) return "id, expected c and hex digits";
  switch (entry.action) {
    case "date":
      return isDate(entry.new) ? null : "new, expected a date such as 2024-03-05";
    case "kinds":
      return entry.new.length > 0 ? null : "new, expected at least one kind";
    case "organizations":
      return isBadList(entry.new) ? "new, expected names, each once" : null;
    case "title":
      return isBlank(entry.new) ? "new, expected a title" : null;
    case "delete":
      return null;
    case "merge-events":
      return entry.others.length > 0 && entry.others.every(({ event }) => event !== entry.event)
        ? null
        : "others, expected other events";
    case "split":
      return faultInParts(entry);
    case "add":
      if (!EVENT_ID.test(entry.event)) return "event, expected e and twelve hex digits";
      if (entry.proof.quote === "") return "proof.quote, expected the words that tell it";
      return faultInValues(entry.new, "new");
    case "merge-organizations":
      return isBlank(entry.name) || isBlank(entry.into) || entry.name === entry.into
        ? "name and into, expected two names"
        : null;
  }
}

function faultInParts({ parts, old }: EntryOf<"split">): string | null {
  if (parts.length < 2) return "parts, expected two or more";
  for (const [place, one] of parts.entries()) {
    const fault = faultInValues(one, `parts.${place}`);
    if (fault) return fault;
    if (one.documents.length === 0) return `parts.${place}.documents, expected at least one`;
  }
  const named = new Set(parts.flatMap(({ documents }) => documents));
  const covers = old.documents.every((id) => named.has(id)) && named.size === new Set(old.documents).size;
  return covers ? null : "parts, expected the documents of the event and no others";
}

/**
 * Checks one entry. What it has besides stays as it is; a note, or the time it was made, may be left out.
 * @param value plain JSON of the current version
 * @returns the entry, or what is wrong with it (`new, expected a date such as 2024-03-05`)
 */
export function checkEntry(value: unknown): { readonly entry: CorrectionEntry } | { readonly fault: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { fault: "value, expected an object" };
  const filled: Record<string, unknown> = { made: "", note: null, ...value };
  const { action } = filled;
  const schema = typeof action === "string" && Object.hasOwn(SCHEMAS, action) ? SCHEMAS[action as Action] : null;
  if (!schema) return { fault: `action, expected one of ${Object.keys(SCHEMAS).join(", ")}` };
  const read = schema.safeParse(filled);
  if (!read.success) return { fault: `${read.error.issues[0]?.path.join(".") || "value"}, expected another value` };
  const fault = faultIn(read.data);
  // Not what was read: that has lost the members that are not known here.
  return fault === null ? { entry: filled as unknown as CorrectionEntry } : { fault };
}
