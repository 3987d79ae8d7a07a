import type { EventKind, EventParty } from "../../model/event.ts";

const MOST = 24;
const LEGAL_FORM = /(?:（集团）)?(?:股份|控股)?(?:有限责任|有限)公司$/u;

/** A title for the timeline, made from the facts: who — did what — with whom. About 24 characters at most. */
export function eventTitle(kinds: readonly EventKind[], parties: readonly EventParty[]): string {
  const guests = parties.filter(({ role }) => role === "guest");
  const hosts = parties.filter(({ role }) => role === "host");
  const has = (kind: EventKind) => kinds.includes(kind);
  const more = [has("signing") ? "签约" : "", has("launch") ? "揭牌" : ""].filter(Boolean).join("、");
  if (has("visit")) {
    const [from, to] =
      guests.length > 0 && hosts.length > 0 ? [guests, hosts] : [parties.slice(0, 1), parties.slice(1)];
    const tail = more === "" ? "" : `并${more}`;
    if (to.length === 0) return `${listed(from, MOST - 2 - tail.length)}出访${tail}`;
    return pair(from, "访问", to, tail);
  }
  const verb = more !== "" ? more : has("meeting") ? "会谈" : "共同参加会议";
  const tail = more !== "" && has("conference") ? `${verb}（会议期间）` : verb;
  if (parties.length < 2)
    return `${listed(parties, MOST - tail.length)}${has("meeting") || has("conference") ? "参加" : ""}${tail.replace(/^共同参加/u, "")}`;
  return pair(parties.slice(0, 1), "与", parties.slice(1), tail);
}

function pair(left: readonly EventParty[], middle: string, right: readonly EventParty[], tail: string): string {
  const room = MOST - middle.length - tail.length;
  const first = listed(left, Math.ceil(room / 2));
  return `${first}${middle}${listed(right, room - first.length)}${tail}`;
}

/** As many names as fit, in their shortest form that is still a name; 等 where some are left out. */
function listed(parties: readonly EventParty[], room: number): string {
  const names = parties.map((party) => shortName(party, parties.length > 1 ? Math.floor(room / 2) : room));
  let text = names[0] ?? "";
  for (let i = 1; i < names.length; i++) {
    const next = `${text}、${names[i]}`;
    if (next.length > room) return `${text}等`;
    text = next;
  }
  return text;
}

function shortName({ name, mentions }: EventParty, room: number): string {
  const plain = name.replace(LEGAL_FORM, "");
  if (plain.length <= Math.max(room, 8)) return plain;
  const short = mentions.filter(
    (words) => words.length >= 3 && words.length <= 8 && words.charAt(0) === name.charAt(0),
  );
  return short.sort((a, b) => b.length - a.length)[0] ?? `${plain.slice(0, Math.max(room - 1, 7))}…`;
}
