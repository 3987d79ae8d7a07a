import type { YearEvidence } from "../../model/corpus.ts";
import { hasOpenYear } from "../../model/edtf.ts";
import { dateShape } from "./dateFit.ts";
import type { PlacedAccount } from "./happening.ts";
import { contradictsOffice, isSameOffice } from "./office.ts";

/** Somebody in an office on days that are known, since 1970-01-01. */
export interface Sighting {
  readonly first: number;
  readonly last: number;
  readonly evidence: YearEvidence;
}

/** Events of days are no longer than this; what lasts longer is not looked at. */
const LONGEST = 31;

/** The first place of a list, sorted by first day, whose first day is not before `day`. */
function placeFrom(list: readonly Sighting[], day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearestIn(list: readonly Sighting[], day: number): Sighting | undefined {
  const at = placeFrom(list, day);
  const [before, after] = [list[at - 1], list[at]];
  return before && (!after || day - before.first <= after.first - day) ? before : after;
}

/** What the corpus knows of one person in one organization, by the title that is used. */
export class OfficeHolder {
  private readonly byTitle = new Map<string, Sighting[]>();

  add(title: string, sighting: Sighting): void {
    const list = this.byTitle.get(title);
    if (list) list.push(sighting);
    else this.byTitle.set(title, [sighting]);
  }

  sort(): void {
    for (const list of this.byTitle.values()) list.sort((a, b) => a.first - b.first || a.last - b.last);
  }

  /** The first and the last day on which the person was seen in an office; null where never. */
  seenIn(title: string | null): { readonly first: number; readonly last: number } | null {
    const lists = this.listsOf(title);
    if (lists.length === 0) return null;
    return {
      first: Math.min(...lists.map((list) => list[0]?.first ?? 0)),
      last: Math.max(...lists.map((list) => list.at(-1)?.last ?? 0)),
    };
  }

  /** The sighting in an office that is nearest to a day. */
  nearest(title: string | null, day: number): Sighting | null {
    const found = this.listsOf(title).flatMap((list) => nearestIn(list, day) ?? []);
    const distance = ({ first }: Sighting) => Math.abs(first - day);
    return found.sort((a, b) => distance(a) - distance(b) || a.first - b.first)[0] ?? null;
  }

  /** Whether the person was seen in an office that excludes this one between two days. */
  isContradicted(title: string | null, from: number, to: number): boolean {
    return [...this.byTitle].some(([other, list]) => {
      if (!contradictsOffice(title, other)) return false;
      const at = list[placeFrom(list, from - LONGEST)];
      return at !== undefined && at.first <= to;
    });
  }

  private listsOf(title: string | null): Sighting[][] {
    return [...this.byTitle].filter(([other]) => isSameOffice(title, other)).map(([, list]) => list);
  }
}

/** Who was seen in which office when, as far as somebody's year is to be guessed by it. */
export class Sightings {
  private readonly holders = new Map<string, OfficeHolder>();

  /** @param accounts in order of place: those whose days are known tell of the people that those of open years name */
  constructor(accounts: readonly PlacedAccount[]) {
    const wanted = new Set<string>();
    for (const { account } of accounts)
      if (hasOpenYear(account.date.edtf)) for (const { name } of account.people) wanted.add(name);
    if (wanted.size === 0) return;
    for (const { document, account } of accounts) {
      const { edtf } = account.date;
      if (!account.people.some(({ name }) => wanted.has(name))) continue;
      const shape = dateShape(edtf);
      if (!shape?.monthDay || shape.grain === "open" || edtf.includes("?") || shape.last - shape.first > LONGEST)
        continue;
      for (const { name, title, organization, spans } of account.people) {
        const [span] = spans;
        if (organization === null || title === null || !span || !wanted.has(name)) continue;
        const evidence = { document, account: account.id, words: `${title}${name}`, span, edtf };
        this.holder(name, organization).add(title, { first: shape.first, last: shape.last, evidence });
      }
    }
    for (const holder of this.holders.values()) holder.sort();
  }

  private holder(name: string, organization: string): OfficeHolder {
    const key = `${name}\n${organization}`;
    const known = this.holders.get(key) ?? new OfficeHolder();
    this.holders.set(key, known);
    return known;
  }

  /** What is known of a person, whom an account of an open year names, in an organization; null where nothing is. */
  of(name: string, organization: string | null): OfficeHolder | null {
    return organization === null ? null : (this.holders.get(`${name}\n${organization}`) ?? null);
  }
}
