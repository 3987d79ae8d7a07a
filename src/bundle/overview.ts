import { damaged } from "./bundleError.ts";
import { ColumnFile, ColumnFileBuilder } from "./columnFile.ts";
import type { EventColumns, NamedLists, RowLists } from "./columns.ts";
import { offsetsOf, type TextColumn, textAt } from "./textColumn.ts";

const FORMAT = "wanglai-overview";

/** Neighbours' differences, which are small where numbers rise. */
function lengthsOf(offsets: Uint32Array): Uint32Array {
  const lengths = new Uint32Array(Math.max(0, offsets.length - 1));
  for (let place = 0; place < lengths.length; place++) {
    lengths[place] = (offsets[place + 1] ?? 0) - (offsets[place] ?? 0);
  }
  return lengths;
}

/** The file of the columns of a large corpus. */
export function writeOverview(columns: EventColumns): Uint8Array {
  const file = new ColumnFileBuilder(FORMAT);
  const lists = (name: string, { offsets, ids }: RowLists) => {
    file.numbers(`${name}.counts`, lengthsOf(offsets)).numbers(name, ids);
  };
  file.texts("dates", columns.dates).numbers("runs", lengthsOf(columns.runs));
  file.numbers("kinds", columns.kinds).numbers("implied", columns.implied).numbers("marks", columns.marks);
  lists("organizations", columns.organizations);
  lists("people", columns.people);
  file.texts("personNames", columns.people.names).texts("personInitials", columns.personInitials);
  lists("places", columns.places);
  file.texts("placeNames", columns.places.names);
  lists("documents", columns.documents);
  file.texts("sources", columns.sources).numbers("sourceOf", columns.sourceOf);
  file.numbers("published", columns.published).numbers("warned", columns.warned);
  return file.bytes();
}

function all(texts: TextColumn): string[] {
  const found: string[] = [];
  for (let place = 0; place < texts.length; place++) found.push(textAt(texts, place));
  return found;
}

function isBelow(numbers: Uint32Array, end: number): boolean {
  for (let place = 0; place < numbers.length; place++) if ((numbers[place] ?? 0) >= end) return false;
  return true;
}

/**
 * Reads the columns of a large corpus. Every number names something; whether the dates are dates, in order, is asked where
 * they are parsed.
 * @param counts how many events, documents and organizations the bundle has
 * @throws BundleError
 */
export function readOverview(
  bytes: Uint8Array,
  counts: { readonly events: number; readonly documents: number; readonly organizations: number },
): EventColumns {
  const file = new ColumnFile(bytes, FORMAT);
  const size = counts.events;
  const lists = (name: string, end: number): RowLists => {
    const found = file.lists(name);
    if (found.offsets.length !== size + 1) throw damaged(FORMAT, `column ${name} has not one list for each event`);
    if (!isBelow(found.ids, end)) throw damaged(FORMAT, `column ${name} names something that is not there`);
    return found;
  };
  const named = (name: string, names: readonly string[]): NamedLists => ({ names, ...lists(name, names.length) });
  const dates = all(file.texts("dates"));
  const columns: EventColumns = {
    size,
    dates,
    runs: offsetsOf(file.numbers("runs")),
    kinds: file.bytes("kinds"),
    implied: file.bytes("implied"),
    // There were none before version 6.
    marks: file.has("marks") ? file.bytes("marks") : new Uint8Array(size),
    organizations: lists("organizations", counts.organizations),
    people: named("people", all(file.texts("personNames"))),
    personInitials: all(file.texts("personInitials")),
    places: named("places", all(file.texts("placeNames"))),
    documents: lists("documents", counts.documents),
    sources: all(file.texts("sources")),
    sourceOf: file.numbers("sourceOf"),
    published: file.signed("published"),
    warned: file.bytes("warned"),
  };
  const { events, documents } = counts;
  const isWhole =
    columns.runs.length === dates.length + 1 &&
    columns.runs.at(-1) === events &&
    columns.kinds.length === events &&
    columns.implied.length === events &&
    columns.marks.length === events &&
    columns.personInitials.length === columns.people.names.length &&
    columns.sourceOf.length === documents &&
    columns.published.length === documents &&
    columns.warned.length === documents;
  if (!isWhole) throw damaged(FORMAT, "its columns are of different lengths");
  if (!isBelow(columns.sourceOf, columns.sources.length)) throw damaged(FORMAT, "it names a source that is not there");
  return columns;
}
