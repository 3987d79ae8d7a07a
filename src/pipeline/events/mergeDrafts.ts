import { edtfDays, parseEdtf } from "../../model/edtf.ts";
import type { Draft } from "./draft.ts";
import { hostsOf, kindsOf } from "./draft.ts";
import { joinParties } from "./parties.ts";

/** One happening told twice becomes one draft; a journey keeps only the hosts that have no event of their own. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  return dissolveJourneys(mergeRetold(drafts));
}

function mergeRetold(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const earlier = merged.find((one) => isSame(one, draft));
    if (!earlier) {
      merged.push(draft);
      continue;
    }
    joinParties(earlier.parties, draft.parties);
    earlier.sentences.push(...draft.sentences.filter((sentence) => !earlier.sentences.includes(sentence)));
    earlier.actions.push(...draft.actions);
    earlier.scope.push(...draft.scope.filter((sentence) => !earlier.scope.includes(sentence)));
  }
  return merged;
}

/** The same date and the same parties, or all of one's among the other's, at least two. */
function isSame(a: Draft, b: Draft): boolean {
  if (a.date.edtf !== b.date.edtf) return false;
  const [few, many] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
  if (few.parties.length === 0) return true;
  if (!few.parties.every(({ name }) => many.parties.some((party) => party.name === name))) return false;
  if (few.parties.length >= 2) return hostsOf(many).length < 2 || few.parties.length === many.parties.length;
  const [first, second] = [kindsOf(few), kindsOf(many)];
  return [...first].some((kind) => second.has(kind)) && a.sentences[0]?.paragraph === b.sentences[0]?.paragraph;
}

function dissolveJourneys(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((journey) => {
    const hosts = hostsOf(journey);
    const stops = drafts.filter((draft) => draft !== journey && isStop(draft, journey));
    if (stops.length === 0) return true;
    const covers = (name: string) => stops.some((stop) => stop.parties.some((party) => party.name === name));
    const left = hosts.filter(({ name }) => !covers(name));
    if (left.length === 0) return !kindsOf(journey).has("visit") || kindsOf(journey).has("conference");
    journey.parties = journey.parties.filter((party) => party.role !== "host" || left.includes(party));
    return true;
  });
}

/** An event of one host within the days of a journey and with the same guest. */
function isStop(stop: Draft, journey: Draft): boolean {
  if (hostsOf(stop).length > 1 || !kindsOf(journey).has("visit")) return false;
  const inner = parseEdtf(stop.date.edtf);
  const outer = parseEdtf(journey.date.edtf);
  const [days, span] = [inner && edtfDays(inner), outer && edtfDays(outer)];
  const within =
    days && span ? days.first >= span.first && days.last <= span.last : stop.date.edtf === journey.date.edtf;
  if (!within) return false;
  const isJourney =
    hostsOf(journey).length > 1 || (journey.date.edtf.includes("/") && stop.date.edtf !== journey.date.edtf);
  if (!isJourney || stop.background) return false;
  const guests = journey.parties.filter(({ role }) => role !== "host");
  return guests.some(({ name }) => stop.parties.some((party) => party.name === name));
}
