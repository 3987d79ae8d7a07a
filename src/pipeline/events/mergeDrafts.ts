import { daysOf } from "../../model/edtf.ts";
import type { Draft } from "./draft.ts";
import { hostsOf, kindsOf } from "./draft.ts";
import { joinParties } from "./parties.ts";

/** One happening told twice becomes one draft; a journey keeps only the hosts that have no event of their own. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  return dissolveJourneys(mergeRetold(drafts));
}

function mergeRetold(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  const ofDate = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const sameDate = ofDate.get(draft.date.edtf) ?? [];
    ofDate.set(draft.date.edtf, sameDate);
    const earlier = sameDate.find((one) => isSame(one, draft));
    if (!earlier) {
      merged.push(draft);
      sameDate.push(draft);
      continue;
    }
    joinParties(earlier.parties, draft.parties);
    earlier.sentences.push(...draft.sentences.filter((sentence) => !earlier.sentences.includes(sentence)));
    earlier.actions.push(...draft.actions);
    earlier.scope.push(...draft.scope.filter((sentence) => !earlier.scope.includes(sentence)));
  }
  return merged;
}

/** Of one date: the same parties, or all of one's among the other's, at least two. */
function isSame(a: Draft, b: Draft): boolean {
  const [few, many] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
  if (few.parties.length === 0) return true;
  if (!few.parties.every(({ name }) => many.parties.some((party) => party.name === name))) return false;
  if (few.parties.length >= 2) return hostsOf(many).length < 2 || few.parties.length === many.parties.length;
  const [first, second] = [kindsOf(few), kindsOf(many)];
  return [...first].some((kind) => second.has(kind)) && a.sentences[0]?.paragraph === b.sentences[0]?.paragraph;
}

function dissolveJourneys(drafts: readonly Draft[]): Draft[] {
  const days = new Map(drafts.map((draft) => [draft, daysOf(draft.date.edtf)]));
  const single = drafts.filter((draft) => !draft.background && hostsOf(draft).length <= 1);
  return drafts.filter((journey) => {
    const hosts = hostsOf(journey);
    const interval = journey.date.edtf.includes("/");
    if (!kindsOf(journey).has("visit") || (hosts.length < 2 && !interval)) return true;
    const guests = new Set(journey.parties.filter(({ role }) => role !== "host").map(({ name }) => name));
    const stops = single.filter(
      (stop) =>
        stop !== journey &&
        (hosts.length > 1 || stop.date.edtf !== journey.date.edtf) &&
        isWithin(days.get(stop) ?? null, days.get(journey) ?? null, stop, journey) &&
        stop.parties.some(({ name }) => guests.has(name)),
    );
    if (stops.length === 0) return true;
    const covered = new Set(stops.flatMap(({ parties }) => parties.map(({ name }) => name)));
    const left = hosts.filter(({ name }) => !covered.has(name));
    if (left.length === 0) return kindsOf(journey).has("conference");
    journey.parties = journey.parties.filter((party) => party.role !== "host" || left.includes(party));
    return true;
  });
}

type Days = { first: number; last: number } | null;

/** Whether a stop lies within the days of a journey; with an open year, on its very date. */
function isWithin(inner: Days, outer: Days, stop: Draft, journey: Draft): boolean {
  if (!inner || !outer) return stop.date.edtf === journey.date.edtf;
  return inner.first >= outer.first && inner.last <= outer.last;
}
