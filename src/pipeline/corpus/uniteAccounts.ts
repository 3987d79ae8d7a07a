import type {
  CorpusDate,
  CorpusEvent,
  CorpusParty,
  CorpusPerson,
  Disagreement,
  EventSource,
  Told,
} from "../../model/corpus.ts";
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { type DateShape, dateShape } from "./dateFit.ts";
import { contradictsOffice } from "./office.ts";
import { strongerRole } from "./renameParties.ts";

/**
 * One event of the accounts that tell it, in order: what they say together, which of them says what, and where they
 * tell it otherwise. Title and id are those of the first.
 */
export function uniteAccounts(sources: readonly [EventSource, ...EventSource[]]): CorpusEvent {
  const [{ account }] = sources;
  const dates = datesTold(sources);
  const places = placesTold(sources);
  // Most events are told once, and whoever tells one alone disagrees with nobody.
  const disagreements = sources.length === 1 ? [] : disagreementsOf(sources, dates.readings, places);
  return {
    id: account.id,
    alsoKnownAs: sources.length === 1 ? [] : otherIds(sources, account.id),
    sources,
    date: dates.best,
    kinds: kindsTold(sources),
    organizations: partiesTold(sources),
    people: peopleTold(sources),
    place: places[0] ?? null,
    links: account.links.length === 0 && sources.length === 1 ? [] : linksTold(sources),
    disagreements,
  };
}

function otherIds(sources: readonly EventSource[], id: string): string[] {
  return [...new Set(sources.map((source) => source.account.id))].filter((other) => other !== id);
}

function linksTold(sources: readonly EventSource[]): string[] {
  return [...new Set(sources.flatMap((source) => source.account.links))];
}

function disagreementsOf(
  sources: readonly EventSource[],
  dates: readonly Told<string>[],
  places: readonly Told<string>[],
): Disagreement[] {
  return [
    ...disputed("date", null, dates),
    ...rolesDisputed(sources),
    ...titlesDisputed(sources),
    ...disputed("place", null, places),
  ];
}

function disputed(fact: Disagreement["fact"], of: string | null, readings: readonly Told<string>[]): Disagreement[] {
  return readings.length > 1 ? [{ fact, of, readings }] : [];
}

/** Which sources say each value, in order of the first. */
function tell<Value>(all: Iterable<readonly [value: Value, source: number]>): { value: Value; sources: number[] }[] {
  const told = new Map<Value, number[]>();
  for (const [value, source] of all) {
    const sources = told.get(value);
    if (!sources) told.set(value, [source]);
    else if (sources.at(-1) !== source) sources.push(source);
  }
  return [...told].map(([value, sources]) => ({ value, sources }));
}

const EXACTNESS: Readonly<Record<DateShape["grain"], number>> = { day: 0, days: 0, coarse: 1, open: 2 };

/** The date by the sources that say it most exactly, most surely, most often, and the other readings that it does not contain. */
function datesTold(sources: readonly EventSource[]): { best: CorpusDate; readings: readonly Told<string>[] } {
  const [only, second] = sources;
  if (only && !second) {
    const { edtf, text, implied } = only.account.date;
    return { best: { edtf: only.guess?.edtf ?? edtf, text, implied }, readings: [] };
  }
  const all = sources.map(({ account: { date }, guess }, source) => {
    const edtf = guess?.edtf ?? date.edtf;
    return { source, edtf, shape: dateShape(edtf), date };
  });
  const readings = new Map(
    tell(all.map(({ shape, edtf, source }) => [shape?.key ?? edtf, source] as const)).map(({ value, sources }) => [
      value,
      sources,
    ]),
  );
  const saying = ({ edtf, shape }: (typeof all)[number]) => readings.get(shape?.key ?? edtf) ?? [];
  const rank = (one: (typeof all)[number]) => {
    const { edtf, shape, date, source } = one;
    return [
      shape ? EXACTNESS[shape.grain] : 3,
      shape?.grain === "coarse" ? shape.last - shape.first : 0,
      Number(edtf.includes("?")),
      -saying(one).length,
      date.implied.length,
      source,
    ];
  };
  const ranked = all.map((one) => ({ one, rank: rank(one) })).sort((a, b) => compareRanks(a.rank, b.rank));
  const best = ranked[0]?.one ?? all[0];
  if (!best) throw new RangeError("An event has no sources.");
  const others = new Map<string, Told<string>>();
  for (const { one } of ranked) {
    const { shape, edtf } = one;
    if (!shape || !best.shape || shape.key === best.shape.key || isRougher(shape, best.shape)) continue;
    if (!others.has(shape.key)) others.set(shape.key, { value: edtf, sources: saying(one) });
  }
  return {
    best: { edtf: best.edtf, text: best.date.text, implied: best.date.implied },
    readings: others.size === 0 ? [] : [{ value: best.edtf, sources: saying(best) }, ...others.values()],
  };
}

/** A month that holds the day, or an open year, says less, not otherwise. */
function isRougher(other: DateShape, best: DateShape): boolean {
  return other.grain === "open" || (other.grain === "coarse" && other.first <= best.first && other.last >= best.last);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [place, left] of a.entries()) {
    const difference = left - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A talk is part of a visit and of a conference, whoever tells of it. */
function kindsTold(sources: readonly EventSource[]): Told<EventKind>[] {
  const isTold = (kind: EventKind) => sources.some(({ account }) => account.kinds.includes(kind));
  const told: Told<EventKind>[] = [];
  for (const kind of EVENT_KINDS) {
    if (!isTold(kind) || (kind === "meeting" && (isTold("visit") || isTold("conference")))) continue;
    const telling: number[] = [];
    for (const [source, { account }] of sources.entries()) if (account.kinds.includes(kind)) telling.push(source);
    told.push({ value: kind, sources: telling });
  }
  return told;
}

function partiesTold(sources: readonly EventSource[]): Told<CorpusParty>[] {
  const parties = new Map<string, { value: CorpusParty; sources: number[] }>();
  for (const [source, { account }] of sources.entries()) {
    for (const { name, role, inferred } of account.organizations) {
      const known = parties.get(name);
      if (!known) parties.set(name, { value: { name, role, inferred }, sources: [source] });
      else {
        const named = known.value.inferred === null || inferred === null;
        known.value = {
          name,
          role: strongerRole(known.value.role, role),
          inferred: named ? null : known.value.inferred,
        };
        known.sources.push(source);
      }
    }
  }
  return [...parties.values()];
}

function peopleTold(sources: readonly EventSource[]): Told<CorpusPerson>[] {
  const people = new Map<string, { value: CorpusPerson; sources: number[] }>();
  for (const [source, { account }] of sources.entries()) {
    for (const { name, title, organization } of account.people) {
      const known = people.get(name);
      if (!known) people.set(name, { value: { name, title, organization }, sources: [source] });
      else {
        if (known.value.title === null)
          known.value = { name, title, organization: organization ?? known.value.organization };
        known.sources.push(source);
      }
    }
  }
  return [...people.values()];
}

/** Whom one article calls a guest and another the host. */
function rolesDisputed(sources: readonly EventSource[]): Disagreement[] {
  return parted(sources, ({ account }) =>
    account.organizations.flatMap(({ name, role }) => (role === "party" ? [] : [[name, role] as const])),
  ).flatMap(([name, readings]) => disputed("role", name, readings));
}

/** Titles in one organization that cannot be one office. */
function titlesDisputed(sources: readonly EventSource[]): Disagreement[] {
  const offices = parted(sources, ({ account }) =>
    account.people.flatMap(({ name, title, organization }) =>
      title === null || organization === null ? [] : [[`${name}\n${organization}`, title] as const],
    ),
  );
  return offices.flatMap(([key, readings]) => {
    const different: { value: string; sources: readonly number[] }[] = [];
    for (const { value, sources } of readings) {
      const same = different.findIndex((one) => !contradictsOffice(one.value, value));
      const known = different[same];
      if (!known) different.push({ value, sources });
      else known.sources = [...new Set([...known.sources, ...sources])].sort((a, b) => a - b);
    }
    return disputed("title", key.split("\n")[0] ?? key, different);
  });
}

/** What sources say of each of several things, by its name. */
function parted(
  sources: readonly EventSource[],
  say: (source: EventSource) => readonly (readonly [name: string, value: string])[],
): [string, Told<string>[]][] {
  const all = new Map<string, (readonly [string, number])[]>();
  for (const [place, source] of sources.entries()) {
    for (const [name, value] of say(source)) {
      const said = all.get(name);
      if (said) said.push([value, place]);
      else all.set(name, [[value, place]]);
    }
  }
  return [...all].map(([name, said]) => [name, tell(said)]);
}

/** Places told; one whose name holds another is the same place, said more exactly. */
function placesTold(sources: readonly EventSource[]): Told<string>[] {
  const places: { value: string; sources: number[] }[] = [];
  for (const [source, { account }] of sources.entries()) {
    const name = account.place?.name;
    if (name === undefined) continue;
    const same = places.find(({ value }) => value.includes(name) || name.includes(value));
    if (!same) places.push({ value: name, sources: [source] });
    else {
      if (name.length > same.value.length) same.value = name;
      same.sources.push(source);
    }
  }
  return places.sort((a, b) => b.sources.length - a.sources.length || (a.sources[0] ?? 0) - (b.sources[0] ?? 0));
}
