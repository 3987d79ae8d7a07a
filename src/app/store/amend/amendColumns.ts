import { ColumnsBuilder, type EventColumns, MARK_BITS, type RowLists } from "../../../bundle/columns.ts";
import { offsetsOf } from "../../../bundle/textColumn.ts";
import { type EventIndex, isLocal } from "../eventIndex.ts";
import type { OrganizationNames } from "../organizationNames.ts";
import { joinLists, joinNames } from "./amendLists.ts";
import type { Amendment } from "./amendment.ts";
import type { AmendedRows } from "./amendRows.ts";

/** Numbers of the index below and of the own events, by row. */
function joinNumbers(below: Int32Array, base: Uint8Array, own: Uint8Array): Uint8Array {
  const all = new Uint8Array(below.length);
  for (let row = 0; row < all.length; row++) {
    const at = below[row] ?? 0;
    all[row] = (at < 0 ? own[-1 - at] : base[at]) ?? 0;
  }
  return all;
}

/** The dates of all rows, in runs. */
function joinDates({ below, own }: AmendedRows, { dates, runs }: EventColumns): Pick<EventColumns, "dates" | "runs"> {
  const found: string[] = [];
  const starts: number[] = [];
  let run = 0;
  for (let row = 0; row < below.length; row++) {
    const at = below[row] ?? 0;
    // Rows of the index below come in their order.
    if (at >= 0) while ((runs[run + 1] ?? 0) <= at) run++;
    const date = (at < 0 ? own[-1 - at]?.date : dates[run]) ?? "";
    if (found.at(-1) === date) continue;
    found.push(date);
    starts.push(row);
  }
  return { dates: found, runs: Uint32Array.from([...starts, below.length]) };
}

/** The documents that tell each of the own events, as far as they are known. */
function ownDocuments({ own }: AmendedRows, numberOf: (document: string) => number | null): RowLists {
  const lists = own.map(({ documents }) => documents.flatMap((id) => numberOf(id) ?? []));
  return { offsets: offsetsOf(lists.map(({ length }) => length)), ids: Uint32Array.from(lists.flat()) };
}

/**
 * The columns of an index with an amendment.
 * @param names of the organizations of both
 * @param numberOf the number of a document of either
 * @param again by row below: numbers of documents that tell it besides
 */
export function amendColumns(
  base: EventIndex,
  amendment: Amendment,
  rows: AmendedRows,
  names: OrganizationNames,
  numberOf: (document: string) => number | null,
  again: ReadonlyMap<number, readonly number[]>,
): EventColumns {
  const { columns } = base;
  const { documents, localDocuments, organizations, people } = amendment;
  const { below, own } = rows;
  const builder = new ColumnsBuilder();
  for (const document of documents) builder.addDocument(document);
  const wasLocal = (id: string) => {
    const row = base.records.rowOf(id);
    return row !== null && isLocal(base, row);
  };
  for (const event of own)
    builder.addEvent(event, wasLocal(event.id) || event.documents.some((id) => localDocuments.has(id)));
  const initials = new Map(people.map((one) => [one.name, one.initials]));
  const more = builder.finish(
    (name) => names.organizationNamed(name) ?? 0,
    (name) => initials.get(name) ?? "",
  );

  const placeNow = Uint32Array.from(
    base.organizations,
    ({ name }) => names.organizationNamed(organizations.merged.get(name) ?? name) ?? 0,
  );
  const ofPeople = joinNames(columns.people.names, more.people.names);
  const ofPlaces = joinNames(columns.places.names, more.places.names);
  const ofSources = joinNames(columns.sources, more.sources);
  const personInitials: string[] = ofPeople.names.map(() => "");
  more.personInitials.forEach((one, place) => {
    personInitials[ofPeople.ofOwn[place] ?? 0] = one;
  });
  columns.personInitials.forEach((one, place) => {
    if (one !== "") personInitials[ofPeople.ofBase[place] ?? 0] = one;
  });

  return {
    size: below.length,
    ...joinDates(rows, columns),
    kinds: joinNumbers(below, columns.kinds, more.kinds),
    implied: joinNumbers(below, columns.implied, more.implied),
    marks: joinNumbers(below, marksBelow(base, amendment, again), more.marks),
    organizations: joinLists(below, columns.organizations, more.organizations, {
      ofBase: placeNow,
      ofOwn: null,
      merges: organizations.merged.size > 0,
    }),
    people: {
      names: ofPeople.names,
      ...joinLists(below, columns.people, more.people, ofPeople),
    },
    personInitials,
    places: {
      names: ofPlaces.names,
      ...joinLists(below, columns.places, more.places, ofPlaces),
    },
    documents: joinLists(below, columns.documents, ownDocuments(rows, numberOf), {
      ofBase: null,
      ofOwn: null,
      more: again,
    }),
    sources: ofSources.names,
    sourceOf: joined(Uint32Array, mapped(columns.sourceOf, ofSources.ofBase), mapped(more.sourceOf, ofSources.ofOwn)),
    published: joined(Int32Array, columns.published, more.published),
    warned: joined(Uint8Array, columns.warned, more.warned),
  };
}

/** The marks of the rows below: what documents of this device tell besides is of this device, too, and a joined organization is a correction. */
function marksBelow(
  { columns, organizations }: EventIndex,
  { organizations: { merged } }: Amendment,
  again: ReadonlyMap<number, unknown>,
): Uint8Array {
  if (again.size === 0 && merged.size === 0) return columns.marks;
  const marks = columns.marks.slice();
  for (const row of again.keys()) marks[row] = (marks[row] ?? 0) | MARK_BITS.local;
  if (merged.size === 0) return marks;
  const isMerged = Uint8Array.from(organizations, ({ name }) => Number(merged.has(name)));
  const { offsets, ids } = columns.organizations;
  for (let row = 0; row < marks.length; row++) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      if (isMerged[ids[at] ?? 0] === 1) marks[row] = (marks[row] ?? 0) | MARK_BITS.corrected;
    }
  }
  return marks;
}

const mapped = (values: Uint32Array, map: Uint32Array) => values.map((value) => map[value] ?? 0);

function joined<Numbers extends Int32Array | Uint32Array | Uint8Array>(
  Kind: new (length: number) => Numbers,
  base: Numbers,
  own: Numbers,
): Numbers {
  const all = new Kind(base.length + own.length);
  all.set(base);
  all.set(own, base.length);
  return all;
}
