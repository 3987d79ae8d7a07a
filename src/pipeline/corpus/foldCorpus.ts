import type { Corpus, CorpusEvent, Testimony } from "../../model/corpus.ts";
import type { ReadFailure } from "../../model/source.ts";
import { compare } from "./compare.ts";
import { dateShape } from "./dateFit.ts";
import { compareFiles } from "./fileOrder.ts";
import { guessYears } from "./guessYears.ts";
import { absorb, type Happening, happeningOf, type PlacedAccount } from "./happening.ts";
import { linkOrganizations } from "./linkOrganizations.ts";
import { mergeEvents } from "./mergeEvents.ts";
import { NO_TABLE, type OrganizationTable } from "./organizationTable.ts";
import { renameAll } from "./renameParties.ts";
import { tellReprintsApart } from "./reprints.ts";
import { Sightings } from "./sightings.ts";
import { uniteAccounts } from "./uniteAccounts.ts";
import { remarkUnusedRows } from "./unusedRows.ts";

/**
 * Stage 5: folds what many documents say into one corpus. Neither the order of the input nor the names of its files matter to any fact.
 * @param table what the user says of organizations; it wins over what documents and rules say
 */
export function foldCorpus(
  testimonies: readonly Testimony[],
  failures: readonly ReadFailure[],
  table: OrganizationTable = NO_TABLE,
): Corpus {
  const ordered = inOrder(testimonies);
  const { organizations, canonical } = linkOrganizations(ordered, table); //  one name for each organization
  const nameOf = (name: string) => canonical.get(name) ?? name;
  const renamed = ordered.map((document) => renameAll(document, nameOf, table));
  const documents = tellReprintsApart(renamed); //                            what is told every year is no reprint
  const accounts = placeAccounts(documents);
  const happenings = mergeEvents(joinReprints(accounts)); //                  one event for all of its accounts
  const sightings = new Sightings(accounts); //                                who held which office when
  const events = happenings.flatMap((happening): CorpusEvent[] => {
    const [first, ...rest] = guessYears(happening, sightings); //             years that no account tells
    return first ? [uniteAccounts([first, ...rest])] : []; //                 what the accounts say together
  });
  return {
    organizations,
    events: byDate(events),
    tables: remarkUnusedRows(table, organizations),
    failures: [...failures].sort((a, b) => compare(a.file, b.file)),
  };
}

/** Behind every date. */
const UNDATED = "~";

/** As they were published, then by their content: no fact may hang on the names of files. */
function inOrder(testimonies: readonly Testimony[]): Testimony[] {
  return [...testimonies].sort(
    (a, b) =>
      compare(a.published ?? UNDATED, b.published ?? UNDATED) || compare(a.document, b.document) || compareFiles(a, b),
  );
}

/** Every account with its place, in order; of a document that lies there twice only once. */
function placeAccounts(documents: readonly Testimony[]): PlacedAccount[] {
  const seen = new Set<string>();
  const accounts: PlacedAccount[] = [];
  for (const { document, events, weekdays } of documents) {
    if (seen.has(document)) continue;
    seen.add(document);
    for (const [index, account] of events.entries())
      accounts.push({ place: accounts.length, document, account, weekday: weekdays[index] ?? null });
  }
  return accounts;
}

/** Accounts with one id (the same sentence under the same title, as in a reprint) are one happening. */
function joinReprints(accounts: readonly PlacedAccount[]): Happening[] {
  const byId = new Map<string, Happening>();
  for (const one of accounts) {
    const known = byId.get(one.account.id);
    if (known) absorb(known, happeningOf(one));
    else byId.set(one.account.id, happeningOf(one));
  }
  return [...byId.values()];
}

/** First day, then last day; open years come last, by their words. Events of one date stay in the order of their first accounts. */
function byDate(events: readonly CorpusEvent[]): CorpusEvent[] {
  const dated = events.map((event) => {
    const { edtf } = event.date;
    const shape = dateShape(edtf);
    return { event, edtf, days: shape && shape.grain !== "open" ? shape : null };
  });
  dated.sort((a, b) => {
    if (!a.days || !b.days) return Number(!a.days) - Number(!b.days) || compare(a.edtf, b.edtf);
    return a.days.first - b.days.first || a.days.last - b.days.last;
  });
  return dated.map(({ event }) => event);
}
