import { searchKey } from "../../bundle/searchKey.ts";
import { type TextColumn, textColumn } from "../../bundle/textColumn.ts";
import { scanWords } from "../worker/scanTexts.ts";
import type { EventIndex } from "./eventIndex.ts";
import type { FacetColumn } from "./facetColumns.ts";
import type { Fold } from "./searchText.ts";
import type { Facet } from "./viewState.ts";

/** A query of Latin letters alone may be the initials of names: xajd for 西安交大. */
const INITIALS = /^[a-z0-9]{2,}$/;

/** Whether a name's search key holds each word of a search, or its initials begin with it. */
export function isFoundBy(key: string, initials: string, words: readonly string[]): boolean {
  return words.every((word) => key.includes(word) || (INITIALS.test(word) && initials.startsWith(word)));
}

/** The names of the values of a facet, with the other names that organizations have, as they are searched. */
export interface NameKeys {
  /** A line for each name, in the order of the values. */
  readonly keys: TextColumn;
  readonly initials: readonly string[];
  /** Which value each line is a name of. */
  readonly placeOf: Uint32Array;
}

function keysOf(names: readonly { place: number; name: string; initials: string }[], fold: Fold | null): NameKeys {
  return {
    keys: textColumn(names.map(({ name }) => searchKey(name, fold))),
    initials: names.map(({ initials }) => initials),
    placeOf: Uint32Array.from(names, ({ place }) => place),
  };
}

type Keys = Partial<Record<Facet, NameKeys>>;
const known = new WeakMap<EventIndex, { readonly fold: Fold | null; readonly keys: Keys }>();

/** The names of a facet's values; made once for a fold. */
export function nameKeys(index: EventIndex, facet: Facet, fold: Fold | null): NameKeys {
  let ofIndex = known.get(index);
  if (ofIndex?.fold !== fold || !ofIndex) {
    ofIndex = { fold, keys: {} };
    known.set(index, ofIndex);
  }
  ofIndex.keys[facet] ??= keysOf(namesOf(index, facet), fold);
  return ofIndex.keys[facet];
}

/** The values of a facet with all their names. */
function namesOf(index: EventIndex, facet: Facet) {
  if (facet !== "organization") {
    const { personInitials } = index.columns;
    const initialsOf = (place: number) => (facet === "person" ? (personInitials[place] ?? "") : "");
    return index.facets[facet].values.map((name, place) => ({ place, name, initials: initialsOf(place) }));
  }
  return index.organizations.flatMap(({ name, initials, aliases }, place) =>
    [{ name, initials }, ...aliases].map((one) => ({ place, name: one.name, initials: one.initials })),
  );
}

/** For each line of names bit n where it holds the n-th word, or has initials that begin with it. */
export function searchLines({ keys, initials }: NameKeys, words: readonly string[]): Uint16Array {
  const lines = new Uint16Array(keys.length);
  scanWords(keys, words, lines);
  for (const [place, word] of words.entries()) {
    if (!INITIALS.test(word)) continue;
    for (let line = 0; line < lines.length; line++) {
      if (initials[line]?.startsWith(word)) lines[line] = (lines[line] ?? 0) | (1 << place);
    }
  }
  return lines;
}

/** Adds to the masks of rows what the names hold that they have, by the rows that have a name which holds anything. */
function addNames({ placeOf }: NameKeys, lines: Uint16Array, { rowsOf }: FacetColumn, masks: Uint16Array): void {
  for (let line = 0; line < lines.length; line++) {
    const mask = lines[line] ?? 0;
    if (mask === 0) continue;
    const rows = rowsOf(placeOf[line] ?? 0);
    for (let at = 0; at < rows.length; at++) masks[rows[at] ?? 0] = (masks[rows[at] ?? 0] ?? 0) | mask;
  }
}

/** Adds to the masks of rows the words that the names of their organizations, people and places hold. */
export function searchNames(index: EventIndex, words: readonly string[], fold: Fold | null, masks: Uint16Array): void {
  for (const facet of ["organization", "person", "place"] as const) {
    const names = nameKeys(index, facet, fold);
    addNames(names, searchLines(names, words), index.facets[facet], masks);
  }
}
