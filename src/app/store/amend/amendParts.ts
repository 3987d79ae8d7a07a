import type { BundleEvent } from "../../../bundle/schema.ts";
import type { Fold } from "../../../bundle/searchKey.ts";
import { searchKey } from "../../../bundle/searchKey.ts";
import { type TextColumn, textColumn } from "../../../bundle/textColumn.ts";
import { scanWords } from "../../worker/scanTexts.ts";
import { type EventIndex, indexColumns, type Overlaid } from "../eventIndex.ts";
import { organizationNames } from "../organizationNames.ts";
import { eventKey } from "../search.ts";
import { amendColumns } from "./amendColumns.ts";
import { AmendedRecords, type RecordsLayer, recordsLayer, wantedBelow } from "./amendedRecords.ts";
import { type Amendment, partAdded } from "./amendment.ts";
import { amendRows } from "./amendRows.ts";

/** What is searched of an amendment, made once for a fold. */
interface OwnKeys {
  readonly fold: Fold | null;
  /** Of the own events in their order, then of those that documents tell once more, in the order of the map. */
  readonly events: TextColumn;
  readonly articles: TextColumn;
}

function ownKeys({ rows, amendment, again }: RecordsLayer, fold: Fold | null): OwnKeys {
  const titles = new Map(amendment.documents.map(({ id, title }) => [id, title]));
  const keyOf = (event: BundleEvent) =>
    eventKey(
      event,
      event.documents.map((id) => titles.get(id) ?? null),
      fold,
    );
  return {
    fold,
    events: textColumn([...rows.own, ...[...again.values()].flat()].map(keyOf)),
    articles: textColumn(
      amendment.documents.map(({ id, title }) => searchKey(`${title ?? ""}\n${amendment.textOf(id)}`, fold)),
    ),
  };
}

/** How the files of a corpus are asked by an index that lies over them. */
function overlaid(base: EventIndex, layer: RecordsLayer): Overlaid {
  const { rows, again, documents } = layer;
  let keys: OwnKeys | null = null;
  return {
    found(words, fold, texts, articles) {
      const found = base.overlaid?.found(words, fold, texts, articles) ?? { texts, articles };
      if (keys?.fold !== fold || !keys) keys = ownKeys(layer, fold);
      const own = new Uint16Array(keys.events.length);
      scanWords(keys.events, words, own);
      const held = new Uint16Array(rows.below.length);
      for (let row = 0; row < held.length; row++) {
        const at = rows.below[row] ?? 0;
        held[row] = (at < 0 ? own[-1 - at] : found.texts[at]) ?? 0;
      }
      let place = rows.own.length;
      for (const [at, events] of again) {
        const row = rows.above[at] ?? -1;
        for (const _ of events) held[row] = (held[row] ?? 0) | (own[place++] ?? 0);
      }
      if (!found.articles) return { texts: held, articles: null };
      const inArticles = new Uint16Array(documents + keys.articles.length);
      inArticles.set(found.articles.subarray(0, documents));
      scanWords(keys.articles, words, inArticles.subarray(documents));
      return { texts: held, articles: inArticles };
    },
    borrowed(borrow) {
      const below = base.overlaid?.borrowed(borrow) ?? borrow;
      return async (wanted) => new AmendedRecords(layer, await below(wantedBelow(layer, wanted)));
    },
  };
}

/** Of a large corpus, whose events are in files of their own: columns of both, and records through a map of rows. */
export function amendParts(base: EventIndex, amendment: Amendment): EventIndex {
  const { records, columns, bundle } = base;
  const { again, fresh } = partAdded(amendment.events.added, (id) => records.rowOf(id));
  const rows = amendRows(base, amendment, fresh);
  const layer = recordsLayer(amendment, rows, columns.published.length, again);
  const amended = new AmendedRecords(layer, records);
  const { all, merged } = amendment.organizations;
  const names = organizationNames(all, [
    ...base.organizations.map(({ name }) => merged.get(name) ?? name),
    ...rows.own.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
  ]);
  const moreDocuments = new Map(
    [...again].map(([at, events]) => [
      at,
      events.flatMap((event) => event.documents.flatMap((id) => amended.numberOf(id) ?? [])),
    ]),
  );
  const numberOf = (id: string) => amended.numberOf(id);
  const now = amendColumns(base, amendment, rows, names, numberOf, moreDocuments);
  return { ...indexColumns(bundle, now, names, amended), overlaid: overlaid(base, layer) };
}
